/** Offers the snippets of a team where their prefix is typed, or asked for before anything is. */
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import type { ClientAbilities } from '../abilities';
import type { CheckedDocument } from '../session';
import { toRange } from '../toProtocol';

/** `isAsked`: the writer wants a list. `offset`: of the cursor, in the text that was there when it was asked for. */
export function findTeamSnippets(
  { document, notation, rules }: CheckedDocument,
  offset: number,
  isAsked: boolean,
  { takesSnippets, showsLabelDetails }: ClientAbilities,
): CompletionItem[] {
  const own = rules.snippets.filter(
    ({ notations, body }) => notations.includes(notation) && (takesSnippets || isPlain(body)),
  );
  if (own.length === 0) return [];
  const text = document.getText();
  if (WORD.test(text.charAt(offset))) return [];
  return own.flatMap(({ name, prefixes, body, description }) =>
    prefixes.flatMap((prefix): CompletionItem[] => {
      const before = text.slice(Math.max(0, offset - prefix.length - 1), offset);
      const typed = findTyped(prefix, before);
      if (typed === undefined || (typed === 0 && !isAsked)) return [];
      const words = [description, body].filter((part) => part !== '').join('\n\n');
      return [
        {
          label: prefix,
          ...(showsLabelDetails ? { labelDetails: { description: name } } : { detail: name }),
          kind: CompletionItemKind.Snippet,
          // Behind what belongs to the place.
          sortText: `~${prefix}`,
          filterText: prefix,
          documentation: { kind: MarkupKind.PlainText, value: words },
          textEdit: {
            range: toRange(document, { start: offset - typed, end: offset }),
            newText: body,
          },
          insertTextFormat: takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        },
      ];
    }),
  );
}

const WORD = /[\p{L}\p{N}]/u;

/** The same in every editor: nothing to fill in, and no sign that stands for another one. */
function isPlain(body: string): boolean {
  return !/[\\$]/.test(body);
}

/** How many characters of the prefix stand at the end of `before`, as words of their own; `undefined` where other words do. */
function findTyped(prefix: string, before: string): number | undefined {
  const wanted = prefix.toLowerCase();
  const written = before.toLowerCase();
  for (let length = prefix.length; length > 0; length--) {
    const start = written.length - length;
    if (start < 0 || !wanted.startsWith(written.slice(start))) continue;
    const joins = WORD.test(wanted.charAt(0)) && WORD.test(written.charAt(start - 1));
    if (!joins) return length;
  }
  return /(?:^|\s)$/.test(before) ? 0 : undefined;
}
