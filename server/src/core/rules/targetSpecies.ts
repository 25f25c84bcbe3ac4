/** Finds target species that a change or the small headings of an indication have and the rest has not. Reports nothing. */
import type { Opinion, Passage } from '../model/opinion';
import { areSameAnimals, findSpecies, isSpecies, type SpeciesMention } from '../model/species';

/** A species, and what does not fit it: `of which the indication says nothing`. */
export interface UnfitSpecies {
  readonly mention: SpeciesMention;
  readonly fault: string;
}

const NEW =
  /\bnew target species[,:]? ([a-z]+(?:(?:, | and )[a-z]+){0,3})|\baddition of ((?:[a-z]+(?:, | and | )){1,4})as (?:a )?new target species\b/;
const CURRENT = /\bcurrently authorised as [^.;]{5,120} for ([^.;]{3,60})\./;

/** “A new target species, dogs” where the indication is for cats only, or which the product has already. */
export function* findUnfitNewSpecies(
  change: Passage | undefined,
  indicated: readonly SpeciesMention[],
): Iterable<UnfitSpecies> {
  if (change === undefined || !change.text.includes('new target species')) return;
  const current = readSpecies(CURRENT, change);
  // Where none of them is there, the change is told to be about other animals.
  const isKnown = findSpecies(change.text, change.prose.from).some((mention) =>
    indicated.some((one) => areSameAnimals(one, mention)),
  );
  for (const mention of readSpecies(NEW, change)) {
    const isOf = (others: readonly SpeciesMention[]): boolean =>
      others.some((one) => areSameAnimals(one, mention));
    if (isOf(current)) yield { mention, fault: 'is not new: it is authorised already' };
    else if (isKnown && !isOf(indicated))
      yield { mention, fault: 'stands nowhere in the indication' };
  }
}

function readSpecies(pattern: RegExp, { text, prose }: Passage): readonly SpeciesMention[] {
  const match = pattern.exec(text);
  const list = match?.[1] ?? match?.[2];
  if (match === null || list === undefined) return [];
  const from = match.index + match[0].lastIndexOf(list);
  return findSpecies(list, prose.from + from);
}

const HEADS = /(?:^|\n)(?:(?:Fem|M)ale )?([A-Za-z]+)(?: \([^()\n]{1,30}\))?(?::|(?=\n))/g;

/** “Horses:” or “Horses” alone before a paragraph of the indication, of a product “intended for cattle and pigs”. */
export function findUnstatedHead(
  { statement }: Opinion,
  body: Passage | undefined,
): SpeciesMention | undefined {
  if (statement?.action !== 'granting' || body === undefined) return undefined;
  const heads = Array.from(body.text.matchAll(HEADS), (match) => {
    const [, name = ''] = match;
    const from = match.index + match[0].indexOf(name);
    return isSpecies(name.toLowerCase()) ? findSpecies(name, body.prose.from + from) : [];
  }).flat();
  if (heads.length < 2) return undefined;
  const stated = findSpecies(statement.text, statement.prose.from);
  const isStated = (head: SpeciesMention): boolean =>
    stated.some((one) => areSameAnimals(one, head));
  return heads.some(isStated) ? heads.find((head) => !isStated(head)) : undefined;
}
