/** Faults of language: grammar, lists, repetitions, abbreviations, blanks. */
import { type Fault, fault } from './fault';
import { inRole, onlyFirst, replaceEach, type Where } from './planting';

const inRunningText: Where = ({ block, sentence }) =>
  block.kind === 'paragraph' && sentence.role !== 'indication' && sentence.role !== 'footnotes';
/** Text that the agency writes anew for each product. */
const inFreeText = inRole('mechanism', 'benefits', 'other');

const VERBS: readonly Fault[] = [
  fault(
    'verb-disagrees',
    'benefits is',
    replaceEach(
      inRole('benefits'),
      /(?<=^The )(benefits (?:of|with) [^,.]*?) are\b/,
      ([, subject]) => `${subject} is`,
    ),
  ),
  fault(
    'verb-disagrees',
    'benefits was',
    replaceEach(
      inRole('benefits'),
      /(?<=^The )(benefits (?:of|with) [^,.]*?) were\b/,
      ([, subject]) => `${subject} was`,
    ),
  ),
  fault(
    'verb-disagrees',
    'benefit are',
    replaceEach(
      inRole('benefits'),
      /(?<=^The )((?:main )?benefit (?:of|with) [^,.]*?) is\b/,
      ([, subject]) => `${subject} are`,
    ),
  ),
  fault(
    'verb-disagrees',
    'side effects is',
    replaceEach(
      inRole('sideEffects'),
      /(?<=^The most common )(side effects(?: with [^,.]*?| of [^,.]*?)?) (?:are|were)\b/,
      ([, subject]) => `${subject} is`,
    ),
  ),
  fault(
    'verb-disagrees',
    'side effects includes',
    replaceEach(
      inRole('sideEffects'),
      /(?<=^The most common )(side effects(?: with [^,.]*?)?) include\b/,
      ([, subject]) => `${subject} includes`,
    ),
  ),
  fault(
    'verb-disagrees',
    'side effect are',
    replaceEach(inRole('sideEffects'), /(?<=^The most common )side effect is\b/, 'side effect are'),
  ),
  fault(
    'verb-disagrees',
    'active substances is',
    replaceEach(
      inRole('activeSubstance'),
      /(?<=^The )(active substances (?:of|in) [^,.]*?) are\b/,
      ([, subject]) => `${subject} is`,
    ),
  ),
  fault(
    'verb-disagrees',
    'active substance are',
    replaceEach(
      inRole('activeSubstance'),
      /(?<=^The )(active substance (?:of|in) [^,.]*?) is\b/,
      ([, subject]) => `${subject} are`,
    ),
  ),
  fault(
    'verb-disagrees',
    'full indications is',
    replaceEach(
      inRole('indication'),
      /(?<=^The )(full indications for [^,.]*) are:/,
      ([, subject]) => `${subject} is:`,
    ),
  ),
];

const LISTS: readonly Fault[] = [
  fault(
    'side-effect-repeated',
    'first again',
    replaceEach(
      inRole('sideEffects'),
      /(?<= (?:are|include|were) )([a-z -]+), .*(?= and )/,
      ([list, first]) => `${list}, ${first}`,
    ),
  ),
  fault(
    'list-comma-missing',
    'between two effects',
    replaceEach(
      inRole('sideEffects'),
      /(?<=\b(?:nausea|headache|fatigue|cough|rash)), (?=(?:nausea|headache|fatigue|vomiting|dizziness|rash|cough|arthralgia|diarrhoea)\b)/,
      ' ',
    ),
  ),
  fault(
    'list-conjunction-missing',
    'comma in place of and',
    replaceEach(
      inRole('sideEffects'),
      /(?<=, )([a-z -]+),? and (?=[a-z -]+\.$)/,
      ([, last]) => `${last}, `,
    ),
  ),
];

