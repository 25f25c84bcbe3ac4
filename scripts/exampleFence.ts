/** An example of a rule page as a fence of text, with carets below the words in question. */
import type { Finding } from '../server/src/core/rules/rule';
import { findMarkedColumns } from '../test/support/rulePages';

/** Longer lines of an example are wrapped, so that the marks stay in sight. */
const WIDTH = 100;

/** Text as it is typed, with carets below the words in question. */
export function buildFence(text: string, findings: readonly Finding[]): string {
  const columns = findings.flatMap(({ span }) => findMarkedColumns(text, span));
  const lines = text.replace(/\n$/, '').split('\n');
  const shown = lines.flatMap((line, index) =>
    wrapLine(line).flatMap(({ from, to }) => {
      const carets = writeCarets(
        columns.filter((one) => one.line === index && one.from < to && one.to > from),
        from,
        to,
      );
      return [line.slice(from, to).trimEnd(), ...(carets === '' ? [] : [carets])];
    }),
  );
  return ['```text', ...shown, '```'].join('\n');
}

function writeCarets(
  columns: readonly { readonly from: number; readonly to: number }[],
  from: number,
  to: number,
): string {
  let carets = '';
  for (const one of [...columns].sort((a, b) => a.from - b.from)) {
    const start = Math.max(one.from, from) - from;
    const end = Math.min(one.to, to) - from;
    carets = carets.padEnd(start, ' ');
    carets += '^'.repeat(Math.max(0, end - carets.length));
  }
  return carets;
}

/** Pieces of a line, cut behind blanks; the first one reaches to the end where the line is short enough. */
function wrapLine(line: string): readonly { readonly from: number; readonly to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  while (line.length - from > WIDTH) {
    const blank = line.lastIndexOf(' ', from + WIDTH);
    if (blank <= from) break;
    pieces.push({ from, to: blank + 1 });
    from = blank + 1;
  }
  return [...pieces, { from, to: Math.max(line.length, from) + 1 }];
}
