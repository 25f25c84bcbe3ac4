/** Of two ages the lower one comes first, and adolescents and adults are as old as they are. */
import { indicationSentences } from '../model/indication';
import {
  AGE_OF_ADULTS,
  type AgeExpression,
  ageInMonths,
  type IndicationSentence,
  type Population,
  type PopulationGroup,
} from '../model/indicationTerms';
import type { Opinion } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { ProseSpan } from '../text/span';
import { type Fix, type Rule, replaceWord, report } from './rule';

/** In months. The agency counts from 12 years to 17, others from 10 to 19. */
const YOUNGEST_ADOLESCENT = 10 * 12;
const OLDEST_ADOLESCENT = 19 * 12;
/** Nobody calls them adults; from 15 or 16 years on, some do. */
const NEVER_ADULT = 14 * 12;
/** Beside these the age may be theirs: “children and adolescents from 2 years of age”. */
const SHARING: ReadonlySet<PopulationGroup> = new Set<PopulationGroup>([
  'all ages',
  'children',
  'infants',
  'neonates',
  'paediatric',
]);

export const ageRangeReversed: Rule = {
  id: 'age-range-reversed',
  group: 'indication',
  severity: 'error',
  fix: 'sometimes',
  fixSafety: 'ask',
  profiles: ['human-initial', 'human-post-authorisation'],
  docs: {
    what: 'A range of ages or weights begins with the higher one, “aged 17 to 12 years”, or adolescents or adults have an age that none of them has: “adolescents aged 12 months and older”, “adults aged 8 years and older”.',
    why: 'Nobody is that old: an age or its unit is a slip, or two ages have changed places.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    for (const place of findReversedRanges(opinion)) {
      const { text, span } = buildPassage(prose, place);
      const what = text.endsWith('kg') ? 'weight' : 'age';
      tell(report(span, `“${text}” begins with the higher ${what}.`));
    }
    const intended = opinion.statement?.intended;
    const sentences = indicationSentences(opinion);
    // “In adults patients from 1 year of age”: the first noun is struck out on paper.
    const mayBeStruck = opinion.notation === 'published' && opinion.statement?.action === 'change';
    for (const sentence of intended === undefined ? sentences : [intended, ...sentences]) {
      for (const { span, text, age } of findImpossibleAdolescents(sentence)) {
        // The age may stand behind the adults beside them.
        tell(
          age === undefined || /\d/.test(text)
            ? report(span, `No adolescent has the age of “${text}”.`)
            : report(age.span, `“${age.text}” is no age of ${text}.`),
        );
      }
      for (const { span, text } of mayBeStruck ? [] : findImpossibleAdults(sentence)) {
        tell(report(span, `No adult has the age of “${text}”.`));
      }
      for (const age of sentence.ages) {
        const { from, to } = age;
        if (from === undefined || to === undefined || ageInMonths(from) <= ageInMonths(to))
          continue;
        tell(report(age.span, `“${age.text}” begins with the higher age.`, exchangeFix(age)));
      }
    }
  },
};

/** Adolescents with an age of their own, who would be small children or grown up. */
function findImpossibleAdolescents({ populations }: IndicationSentence): readonly Population[] {
  if (populations.some(({ group }) => SHARING.has(group))) return [];
  return populations.filter(({ group, age }) => group === 'adolescents' && isImpossible(age));
}

function isImpossible(age: AgeExpression | undefined): boolean {
  if (age?.from === undefined) return false;
  const months = ageInMonths(age.from);
  return months < YOUNGEST_ADOLESCENT || months >= OLDEST_ADOLESCENT;
}

/** “Adults aged 8 years and older”, where nobody younger stands beside them; “adults up to 5 years” wherever. */
function findImpossibleAdults({ populations }: IndicationSentence): readonly Population[] {
  return populations.filter(({ group, age }) => {
    if (group !== 'adults' || age === undefined) return false;
    const { from, to } = age;
    if (from === undefined) return to !== undefined && ageInMonths(to) < AGE_OF_ADULTS;
    const mayBeOfOthers = populations.some(
      (one) => one.group === 'adolescents' || SHARING.has(one.group),
    );
    return !mayBeOfOthers && ageInMonths(from) < NEVER_ADULT;
  });
}

const RANGES =
  /\b(?:aged|weighing) (?:between |from |at least )?(\d{1,3}(?:\.\d)?)( kg)? (?:to|and) (?:less than |under |below |up to )?(\d{1,3}(?:\.\d)?) (kg|years|months)\b/g;

/** “Women aged 50 to 18 years” in the benefits, and weights; an age of the indication is read word by word. */
function* findReversedRanges({ partsOf, indications, tree }: Opinion): Iterable<ProseSpan> {
  const bodies = indications.map(({ body }) => body?.prose);
  const benefits = partsOf('benefits').map(({ prose }) => prose);
  for (const place of [...benefits, ...bodies]) {
    if (place === undefined) continue;
    const text = tree.prose.text.slice(place.from, place.to);
    for (const { 0: words, 1: first, 2: kg, 3: last, 4: unit, index } of text.matchAll(RANGES)) {
      const isOfOtherReader = unit !== 'kg' && (kg !== undefined || bodies.includes(place));
      if (isOfOtherReader || Number(first) <= Number(last)) continue;
      const from = place.from + index;
      yield { from, to: from + words.length };
    }
  }
}

const TWO_FIGURES = /^(\D*)(\d+)(\D+)(\d+)(\D*)$/;

/** The two figures in each other's place, where they count the same unit. */
function exchangeFix({ span, text, from, to }: AgeExpression): readonly Fix[] {
  if (from?.unit !== to?.unit || !TWO_FIGURES.test(text)) return [];
  const newText = text.replace(TWO_FIGURES, '$1$4$3$2$5');
  return [replaceWord(span, text, newText, 'ask')];
}
