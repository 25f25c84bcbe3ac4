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
  /** A list whose items are names or lists of names. */
  groups<Name extends string>(key: string, names: readonly Name[]): readonly (readonly Name[])[];
  wholeNumber(key: string, least: number, most: number): number | undefined;
  flag(key: string): boolean | undefined;
  map(key: string): FieldReader | undefined;
  maps(key: string): readonly FieldReader[];
  /** Place of a key's value, else of the map. */
  placeOf(key: string): TextSpan;
  report(span: TextSpan, message: string): void;
  finish(): void;
}

export function createFieldReader(map: PackMap, problems: PackProblem[]): FieldReader {
  const known: string[] = [];
  const children: FieldReader[] = [];
  let isSound = true;

  function report(span: TextSpan, message: string): void {
    isSound = false;
    problems.push({ span, message });
  }

  function find(key: string): PackNode | undefined {
    if (!known.includes(key)) known.push(key);
    return map.entries.find((entry) => entry.key === key)?.value;
  }

  function toText(key: string, node: PackNode): string | undefined {
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') {
      return node.value;
    }
    const isUnquoted = node.kind === 'scalar' && node.value !== undefined && node.value !== '';
    const remedy = isUnquoted ? `put it in quotation marks` : 'write some words behind the colon';
    report(node.span, `“${key}” needs a text: ${remedy}.`);
    return undefined;
  }

  function toName<Name extends string>(
    key: string,
    node: PackNode,
    names: readonly Name[],
  ): Name | undefined {
    const value = node.kind === 'scalar' ? node.value : undefined;
    const name = names.find((candidate) => candidate === value);
    if (name !== undefined) return name;
    if (typeof value !== 'string') {
      report(node.span, `“${key}” needs one of these words: ${names.join(', ')}.`);
      return undefined;
    }
    const remedy = suggestName(value, names);
    report(node.span, `“${shorten(value)}” is not known for “${key}”.${remedy}`);
    return undefined;
  }

  function toItems(node: PackNode): readonly PackNode[] {
    return node.kind === 'list' ? node.items : [node];
  }

  function toNames<Name extends string>(
    key: string,
    node: PackNode,
    names: readonly Name[],
  ): readonly Name[] {
    if (node.kind === 'list' && node.items.length === 0) {
      report(node.span, `“${key}” is empty: name something, or leave the key out.`);
    }
    return toItems(node)
      .map((item) => toName(key, item, names))
      .filter((name) => name !== undefined);
  }

  function toReader(node: PackNode, key: string): FieldReader | undefined {
    if (node.kind !== 'map') {
      report(node.span, `“${key}” needs keys and values, such as “text: …”.`);
      return undefined;
    }
    const reader = createFieldReader(node, problems);
    children.push(reader);
    return reader;
  }

  const reader: FieldReader = {
    place: map.entries[0]?.keySpan ?? map.span,
    isSound: () => isSound && children.every((child) => child.isSound()),
    has: (key) => find(key) !== undefined,
    text(key) {
      const node = find(key);
      return node === undefined ? undefined : toText(key, node);
    },
    requiredText(key) {
      const node = find(key);
      if (node !== undefined) return toText(key, node) ?? '';
      report(reader.place, `The key “${key}” is missing: add “${key}: …”.`);
      return '';
    },
    choice(key, names) {
      const node = find(key);
      return node === undefined ? undefined : toName(key, node, names);
    },
    requiredChoice(key, names) {
      if (find(key) !== undefined) return reader.choice(key, names);
      report(reader.place, `The key “${key}” is missing: add one of ${names.join(', ')}.`);
      return undefined;
    },
    choices(key, names) {
      const node = find(key);
      return node === undefined ? undefined : toNames(key, node, names);
    },
    texts(key) {
      const node = find(key);
      if (node === undefined) return undefined;
      return toItems(node)
        .map((item) => toText(key, item))
        .filter((text) => text !== undefined);
    },
    groups(key, names) {
      const node = find(key);
      if (node?.kind === 'list' && node.items.length > 0) {
        return node.items.map((item) => toNames(key, item, names));
      }
      report(node?.span ?? reader.place, `“${key}” needs a list: one line “- …” for each.`);
      return [];
    },
    wholeNumber(key, least, most) {
      const node = find(key);
      if (node === undefined) return undefined;
      const value = node.kind === 'scalar' ? node.value : undefined;
      const isRight = typeof value === 'number' && Number.isInteger(value);
      if (isRight && value >= least && value <= most) return value;
      report(node.span, `“${key}” needs a whole number from ${least} to ${most}.`);
      return undefined;
    },
    flag(key) {
      const node = find(key);
      if (node === undefined) return undefined;
      if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
      report(node.span, `“${key}” needs “true” or “false”.`);
      return undefined;
    },
    map(key) {
      const node = find(key);
      return node === undefined ? undefined : toReader(node, key);
    },
    maps(key) {
      const node = find(key);
      if (node?.kind === 'list' && node.items.length > 0) {
        return node.items.map((item) => toReader(item, key)).filter((child) => child !== undefined);
      }
      report(node?.span ?? reader.place, `“${key}” needs a list: one “- …” for each.`);
      return [];
    },
    placeOf: (key) => map.entries.find((entry) => entry.key === key)?.value.span ?? reader.place,
    report,
    finish() {
      for (const { key, keySpan } of map.entries) {
        if (known.includes(key)) continue;
        const others = known.filter((name) => !map.entries.some((entry) => entry.key === name));
        report(keySpan, `The key “${shorten(key)}” is not known here.${suggestName(key, others)}`);
      }
    },
  };
  return reader;
}
