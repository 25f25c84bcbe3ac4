/** Holds the ids of a pack's entries against each other, against earlier packs and against the rules in code. */
import { PROFILES, type Profile } from '../model/opinion';
import type { FieldReader } from './fieldReader';
import type { Pack, PackEntry } from './pack';
import { STANDARD_SENTENCE_RULES } from './packRule';
import { shorten, suggestNearest } from './suggestName';

type EntryPlaces = ReadonlyMap<PackEntry, FieldReader>;

/** One id may stand several times in a pack, but only once for a profile, and with one kind. */
export function reportRepeatedIds(places: EntryPlaces): void {
  const seen = new Map<string, { readonly kind: string; readonly profiles: Set<Profile> }>();
  for (const [entry, fields] of places) {
    const profiles = entry.profiles ?? PROFILES;
    const known = seen.get(entry.id);
    if (known === undefined) {
      seen.set(entry.id, { kind: entry.kind, profiles: new Set(profiles) });
      continue;
    }
    const twice = profiles.find((profile) => known.profiles.has(profile));
    if (known.kind !== entry.kind) {
      const message = `“${entry.id}” is of the kind “${known.kind}” further up; give this entry another id.`;
      fields.report(fields.placeOf('id'), message);
    } else if (twice !== undefined) {
      const message = `“${entry.id}” stands twice for ${twice}; remove one, or name different profiles.`;
      fields.report(fields.placeOf('id'), message);
    }
    for (const profile of profiles) known.profiles.add(profile);
  }
}

/** A rule in code would be gone without a word, or would not change, whatever the entry says. */
export function reportProgramRules(places: EntryPlaces, programRules: readonly string[]): void {
  for (const [{ id, kind }, fields] of places) {
    if (kind === 'override') {
      if (!programRules.includes(id)) continue;
      const message = `“${id}” is a rule of the program, which packs cannot change. Set its severity in opinion-summary.yaml: “rules: { ${id}: error }”.`;
      fields.report(fields.placeOf('id'), message);
    } else if (programRules.includes(id) || STANDARD_SENTENCE_RULES.includes(id)) {
      const message = `“${id}” is a rule of the program. Give yours another id, such as “house/${id}”.`;
      fields.report(fields.placeOf('id'), message);
    }
  }
}

/** Ids of sentences to insert and of entries to change have to exist, here or in an earlier pack. */
export function reportUnknownIds(
  places: EntryPlaces,
  earlier: readonly Pack[],
  programRules: readonly string[],
): void {
  const earlierEntries = earlier.flatMap(({ entries }) => entries);
  const isSentence = ({ kind }: PackEntry) => kind === 'standard-sentence';
  const sentences = [...places.keys(), ...earlierEntries].filter(isSentence).map(({ id }) => id);
  const changeable = [
    ...earlierEntries.filter(({ kind }) => kind !== 'override').map(({ id }) => id),
    ...STANDARD_SENTENCE_RULES,
  ];
  for (const [entry, fields] of places) {
    for (const id of findInsertedIds(entry)) {
      if (sentences.includes(id)) continue;
      const message = `There is no standard sentence “${shorten(id)}”.${suggestNearest(id, sentences, ' Name an entry of the kind “standard-sentence” of this pack or of one that it extends.')}`;
      fields.report(fields.placeOf('insert'), message);
    }
    if (entry.kind !== 'override' || changeable.includes(entry.id)) continue;
    if (programRules.includes(entry.id)) continue;
    const message = `No earlier pack has “${shorten(entry.id)}”; a new entry needs a “kind”.${suggestNearest(entry.id, changeable)}`;
    fields.report(fields.placeOf('id'), message);
  }
}

function findInsertedIds(entry: PackEntry): readonly string[] {
  if (entry.kind === 'require-part') return entry.insert;
  return entry.kind === 'require-footnote' ? [entry.insert] : [];
}
