/** The difference of two versions of one text, line by line, as `diff -u` shows it, without lines around it. */
import { findLines } from '../text/lineIndex';

/** Lines such as `@@ line 3 @@`, `-old`, `+new`; empty for equal texts. */
export function buildTextDifference(before: string, after: string): readonly string[] {
  const old = toLines(before);
  const changed = toLines(after);
  let start = 0;
  while (start < Math.min(old.length, changed.length) && old[start] === changed[start]) start++;
  let oldEnd = old.length;
  let changedEnd = changed.length;
  while (oldEnd > start && changedEnd > start && old[oldEnd - 1] === changed[changedEnd - 1]) {
    oldEnd--;
    changedEnd--;
  }
  // A text that keeps its number of lines is compared line by line; else the changed middle is shown as a whole.
  return oldEnd === changedEnd
    ? differenceByLine(old, changed, start, oldEnd)
    : hunk(start, old.slice(start, oldEnd), changed.slice(start, changedEnd));
}

function differenceByLine(
  old: readonly string[],
  changed: readonly string[],
  start: number,
  end: number,
): readonly string[] {
  const hunks: string[] = [];
  let line = start;
  while (line < end) {
    let next = line;
    while (next < end && old[next] !== changed[next]) next++;
    const lines = [old.slice(line, next), changed.slice(line, next)] as const;
    if (next > line) for (const text of hunk(line, ...lines)) hunks.push(text);
    line = next + 1;
  }
  return hunks;
}

function hunk(line: number, old: readonly string[], changed: readonly string[]): readonly string[] {
  return [
    `@@ line ${line + 1} @@`,
    ...old.map((text) => `-${text}`),
    ...changed.map((text) => `+${text}`),
  ];
}

function toLines(text: string): readonly string[] {
  return findLines(text).map(({ start, end }) => text.slice(start, end));
}
