/** Completes `opinion-summary.yaml` and rule packs: keys, rule ids, severities and the words that entries choose from. Line by line, since a text that is being typed is often no YAML. */
import {
  FOOTNOTE_KINDS,
  MODIFIERS,
  PART_ROLES,
  PROFILES,
  type Rule,
  SEVERITY_WORDS,
  type TextSpan,
} from '../core/index';
import { BUILT_IN_PACK_NAMES } from './configurationTypes';
import {
  KEY_MEANINGS,
  OVERRIDE_MEANINGS,
  PACK_MEANINGS,
  PROFILE_MEANINGS,
  SEVERITY_MEANINGS,
} from './configurationWords';
import { CONFIGURATION_KEYS } from './readConfiguration';

export interface ConfigurationCompletion {
  readonly label: string;
  /** What it means; may be empty. */
  readonly documentation: string;
  readonly span: TextSpan;
  readonly newText: string;
}

/** Longer lines are no keys with a word behind them. */
const LONGEST_LINE = 300;
/** `  - key: [one, two`: indent, dash, the last key of the line, and the word that is being typed. */
const LINE =
  /^([ \t]*)((?:- +)?)(?:.*?([^\s"'[{,:]+)["']?[ \t]*:[ \t]+[[{]?(?:[^:]*[,\s])?)?(["']?[\w/-]*)$/;

/** `offset`: where the cursor stands; `kind`: what file it is. Nothing for a place that it does not know. */
export function completeConfiguration(
  text: string,
  offset: number,
  kind: 'configuration' | 'pack',
  rules: readonly Rule[],
): readonly ConfigurationCompletion[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const match = line.length > LONGEST_LINE || line.includes('#') ? null : LINE.exec(line);
  if (match === null) return [];
  const [, indent = '', dash = '', key, written = ''] = match;
  const typed = written.replace(/^["']/, '');
  const rest = /^[\w/-]*/.exec(text.slice(offset, offset + LONGEST_LINE))?.[0].length ?? 0;
  const span = { start: offset - typed.length, end: offset + rest };
  const hasColon = text.startsWith(':', span.end);
  const parents = findParents(text.slice(0, lineStart), indent.length);
  const words =
    kind === 'configuration'
      ? (findOptions(key, line, parents, rules) ?? findWords(key, dash, line, parents, rules))
      : findPackWords(key, parents);
  return words.map(({ word, meaning, isKey }) => ({
    label: word,
    documentation: meaning,
    span,
    newText: isKey && !hasColon ? `${word}: ` : word,
  }));
}

/** `profiles: { 'archive/**': human-`, with the cursor behind a pattern. */
const PROFILES_IN_BRACES = /^profiles[ \t]*:[ \t]*\{[^:]*:/;

interface KnownWord {
  readonly word: string;
  readonly meaning: string;
  readonly isKey: boolean;
}

function findWords(
  key: string | undefined,
  dash: string,
  line: string,
  parents: readonly string[],
  rules: readonly Rule[],
): readonly KnownWord[] {
  const [parent] = parents;
  if (key === undefined && parents.length === 0 && dash === '')
    return toWords(CONFIGURATION_KEYS, true, KEY_MEANINGS);
  if (key === 'extends' || (key === undefined && parent === 'extends')) {
    return toWords(BUILT_IN_PACK_NAMES, false, PACK_MEANINGS);
  }
  if (key !== undefined && (parent === 'profiles' || PROFILES_IN_BRACES.test(line))) {
    return toWords(PROFILES, false, PROFILE_MEANINGS);
  }
  if (parent === 'rules' && key !== undefined) {
    return toWords(SEVERITY_WORDS, false, SEVERITY_MEANINGS);
  }
  if (parent === 'rules' || key === 'rules') {
    return rules.map(({ id, docs }) => ({ word: id, meaning: docs.what, isKey: true }));
  }
  return parent === 'overrides' && key === undefined
    ? toWords(['files', 'rules'], true, OVERRIDE_MEANINGS)
    : [];
}

/** `sentence-long: [hint, { `: the options of the rule. */
function findOptions(
  key: string | undefined,
  line: string,
  [parent]: readonly string[],
  rules: readonly Rule[],
): readonly KnownWord[] | undefined {
  if (parent !== 'rules' || !line.includes('{')) return undefined;
  const declared = rules.find(({ id }) => id === key)?.options?.declared ?? [];
  return declared.map(({ name, what }) => ({ word: name, meaning: what, isKey: true }));
}

const PACK_WORDS: Readonly<Record<string, readonly string[]>> = {
  severity: SEVERITY_WORDS,
  profiles: PROFILES,
  when: MODIFIERS,
  unless: MODIFIERS,
  part: PART_ROLES,
  parts: PART_ROLES,
  outsideParts: PART_ROLES,
  sameParagraphAs: PART_ROLES,
  order: PART_ROLES,
  footnote: FOOTNOTE_KINDS,
  extends: BUILT_IN_PACK_NAMES,
};

function findPackWords(key: string | undefined, parents: readonly string[]): readonly KnownWord[] {
  const about = key ?? parents[0] ?? '';
  return toWords(PACK_WORDS[about] ?? [], false, about === 'severity' ? SEVERITY_MEANINGS : {});
}

function toWords(
  words: readonly string[],
  isKey: boolean,
  meanings: Readonly<Record<string, string>>,
): readonly KnownWord[] {
  return words.map((word) => ({ word, meaning: meanings[word] ?? '', isKey }));
}

/** The keys that a line of this indent stands below, the nearest first. */
function findParents(above: string, indent: number): readonly string[] {
  const parents: string[] = [];
  let limit = indent;
  const lines = above.split(/\r\n?|\n/);
  for (let index = lines.length - 1; index >= 0 && limit > 0; index--) {
    const match = /^([ \t]*(?:- +)?)([\w-]+)[ \t]*:[ \t]*(?:#.*)?$/.exec(lines[index] ?? '');
    const depth = match?.[1]?.length ?? limit;
    if (match?.[2] === undefined || depth >= limit) continue;
    parents.push(match[2]);
    limit = depth;
  }
  return parents;
}
