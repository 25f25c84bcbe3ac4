/** From packs to rules: merges the entries of several packs, later ones over earlier ones, and gives each id its rule. */
import { PROFILES, type Profile } from '../model/opinion';
import type { Rule } from '../rules/rule';
import { buildOrderRule } from './kinds/order';
import { buildRequireFootnoteRule } from './kinds/requireFootnote';
import { buildRequirePartRule } from './kinds/requirePart';
import { buildStandardSentenceRules, toStandardSentence } from './kinds/standardSentence';
import { buildUniquePartRule } from './kinds/uniquePart';
import type {
  OrderEntry,
  OverrideEntry,
  Pack,
  PackEntry,
  RequireFootnoteEntry,
  RequirePartEntry,
  RuleEntry,
  StandardSentenceEntry,
  UniquePartEntry,
} from './pack';
import { type MergedEntries, STANDARD_SENTENCE_RULES } from './packRule';
import { buildPartOrder, type PartOrders } from './partOrder';
import type { StandardSentence } from './standardSentences';

export interface CompiledPacks {
  /** One rule for each id, in the order of the packs; what is off is left out. */
  readonly rules: readonly Rule[];
  readonly sentences: readonly StandardSentence[];
}

/** An entry that stands, with the pack it comes from. */
interface Standing {
  readonly pack: Pack;
  readonly entry: RuleEntry | StandardSentenceEntry;
}

export function compilePacks(packs: readonly Pack[]): CompiledPacks {
  const standing = mergePacks(packs);
  const sentences = standing.flatMap(({ entry, pack }) =>
    entry.kind === 'standard-sentence' ? [toStandardSentence(entry, pack.id)] : [],
  );
  const orders = findOrders(standing);
  const ids = new Set(
    standing.flatMap(({ entry }) => (entry.kind === 'standard-sentence' ? [] : [entry.id])),
  );
  const rules = [...ids].flatMap((id) => buildRule(standing, id, orders) ?? []);
  return { rules: [...rules, ...buildSentenceRules(packs, sentences)], sentences };
}

/** For each id and profile the last entry stands; overrides change what stands when their turn comes. */
function mergePacks(packs: readonly Pack[]): readonly Standing[] {
  let standing: readonly Standing[] = [];
  for (const pack of packs) {
    const own = pack.entries.flatMap((entry) =>
      entry.kind === 'override' ? [] : [{ pack, entry }],
    );
    const overrides = pack.entries.filter((entry) => entry.kind === 'override');
    standing = standing.flatMap((earlier) => withoutReplaced(earlier, own));
    standing = standing.flatMap((earlier) => applyOverrides(earlier, overrides));
    standing = [...standing, ...own];
  }
  return standing;
}

/** Takes away the profiles for which a later pack has its own entry. */
function withoutReplaced(earlier: Standing, own: readonly Standing[]): readonly Standing[] {
  const { entry } = earlier;
  const later = own.filter((one) => one.entry.id === entry.id);
  if (later.length === 0) return [earlier];
  if (later.some((one) => one.entry.kind !== entry.kind)) return [];
  const replaced = new Set(later.flatMap((one) => one.entry.profiles));
  return withProfiles(earlier, (profile) => !replaced.has(profile));
}

function applyOverrides(
  earlier: Standing,
  overrides: readonly OverrideEntry[],
): readonly Standing[] {
  let parts: readonly Standing[] = [earlier];
  for (const override of overrides) {
    if (override.id !== earlier.entry.id) continue;
    const named = new Set<Profile>(override.profiles ?? PROFILES);
    parts = parts.flatMap((part) => [
      ...withProfiles(part, (profile) => !named.has(profile)),
      ...withProfiles(part, (profile) => named.has(profile)).flatMap((changed) =>
        changeEntry(changed, override),
      ),
    ]);
  }
  return parts;
}

