/** Further sentences of the form that may stand at a place: other wordings, and parts that not every document has. */
import type { RuleSet } from '../../analysis/ruleSet';
import type { Opinion, PartRole } from '../../model/opinion';
import { holdsWhen } from '../../packs/conditions';
import { matchStandardSentences } from '../../packs/matchSentences';
import { toNotation } from '../../packs/missingPart';
import { PART_NAMES } from '../../packs/partNames';
import { findWordingsInForce, type StandardSentence } from '../../packs/standardSentences';
import { capitalise } from '../../text/words';
import { canStandAt, type OfferedText } from './expectedParts';

/** Only for a known profile. `isBegun`: also those that would make the product a generic, a hybrid …, behind the others. */
export function findFurtherSentences(
  opinion: Opinion,
  offset: number,
  { standard, form }: RuleSet,
  isBegun: boolean,
): readonly OfferedText[] {
  const { profile, modifiers, year } = opinion;
  if (profile === undefined) return [];
  const order = form.orderOf(profile);
  const said = new Set(
    matchStandardSentences(opinion, standard).map(({ sentence }) => sentence.id),
  );
  const possible = standard.sentences.filter((sentence) => {
    const { part, profiles, id } = sentence;
    if (part === undefined || !profiles.includes(profile) || said.has(id)) return false;
    // Several notes may stand side by side, and mostly do before the product is described.
    if (part === 'procedureNote') return isBegun || !isDescribedBefore(offset, opinion);
    return opinion.part(part) === undefined && canStandAt(part, offset, opinion, order);
  });
  const isOurs = (sentence: StandardSentence): boolean => holdsWhen(sentence.when, modifiers);
  return [
    ...possible.filter(isOurs),
    ...possible.filter((sentence) => isBegun && !isOurs(sentence)),
  ].flatMap((sentence) => {
    const { part, when } = sentence;
    if (part === undefined) return [];
    return findWordingsInForce(sentence, year).map(
      ({ text }): OfferedText => ({
        text: toNotation(text, part, opinion),
        label: capitalise(PART_NAMES[part]),
        detail: toWords(isOurs(sentence) ? sentence.id : `makes it ${when.join(' or ')}`),
        role: undefined,
      }),
    );
  });
}

const DESCRIPTION: ReadonlySet<PartRole> = new Set(['benefits', 'sideEffects', 'indication']);

function isDescribedBefore(offset: number, { parts }: Opinion): boolean {
  return parts.some(({ role, span }) => DESCRIPTION.has(role) && span.start < offset);
}

/** `accelerated-assessment` as a reader says it. */
function toWords(id: string): string {
  return id.replaceAll('-', ' ').replace(/\bprime\b/, 'PRIME');
}
