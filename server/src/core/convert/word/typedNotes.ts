/** Footnotes that were typed and are none of Word: a superscript number in the text, and a paragraph that begins with it. */
import { fromSuperscript } from '../../text/superscripts';
import { dropStart, readWords, type WordItem, type WordParagraph } from './wordDocument';

export interface TypedNotes {
  /** Those that have a body. */
  readonly labels: ReadonlySet<string>;
  /** What the paragraph says as the body of a footnote; `undefined` for all other paragraphs. */
  bodyOf(paragraph: WordParagraph): TypedBody | undefined;
}

interface TypedBody {
  readonly label: string;
  readonly items: readonly WordItem[];
}

const LABEL = /^\[?\(?(\d{1,2})\)?\]?$/;
/** `1 Text`, `1. Text`, `[1] Text`: the label of a body, though nothing raises it. */
const PLAIN_LABEL = /^\s*\[?\(?(\d{1,2})(?:\]|\)|\.)?\s+(?=\S)/;

/** The label of superscript words; `undefined` for all others. */
export function readTypedLabel(item: WordItem | undefined): string | undefined {
  if (item?.kind !== 'words' || !item.isRaised) return undefined;
  return LABEL.exec(fromSuperscript(item.text).trim())?.[1];
}

/** A figure that is raised behind a figure, a unit or a blank is no mark: `10⁶`, `20 mg/m²`, `³H`. */
export function isExponent(before: WordItem | undefined): boolean {
  if (before?.kind === 'mark') return false;
  return /(?:^|[\s(\d]|(?:^|[^\p{L}])(?:[cdkmnµμ]?m|in|ft|Ca|Mg|Na|K|Zn|Fe))$/u.test(
    before?.text ?? '',
  );
}

export function findTypedNotes(paragraphs: readonly WordParagraph[]): TypedNotes {
  const marks = new Set(
    paragraphs.flatMap(({ items }) =>
      items.map((item, index) =>
        index > 0 && !isExponent(items[index - 1]) ? readTypedLabel(item) : undefined,
      ),
    ),
  );
  const bodies = new Map<WordParagraph, TypedBody>();
  for (const paragraph of paragraphs) {
    const body = paragraph.kind === 'paragraph' ? readRaisedBody(paragraph) : undefined;
    if (body !== undefined && (marks.has(body.label) || isSurely(body)))
      bodies.set(paragraph, body);
  }
  // Plain labels stand at the end of the text, or before other bodies there.
  for (const paragraph of [...paragraphs].reverse()) {
    if (bodies.has(paragraph)) continue;
    const body = paragraph.kind === 'paragraph' ? readPlainBody(paragraph) : undefined;
    if (body === undefined || !marks.has(body.label)) break;
    bodies.set(paragraph, body);
  }
  const labels = new Set([...bodies.values()].map(({ label }) => label));
  return { labels, bodyOf: (paragraph) => bodies.get(paragraph) };
}

/** A body without a mark; an isotope stands at its element and has a higher number: `⁶⁸Ga`. */
function isSurely({ label, items }: TypedBody): boolean {
  return label.length === 1 && /^\s/.test(readWords(items));
}

function readRaisedBody({ items }: WordParagraph): TypedBody | undefined {
  const first = items.findIndex((item) => item.kind === 'mark' || item.text.trim() !== '');
  const label = readTypedLabel(items[first]);
  const rest = items.slice(first + 1);
  return label === undefined || readWords(rest).trim() === '' ? undefined : { label, items: rest };
}

function readPlainBody({ items }: WordParagraph): TypedBody | undefined {
  const [label = '', number] = PLAIN_LABEL.exec(readWords(items)) ?? [];
  if (number === undefined) return undefined;
  return { label: number, items: dropStart(items, label.length) };
}
