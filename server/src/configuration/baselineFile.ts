/** Reads the file of accepted findings, with a place for every problem. Knows no document and no rule by name. */
import {
  type BaselineEntry,
  findNearestWord,
  PART_NAMES,
  PART_ROLES,
  type TextSpan,
} from '../core/index';
import {
  type ConfigurationReader,
  createConfigurationReader,
  suggestWord,
} from './configurationReader';
import type { ConfigurationProblem, ConfigurationValue, Located } from './configurationTypes';
import { isDay } from './days';

/** An accepted finding of one document. */
export interface AcceptedFinding extends BaselineEntry {
  /** Path relative to the folder of the file, with `/`. */
  readonly document: string;
}

/** An accepted finding with its place in the file: where its rule is named. */
export interface PlacedAcceptance {
  readonly accepted: AcceptedFinding;
  readonly span: TextSpan;
  readonly keyPath: string;
}

/** The keys of an entry, in the order in which they are written. */
export const BASELINE_KEYS = [
  'document',
  'rule',
  'part',
  'words',
  'reason',
  'author',
  'date',
  'until',
] as const;
type Key = (typeof BASELINE_KEYS)[number];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Never throws. An entry that lacks its document, rule or reason accepts nothing. */
export function readBaseline(
  text: string,
  ruleIds: readonly string[],
): {
  readonly entries: readonly PlacedAcceptance[];
  readonly problems: readonly ConfigurationProblem[];
} {
  const reader = createConfigurationReader(text);
  if (reader.root !== undefined && !isBaseline(reader.root)) {
    const place = { span: { start: 0, end: 0 }, keyPath: '' };
    reader.report(
      place,
      'This is no baseline: a baseline has the key “accepted”.',
      'Check the path.',
    );
    return { entries: [], problems: reader.problems };
  }
  const root =
    reader.root === undefined ? [] : reader.readEntries(reader.root, 'the key “accepted”');
  const entries: PlacedAcceptance[] = [];
  for (const { key, value } of root) {
    if (key.value !== 'accepted') {
      reader.report(key, 'This key is unknown.', suggestWord(key.value, ['accepted']));
      continue;
    }
    for (const item of reader.readItems(value)) {
      const entry = readEntry(item, ruleIds, reader);
      if (entry !== undefined) entries.push(entry);
    }
  }
  return { entries, problems: reader.problems };
}

/** A configuration may name any file: of one that is no baseline nothing is told. */
function isBaseline({ node }: ConfigurationValue): boolean {
  if (node.kind === 'map') return node.entries.some(({ key }) => key === 'accepted');
  return node.kind === 'scalar' && node.value === undefined;
}

function readEntry(
  item: ConfigurationValue,
  ruleIds: readonly string[],
  reader: ConfigurationReader,
): PlacedAcceptance | undefined {
  const texts = readKeys(item, reader);
  const textOf = (key: Key): string => texts.get(key)?.value.trim() ?? '';
  const document = texts.get('document');
  const rule = texts.get('rule');
  const place = rule ?? { span: item.node.span, keyPath: item.keyPath };
  if (item.node.kind !== 'map') return undefined;
  if (rule === undefined || document === undefined) {
    const missing = rule === undefined ? 'rule' : 'document';
    reader.report(place, `This entry has no “${missing}”.`, `Add “${missing}:”.`);
    return undefined;
  }
  if (!ruleIds.includes(rule.value)) {
    const nearest = findNearestWord(rule.value, ruleIds);
    reader.report(
      rule,
      `There is no rule “${rule.value}”.`,
      nearest === undefined ? 'Remove the entry.' : `Did you mean “${nearest}”?`,
    );
  }
  const part = texts.get('part');
  if (part !== undefined && part.value !== '') reportUnknownPart(part, reader);
  if (textOf('reason') === '') {
    reader.report(
      texts.get('reason') ?? place,
      'This finding is accepted without a reason.',
      'Say behind “reason:” why it may stand; until then it is reported.',
    );
  }
  return {
    accepted: {
      document: document.value,
      rule: rule.value,
      part: textOf('part'),
      words: textOf('words'),
      reason: textOf('reason'),
      until: readDay(texts.get('until'), reader),
      author: textOf('author'),
      date: readDay(texts.get('date'), reader) ?? '',
    },
    span: place.span,
    keyPath: place.keyPath,
  };
}

/** A part may have been written as the outline calls it. */
function reportUnknownPart(part: Located<string>, reader: ConfigurationReader): void {
  if (PART_ROLES.some((role) => role === part.value)) return;
  const meant = PART_ROLES.find((role) => PART_NAMES[role] === part.value) ?? part.value;
  reader.report(part, `There is no part “${part.value}”.`, suggestWord(meant, PART_ROLES));
}

/** Values that are empty are left out; only a reason must not be. */
function readKeys(
  item: ConfigurationValue,
  reader: ConfigurationReader,
): ReadonlyMap<Key, Located<string>> {
  const texts = new Map<Key, Located<string>>();
  for (const { key, value } of reader.readEntries(
    item,
    'the keys “document:”, “rule:”, “part:”, “words:” and “reason:”',
  )) {
    const known = BASELINE_KEYS.find((name) => name === key.value);
    if (known === undefined) {
      reader.report(key, 'This key is unknown.', suggestWord(key.value, BASELINE_KEYS));
      continue;
    }
    const { node } = value;
    const isEmpty =
      node.kind === 'scalar' &&
      (node.value === undefined || (typeof node.value === 'string' && node.value.trim() === ''));
    if (isEmpty) texts.set(known, { ...key, value: '' });
    else {
      const text = reader.readText(value, 'text');
      if (text !== undefined) texts.set(known, text);
    }
  }
  return texts;
}

function readDay(
  day: Located<string> | undefined,
  reader: ConfigurationReader,
): string | undefined {
  if (day === undefined || day.value === '') return undefined;
  if (isDay(day.value)) return day.value;
  reader.report(day, `“${day.value}” is no date.`, 'Write it as 2026-11-25.');
  // 30 February is over in March, told or not.
  return DAY.test(day.value) ? day.value : undefined;
}
