/** Knows the lines of a published text that belong to the page or to the website and not to the document. */
import { MONTH_PATTERN } from '../text/months';

const COMMITTEE =
  'Committee for (?:[Mm]edicinal [Pp]roducts for (?:[Hh]uman|[Vv]eterinary) [Uu]se|[Vv]eterinary [Mm]edicinal [Pp]roducts)';
const DATE = `(?:London, |Amsterdam, )?\\d{1,2} ${MONTH_PATTERN} \\d{4}`;
const REFERENCE = '(?:Doc\\. ?Ref\\.:? ?)?EME?A/[\\w/.-]+(?: Rev\\.? ?\\d+)?';
const PAGE = 'Page \\d+(?: ?/ ?| of )\\d+';

/** Lines that are no text wherever they stand. */
const FURNITURE = new RegExp(
  `^(?:${[
    `(?:${DATE} )?${REFERENCE}(?: ${COMMITTEE}(?: \\(C[HV]MP\\))?)?(?: ${PAGE})?$`,
    `(?:Summary of opinion.{0,40} )?${PAGE}$`,
    '\\d{1,3} ?/ ?\\d{1,3}$',
    '(?:O\\S{1,3}cial address|Address for visits|Send (?:us )?a question|Telephone|Facsimile|E-mail|Website)\\b',
    '(?:\\d+ Churchill Place|7 Westferry Circus|Domenico Scarlattilaan)\\b',
    'An agency of the European Union',
    '(?:©|\\([cC]\\)) ?European Medicines Agency\\b',
    'https?://\\S+$',
    'Reproduction is authorised provided the source is acknowledged\\.?$',
    '(?:Table of contents|Page contents|Share this page|Print this page)$',
    'EMA has issued an opinion on ',
    '(?:Initial |Post-)authorisation(?:Human|Veterinary)$',
  ].join('|')})`,
);
/** Lines of a website that begin with anything, e.g. with the name of the product. */
const WEBSITE_LINE = new RegExp(
  `^(?:${[
    '\\S.{0,80} [|–-] European Medicines Agency(?: \\(EMA\\))?$',
    '\\S.{0,60}: Pending EC decision$',
    '(?:\\S.{0,150} )?English \\(EN\\) \\(\\d[\\d.]* [KM]B - PDF\\)',
  ].join('|')})`,
);
/** What every such line has; to look for it is quicker. */
const WEBSITE_WORDS = /European Medicines|Pending EC|English \(EN/;
/** Lines that are no text where no sentence is open: a wrapped sentence may have the same words on a line. */
const HEAD_LINE = new RegExp(
  `^(?:${[
    `${DATE}$`,
    `${COMMITTEE}(?: \\(C[HV]MP\\))?$`,
    `${COMMITTEE.toUpperCase()}$`,
    'European Medicines Agency$',
    '(?:Overview|News|Questions & Answers|Medicine|(?:Medicine)?(?:Human|Veterinary)?(?:Opinion)?)$',
    '[•-] ?(?:Email|Help|Application under evaluation|CHMP opinion|European Commission decision)$',
    'Related (?:content|documents|information)$',
    '(?:More information|News|Documents) on \\S.{0,60}$',
  ].join('|')})`,
);
/** What such a line may begin with; most lines of a document do not. */
const START = /^[A-Z\d©(h•-]/;
const LONGEST_FURNITURE = 200;

/** True for a letterhead, a page number, a copyright notice, a link of a website. */
export function isPageFurniture(text: string): boolean {
  if (!canBeFurniture(text)) return false;
  return FURNITURE.test(text) || (WEBSITE_WORDS.test(text) && WEBSITE_LINE.test(text));
}

/** True for a line that is no text either unless it stands inside of a sentence: a date, a committee, a menu. */
export function isHeadLine(text: string): boolean {
  return canBeFurniture(text) && HEAD_LINE.test(text);
}

function canBeFurniture(text: string): boolean {
  return text.length <= LONGEST_FURNITURE && START.test(text);
}

/** Opens a table of facts on a web page; the rows below it are no text. */
export function isKeyFactsHeading(text: string): boolean {
  return text === 'Key facts';
}

/** A number alone, as at the foot of a page. */
export function isBareNumber(text: string): boolean {
  return /^(?:- ?)?\d{1,3}(?: ?-)?$/.test(text);
}
