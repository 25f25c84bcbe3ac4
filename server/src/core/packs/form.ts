/** What the packs ask of a document: the parts and footnotes of each profile and their order. For those who write; rules check. */
import type { Profile } from '../model/opinion';
import type { RequireFootnoteEntry, RequirePartEntry, RuleEntry } from './pack';
import type { PartOrders } from './partOrder';

export interface Form {
  /** In the order of the packs. */
  readonly parts: readonly RequirePartEntry[];
  readonly footnotes: readonly RequireFootnoteEntry[];
  readonly orderOf: PartOrders;
}

/** The form of packs that ask for nothing. */
export const NO_FORM: Form = { parts: [], footnotes: [], orderOf: () => undefined };

export function buildForm(entries: readonly RuleEntry[], orderOf: PartOrders): Form {
  return {
    parts: entries.filter((entry) => entry.kind === 'require-part'),
    footnotes: entries.filter((entry) => entry.kind === 'require-footnote'),
    orderOf,
  };
}

/** True for entries that speak of a profile. */
export function isOfProfile(entry: RuleEntry, profile: Profile): boolean {
  return entry.profiles.includes(profile);
}
