/** The file of accepted findings: reads it with a place for every problem, and writes it. Knows no document and no rule by name. */
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { type BaselineEntry, findNearestWord, type TextSpan } from '../core/index';
import {
  type ConfigurationReader,
  createConfigurationReader,
  suggestWord,
} from './configurationReader';
import type { ConfigurationProblem, ConfigurationValue, Located } from './configurationTypes';

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

const KEYS = ['document', 'rule', 'part', 'words', 'reason', 'author', 'date', 'until'] as const;
type Key = (typeof KEYS)[number];
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

/** Values that are empty are left out; only a reason must not be. */
function readKeys(
  item: ConfigurationValue,
  reader: ConfigurationReader,
): ReadonlyMap<Key, Located<string>> {
  const texts = new Map<Key, Located<string>>();
  for (const { key, value } of reader.readEntries(item, 'the keys of an accepted finding')) {
    const known = KEYS.find((name) => name === key.value);
    if (known === undefined) {
      reader.report(key, 'This key is unknown.', suggestWord(key.value, KEYS));
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
  if (DAY.test(day.value)) return day.value;
  reader.report(day, `“${day.value}” is no date.`, 'Write it as 2026-11-25.');
  return undefined;
}

/** True for a text of which `readBaseline` keeps every entry, so that nothing is lost when it is written anew. */
export function isWholeBaseline(text: string): boolean {
  if (text.trim() === '') return true;
  const { errors, contents } = parseDocument(text);
  if (errors.length > 0 || !isMap(contents)) return false;
  const list: unknown = contents.get('accepted');
  if (contents.items.length !== 1 || !contents.has('accepted')) return false;
  if (!isSeq(list)) return list === null || list === undefined;
  return list.items.every(
    (item) => isMap(item) && isText(item.get('document')) && isText(item.get('rule')),
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

const HEAD = `# Findings that people have accepted, each with a reason. “opinion-summary lint --update-baseline” adds
# what is found now and removes what is found no more; documents are relative to this file.
`;

/** The text of a file with these entries, sorted by document, rule, part and words. */
export function writeBaseline(entries: readonly AcceptedFinding[]): string {
  const sorted = [...entries].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const accepted = sorted.map((entry) =>
    Object.fromEntries(
      KEYS.flatMap((key) => {
        const value = entry[key];
        return value === undefined || value === '' ? [] : [[key, value]];
      }),
    ),
  );
  return HEAD + stringify({ accepted }, { lineWidth: 0 });
}

/** The text with more entries; everything else stays as it was written. `undefined` for a text that is no baseline. */
export function addEntries(text: string, entries: readonly AcceptedFinding[]): string | undefined {
  const document = parseDocument(text.trim() === '' ? `${HEAD}accepted: []\n` : text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  if (!document.has('accepted')) return undefined;
  // All entries may have been taken out by hand, and nothing be left behind the key.
  const before = document.get('accepted');
  if (before === undefined || before === null) document.set('accepted', document.createNode([]));
  else if (!isSeq(before)) return undefined;
  for (const entry of entries) {
    const values = KEYS.map((key) => [key, entry[key]] as const);
    const written = values.filter(([, value]) => value !== undefined && value !== '');
    document.addIn(['accepted'], document.createNode(Object.fromEntries(written)));
  }
  const list = document.get('accepted');
  if (isSeq(list)) list.flow = false;
  return document.toString({ lineWidth: 0 });
}

/** The same with one entry whose reason is still to be written, and the offset at which it goes. */
export function addToBaseline(
  text: string,
  entry: AcceptedFinding,
): { readonly text: string; readonly reasonOffset: number } | undefined {
  const written = addEntries(text, [{ ...entry, reason: REASON_TO_COME }]);
  const at = written?.lastIndexOf(REASON_TO_COME) ?? -1;
  if (written === undefined || at < 0) return undefined;
  return {
    text: `${written.slice(0, at)}""${written.slice(at + REASON_TO_COME.length)}`,
    reasonOffset: at + 1,
  };
}

/** Stands for the reason while the text is written, so that its place is known. */
const REASON_TO_COME = 'reason-to-come';

function sortKey({ document, rule, part, words }: AcceptedFinding): string {
  return [document, rule, part, words].join('\n');
}
