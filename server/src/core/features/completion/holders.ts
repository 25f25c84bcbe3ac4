/** Completes the company behind “The applicant for this medicinal product is”. */
import type { Analysis } from '../../analysis/analyze';
import type { Opinion } from '../../model/opinion';
import type { ReferenceData } from '../../reference/referenceData';
import { buildItem, type Completions } from './completionItem';
import { beginsWith, type CompletionPlace, spanOfTyped } from './completionPlace';
import type { CompletionSources } from './completionSources';

const LEAD =
  /\b(?:applicant|marketing authori[sz]ation holder)s? for (?:this|these) (?:veterinary )?medicinal products? (?:is|are) ([^;:()]{0,60})$/i;
/** The tables hold many hundred companies: shown from this many typed letters on, and no more than this. */
const FEWEST_LETTERS = 1;
const MOST_COMPANIES = 50;

export function completeHolder(
  place: CompletionPlace,
  { opinion }: Analysis,
  { ruleSet, holders }: CompletionSources,
): Completions | undefined {
  const typed = LEAD.exec(place.words)?.[1];
  if (typed === undefined || /\. [A-Z]/.test(typed)) return undefined;
  const span = spanOfTyped(place, typed);
  if (span === undefined) return undefined;
  const details = new Map<string, string>();
  const add = (names: Iterable<string>, detail: string): void => {
    for (const name of names) {
      if (details.size >= MOST_COMPANIES) return;
      const isNew = name !== typed && name !== '' && !details.has(name);
      if (isNew && beginsWith(name, typed)) details.set(name, detail);
    }
  };
  const { reference } = ruleSet;
  add(findHoldersOfProduct(opinion, reference), 'company of this product in the medicines table');
  add(holders(), 'in another document');
  if (typed.length >= FEWEST_LETTERS) add(reference?.companies ?? [], 'in the medicines table');
  // The stop that ends the sentence is in the name already: “Brackwater Biotech S.r.l.”
  const rest = opinion.tree.source.slice(span.end, span.end + 1);
  const items = Array.from(details, ([name, detail]) => {
    const insert = [rest === '.' && name.endsWith('.') ? name.slice(0, -1) : name];
    return buildItem('name', name, span, { detail, insert });
  });
  return items.length === 0 ? undefined : { items, isIncomplete: true };
}

function findHoldersOfProduct(
  { productNames }: Opinion,
  reference: ReferenceData | undefined,
): readonly string[] {
  return productNames
    .flatMap(({ text }) => reference?.medicinesNamed(text) ?? [])
    .map(({ holder }) => holder);
}
