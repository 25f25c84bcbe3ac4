/** Completes the species of a veterinary document, each of several: “intended for dogs and c…”. */
import type { Analysis } from '../../analysis/analyze';
import { SPECIES } from '../../packs/slotChoices';
import { buildItem, type Completions } from './completionItem';
import { beginsWith, type CompletionPlace, spanOfTyped } from './completionPlace';

/** Other species may stand before; behind “in”, which opens many words, they must. */
const LEAD =
  /\b(?:(?:intended for|immunisation of) (?:[a-z]+(?:, (?:and |or )?| and | or ))*|in (?:[a-z]+(?:, (?:and |or )?| and | or ))+)([a-z]{0,20})$/;

export function completeSpecies(
  place: CompletionPlace,
  { opinion }: Analysis,
): Completions | undefined {
  if (opinion.committee !== 'CVMP') return undefined;
  const [lead, typed] = LEAD.exec(place.words) ?? [];
  const span = typed === undefined ? undefined : spanOfTyped(place, typed);
  if (lead === undefined || typed === undefined || span === undefined) return undefined;
  const before = lead.slice(0, lead.length - typed.length).split(/[ ,]+/);
  if (before[0] === 'in' && !SPECIES.some((species) => before.includes(species))) return undefined;
  const items = SPECIES.filter(
    (species) => species !== typed && beginsWith(species, typed) && !before.includes(species),
  ).map((species) => buildItem('word', species, span));
  return items.length === 0 ? undefined : { items, isIncomplete: false };
}
