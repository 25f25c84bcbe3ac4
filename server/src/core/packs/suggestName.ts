/** The end of a message about a name that is not known: the nearest known one, or all of them. */
import { findNearestWord } from '../text/nearestWord';

/** ` Did you mean “severity”?`, else ` Known: id, kind, severity.`; nothing where nothing is known. */
export function suggestName(name: string, known: readonly string[]): string {
  return known.length === 0 ? '' : suggestNearest(name, known, ` Known: ${known.join(', ')}.`);
}

/** ` Did you mean “severity”?`, else what is said instead: of names that are too many for a list. */
export function suggestNearest(name: string, known: readonly string[], otherwise = ''): string {
  const nearest = findNearestWord(name, known);
  return nearest === undefined ? otherwise : ` Did you mean “${nearest}”?`;
}

/** A value for a message: at most 40 characters. */
export function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
