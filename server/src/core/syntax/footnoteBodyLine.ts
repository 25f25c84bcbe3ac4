/** Recognises the line that opens a footnote body of a published text by the label at its start. */
import { MONTH_PATTERN } from '../text/months';
import { fromSuperscript } from '../text/superscripts';

export interface BodyLabel {
  /** `1`, `12`, `*`. */
  readonly label: string;
  /** Characters of the line before the label. */
  readonly labelOffset: number;
  /** Characters of the label as written. */
  readonly labelLength: number;
  /** Characters of the line up to the words of the body. */
  readonly length: number;
  /** True when the words are those of a footnote that the form knows: then it is a body wherever it stands. */
  readonly isKnown: boolean;
}

/** A label with words behind it: `2 A …`, `1Applicants`, `(1) New`, `¹ Summaries`, `* Applicants`; or alone. Not `13C-urea`. */
const BODY =
  /^(?:(\d{1,2})(?![A-Z]-)(?:[ \t\u00a0]{0,3}(?=[A-Z])|$)|\((\d{1,2})\)(?:[ \u00a0]?(?=[A-Z])|$)|\[(\d{1,2})\](?:[ \u00a0]?(?=[A-Z])|$)|([¹²³⁴⁵⁶⁷⁸⁹])[ \u00a0]?(?=[A-Z])|(\*{1,3})[ \u00a0]?(?=[A-Z]))/;
/** A date at the start of a line, of a letterhead or a statement: `20 March 2014`. */
const DATE = new RegExp(`^\\d{1,2} ${MONTH_PATTERN} \\d{4}(?!\\d)`);
const LABEL_START = /^[\d([¹²³⁴⁵⁶⁷⁸⁹*]/;
const KNOWN_BODY =
  /^(?:Summar(?:ies|y) of (?:positive )?opinion|A (?:conditional )?marketing authorisation|This (?:medicinal )?product was|(?:Note: ?)?New text|Applicants? may|In exceptional circumstances|Removed text|Text in bold)/;

export function parseBodyLabel(text: string): BodyLabel | undefined {
  if (!LABEL_START.test(text) || DATE.test(text)) return undefined;
  const match = BODY.exec(text);
  if (match === null) return undefined;
  const raw = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
  if (raw.startsWith('0')) return undefined;
  return {
    label: fromSuperscript(raw),
    labelOffset: match[0].indexOf(raw),
    labelLength: raw.length,
    length: match[0].length,
    isKnown: KNOWN_BODY.test(text.slice(match[0].length)),
  };
}

/** True for the first words of a footnote that the form knows; its number may stand on the line above. */
export function beginsKnownBody(text: string): boolean {
  return KNOWN_BODY.test(text);
}

/** The numbers that stand behind a word without a blank, as marks do: `opinion5`, `opinion⁵`, `application[5]`; not `(0)20`. */
export function findGluedLabels(source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const match of source.matchAll(
    /(?<!\d)[A-Za-z)\]"”’'.,:;][[(]?(\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹])(?!\d)/g,
  )) {
    labels.add(fromSuperscript(match[1] ?? ''));
  }
  return labels;
}
