/**
 * A tree of plain values with their places in a pack file, so that core reads packs without a YAML library.
 * Knows nothing about rules.
 */
import type { TextSpan } from '../text/span';

export interface PackScalar {
  readonly kind: 'scalar';
  /** `undefined` for an empty value (`key:` with nothing behind it). */
  readonly value: string | number | boolean | undefined;
  /** The value as written, with its quotation marks. Example: `severity: error` covers `error`. */
  readonly span: TextSpan;
}

export interface PackList {
  readonly kind: 'list';
  readonly items: readonly PackNode[];
  /** From the first to the last item. */
  readonly span: TextSpan;
}

export interface PackMapEntry {
  readonly key: string;
  /** Example: `severity: error` covers `severity`. */
  readonly keySpan: TextSpan;
  readonly value: PackNode;
}

export interface PackMap {
  readonly kind: 'map';
  readonly entries: readonly PackMapEntry[];
  /** From the first key to the end of the last value. */
  readonly span: TextSpan;
}

export type PackNode = PackScalar | PackList | PackMap;

/** What is wrong at a place of a pack file, in words that say how to mend it. */
export interface PackProblem {
  readonly span: TextSpan;
  readonly message: string;
}
