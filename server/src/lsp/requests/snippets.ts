/** Writes texts with tab stops in the snippet syntax of the protocol. */
import type { CompletionItem, TabStop } from '../../core/index';

/** Equal names have one number; repeated ones mirror the first. The cursor ends behind the text. */
export function toSnippet(insert: CompletionItem['insert']): string {
  const numbers = new Map<string, number>();
  return insert
    .map((piece) => {
      if (typeof piece === 'string') return escapeSnippet(piece);
      const known = numbers.get(piece.name);
      if (known !== undefined) return `$${known}`;
      numbers.set(piece.name, numbers.size + 1);
      return toTabStop(piece, numbers.size);
    })
    .join('');
}

function toTabStop({ placeholder, choices }: TabStop, number: number): string {
  if (choices.length === 0) return `\${${number}:${escapeSnippet(placeholder)}}`;
  const list = [placeholder, ...choices].map((choice) => choice.replace(/[\\,|$}]/g, '\\$&'));
  return `\${${number}|${list.join(',')}|}`;
}

/** Text that a client takes for nothing but text. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
