/** The committee is called by its name, and the abbreviation in brackets belongs to it. */
import type { Committee, Opinion, OpinionStatement, Passage } from '../model/opinion';
import { splitIntoWords } from '../text/words';
import { type Report, type Rule, replaceFix, replaceWord, report } from './rule';

const HUMAN = 'Committee for Medicinal Products for Human Use';
const VETERINARY = 'Committee for Veterinary Medicinal Products';
/** The name that opinions of the CVMP had up to `LAST_YEAR_OF_FORMER_NAME`. */
const FORMER_VETERINARY = 'Committee for Medicinal Products for Veterinary Use';
const LAST_YEAR_OF_FORMER_NAME = 2021;
/** What the names of committees are made of, also the wrong ones. */
const NAME_WORDS: ReadonlySet<string> = new Set(
  'committee for on of the and human humans animal animals veterinary medicinal medical medicine medicines product products use'.split(
    ' ',
  ),
);

export const committeeNameWrong: Rule = {
  id: 'committee-name-wrong',
  group: 'identity',
  severity: 'error',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'The name of the committee is wrong, or its abbreviation belongs to the other committee; or another committee is said to adopt the opinion; or a draft lacks the abbreviation.',
    why: 'The opinion is an act of the committee named in it: the CHMP for human medicines, the CVMP for veterinary ones.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const { statement, year } = opinion;
    const name = statement?.committeeName;
    if (statement === undefined || name === undefined) return;
    if (isAnother(statement, name)) {
      tell(reportAnother(name, statement.committeeAbbreviation));
      return;
    }
    const named = committeeOfName(name.text);
    if (named === undefined && !isNearlyName(name.text)) return;
    if (namesSeveral(statement, name)) return;
    const abbreviation = statement.committeeAbbreviation;
    if (named !== undefined && abbreviation === undefined && isAlone(opinion, name)) {
      const end = { start: name.span.end, end: name.span.end };
      tell(
        report(
          name.span,
          `The abbreviation “(${named})” is missing behind the name.`,
          [replaceFix(end, ` (${named})`, `Insert “(${named})”`, 'safe')],
          { severityAtMost: 'warning' },
        ),
      );
    }
    const abbreviated = toCommittee(abbreviation?.text) ?? toMistyped(abbreviation?.text, named);
    if (abbreviation !== undefined && abbreviated === undefined) return;
    if (named !== undefined && (abbreviation === undefined || named === abbreviation.text)) return;
    const committee = committeeOfProduct(statement) ?? abbreviated ?? guessCommittee(name.text);
    const safety = isCertain(statement, committee, name.text) ? 'safe' : 'ask';
    if (named !== committee) {
      const right = toName(committee, year);
      tell(
        report(name.span, `The ${committee} is the “${right}”.`, [
          replaceWord(name.span, name.text, right, safety),
        ]),
      );
    }
    if (abbreviation !== undefined && abbreviation.text !== committee) {
      tell(
        report(
          abbreviation.span,
          `“${abbreviation.text}” is not the abbreviation of the “${toName(committee, year)}”.`,
          [replaceWord(abbreviation.span, abbreviation.text, committee, safety)],
        ),
      );
    }
  },
};

const OTHERS =
  /^Committee (?:for|on) (?:Advanced Therapies|Orphan Medicinal Products|Herbal Medicinal Products)$/;
const ADOPTS =
  /^(?: \([A-Z]+\))? adopted a positive opinion,? recommending (?:the granting of an?|a change to the terms of the) (?:conditional )?marketing authorisation\b/;

/** “On 28 January 2021, the Committee for Advanced Therapies (CAT) adopted …”: it only assesses for the CHMP. */
function isAnother({ text, prose }: OpinionStatement, name: Passage): boolean {
  if (!OTHERS.test(name.text)) return false;
  const before = text.slice(0, name.prose.from - prose.from);
  const behind = text.slice(name.prose.to - prose.from);
  return /^On [^,]{5,30}, the $/.test(before) && ADOPTS.test(behind);
}

function reportAnother({ text, span }: Passage, abbreviation: Passage | undefined): Report {
  const end = abbreviation === undefined ? span.end : abbreviation.span.end + 1;
  const title = `Replace “${text}” by “${HUMAN}”`;
  return report(span, `Such an opinion is adopted by the “${HUMAN}”, not by the “${text}”.`, [
    replaceFix({ start: span.start, end }, `${HUMAN} (CHMP)`, title, 'ask'),
  ]);
}

/** No bracket stands behind the name of a draft; a copy may have lost it. */
function isAlone({ notation, tree: { prose } }: Opinion, { prose: { to } }: Passage): boolean {
  return notation === 'draft' && /^ [a-z]|^, /.test(prose.text.slice(to, to + 2));
}

function committeeOfName(name: string): Committee | undefined {
  const words = name.toLowerCase();
  if (words === HUMAN.toLowerCase()) return 'CHMP';
  const isVeterinary =
    words === VETERINARY.toLowerCase() || words === FORMER_VETERINARY.toLowerCase();
  return isVeterinary ? 'CVMP' : undefined;
}

/** False for other committees, such as the one for advanced therapies. */
function isNearlyName(name: string): boolean {
  return /^Comm?itt?ee\b/i.test(name) && /\b(?:human|veterinary|medicin)/i.test(name);
}

/** True where another committee is named before: then it is unclear whose name this is. */
function namesSeveral(statement: OpinionStatement, name: Passage): boolean {
  const nameEnd = name.prose.to - statement.prose.from;
  return statement.text.slice(0, nameEnd).split('Committee').length > 2;
}

/**
 * True when the words of the name are merely mixed up. Where the text is read as one of the other committee, a fix
 * changes what is required of it, and is not certain.
 */
function isCertain(statement: OpinionStatement, committee: Committee, name: string): boolean {
  if (statement.committee !== committee) return false;
  return splitIntoWords(name.toLowerCase()).every((word) => NAME_WORDS.has(word));
}

function toCommittee(abbreviation: string | undefined): Committee | undefined {
  return abbreviation === 'CHMP' || abbreviation === 'CVMP' ? abbreviation : undefined;
}

/** “CHPM”: the letters of the committee that is named, in another order. */
function toMistyped(
  abbreviation: string | undefined,
  named: Committee | undefined,
): Committee | undefined {
  const sort = (letters: string | undefined): string => [...(letters ?? '')].sort().join('');
  return named !== undefined && sort(abbreviation) === sort(named) ? named : undefined;
}

/** The committee that gives opinions on such a product. */
function committeeOfProduct({ text }: OpinionStatement): Committee | undefined {
  if (text.includes('veterinary medicinal product')) return 'CVMP';
  return text.includes('the medicinal product') ? 'CHMP' : undefined;
}

function guessCommittee(name: string): Committee {
  return /veterinary/i.test(name) ? 'CVMP' : 'CHMP';
}

function toName(committee: Committee, year: number | undefined): string {
  if (committee === 'CHMP') return HUMAN;
  return year !== undefined && year <= LAST_YEAR_OF_FORMER_NAME ? FORMER_VETERINARY : VETERINARY;
}
