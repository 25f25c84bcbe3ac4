/** Words beside an age, a weight or a duration of the indication that have lost their unit or stand twice. Data of `indication-words-broken`. */

const PEOPLE = 'adults?|adolescents|children|infants|patients|women|men';

/** What is said of them, and the patterns that find them. */
export const BROKEN_AGES: readonly (readonly [message: string, patterns: readonly string[]])[] = [
  [
    'the unit is missing.',
    [
      '\\bweighing (?:at least |more than |less than |up to |from )?\\d+(?:\\.\\d+)?(?=[,;)]|\\.(?: |$)| (?:who|with)\\b)',
      '\\b(?:individuals|persons|people) \\d{1,2} and (?:older|over|above)\\b',
      `\\b(?:aged|${PEOPLE}) \\d{1,2} (?:and|or) older\\b`,
      '\\bage of \\d{1,2}(?= (?:who|with|for|in|against)\\b|[,;])',
      '\\bage ?[≥>≤<] ?\\d{1,3}(?=[,;)]| (?:who|with)\\b)',
      '\\b\\d{1,2} of age\\b',
      '\\bimmunity: \\d{1,3} (?:after|following)\\b',
      '\\b(?:activity|efficacy|protection) for \\d{1,2}(?=[,;]|\\.(?: |$))',
    ],
  ],
  [
    'the unit of a weight is kg.',
    [
      '\\b(?:weigh(?:ing|s?)|body ?weight(?: of)?) (?:at least |more than |less than |up to |over |under )?\\d{1,3}(?:\\.\\d{1,3})? ?(?:mg|ml|kgs)\\b(?!/)',
    ],
  ],
  [
    '“and”, “or” or “after” is missing.',
    [
      '\\baged \\d{1,2} (?:days|weeks|months|years) (?:above|older|over)\\b',
      '\\bimmunity: \\d{1,3} (?:days|weeks|months) (?:primary|the|vaccination)\\b',
    ],
  ],
  ['several are counted.', ['\\bfor [2-9] (?:day|week|month|year)(?=[.;,)])']],
  ['the age is told twice.', ['\\bage of \\d{1,2} (?:days|weeks|months|years) of age\\b']],
];
