/** Reads YAML nodes step by step and collects what is wrong with them; knows nothing of any key. */
import { isAlias, isMap, isScalar, isSeq, type Document, type Node, parseDocument } from 'yaml';
import { findNearestWord, type TextSpan } from '../core/index';
import type { ConfigurationProblem, Located } from './configurationTypes';

/** A YAML node with the way that leads to it. */
export interface YamlValue {
  readonly node: Node | null | undefined;
  readonly keyPath: string;
  /** Where to point when the node is empty: its key. */
  readonly span: TextSpan;
}

export interface YamlEntry {
  readonly key: Located<string>;
  readonly value: YamlValue;
}

export interface YamlReader {
  readonly root: YamlValue;
  readonly problems: readonly ConfigurationProblem[];
  report(place: Pick<Located<unknown>, 'span' | 'keyPath'>, message: string, remedy: string): void;
  reportUnsupported(place: Pick<Located<unknown>, 'span' | 'keyPath'>): void;
  /** The entries of a mapping; empty, with a problem, for anything else. */
  readEntries(value: YamlValue, form: string): readonly YamlEntry[];
  /** The items of a list; a single value counts as a list of one. */
  readItems(value: YamlValue): readonly YamlValue[];
  /** Text that is not empty, or `undefined` with a problem. `form` says what belongs there. */
  readText(value: YamlValue, form: string): Located<string> | undefined;
  /** The items of a list that are text. */
  readTexts(value: YamlValue, form: string): readonly Located<string>[];
}

export function createYamlReader(text: string): YamlReader {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const problems = document.errors.map((error) => toSyntaxProblem(error, text));
  // In a file that is no YAML every further problem would only repeat the first one.
  const isBroken = problems.length > 0;

  function report(
    { span, keyPath }: Pick<Located<unknown>, 'span' | 'keyPath'>,
    message: string,
    remedy: string,
    severity: ConfigurationProblem['severity'] = 'error',
  ): void {
    if (!isBroken) problems.push({ severity, span, keyPath, message, remedy });
  }

  function readText(value: YamlValue, form: string): Located<string> | undefined {
    const node = resolve(value.node, document);
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      return { value: node.value, span: spanOf(node) ?? value.span, keyPath: value.keyPath };
    }
    report(value, `Expected ${form}, found ${describe(node)}.`, `Write ${form}.`);
    return undefined;
  }

  function readItems(value: YamlValue): readonly YamlValue[] {
    const node = resolve(value.node, document);
    if (!isSeq(node)) return isEmpty(node) ? [] : [value];
    return node.items.map((item, index) => ({
      node: item as Node,
      keyPath: `${value.keyPath}[${index}]`,
      span: spanOf(item as Node) ?? value.span,
    }));
  }

  return {
    root: {
      node: document.contents,
      keyPath: '',
      span: spanOf(document.contents) ?? { start: 0, end: 0 },
    },
    problems,
    report: (place, message, remedy) => report(place, message, remedy),
    reportUnsupported: (place) =>
      report(
        place,
        'This key is not supported yet and has no effect.',
        'Remove it, or keep it for a later version.',
        'warning',
      ),
    readEntries(value, form) {
      const node = resolve(value.node, document);
      if (isMap(node)) {
        return node.items.map(({ key, value: content }) => toEntry(key, content as Node, value));
      }
      if (!isEmpty(node)) {
        report(value, `Expected ${form}, found ${describe(node)}.`, `Write ${form}.`);
      }
      return [];
    },
    readItems,
    readText,
    readTexts: (value, form) =>
      readItems(value).flatMap((item) => readText(item, form) ?? []),
  };
}

function toEntry(key: unknown, content: Node | null, parent: YamlValue): YamlEntry {
  const keyNode = key as Node;
  const name = isScalar(keyNode) ? String(keyNode.value) : String(keyNode);
  const keyPath = parent.keyPath === '' ? name : `${parent.keyPath}.${name}`;
  const span = spanOf(keyNode) ?? parent.span;
  return {
    key: { value: name, span, keyPath },
    value: { node: content, keyPath, span: spanOf(content) ?? span },
  };
}

/** Follows `*name` to what it stands for. */
function resolve(node: Node | null | undefined, document: Document): Node | null | undefined {
  return isAlias(node) ? node.resolve(document) : node;
}

function isEmpty(node: Node | null | undefined): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function spanOf(node: Node | null | undefined): TextSpan | undefined {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function describe(node: Node | null | undefined): string {
  if (isEmpty(node)) return 'nothing';
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isScalar(node) && typeof node.value === 'string') return `“${node.value}”`;
  return isScalar(node) ? `the ${typeof node.value} ${String(node.value)}` : 'something else';
}

function toSyntaxProblem(
  error: { readonly message: string; readonly pos: readonly [number, number] },
  text: string,
): ConfigurationProblem {
  const [start, end] = error.pos;
  const isPattern = text.charAt(start) === '*' || text.charAt(start - 1) === '*';
  return {
    severity: 'error',
    span: { start, end: Math.max(start, Math.min(end, text.length)) },
    keyPath: '',
    message: `The file is not valid YAML here (${error.message.replace(/[.:\s]+$/, '')}).`,
    remedy: isPattern
      ? 'Put quotes around a pattern that begins with “*”.'
      : 'Check the indentation, the quotes and the colons at this line.',
  };
}

/** “Did you mean …?” where a known word is near, else the list of the known words. */
export function suggestWord(word: string, known: readonly string[]): string {
  const nearest = findNearestWord(word, known);
  return nearest === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean “${nearest}”?`;
}
