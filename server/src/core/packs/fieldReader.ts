/** Reads the keys of one map of a pack: checks kinds of values, reports what is wrong and how to mend it. Never throws. */
import type { TextSpan } from '../text/span';
import type { PackMap, PackNode, PackProblem } from './packNode';
import { shorten, suggestName } from './suggestName';

/** Every method remembers its key as a known one; `finish` reports the keys that nobody asked for. */
export interface FieldReader {
  /** First key of the map: where a missing key is reported. */
  readonly place: TextSpan;
  /** True when nothing was reported through this reader or those made from it. */
  isSound(): boolean;
  has(key: string): boolean;
  text(key: string): string | undefined;
  requiredText(key: string): string;
  choice<Name extends string>(key: string, names: readonly Name[]): Name | undefined;
  requiredChoice<Name extends string>(key: string, names: readonly Name[]): Name | undefined;
  /** A list of known names; one name alone counts as a list. */
  choices<Name extends string>(key: string, names: readonly Name[]): readonly Name[] | undefined;
  /** A list of texts; one text alone counts as a list. */
  texts(key: string): readonly string[] | undefined;
  /** The same with the place of each text; at least one is needed. */
  requiredItems(key: string): readonly PlacedText[];
  /** A map from any words to a text or a list of texts; at least one is needed. */
  requiredPairs(key: string): readonly PlacedPair[];
  /** A list whose items are names or lists of names. */
  groups<Name extends string>(key: string, names: readonly Name[]): readonly (readonly Name[])[];
  wholeNumber(key: string, least: number, most: number): number | undefined;
  flag(key: string): boolean | undefined;
  map(key: string): FieldReader | undefined;
  maps(key: string, mayBeEmpty?: boolean): readonly FieldReader[];
  /** Place of a key's value, else of the map. */
  placeOf(key: string): TextSpan;
  report(span: TextSpan, message: string): void;
  finish(): void;
}

export interface PlacedText {
  readonly text: string;
  readonly span: TextSpan;
}

export interface PlacedPair {
  readonly key: string;
  readonly keySpan: TextSpan;
  readonly values: readonly string[];
}

type Report = FieldReader['report'];

export function createFieldReader(map: PackMap, problems: PackProblem[]): FieldReader {
  const place = map.entries[0]?.keySpan ?? map.span;
  const known = new Set<string>();
  const children: FieldReader[] = [];
  let isSound = true;

  function report(span: TextSpan, message: string): void {
    isSound = false;
    problems.push({ span, message });
  }

  function find(key: string): PackNode | undefined {
    known.add(key);
    return map.entries.find((entry) => entry.key === key)?.value;
  }

  /** Reads the value of a key where it is there. */
  function read<Value>(key: string, readValue: (node: PackNode) => Value): Value | undefined {
    const node = find(key);
    return node === undefined ? undefined : readValue(node);
  }

  /** Reads each item of a list. */
  function readList<Value>(
    key: string,
    readItem: (node: PackNode) => Value,
    mayBeEmpty = false,
  ): readonly Value[] {
    const node = find(key);
    if (node?.kind === 'list' && (mayBeEmpty || node.items.length > 0)) {
      return node.items.map(readItem);
    }
    report(node?.span ?? place, `“${key}” needs a list: one line “- …” for each.`);
    return [];
  }

  function readMap(key: string, node: PackNode): FieldReader | undefined {
    if (node.kind !== 'map') {
      report(node.span, `“${key}” needs keys and values, such as “${sampleOf(key)}”.`);
      return undefined;
    }
    const child = createFieldReader(node, problems);
    children.push(child);
    return child;
  }

  function readTexts(key: string, node: PackNode): readonly PlacedText[] {
    return toItems(node).flatMap((item) => {
      const text = readText(key, item, report);
      return text === undefined ? [] : [{ text, span: item.span }];
    });
  }

  const reader: FieldReader = {
    place,
    report,
    isSound: () => isSound && children.every((child) => child.isSound()),
    has: (key) => find(key) !== undefined,
    placeOf: (key) => map.entries.find((entry) => entry.key === key)?.value.span ?? place,
    text: (key) => read(key, (node) => readText(key, node, report)),
    requiredText(key) {
      if (find(key) !== undefined) return reader.text(key) ?? '';
      report(place, `The key “${key}” is missing: add “${key}: …”.`);
      return '';
    },
    choice: (key, names) => read(key, (node) => readName(key, node, names, report)),
    requiredChoice(key, names) {
      if (find(key) !== undefined) return reader.choice(key, names);
      report(place, `The key “${key}” is missing: add one of ${names.join(', ')}.`);
      return undefined;
    },
    choices: (key, names) => read(key, (node) => readNames(key, node, names, report)),
    texts: (key) => read(key, (node) => readTexts(key, node).map(({ text }) => text)),
    requiredItems(key) {
      const node = find(key);
      if (node !== undefined && toItems(node).length > 0) return readTexts(key, node);
      report(node?.span ?? place, `“${key}” needs a text or a list of texts.`);
      return [];
    },
    requiredPairs(key) {
      const node = find(key);
      if (node?.kind === 'map' && node.entries.length > 0) {
        return node.entries.map(({ key: words, keySpan, value }) => {
          if (toItems(value).length === 0) {
            const message = `“${words}” has no word to use: write it behind the colon, or take the kind “forbid-phrase”.`;
            report(keySpan, message);
          }
          return { key: words, keySpan, values: readTexts(words, value).map(({ text }) => text) };
        });
      }
      report(node?.span ?? place, `“${key}” needs lines such as “these words: those words”.`);
      return [];
    },
    groups: (key, names) => readList(key, (node) => readNames(key, node, names, report)),
    wholeNumber: (key, least, most) =>
      read(key, (node) => readWholeNumber(key, node, least, most, report)),
    flag: (key) => read(key, (node) => readFlag(key, node, report)),
    map: (key) => read(key, (node) => readMap(key, node)),
    maps: (key, mayBeEmpty) =>
      readList(key, (node) => readMap(key, node), mayBeEmpty).filter(
        (child) => child !== undefined,
      ),
    finish() {
      const given = map.entries.map(({ key }) => key);
      const others = [...known].filter((key) => !given.includes(key));
      for (const { key, keySpan } of map.entries) {
        if (known.has(key)) continue;
        const remedy = suggestName(key, others) || ' Take it away.';
        report(keySpan, `The key “${shorten(key)}” is not known here.${remedy}`);
      }
    },
  };
  return reader;
}

