/** YAML text of a pack or a configuration -> a tree of plain values with their places. Knows no keys; never throws. */
import {
  type CST,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  Parser,
  parseDocument,
} from 'yaml';
import type { PackMapEntry, PackNode, PackProblem, TextSpan } from '../core/index';

export interface PackTree {
  /** `undefined` for an empty file or one that is no YAML; a key that stands twice or an alias costs only itself. */
  readonly root: PackNode | undefined;
  readonly problems: readonly PackProblem[];
}

/** `language`: how messages call it; JSON is YAML, too. */
export function buildPackTree(text: string, language: 'YAML' | 'JSON' = 'YAML'): PackTree {
  const problems: PackProblem[] = [];
  const deepest = findTooDeep(text);
  if (deepest !== undefined) {
    const message = 'This is nested too deeply to be read; write it with fewer brackets or dashes.';
    return { root: undefined, problems: [{ span: deepest, message }] };
  }
  // Silence would also hide that there is a second document.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  for (const { code, message, pos } of document.errors) {
    const words = code === 'MULTIPLE_DOCS' ? SECOND_DOCUMENT : describeSyntax(message, language);
    problems.push({ span: spanInside(pos, text), message: words });
  }
  const isBroken = document.errors.some(({ code }) => !COSTS_ITSELF.has(code));
  // The first fault brings others along that are none.
  if (isBroken) return { root: undefined, problems: problems.slice(0, 1) };
  return { root: toNode(document.contents, { start: 0, end: 0 }, { text, problems }), problems };
}

/** Errors beside which the rest can be read. */
const COSTS_ITSELF: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);
const SECOND_DOCUMENT =
  'A second document begins here, behind “---”, and is not read. Remove the line “---”, or put this into a file of its own.';

/** Lists and keys inside of one another; a pack needs about ten. Some hundred would overflow the stack of the reader. */
const MOST_LEVELS = 100;

/** The first place that lies too deep. Works without recursion, which is what fails there. */
function findTooDeep(text: string): TextSpan | undefined {
  let first: number | undefined;
  const waiting = [...new Parser().parse(text)].map((token) => ({ token, level: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, level } = next;
    if (level > MOST_LEVELS) first = Math.min(first ?? token.offset, token.offset);
    else for (const inner of tokensIn(token)) waiting.push({ token: inner, level: level + 1 });
  }
  return first === undefined ? undefined : spanInside([first, first + 1], text);
}

function tokensIn(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].flatMap((inner) => inner ?? []));
}

/** The text that is read, and what is found wrong on the way. */
interface Reading {
  readonly text: string;
  readonly problems: PackProblem[];
}

/** `place` stands for nodes that have no place of their own, such as empty values. */
function toNode(node: unknown, place: TextSpan, reading: Reading): PackNode {
  if (isMap(node)) {
    const entries = node.items.map((pair) => toEntry(pair, place, reading));
    return { kind: 'map', entries, span: spanOf(node.range) ?? place };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toNode(item, place, reading));
    return { kind: 'list', items, span: spanOf(node.range) ?? place };
  }
  const span = isScalar(node) || isAlias(node) ? (spanOf(node.range) ?? place) : place;
  if (isAlias(node)) {
    const message = `“*${node.source}” is not read in rule packs; write the value out.`;
    reading.problems.push({ span, message });
  }
  return { kind: 'scalar', value: isScalar(node) ? toPlainValue(node.value) : undefined, span };
}

function toEntry(pair: Pair, place: TextSpan, reading: Reading): PackMapEntry {
  const keySpan = (isNode(pair.key) ? spanOf(pair.key.range) : undefined) ?? place;
  // Lists and mappings may be keys in YAML; none of them is one that is known.
  const key = isScalar(pair.key)
    ? String(pair.key.value)
    : reading.text.slice(keySpan.start, keySpan.end);
  return { key, keySpan, value: toNode(pair.value, keySpan, reading) };
}

function toPlainValue(value: unknown): string | number | boolean | undefined {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return value === null || value === undefined ? undefined : String(value);
  }
}

function spanOf(range: readonly [number, number, number] | null | undefined): TextSpan | undefined {
  return range ? { start: range[0], end: range[1] } : undefined;
}

function spanInside([start, end]: readonly [number, number], { length }: string): TextSpan {
  const from = Math.min(start, length);
  return { start: from, end: Math.max(from, Math.min(end, length)) };
}

function describeSyntax(message: string, language: 'YAML' | 'JSON'): string {
  if (/must be unique/.test(message)) return 'This key stands here twice; remove one of them.';
  // Behind a colon the library quotes the file, which need not be one that may be shown.
  const reason = message.split(/[\n:]/)[0]?.replace(/[.\s]+$/, '') ?? '';
  const remedy =
    language === 'JSON'
      ? 'Check braces, commas and quotation marks.'
      : 'Check indentation, quotation marks and colons.';
  return `The file is not valid ${language} here (${reason}). ${remedy}`;
}
