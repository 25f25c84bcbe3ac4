/** Says of each line of a published text what it is: page furniture, title, heading, footnote body or text. */
import { findLines, type Line } from '../text/lineIndex';
import { cueOf } from './partCues';

export type PublishedLineKind =
  | 'blank'
  | 'furniture'
  | 'title'
  | 'name'
  | 'commonName'
  | 'body'
  | 'listItem'
  | 'text';

export interface PublishedLine {
  readonly line: Line;
  readonly kind: PublishedLineKind;
  /** True when the line opens a block; false when it continues the block of the line before. */
  readonly opens: boolean;
  /** Where the words begin: behind blanks, list markers and footnote labels. */
  readonly contentStart: number;
  /** Label of a footnote body; empty for everything else. */
  readonly label: string;
  readonly labelStart: number;
}

/** Lines that belong to the page and not to the document. */
const FURNITURE = new RegExp(
  [
    /EME?A\/[\w/.-]+(?: Rev\.? ?\d+)?$/,
    /\d{1,2} [A-Z][a-z]+ \d{4}(?: EMA\/[\w/.-]+)?$/,
    /Page \d+(?: ?\/ ?| of )\d+$/,
    /\d{1,3} ?\/ ?\d{1,3}$/,
    /(?:Official address|Address for visits|Send (?:us )?a question|Telephone|Facsimile|E-mail|Website)\b/,
    /\d+ Churchill Place\b|7 Westferry Circus\b|Domenico Scarlattilaan\b/,
    /An agency of the European Union/,
    /(?:©|\(c\)) ?European Medicines Agency\b/,
    /Committee for (?:Medicinal Products for (?:Human|Veterinary) Use|Veterinary Medicinal Products) \(C[HV]MP\)$/,
    /(?:Table of contents|Page contents|Key facts|Share this page|Print this page)$/,
    /Related (?:content|documents|information)$|(?:More information|News) on \S+$/,
    /https?:\/\/\S+$|European Medicines Agency$/,
    /Reproduction is authorised provided the source is acknowledged\.?$/,
  ]
    .map((pattern) => `^(?:${pattern.source})`)
    .join('|'),
  'i',
);

const TITLE = /^(?:CHMP |CVMP |MRL )?summary (?:of )?(?:positive |negative )?opinion(?![a-z])/i;
const TITLE_TAIL = /^(?:[\d¹²³*]{0,2} ?\(.{0,60}\)?|\[\d\].{0,60}|[\d¹²³*]{1,2})$/;
const LIST_ITEM = /^(?:[•●▪–·o■-][ \t]+|\uf0b7\s*)/;
/** A label at the start of a line with words behind it: `2 A …`, `1Applicants`, `(1) New`, `¹ Summaries`, `* Applicants`. */
const BODY =
  /^(?:(\d{1,2})(?: {0,3}(?=[A-Z])|$)|\((\d{1,2})\) ?(?=[A-Z])|\[(\d{1,2})\] ?(?=[A-Z])|([¹²³⁴⁵⁶⁷⁸⁹]) ?(?=[A-Z])|(\*{1,3}) ?(?=[A-Z]))/;
/** First words of the footnotes that the form knows; a label before them is a footnote body wherever it stands. */
const KNOWN_BODY =
  /^(?:Summar(?:ies|y) of (?:positive )?opinion|A (?:conditional )?marketing authorisation|This product was|New text|Applicants? may|In exceptional circumstances|Removed text|Text in bold)/;
const SENTENCE_END = /[.:!?]["”’')\]]*\d{0,2}$/;
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LONGEST_HEADING = 120;
const MOST_HEADING_LINES = 80;
/** A line longer than any wrapped one: the text has one paragraph on each line. */
const UNWRAPPED = 160;
/** As much of a line as is looked at to say what it is. */
const LONGEST_LOOK = 400;

/** The lines of a text with the beginning of their words. */
interface LineTexts {
  readonly lines: readonly Line[];
  /** Trimmed, at most `LONGEST_LOOK` characters. */
  readonly texts: readonly string[];
  readonly endsSentence: (index: number) => boolean;
}

export function classifyPublishedLines(source: string): readonly PublishedLine[] {
  const look = lookAtLines(source);
  const heading = findHeading(look);
  const result: PublishedLine[] = [];
  let bodyIsOpen = false;
  for (let index = 0; index < look.lines.length; index++) {
    const read = readLine(source, look, index, heading.get(index), result[index - 1], bodyIsOpen);
    result.push(read);
    if (read.kind === 'body') bodyIsOpen = true;
    else if (read.kind !== 'furniture' && read.kind !== 'blank') bodyIsOpen = false;
  }
  return result;
}

function lookAtLines(source: string): LineTexts {
  const lines = findLines(source);
  const texts = lines.map(({ start, end }) => {
    const text = source.slice(start, Math.min(end, start + LONGEST_LOOK));
    return text.trim();
  });
  return {
    lines,
    texts,
    endsSentence(index) {
      const line = lines[index];
      if (line === undefined) return false;
      return SENTENCE_END.test(
        source.slice(Math.max(line.start, line.end - 40), line.end).trimEnd(),
      );
    },
  };
}

/** The lines of title, product name and common name, by index. Empty for a fragment. */
function findHeading({ texts }: LineTexts): ReadonlyMap<number, PublishedLineKind> {
  const heading = new Map<number, PublishedLineKind>();
  let hasTitle = false;
  let nameLines = 0;
  let isComplete = false;
  for (let index = 0; index < Math.min(texts.length, MOST_HEADING_LINES); index++) {
    const text = texts[index] ?? '';
    if (text === '') {
      if (nameLines > 1) isComplete = true;
    } else if (isFurniture(text)) {
    } else if (!hasTitle && TITLE.test(text)) {
      heading.clear();
      hasTitle = true;
      nameLines = 0;
      isComplete = false;
      heading.set(index, 'title');
    } else if (hasTitle && nameLines === 0 && TITLE_TAIL.test(text)) {
      heading.set(index, 'title');
    } else if (canBeHeading(text) && !isComplete && nameLines < 4) {
      heading.set(index, nameLines === 0 ? 'name' : 'commonName');
      nameLines++;
    } else if (!hasTitle && cueOf(`${text} ${texts[index + 1] ?? ''}`) !== 'opinionStatement') {
      return new Map();
    } else {
      return heading;
    }
  }
  // Without a title, short lines are a heading only if the opinion statement follows them at once.
  return hasTitle ? heading : new Map();
}

function canBeHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    !/[.:;]$/.test(text) &&
    !/^On \d/.test(text) &&
    !LIST_ITEM.test(text) &&
    !/\b(?:adopted|recommend|will be|is indicated|Committee for)\b/.test(text)
  );
}