/** Keys that stand below another one. */
function sampleOf(key: string): string {
  switch (key) {
    case 'entries':
      return 'id: …';
    case 'examples':
      return 'flagged: …';
    case 'variants':
      return 'text: …';
    default:
      return 'part: …, anyOf: …';
  }
}

function readText(key: string, node: PackNode, report: Report): string | undefined {
  const value = node.kind === 'scalar' ? node.value : undefined;
  if (typeof value === 'string' && value.trim() !== '') return value;
  const isUnquoted = value !== undefined && value !== '';
  const remedy = isUnquoted ? 'put it in quotation marks' : 'write some words behind the colon';
  report(node.span, `“${key}” needs a text: ${remedy}.`);
  return undefined;
}

function readName<Name extends string>(
  key: string,
  node: PackNode,
  names: readonly Name[],
  report: Report,
): Name | undefined {
  const value = node.kind === 'scalar' ? node.value : undefined;
  const name = names.find((candidate) => candidate === value);
  if (name !== undefined) return name;
  const message =
    typeof value === 'string'
      ? `“${shorten(value)}” is not known for “${key}”.${suggestName(value, names)}`
      : `“${key}” needs one of these words: ${names.join(', ')}.`;
  report(node.span, message);
  return undefined;
}

function readNames<Name extends string>(
  key: string,
  node: PackNode,
  names: readonly Name[],
  report: Report,
): readonly Name[] {
  const items = toItems(node);
  if (items.length === 0) {
    report(node.span, `“${key}” is empty: name something, or leave the key out.`);
  }
  return items
    .map((item) => readName(key, item, names, report))
    .filter((name) => name !== undefined);
}

function toItems(node: PackNode): readonly PackNode[] {
  return node.kind === 'list' ? node.items : [node];
}

function readWholeNumber(
  key: string,
  node: PackNode,
  least: number,
  most: number,
  report: Report,
): number | undefined {
  const value = node.kind === 'scalar' ? node.value : undefined;
  const isRight = typeof value === 'number' && Number.isInteger(value);
  if (isRight && value >= least && value <= most) return value;
  report(node.span, `“${key}” needs a whole number from ${least} to ${most}.`);
  return undefined;
}

function readFlag(key: string, node: PackNode, report: Report): boolean | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  report(node.span, `“${key}” needs “true” or “false”.`);
  return undefined;
}