const REPEATED: readonly Fault[] = [
  fault(
    'article-wrong',
    'an',
    replaceEach(inFreeText, /(?<= )a(?= [bcdfgjklprst][aeiou][a-z]{3,} )/, 'an'),
  ),
  fault(
    'article-wrong',
    'an before m, n and h',
    replaceEach(
      inRole('activeSubstance'),
      /(?<= )a(?= (?:[mn][aeiou]|human|hormon)[a-z]{2,} )/,
      'an',
    ),
  ),
  fault(
    'article-wrong',
    'a',
    replaceEach(inRunningText, /(?<= )an(?= (?:an|in|im)[a-z]{3,} )/, 'a'),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'article-wrong',
    'lost before a class',
    replaceEach(
      inRole('activeSubstance'),
      /(?<=^The active substance of [^,]{1,90}, )an? (?=[bcdfgjklprst][aeiou][a-z]{3,} (?:[a-z]+ )?(?:inhibitor|agonist|antibody|agent) \(ATC)/,
      '',
    ),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'ema-style/misspelling',
    'letter lost',
    replaceEach(inRunningText, /treatment/, 'treament'),
    {
      also: ['standard-sentence-altered'],
    },
  ),
  fault('word-misspelt', 'letters swapped', replaceEach(inRunningText, /(?<=phy)si(?=cian)/, 'is')),
  fault(
    'word-misspelt',
    'letter lost',
    replaceEach(
      inRunningText,
      /(?<=\b(?:hypertens|inflammat|thrombocytope|inhibit|immunisat|leukae|neutrope))[iomn](?=[a-z])/,
      '',
    ),
  ),
  fault(
    'character-garbled',
    'apostrophe',
    replaceEach(inRunningText, /(?<=[A-Za-z])['’](?=s )/, 'â€™'),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'character-garbled',
    'lost',
    replaceEach(inRunningText, /(?<=[A-Za-z])['’](?=s )/, '\ufffd'),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'space-missing',
    'between words',
    replaceEach(inFreeText, /\b(patients|adults) (?=with |and )/, ([, word]) => word ?? ''),
  ),
  fault(
    'article-wrong',
    'before a figure',
    replaceEach(
      inRunningText,
      /(?<= )over ([2-7]) (month|week|year)s(?= )/,
      ([, count, unit]) => `over an ${count}-${unit} period`,
    ),
  ),
  fault(
    'noun-number-wrong',
    'age',
    replaceEach(
      inRunningText,
      /(?<= (?:[2-9]|1\d) )(year|month)s(?= (?:of age|and older))/,
      ([, one]) => one ?? '',
    ),
  ),
  fault(
    'decimal-comma',
    'strength',
    replaceEach(inRole('presentation'), /(?<= \d{1,2})(?= m[gl])/, ',5'),
  ),
  fault('word-repeated', 'article', replaceEach(inRunningText, /(?<= )the(?= )/, 'the the'), {
    also: ['standard-sentence-altered'],
  }),
  fault(
    'word-repeated',
    'preposition',
    replaceEach(inRunningText, /(?<= )(of|for|in|with|to)(?= )/, ([word]) => `${word} ${word}`),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'word-repeated',
    'verb',
    replaceEach(inRunningText, /(?<= )(is|are|will|be)(?= )/, ([word]) => `${word} ${word}`),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'word-repeated',
    'product name',
    replaceEach(inRunningText, /(?<= )[A-Z][a-z]{4,}(?= )/, ([word], { subject }) =>
      subject.products.includes(word) ? `${word} ${word}` : undefined,
    ),
    { also: ['standard-sentence-altered', 'product-name-inconsistent'] },
  ),
  fault(
    'sentence-end-missing',
    'colon of the lead',
    replaceEach(inRole('indication'), /\b(?:indication|indications) (?:is|are):$/, ([lead]) =>
      lead.slice(0, -1),
    ),
  ),
  fault(
    'sentence-end-missing',
    'end of a paragraph',
    replaceEach(isLastOfParagraph, /\w{3}\.$/, ([end]) => end.slice(0, -1)),
  ),
];

function isLastOfParagraph(...[place]: Parameters<Where>): boolean {
  const { block, sentenceIndex, sentence } = place;
  const isText = !['applicant', 'indication', 'change'].includes(sentence.role);
  return block.kind === 'paragraph' && isText && sentenceIndex === block.sentences.length - 1;
}

/** Letters that are no name and that nobody knows. */
const ABBREVIATIONS: readonly Fault[] = [
  fault(
    'abbreviation-undefined',
    'never explained',
    replaceEach(inFreeText, /(?<=ability )to /, 'to improve GFS and to '),
  ),
  fault(
    'abbreviation-unused',
    'only explained',
    replaceEach(
      inFreeText,
      /(?<=ability )to /,
      'to improve the glomerular filtration slope (GFS) and to ',
    ),
  ),
  fault(
    'abbreviation-redefined',
    'two meanings',
    replaceEach(
      inRole('benefits'),
      /(?<=ability )to /,
      'to improve the glomerular filtration slope (GFS) and the overall gait and fatigue scale (GFS) and to ',
    ),
  ),
];

const LONG =
  'which was seen early, was maintained until the end of the study, was similar in women and men, in patients with and without previous treatment, in those with moderate impairment of the liver or of the kidneys, in younger and in older patients, in patients from all the regions that took part, and did not depend on the presence of other diseases or on the use of other medicines at the start of the study';

const BLANKS: readonly Fault[] = [
  fault(
    'sentence-long',
    'clause upon clause',
    replaceEach(inRole('benefits'), /^The .*ability.*(?=\.$)/, ([text]) => `${text}, ${LONG}`),
  ),
  fault(
    'space-doubled',
    'between words',
    onlyFirst(replaceEach(inRunningText, /(?<=[a-z]{3}) (?=[a-z]{3})/, '  ')),
    { notation: 'draft' },
  ),
  fault(
    'space-doubled',
    'before a sentence',
    replaceEach(inRunningText, /(?<=[a-z]{3},) (?=[a-z]{3})/, '  '),
    { notation: 'draft' },
  ),
  fault(
    'space-before-punctuation',
    'before a comma',
    replaceEach(inFreeText, /(?<=[a-z]{3}), (?=[a-z]{3})/, ' , '),
    { notation: 'draft' },
  ),
  fault(
    'noun-number-wrong',
    'one adult',
    replaceEach(inRole('opinionStatement', 'indication'), /in adults(?= with)/, 'in adult'),
    { notation: 'draft' },
  ),
  fault(
    'noun-number-wrong',
    'a physicians',
    replaceEach(inRole('prescribing'), /physicians(?= experienced)/, 'a physicians'),
  ),
  fault(
    'space-missing',
    'behind a comma',
    replaceEach(inFreeText, /(?<=[a-z]{3}), (?=[a-z]{3})/, ','),
  ),
  fault(
    'space-missing',
    'behind a stop',
    replaceEach(inFreeText, /(?<=[a-z]{3})\. (?=[A-Z][a-z]+ )/, '.'),
  ),
  fault(
    'space-missing',
    'before the letters',
    replaceEach(inRole('opinionStatement'), / \(CHMP\)/, '(CHMP)'),
  ),
  fault('punctuation-doubled', 'two full stops', replaceEach(inFreeText, /(?<=[a-z]{4})\.$/, '..')),
  fault(
    'punctuation-doubled',
    'two commas',
    replaceEach(inFreeText, /(?<=[a-z]{3}), (?=[a-z]{3})/, ',, '),
  ),
  fault(
    'punctuation-doubled',
    'two commas with a blank between',
    replaceEach(inFreeText, /(?<=[a-z]{3}), (?=[a-z]{3})/, ', , '),
    { notation: 'draft' },
  ),
  fault(
    'unit-space-breaking',
    'one of two strengths',
    replaceEach(inRole('presentation'), /\b\d+ mg(?:, | and )\d+ mg\b/, ([strengths]) =>
      strengths.replace(' ', '\u00a0'),
    ),
    { notation: 'draft' },
  ),
  fault(
    'unit-space-missing',
    'strength',
    replaceEach(inRole('presentation'), /\b\d+ mg\b/, ([strength]) => strength.replace(' ', '')),
  ),
  fault(
    'unit-space-missing',
    'millilitres',
    replaceEach(inRole('presentation'), /\b\d+ ml\b/, ([volume]) => volume.replace(' ', '')),
  ),
  fault(
    'unit-space-missing',
    'weight',
    replaceEach(inRole('indication'), /\b\d+ kg\b/, ([weight]) => weight.replace(' ', '')),
  ),
];

export const LANGUAGE_FAULTS: readonly Fault[] = [
  ...VERBS,
  ...LISTS,
  ...REPEATED,
  ...ABBREVIATIONS,
  ...BLANKS,
];