function readLine(
  source: string,
  look: LineTexts,
  index: number,
  heading: PublishedLineKind | undefined,
  previous: PublishedLine | undefined,
  bodyIsOpen: boolean,
): PublishedLine {
  const line = look.lines[index] ?? {
    start: source.length,
    end: source.length,
    next: source.length,
  };
  const text = look.texts[index] ?? '';
  const start = text === '' ? line.start : source.indexOf(text.charAt(0), line.start);
  const make = (kind: PublishedLineKind, opens: boolean, contentStart = start): PublishedLine => ({
    line,
    kind,
    opens,
    contentStart,
    label: '',
    labelStart: start,
  });
  if (text === '') return make('blank', true);
  if (heading !== undefined) return make(heading, previous?.kind !== heading);
  if (isFurniture(text)) return make('furniture', true);
  const body = readBodyLabel(look, index, previous, bodyIsOpen);
  if (body !== undefined) {
    return {
      ...make('body', true, start + body.length),
      label: body.label,
      labelStart: start + body.labelOffset,
    };
  }
  const item = LIST_ITEM.exec(text);
  if (item !== null) return make('listItem', true, start + item[0].length);
  if (previous === undefined || !hasWords(previous.kind)) return make('text', true);
  const startsPart = look.endsSentence(index - 1) && opensPart(look, index);
  if (previous.kind === 'body') {
    const isNewPage = source.charCodeAt(line.start) === 12 && look.endsSentence(index - 1);
    return startsPart || isNewPage ? make('text', true) : make('body', false);
  }
  if (startsPart) return make('text', true);
  return make(previous.kind, false);
}

function hasWords(kind: PublishedLineKind): boolean {
  return kind === 'body' || kind === 'text' || kind === 'listItem';
}

interface BodyLabel {
  readonly label: string;
  readonly labelOffset: number;
  /** Characters up to the words of the body. */
  readonly length: number;
}

function readBodyLabel(
  { texts }: LineTexts,
  index: number,
  previous: PublishedLine | undefined,
  bodyIsOpen: boolean,
): BodyLabel | undefined {
  const text = texts[index] ?? '';
  const match = BODY.exec(text);
  if (match === null) return undefined;
  const raw = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
  const superscript = SUPERSCRIPT_DIGITS.indexOf(raw);
  const label = superscript > 0 ? String(superscript) : raw;
  if (label.startsWith('0')) return undefined;
  const isKnown = KNOWN_BODY.test(text.slice(match[0].length));
  const isSetOff = previous === undefined || !hasWords(previous.kind) || bodyIsOpen;
  // A lone number is a page number unless it stands among footnote bodies.
  const isEmpty = match[0].length === text.length;
  const isAmongBodies = bodyIsOpen && BODY.test(texts[index + 1] ?? '');
  if ((!isKnown && !isSetOff) || (isEmpty && !isAmongBodies)) return undefined;
  return { label, labelOffset: match[0].indexOf(raw), length: match[0].length };
}

/** True when the words from this line on begin a part, or a paragraph of an unwrapped text. */
function opensPart({ lines, texts }: LineTexts, index: number): boolean {
  const text = texts[index] ?? '';
  if (!/^[A-Z"“]/.test(text)) return false;
  const before = lines[index - 1];
  if (before !== undefined && before.end - before.start > UNWRAPPED) return true;
  return cueOf(`${text} ${texts[index + 1] ?? ''}`) !== undefined;
}

function isFurniture(text: string): boolean {
  return text.length <= 200 && FURNITURE.test(text);
}
