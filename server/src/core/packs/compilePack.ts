/** From packs to rules: merges the entries of several packs, later ones over earlier ones, and gives each id its rule. */
import { PROFILES, type Profile } from '../model/opinion';
import type { Rule } from '../rules/rule';
import { groupBy } from '../text/groupBy';
import { buildForm, type Form } from './form';
import { buildForbidPhraseRule } from './kinds/forbidPhrase';
import { buildOrderRule } from './kinds/order';
import { buildPatternRule } from './kinds/pattern';
import { buildRequireFootnoteRule } from './kinds/requireFootnote';
import { buildRequirePartRule } from './kinds/requirePart';
import { buildRequirePhraseRule } from './kinds/requirePhrase';
import { buildStandardSentenceRules, toStandardSentence } from './kinds/standardSentence';
import { buildSubstituteTermRule } from './kinds/substituteTerm';
import { buildUniquePartRule } from './kinds/uniquePart';
import type { OverrideEntry, Pack, PackEntry, RuleEntry, StandardSentenceEntry } from './pack';
import { type MergedEntries, STANDARD_SENTENCE_RULES } from './packRule';
import { buildPartOrder, type PartOrders } from './partOrder';
import type { CompilePattern } from './patternCompiler';
import type { StandardSentence } from './standardSentences';

export interface CompiledPacks {
  /** One rule for each id, in the order of the packs; what is off is left out. */
  readonly rules: readonly Rule[];
  readonly sentences: readonly StandardSentence[];
  readonly form: Form;
}

/** An entry that stands, with the pack it comes from. */
interface Standing {
  readonly pack: Pack;
  readonly entry: RuleEntry | StandardSentenceEntry;
}

/** `compilePattern`: the engine for regular expressions; without it entries of the kind `pattern` make no rule. */
export function compilePacks(
  packs: readonly Pack[],
  compilePattern?: CompilePattern,
): CompiledPacks {
  const standing = mergePacks(packs);
  const sentences = standing.flatMap(({ entry, pack }) =>
    entry.kind === 'standard-sentence' ? [toStandardSentence(entry, pack.id)] : [],
  );
  const orders = findOrders(standing);
  const makers = buildMakers(orders, compilePattern);
  const entries = standing.flatMap(({ entry }) =>
    entry.kind === 'standard-sentence' ? [] : [entry],
  );
  const standingOfId = groupBy(standing, ({ entry }) => [entry.id]);
  const ids = new Set(entries.map(({ id }) => id));
  const rules = [...ids].flatMap((id) => buildRule(standingOfId.get(id) ?? [], makers) ?? []);
  return {
    rules: [...rules, ...buildSentenceRules(packs, sentences)],
    sentences,
    form: buildForm(entries, orders),
  };
}

/** For each id and profile the last entry stands; overrides change what stands when their turn comes. */
function mergePacks(packs: readonly Pack[]): readonly Standing[] {
  let standing: readonly Standing[] = [];
  for (const pack of packs) {
    const own = pack.entries.flatMap((entry) =>
      entry.kind === 'override' ? [] : [{ pack, entry }],
    );
    const overrides = groupBy(
      pack.entries.filter((entry) => entry.kind === 'override'),
      ({ id }) => [id],
    );
    const ownOfId = groupBy(own, ({ entry }) => [entry.id]);
    standing = standing.flatMap((one) => withoutReplaced(one, ownOfId.get(one.entry.id) ?? []));
    standing = standing.flatMap((one) => applyOverrides(one, overrides.get(one.entry.id) ?? []));
    standing = [...standing, ...own];
  }
  return standing;
}

/** Takes away the profiles for which a later pack has its own entries of that id. */
function withoutReplaced(earlier: Standing, later: readonly Standing[]): readonly Standing[] {
  const { entry } = earlier;
  if (later.length === 0) return [earlier];
  if (later.some((one) => one.entry.kind !== entry.kind)) return [];
  const replaced = new Set(later.flatMap((one) => one.entry.profiles));
  return withProfiles(earlier, (profile) => !replaced.has(profile));
}

/** `overrides`: those of the entry's id. */
function applyOverrides(
  earlier: Standing,
  overrides: readonly OverrideEntry[],
): readonly Standing[] {
  let parts: readonly Standing[] = [earlier];
  for (const override of overrides) {
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
  const { severity, when, unless, what, why } = override;
  if (severity === 'off') return [];
  if (entry.kind === 'standard-sentence') {
    return [{ pack, entry: { ...entry, when: when ?? entry.when } }];
  }
  const changed = changeWords(entry, override);
  return [
    {
      pack,
      entry: {
        ...changed,
        severity: severity ?? entry.severity,
        when: when ?? entry.when,
        unless: unless ?? entry.unless,
        what: what ?? entry.what,
        why: why ?? entry.why,
      },
    },
  ];
}

/** What only some kinds of entries have. */
function changeWords(
  entry: RuleEntry,
  { message, except, parts, outsideParts }: OverrideEntry,
): RuleEntry {
  switch (entry.kind) {
    case 'order':
    case 'unique-part':
      return entry;
    case 'require-part':
    case 'require-footnote':
      return { ...entry, message: message ?? entry.message };
    case 'require-phrase':
      return { ...entry, message: message ?? entry.message, parts: parts ?? entry.parts };
    default:
      return {
        ...entry,
        message: message ?? entry.message,
        except: [...entry.except, ...(except ?? [])],
        parts: parts ?? entry.parts,
        outsideParts: outsideParts ?? entry.outsideParts,
      };
  }
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

/** Makes the rule of an id from its entries, or answers `undefined` for entries of another kind. */
type Maker = (own: readonly Standing[]) => Rule | undefined;

function buildMakers(
  orders: PartOrders,
  compilePattern: CompilePattern | undefined,
): Readonly<Record<RuleEntry['kind'], Maker>> {
  return {
    'require-part': maker('require-part', (merged) => buildRequirePartRule(merged, orders)),
    'require-footnote': maker('require-footnote', buildRequireFootnoteRule),
    order: maker('order', buildOrderRule),
    'unique-part': maker('unique-part', buildUniquePartRule),
    'require-phrase': maker('require-phrase', buildRequirePhraseRule),
    'forbid-phrase': maker('forbid-phrase', buildForbidPhraseRule),
    'substitute-term': maker('substitute-term', buildSubstituteTermRule),
    pattern: maker('pattern', (merged) => buildPatternRule(merged, compilePattern)),
  };
}

type EntryOfKind<Kind extends RuleEntry['kind']> = Extract<RuleEntry, { readonly kind: Kind }>;

function maker<Kind extends RuleEntry['kind']>(
  kind: Kind,
  build: (merged: MergedEntries<EntryOfKind<Kind>>) => Rule | undefined,
): Maker {
  const isOfKind = (entry: PackEntry): entry is EntryOfKind<Kind> => entry.kind === kind;
  return (own) => {
    const merged = mergeEntries(own, isOfKind);
    return merged === undefined ? undefined : build(merged);
  };
}

function buildRule(
  own: readonly Standing[],
  makers: Readonly<Record<RuleEntry['kind'], Maker>>,
): Rule | undefined {
  const entry = own[0]?.entry;
  return entry === undefined || entry.kind === 'standard-sentence'
    ? undefined
    : makers[entry.kind](own);
}

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
