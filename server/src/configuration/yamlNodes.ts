/** YAML text of a pack or a configuration -> a tree of plain values with their places. Knows no keys; never throws. */
import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { PackMapEntry, PackNode, PackProblem, TextSpan } from '../core/index';

export interface PackTree {
  /** `undefined` for an empty file or one that is no YAML; a key that stands twice or an alias costs only itself. */
  readonly root: PackNode | undefined;
  readonly problems: readonly PackProblem[];
}

export function buildPackTree(text: string): PackTree {
  const problems: PackProblem[] = [];
  const document = parseSafely(text);
  if (document === undefined) {
    const message = 'The brackets are nested too deeply to be read; write lists with “- ” lines.';
    return { root: undefined, problems: [{ span: { start: 0, end: 0 }, message }] };
  }
  for (const { message, pos } of document.errors) {
    problems.push({ span: spanInside(pos, text), message: describeSyntax(message) });
  }
  const isBroken = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
  const root = toNode(document.contents, { start: 0, end: 0 }, problems);
  return { root: isBroken ? undefined : root, problems };
}

/** Nesting of some ten thousand brackets overflows the stack of any reader. */
function parseSafely(text: string): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `place` stands for nodes that have no place of their own, such as empty values. */
function toNode(node: unknown, place: TextSpan, problems: PackProblem[]): PackNode {
  if (isMap(node)) {
    const entries = node.items.map((pair) => toEntry(pair, place, problems));
    return { kind: 'map', entries, span: spanOf(node.range) ?? place };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toNode(item, place, problems));
    return { kind: 'list', items, span: spanOf(node.range) ?? place };
  }
  const span = isScalar(node) || isAlias(node) ? (spanOf(node.range) ?? place) : place;
  if (isAlias(node)) {
    const message = `“*${node.source}” is not read in rule packs; write the value out.`;
    problems.push({ span, message });
  }
  return { kind: 'scalar', value: isScalar(node) ? toPlainValue(node.value) : undefined, span };
}

function toEntry(pair: Pair, place: TextSpan, problems: PackProblem[]): PackMapEntry {
  const keySpan = (isScalar(pair.key) ? spanOf(pair.key.range) : undefined) ?? place;
  const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
  return { key, keySpan, value: toNode(pair.value, keySpan, problems) };
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

function describeSyntax(message: string): string {
  if (/must be unique/.test(message)) return 'This key stands here twice; remove one of them.';
  const reason = message.split('\n')[0]?.replace(/[.:\s]+$/, '') ?? '';
  return `The file is not valid YAML here (${reason}). Check indentation, quotation marks and colons.`;
}
