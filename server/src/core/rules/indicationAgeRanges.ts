/** Compares the ages of the opinion statement and of the full indication: whether they have any in common. Reports nothing. */
import {
  AGE_OF_ADOLESCENTS,
  AGE_OF_ADULTS,
  type AgeExpression,
  type AgeLimit,
  ageInMonths,
  type IndicationSentence,
  type Population,
  type PopulationGroup,
} from '../model/indicationTerms';
import type { Indication } from '../model/opinion';

/** In months, the upper limit outside. */
interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** Ages of those who are named without any; of all others every age is possible. */
const RANGES: ReadonlyMap<PopulationGroup, AgeRange> = new Map([
  ['adults', { from: AGE_OF_ADULTS, to: Number.POSITIVE_INFINITY }],
  ['elderly', { from: AGE_OF_ADULTS, to: Number.POSITIVE_INFINITY }],
  ['adolescents', { from: AGE_OF_ADOLESCENTS, to: AGE_OF_ADULTS }],
]);

/** Patients of the statement, with their age, where nobody in the full indication can be as old. */
export function findContradictedAge(
  intended: IndicationSentence,
  { sentences }: Indication,
): { readonly stated: Population; readonly full: Population } | undefined {
  const populations = sentences.flatMap((sentence) => sentence.populations);
  const [full] = populations;
  const ranges = populations.map(rangeOf);
  if (full === undefined || ranges.includes(undefined)) return undefined;
  const stated = intended.populations.find((one) => {
    const range = one.age === undefined ? undefined : rangeOf(one);
    return range !== undefined && !ranges.some((other) => haveCommonAge(range, other));
  });
  return stated && { stated, full };
}

/** The one age of the statement where the indication tells other ones, and nowhere one of its figures. */
export function findOtherAge(
  { ages, populations }: IndicationSentence,
  { sentences, body }: Indication,
): { readonly stated: AgeExpression; readonly full: AgeExpression } | undefined {
  const [stated, another] = ages;
  const isOfOne = another === undefined && populations.some(({ age }) => age !== undefined);
  if (stated?.from === undefined || !isOfOne || ageInMonths(stated.from) >= AGE_OF_ADULTS)
    return undefined;
  const all = sentences.flatMap((sentence) => sentence.ages);
  const full = all.find(({ from }) => from !== undefined);
  if (full === undefined) return undefined;
  const limits = all.flatMap(limitsOf);
  const isOther = limitsOf(stated).every((limit) => {
    const months = ageInMonths(limit);
    return (
      !new RegExp(`\\b${limit.value}\\b`).test(body?.text ?? '') &&
      !sentences.some((sentence) => impliesAge(sentence, months)) &&
      limits.every((one) => isOtherAge(months, ageInMonths(one)))
    );
  });
  return isOther ? { stated, full } : undefined;
}

function limitsOf({ from, to }: AgeExpression): readonly AgeLimit[] {
  return [from, to].filter((limit) => limit !== undefined);
}

/** Adolescents without an age are those of 12 years. */
function impliesAge({ populations }: IndicationSentence, months: number): boolean {
  return populations.some(({ group, age }) => {
    const range = age === undefined ? RANGES.get(group) : undefined;
    return range !== undefined && !isOtherAge(months, range.from);
  });
}

/** “Over 11 years” may be “12 years and older”, and 28 days are a month. */
function isOtherAge(a: number, b: number): boolean {
  return Math.abs(a - b) > (Math.min(a, b) < 24 ? 2 : 12);
}

/** `undefined`: the words do not tell. */
function rangeOf({ age, group }: Population): AgeRange | undefined {
  if (age === undefined) return RANGES.get(group);
  if (age.from === undefined && age.to === undefined) return undefined;
  return {
    from: age.from === undefined ? 0 : ageInMonths(age.from),
    to: age.to === undefined ? Number.POSITIVE_INFINITY : ageInMonths(age.to),
  };
}

/** “Under 12” and “12 and older” have none, “6 to 12” and “12 and older” may. */
function haveCommonAge(a: AgeRange, b: AgeRange | undefined): boolean {
  if (b === undefined) return true;
  const isTouching = (a.to === b.from && a.from > 0) || (b.to === a.from && b.from > 0);
  return isTouching || (a.from < b.to && b.from < a.to);
}