function withProfiles(
  { pack, entry }: Standing,
  keep: (profile: Profile) => boolean,
): readonly Standing[] {
  const profiles = entry.profiles.filter(keep);
  if (profiles.length === 0) return [];
  return profiles.length === entry.profiles.length
    ? [{ pack, entry }]
    : [{ pack, entry: { ...entry, profiles } }];
}

function changeEntry({ pack, entry }: Standing, override: OverrideEntry): readonly Standing[] {
  const { severity, when, unless, message, what, why } = override;
  if (severity === 'off') return [];
  if (entry.kind === 'standard-sentence') {
    return [{ pack, entry: { ...entry, when: when ?? entry.when } }];
  }
  const hasMessage = entry.kind === 'require-part' || entry.kind === 'require-footnote';
  return [
    {
      pack,
      entry: {
        ...entry,
        severity: severity ?? entry.severity,
        when: when ?? entry.when,
        unless: unless ?? entry.unless,
        what: what ?? entry.what,
        why: why ?? entry.why,
        ...(hasMessage && message !== undefined ? { message } : {}),
      },
    },
  ];
}

/** The order of each profile; where several entries give one, the last. */
function findOrders(standing: readonly Standing[]): PartOrders {
  const orders = new Map(
    standing.flatMap(({ entry }) => {
      if (entry.kind !== 'order') return [];
      const order = buildPartOrder(entry.order);
      return entry.profiles.map((profile) => [profile, order] as const);
    }),
  );
  return (profile) => (profile === undefined ? undefined : orders.get(profile));
}

function buildRule(
  standing: readonly Standing[],
  id: string,
  orders: PartOrders,
): Rule | undefined {
  const own = standing.filter(({ entry }) => entry.id === id);
  const requireParts = mergeEntries(own, isRequirePart);
  if (requireParts !== undefined) return buildRequirePartRule(requireParts, orders);
  const requireFootnotes = mergeEntries(own, isRequireFootnote);
  if (requireFootnotes !== undefined) return buildRequireFootnoteRule(requireFootnotes);
  const orderEntries = mergeEntries(own, isOrder);
  if (orderEntries !== undefined) return buildOrderRule(orderEntries);
  const uniqueParts = mergeEntries(own, isUniquePart);
  return uniqueParts === undefined ? undefined : buildUniquePartRule(uniqueParts);
}

const isRequirePart = (entry: PackEntry): entry is RequirePartEntry =>
  entry.kind === 'require-part';
const isRequireFootnote = (entry: PackEntry): entry is RequireFootnoteEntry =>
  entry.kind === 'require-footnote';
const isOrder = (entry: PackEntry): entry is OrderEntry => entry.kind === 'order';
const isUniquePart = (entry: PackEntry): entry is UniquePartEntry => entry.kind === 'unique-part';

function mergeEntries<Entry extends RuleEntry>(
  standing: readonly Standing[],
  isOfKind: (entry: PackEntry) => entry is Entry,
): MergedEntries<Entry> | undefined {
  const entries = standing.flatMap(({ entry }) => (isOfKind(entry) ? [entry] : []));
  const [first, ...rest] = entries;
  const pack = standing[0]?.pack;
  if (first === undefined || pack === undefined) return undefined;
  return { pack: pack.id, version: pack.version, entries: [first, ...rest] };
}

/** The rules on standard sentences stand where there are sentences; overrides may change their severity. */
function buildSentenceRules(
  packs: readonly Pack[],
  sentences: readonly StandardSentence[],
): readonly Rule[] {
  const first = packs.find(({ id }) => id === sentences[0]?.pack);
  if (first === undefined) return [];
  const rules = buildStandardSentenceRules(first.id, first.version);
  const overrides = packs
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.kind === 'override')
    .filter(({ id }) => STANDARD_SENTENCE_RULES.includes(id));
  return rules.flatMap((rule) => {
    const severity = overrides.filter(({ id }) => id === rule.id).at(-1)?.severity;
    if (severity === 'off') return [];
    return severity === undefined ? [rule] : [{ ...rule, severity }];
  });
}
