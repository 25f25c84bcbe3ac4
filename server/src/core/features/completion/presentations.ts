/** Completes strengths and pharmaceutical forms behind “will be available as” and behind the name of a veterinary product. */
import type { Analysis } from '../../analysis/analyze';
import { CONTAINERS, listDoseForms } from '../../model/doseForms';
import { STRENGTH_UNITS } from '../../reference/strengthUnits';
import { STRENGTH_UNIT } from '../../text/units';
import { buildItem, type CompletionItem, type Completions } from './completionItem';
import { beginsWith, type CompletionPlace, spanOfTyped } from './completionPlace';

const LEAD = /\b(?:available|supplied|presented) (?:as|in) (.{0,300})$/;
/** Behind the name of a product for animals, whose form stands in the opening sentence; or in the change of one. */
const VETERINARY_LEAD =
  /\bveterinary medicinal product [^,]{1,80}, ((?:(?!\bintended\b).){0,300})$|\bcurrently authorised as (.{0,300})$/;
/** A figure, a blank, and the beginning of a unit. */
const UNIT = /(?:^|[\s(/])\d[\d.,]*[ -]([a-zA-Zµ%/]*)$/;
/** Behind a strength, an article or a conjunction: the beginning of a form. */
const FORM = new RegExp(
  `(?:^(?!an? )|\\d ?-?${STRENGTH_UNIT}(?:/[\\d., ]*(?:${STRENGTH_UNIT}|h|hours?|dose))? |\\b(?:an?|and|or) )([a-z][a-z -]{0,60}|)$`,
  'i',
);
/** Behind a form for injection or infusion: the beginning of what it comes in. */
const CONTAINER = /\bfor (?:injection|infusion)(?: or infusion)? ([a-z][a-z -]{0,20}|)$/i;

export function completePresentation(
  place: CompletionPlace,
  { opinion }: Analysis,
): Completions | undefined {
  const sentence = findSentence(place.words);
  if (sentence === undefined || /\. [A-Z]/.test(sentence)) return undefined;
  const unit = UNIT.exec(sentence)?.[1];
  if (unit !== undefined) return toCompletions(offer(STRENGTH_UNITS, unit, place));
  const own = opinion.presentation?.forms ?? [];
  const forms = [...own.map(({ text }) => text), ...listDoseForms(opinion.committee === 'CVMP')];
  return toCompletions([
    ...offer(CONTAINERS, CONTAINER.exec(sentence)?.[1], place),
    ...offer(forms, FORM.exec(sentence)?.[1], place),
  ]);
}

/** What is written of the strengths and forms so far. */
function findSentence(words: string): string | undefined {
  const veterinary = VETERINARY_LEAD.exec(words);
  return LEAD.exec(words)?.[1] ?? veterinary?.[1] ?? veterinary?.[2];
}

/** The names that go on with what was typed; `undefined`: none belongs there. */
function offer(
  names: readonly string[],
  typed: string | undefined,
  place: CompletionPlace,
): readonly CompletionItem[] {
  const span = typed === undefined ? undefined : spanOfTyped(place, typed);
  if (typed === undefined || span === undefined) return [];
  return [...new Set(names)]
    .filter((name) => name !== typed && beginsWith(name, typed))
    .map((name) => buildItem('word', name, span));
}

function toCompletions(items: readonly CompletionItem[]): Completions | undefined {
  return items.length === 0 ? undefined : { items, isIncomplete: false };
}
