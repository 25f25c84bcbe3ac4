/** Writes the words of a Word document as those of a draft: bold, italic and struck words, superscripts, marks of footnotes. */
import { toSuperscript } from '../../text/superscripts';
import { escapeWords } from '../draftEscapes';
import { isExponent, readTypedLabel } from './typedNotes';
import type { WordItem, WordRun } from './wordDocument';

/** Which footnotes a document has. */
export interface NoteLabels {
  /** Of those of Word, by their indexes. */
  readonly names: readonly string[];
  /** Of those that were typed. */
  readonly typed: ReadonlySet<string>;
}

/** Marks as a draft writes them. */
interface WrittenMarks {
  readonly kind: 'written';
  readonly text: string;
}

/** Without blanks at both ends. */
export function writeItems(items: readonly WordItem[], labels: NoteLabels): string {
  const plain = joinRuns(items).map((item, index, all): WordRun | WrittenMarks => {
    if (item.kind === 'mark') return { kind: 'written', text: `[^${labels.names[item.note]}]` };
    const before = all[index - 1];
    const marks = isExponent(before) ? undefined : readMarks(item, before, labels);
    return marks === undefined ? withoutRaising(item) : { kind: 'written', text: marks };
  });
  // An exponent goes on in the look of the words around it.
  return joinRuns(plain)
    .map((item) => (item.kind === 'written' ? item.text : writeRun(item)))
    .join('')
    .trim();
}

function withoutRaising(run: WordRun): WordRun {
  return run.isRaised ? { ...run, text: raise(run.text), isRaised: false } : run;
}

/** The marks of a superscript number, or of several: `2,3`. One without a body is a mark behind another one, or where no footnote is one of Word. */
function readMarks(
  item: WordRun,
  before: WordItem | undefined,
  { names, typed }: NoteLabels,
): string | undefined {
  const isSurely = names.length === 0 || before?.kind === 'mark';
  const written = item.isRaised ? item.text.trim().split(/\s*,\s*/) : [];
  const labels = written.map((text) => readTypedLabel({ ...item, text }) ?? '');
  const isKnown = (label: string): boolean => typed.has(label) || (label !== '' && isSurely);
  return labels.length > 0 && labels.every(isKnown)
    ? labels.map((label) => `[^${label}]`).join('')
    : undefined;
}

/** Word cuts words of one look into many runs. */
export function joinRuns<Other extends { readonly kind: 'mark' | 'written' }>(
  items: readonly (WordRun | Other)[],
): readonly (WordRun | Other)[] {
  const joined: (WordRun | Other)[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind === 'words' && last?.kind === 'words' && looksAs(item, last)) {
      joined[joined.length - 1] = { ...last, text: last.text + item.text };
    } else if (item.kind !== 'words' || item.text !== '') {
      joined.push(item);
    }
  }
  return joined;
}

function looksAs(a: WordRun, b: WordRun): boolean {
  return (
    a.isBold === b.isBold &&
    a.isItalic === b.isItalic &&
    a.isStruck === b.isStruck &&
    a.isRaised === b.isRaised
  );
}

/** Signs stand at words, never at blanks. */
function writeRun({ text: written, isBold, isItalic, isStruck }: WordRun): string {
  const text = written.replace(/[\t\n]/g, ' ');
  const words = text.trim();
  if (words === '') return text;
  const before = text.slice(0, text.length - text.trimStart().length);
  const behind = text.slice(text.trimEnd().length);
  const signs = `${isStruck ? '~~' : ''}${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
  const closing = [...signs].reverse().join('');
  return before + signs + escapeWords(words) + closing + behind;
}

/** Figures, and the signs of an exponent or a charge: `⁻⁶`, `²⁺`. */
function raise(words: string): string {
  if (!/^\s*[+\-−–]?\d+[+\-−–]?\s*$/.test(words)) return toSuperscript(words);
  return toSuperscript(words).replace('+', '⁺').replace(/[-−–]/, '⁻');
}
