/** Reads the values of a configuration file step by step and collects what is wrong with them; knows no key by name. */
import { findNearestWord, type PackNode, type TextSpan } from '../core/index';
import type { ConfigurationProblem, ConfigurationValue, Located } from './configurationTypes';
import { buildPackTree } from './yamlNodes';

export interface ConfigurationEntry {
  readonly key: Located<string>;
  readonly value: ConfigurationValue;
}

type Place = Pick<Located<unknown>, 'span' | 'keyPath'>;

/** Reads values of a file that is already a tree. */
export interface ValueReader {
  readonly problems: readonly ConfigurationProblem[];
  report(place: Place, message: string, remedy: string): void;
  /** Says what the value is, and that it should be of this form. */
  reportForm(value: ConfigurationValue, form: string): void;
  /** The entries of a mapping; empty, with a problem, for anything else. */
  readEntries(value: ConfigurationValue, form: string): readonly ConfigurationEntry[];
  /** The items of a list; a single value counts as a list of one, an empty one as an empty list. */
  readItems(value: ConfigurationValue): readonly ConfigurationValue[];
  /** Text that is not empty, or `undefined` with a problem; `form` says what belongs there. */
  readText(value: ConfigurationValue, form: string): Located<string> | undefined;
  /** The items of a list that are text. */
  readTexts(value: ConfigurationValue, form: string): readonly Located<string>[];
}

export interface ConfigurationReader extends ValueReader {
  /** `undefined` for an empty file and for one that is no YAML. */
  readonly root: ConfigurationValue | undefined;
}

export function createConfigurationReader(
  text: string,
  language?: 'YAML' | 'JSON',
): ConfigurationReader {
  const { root, problems } = buildPackTree(text, language);
  const reader = createValueReader(
    problems.map(({ span, message }) => toSyntaxProblem(span, message, text)),
  );
  return { ...reader, root: root === undefined ? undefined : { node: root, keyPath: '' } };
}

/** `known`: the problems that are known before. */
export function createValueReader(known: readonly ConfigurationProblem[] = []): ValueReader {
  const problems = [...known];
  // A place that YAML itself complains of is not complained of twice.
  const places = new Set(problems.map(({ span }) => span.start));

  function report({ span, keyPath }: Place, message: string, remedy: string): void {
    if (places.has(span.start)) return;
    problems.push({ severity: 'error', span, keyPath, message, remedy });
  }

  function reportForm({ node, keyPath }: ConfigurationValue, form: string): void {
    const message = `The value is ${describe(node)}.`;
    report({ span: node.span, keyPath }, message, `Write ${form}.`);
  }

  function readText(value: ConfigurationValue, form: string): Located<string> | undefined {
    const { node, keyPath } = value;
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') {
      return { value: node.value, span: node.span, keyPath };
    }
    reportForm(value, form);
    return undefined;
  }

  function readItems(value: ConfigurationValue): readonly ConfigurationValue[] {
    const { node, keyPath } = value;
    if (node.kind !== 'list') return isEmpty(node) ? [] : [value];
    return node.items.map((item, index) => ({ node: item, keyPath: `${keyPath}[${index}]` }));
  }

  return {
    problems,
    reportForm,
    report,
    readEntries(value, form) {
      const { node, keyPath } = value;
      if (node.kind !== 'map') {
        if (!isEmpty(node)) reportForm(value, form);
        return [];
      }
      return node.entries.map(({ key, keySpan, value: content }) => {
        const path = keyPath === '' ? key : `${keyPath}.${key}`;
        return {
          key: { value: key, span: keySpan, keyPath: path },
          value: { node: content, keyPath: path },
        };
      });
    },
    readItems,
    readText,
    readTexts: (value, form) => readItems(value).flatMap((item) => readText(item, form) ?? []),
  };
}

function isEmpty(node: PackNode): boolean {
  return node.kind === 'scalar' && node.value === undefined;
}

const LONGEST_QUOTED = 200;

function describe(node: PackNode): string {
  if (node.kind === 'map') return 'keys and values';
  if (node.kind === 'list') return 'a list';
  if (node.value === undefined) return 'missing';
  if (typeof node.value === 'string' && node.value.length > LONGEST_QUOTED) return 'a long text';
  return typeof node.value === 'string'
    ? `“${node.value}”`
    : `the ${typeof node.value} ${node.value}`;
}

function toSyntaxProblem(span: TextSpan, message: string, text: string): ConfigurationProblem {
  const isPattern = text.charAt(span.start) === '*' || text.charAt(span.start - 1) === '*';
  return isPattern
    ? {
        severity: 'error',
        span,
        keyPath: '',
        message: 'YAML reads a word that begins with “*” as a reference.',
        remedy: 'Put the pattern into quotation marks.',
      }
    : { severity: 'error', span, keyPath: '', message, remedy: '' };
}

/** “Did you mean …?” where a known word is near, else the list of the known words. */
export function suggestWord(word: string, known: readonly string[]): string {
  const nearest = findNearestWord(word, known);
  return nearest === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean “${nearest}”?`;
}
