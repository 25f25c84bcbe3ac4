/** Reads the text of a file with snippets in the format of VS Code: JSON with comments. Opens no file. */
import type { Notation, PackNode } from '../core/index';
import {
  type ConfigurationEntry,
  createConfigurationReader,
  createValueReader,
  type ValueReader,
} from './configurationReader';
import type { ConfigurationProblem, ConfigurationValue } from './configurationTypes';

/** A text of a team that is offered while its prefix is typed. */
export interface TeamSnippet {
  readonly name: string;
  /** What is typed for it; any of them. */
  readonly prefixes: readonly string[];
  /** In the snippet syntax of editors: `${1:product}`, `$0`. */
  readonly body: string;
  /** May be empty. */
  readonly description: string;
  /** The notations in which it is offered; none for a snippet of other languages. */
  readonly notations: readonly Notation[];
}

/** Whatever else is JSON may be anything. */
const ENDING = /\.code-snippets$/i;

export interface ReadSnippets {
  readonly snippets: readonly TeamSnippet[];
  readonly problems: readonly ConfigurationProblem[];
}

const NOTHING: ReadSnippets = { snippets: [], problems: [] };

/** Never throws. `path` tells by its ending whether the text has to hold snippets: another `.json` file holds none, and is right. */
export function readSnippets(text: string, path: string): ReadSnippets {
  const isNamedSo = ENDING.test(path);
  if (!isNamedSo && !/"(?:prefix|body)"/.test(text)) return NOTHING;
  const plain = withoutComments(text);
  const root = parseJson(plain);
  const read = root && readTree(root, createValueReader(), isNamedSo);
  if (read?.problems.length === 0) return read;
  // Only a file with a fault needs places, and the time that finding them takes.
  const reader = createConfigurationReader(plain, 'JSON');
  return readTree(reader.root?.node, reader, isNamedSo);
}

function readTree(
  root: PackNode | undefined,
  reader: ValueReader,
  isNamedSo: boolean,
): ReadSnippets {
  if (!isNamedSo && root !== undefined && !holdsSnippets(root)) return NOTHING;
  const entries = root === undefined ? [] : reader.readEntries({ node: root, keyPath: '' }, FORM);
  const snippets = entries.flatMap((entry) => readSnippet(entry, reader) ?? []);
  // No check needs them: what is wrong in them stops none.
  const problems = reader.problems.map((problem) => ({ ...problem, severity: 'warning' as const }));
  return { snippets, problems };
}

const FORM = 'snippets by name: { "Name": { "prefix": "…", "body": "…" } }';

/** Places stay where they are. Tabs indent nothing in YAML, which JSON is for the rest. */
function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\t/g, (found) =>
    found.startsWith('"') ? found : found.replace(/[^\r\n]/g, ' '),
  );
}

/** The tree without its places; `undefined` for what is no JSON. */
function parseJson(text: string): PackNode | undefined {
  const withoutLastCommas = text.replace(/("(?:[^"\\\n]|\\.)*"?)|,(?=\s*[}\]])/g, '$1');
  try {
    return toNode(JSON.parse(withoutLastCommas));
  } catch {
    return undefined;
  }
}

const NO_PLACE = { start: 0, end: 0 };

function toNode(value: unknown): PackNode {
  const span = NO_PLACE;
  if (Array.isArray(value)) return { kind: 'list', items: value.map(toNode), span };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => ({
      key,
      keySpan: span,
      value: toNode(inner),
    }));
    return { kind: 'map', entries, span };
  }
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', value: isPlain ? value : undefined, span };
}

function holdsSnippets(root: PackNode): boolean {
  return root.kind === 'map' && root.entries.some(({ value }) => looksLikeSnippet(value));
}

function looksLikeSnippet(node: PackNode): boolean {
  return node.kind === 'map' && node.entries.some(({ key }) => key === 'prefix' || key === 'body');
}

function readSnippet(
  { key, value }: ConfigurationEntry,
  reader: ValueReader,
): TeamSnippet | undefined {
  if (value.node.kind !== 'map') {
    reader.reportForm(value, '{ "prefix": "…", "body": "…" }');
    return undefined;
  }
  const fields = new Map(
    reader.readEntries(value, '').map((field) => [field.key.value, field.value]),
  );
  const prefix = fields.get('prefix');
  const body = fields.get('body');
  if (body === undefined) {
    reader.report(key, 'This snippet has no “body”.', 'Add "body" with its text.');
  } else if (prefix === undefined && !fields.has('isFileTemplate')) {
    const message = 'This snippet has no “prefix”, so that it is offered nowhere.';
    reader.report(key, message, 'Add "prefix" with what is typed for it.');
  }
  if (body === undefined || prefix === undefined) return undefined;
  const description = fields.get('description');
  const scope = fields.get('scope');
  return {
    name: key.value,
    prefixes: readPrefixes(prefix, reader),
    body: readLines(body, reader).join('\n'),
    description: description === undefined ? '' : readLines(description, reader).join('\n'),
    notations: findNotations(scope && reader.readText(scope, LANGUAGES)?.value),
  };
}

/** In characters: at every completion all of them are held against what is typed. */
const LONGEST_PREFIX = 100;

function readPrefixes(value: ConfigurationValue, reader: ValueReader): readonly string[] {
  return reader.readTexts(value, 'what is typed for it').flatMap((one) => {
    const { length } = one.value;
    if (length <= LONGEST_PREFIX) return [one.value];
    const message = `This prefix has ${length} characters.`;
    reader.report(one, message, `Write one of at most ${LONGEST_PREFIX}.`);
    return [];
  });
}

const LANGUAGES = 'names of languages with commas between them';

/** Of drafts, unless it says of what. */
function findNotations(scope: string | undefined): readonly Notation[] {
  const languages = (scope ?? 'opinion-summary').split(',').map((name) => name.trim());
  return [
    ...(languages.includes('opinion-summary') ? (['draft'] as const) : []),
    ...(languages.includes('opinion-summary-published') ? (['published'] as const) : []),
  ];
}

/** A text, or a list of its lines, which may be empty. */
function readLines(value: ConfigurationValue, reader: ValueReader): readonly string[] {
  return reader.readItems(value).flatMap((item) => {
    const { node } = item;
    if (node.kind === 'scalar' && typeof node.value === 'string') return [node.value];
    reader.reportForm(item, 'a text, or a list of the lines of one');
    return [];
  });
}
