/** Completes strengths and pharmaceutical forms behind “will be available as”. */
import type { Analysis } from '../../analysis/analyze';
import { DOSE_FORMS } from '../../model/doseForms';
import { STRENGTH_UNITS } from '../../reference/strengthUnits';
import { buildItem, type CompletionItem, type Completions } from './completionItem';
import { beginsWith, type CompletionPlace, spanOfTyped } from './completionPlace';

const LEAD = /\b(?:available|supplied|presented) (?:as|in) (.{0,300})$/;
/** A figure, a blank, and the beginning of a unit. */
const UNIT = /(?:^|[\s(/])\d[\d.,]*[ -]([a-zA-Zµ%/]*)$/;
/** Behind a strength, an article or a conjunction: the beginning of a form. */
const FORM =
  /(?:^(?!an? )|\d ?-?(?:mg|g|micrograms|ml|IU|units|%|MBq|GBq)(?:\/[\d., ]*(?:mg|ml|g|h|hours?|dose))? |\b(?:an?|and|or) )([a-z][a-z -]{0,60}|)$/i;

export function completePresentation(
  place: CompletionPlace,
  { opinion }: Analysis,
): Completions | undefined {
  const sentence = LEAD.exec(place.words)?.[1];
  if (sentence === undefined || /\. [A-Z]/.test(sentence)) return undefined;
  const unit = UNIT.exec(sentence)?.[1];
  const form = unit === undefined ? FORM.exec(sentence)?.[1] : undefined;
  const typed = unit ?? form;
  const span = typed === undefined ? undefined : spanOfTyped(place, typed);
  if (typed === undefined || span === undefined) return undefined;
  const known = unit === undefined ? DOSE_FORMS : STRENGTH_UNITS;
  const own = unit === undefined ? (opinion.presentation?.forms ?? []) : [];
  const names = new Set([...own.map(({ text }) => text), ...known]);
  const items = [...names]
    .filter((name) => name !== typed && beginsWith(name, typed))
    .map((name): CompletionItem => buildItem('word', name, span));
  return items.length === 0 ? undefined : { items, isIncomplete: false };
}
