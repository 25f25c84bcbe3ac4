/** Knows the product name of a published text while its footnote marks are still in it. */
import type { PublishedLine } from './publishedLine';

const STATEMENT_NAME =
  /medicinal products?,? ([A-Z][A-Za-z-]{2,}?(?:-[A-Z]{1,3}\d)?(?![A-Za-z-])(?: [A-Z][a-z-]{2,}){0,2})/;
const LONGEST_NAME = 60;
const LONGEST_STATEMENT = 4000;

export interface MarkedName {
  /** True when words end in the name; `Lumivexa` of the heading is found in `LUMIVEXA`, not in `Alumivexa`. */
  endsIn(words: string): boolean;
  /** The number at the end of a name such as `Zenquora 20`, or nothing. */
  readonly number: string;
}

/** The name that the heading, or else the opinion statement, shows; `labels` are those of the footnote bodies. */
export function findMarkedName(
  source: string,
  lines: readonly PublishedLine[],
  labels: ReadonlySet<string>,
): MarkedName {
  const name = normalise(withoutMark(findName(source, lines), source, labels));
  const isOneWord = !name.includes(' ');
  return {
    number: /\d+$/.exec(name)?.[0] ?? '',
    endsIn(words) {
      if (name === '') return false;
      const text = isOneWord ? words.slice(-name.length - 1).toLowerCase() : normalise(words);
      if (!text.endsWith(name)) return false;
      return !/[a-z\d]/.test(text.charAt(text.length - name.length - 1));
    },
  };
}

function findName(source: string, lines: readonly PublishedLine[]): string {
  const heading = lines.find(({ kind }) => kind === 'name');
  if (heading === undefined) {
    return STATEMENT_NAME.exec(source.slice(0, LONGEST_STATEMENT))?.[1] ?? '';
  }
  const { contentStart, line } = heading;
  const end = Math.min(line.wordsEnd, contentStart + LONGEST_NAME);
  return source.slice(contentStart, end);
}

/**
 * The heading itself may carry a mark: `Lumivexa3`. It has a body, or the statement has the name without it. The digit of
 * `Pandivax H5N1` belongs to the name, which never stands without it.
 */
function withoutMark(name: string, source: string, labels: ReadonlySet<string>): string {
  const mark = /[A-Za-z](\d)$/.exec(name)?.[1];
  if (mark === undefined || labels.size === 0) return name;
  const bare = name.slice(0, -1);
  const isMark = labels.has(mark) ? !isAlwaysBehind(mark, bare, source) : isStated(bare, source);
  return isMark ? bare : name;
}

function isAlwaysBehind(mark: string, name: string, source: string): boolean {
  const behind = normalise(source).split(normalise(name)).slice(1);
  return behind.length > 2 && behind.every((words) => words.startsWith(mark));
}

function isStated(name: string, source: string): boolean {
  const stated = STATEMENT_NAME.exec(source.slice(0, LONGEST_STATEMENT));
  if (stated?.[1] !== name) return false;
  return !/\d/.test(source.charAt(stated.index + stated[0].length));
}

function normalise(words: string): string {
  return words.replace(/[\s\u00a0]+/g, ' ').toLowerCase();
}
