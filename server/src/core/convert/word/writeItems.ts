/** Writes the words of a Word document as those of a draft: bold, italic and struck words, superscripts, marks of footnotes. */
import { toSuperscript } from '../../text/superscripts';
import { escapeWords } from '../draftEscapes';
import { readTypedLabel, type TypedNotes } from './typedNotes';
import type { WordItem, WordRun } from './wordDocument';

/** `names`: the label of each footnote. Without blanks at both ends. */
export function writeItems(
  items: readonly WordItem[],
  names: readonly string[],
  typed: TypedNotes,
): string {
  return joinRuns(items)
    .map((item, index, all) => {
      if (item.kind === 'mark') return `[^${names[item.note]}]`;
      const label = readTypedLabel(item);
      const isMark = label !== undefined && (typed.has(label) || isBehindWord(all[index - 1]));
      return isMark ? `[^${label}]` : writeRun(item);
    })
    .join('')
    .trim();
}

/** Where a number is no exponent: `opinion⁵`, not `10⁵` or `cm³`. */
function isBehindWord(item: WordItem | undefined): boolean {
  return item?.kind === 'mark' || /(?:\p{L}{3}|[)”":.,;])$/u.test(item?.text ?? '');
}

/** Word cuts words of one look into many runs. */
function joinRuns(items: readonly WordItem[]): readonly WordItem[] {
  const joined: WordItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind === 'words' && last?.kind === 'words' && looksAs(item, last)) {
      joined[joined.length - 1] = { ...last, text: last.text + item.text };
    } else if (item.kind === 'mark' || item.text !== '') {
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
function writeRun({ text, isBold, isItalic, isStruck, isRaised }: WordRun): string {
  const [, before = '', words = '', behind = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === '') return text;
  const signs = `${isStruck ? '~~' : ''}${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
  const closing = [...signs].reverse().join('');
  return before + signs + escapeWords(isRaised ? toSuperscript(words) : words) + closing + behind;
}
