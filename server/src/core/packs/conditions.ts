/** What `when` and `unless` in a pack say of a document, by the modifiers of its opinion. */
import type { Modifier, Opinion } from '../model/opinion';
import type { RuleEntryBase } from './pack';

/** True when the document's modifiers do not keep the entry away. */
export function appliesTo({ when, unless }: RuleEntryBase, { modifiers }: Opinion): boolean {
  return holdsWhen(when, modifiers) && (unless.length === 0 || !holdsWhen(unless, modifiers));
}

/** True when one of these modifiers holds, and where none is named. */
export function holdsWhen(when: readonly Modifier[], modifiers: ReadonlySet<Modifier>): boolean {
  return when.length === 0 || when.some((modifier) => modifiers.has(modifier));
}
