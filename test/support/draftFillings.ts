/** What writers might answer and fill in when they begin a draft; all products are invented. */
import type { DraftAnswers } from '../../server/src/core';

/** The answers of a writer who knows nothing but names and dates. */
export const NAMES: DraftAnswers = {
  product: 'Zenquora',
  substance: 'sorvetamig',
  holder: 'Brackwater Biotech S.r.l.',
  date: '22 February 2024',
};

const PERSON: ReadonlyMap<string, string> = new Map([
  ['product', 'Zenquora'],
  ['active substance', 'sorvetamig'],
  ['company', 'Brackwater Biotech S.r.l'],
  ['date', '22 February 2024'],
  ['condition', 'relapsed or refractory follicular lymphoma'],
  ['population', 'adults'],
  ['current use', 'the treatment of mantle cell lymphoma'],
  ['current population', 'adult patients'],
  ['new words', 'and adolescents aged 12 years and older'],
  ['strengths and pharmaceutical form', '2 mg and 30 mg film-coated tablets'],
  ['pharmacological class', 'uridine analogue'],
  ['code', 'L01EX41'],
  ['what it contains', 'inactivated virus'],
  ['what it does', 'blocking an enzyme that makes the cells of the lymphoma grow'],
  ['benefit', 'delay the worsening of the disease'],
  ['side effects', 'nausea, fatigue and headache'],
  ['reference product', 'Oculanta'],
  ['date of authorisation', '26 May 2010'],
  ['difference from the reference product', 'is available in a different strength'],
  ['change', 'a new strength, 40 mg film-coated tablets'],
]);

const ANIMAL: ReadonlyMap<string, string> = new Map([
  ...PERSON,
  ['condition', 'pain and inflammation associated with osteoarthritis'],
  ['target species', 'dogs'],
  ['pharmaceutical form', 'chewable tablets'],
  ['code', 'QM01AH31'],
  ['what it does', 'blocks an enzyme that makes the substances that cause pain'],
  ['benefit', 'its ability to relieve pain'],
  ['side effects', 'vomiting and soft stools'],
  ['change', 'the addition of a new target species: cats'],
]);

/** What a writer types for a placeholder `<company>` or `a <pharmacological class>`; throws for one that nobody has thought of. */
export function fillPlaceholder(placeholder: string, profile: string): string {
  const known = profile.startsWith('veterinary') ? ANIMAL : PERSON;
  return placeholder.replace(/<(.*)>/, (_whole, words: string) => {
    const filling = known.get(words);
    if (filling === undefined) throw new Error(`${placeholder} has no filling.`);
    return filling;
  });
}
