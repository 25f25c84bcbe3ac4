/** Faults of style: American spelling, terms of other houses, praise. */
import { isHuman } from './documents';
import { type Fault, fault } from './fault';
import { inRole, replaceEach, type Where, when } from './planting';

const inRunningText: Where = ({ block, sentence }) =>
  block.kind === 'paragraph' && sentence.role !== 'indication';

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\btumour/, 'tumor'],
  [/haem/, 'hem'],
  [/anaemi/, 'anemi'],
  [/leukaemi/, 'leukemi'],
  [/oedema/, 'edema'],
  [/diarrhoea/, 'diarrhea'],
  [/randomised/, 'randomized'],
  [/authorisation/, 'authorization'],
  [/hypoglycaemia/, 'hypoglycemia'],
  [/natraemia|kalaemia|calcaemia/, ''],
  [/immunisation/, 'immunization'],
  [/recognise/, 'recognize'],
];

const SPELLING: readonly Fault[] = AMERICAN.map(([british, american]) =>
  fault(
    'american-spelling',
    british.source,
    replaceEach(inRunningText, british, ([found]) => american || found.replace('ae', 'e')),
    { also: ['standard-sentence-altered'] },
  ),
);

/** Terms of the house style; each has a rule of its own below `ema-style`. */
const TERMS: readonly Fault[] = [
  fault(
    'ema-style',
    'drug',
    replaceEach(inRole('presentation', 'other'), /\bthe medicine\b/, 'the drug'),
  ),
  fault(
    'ema-style',
    'adverse reactions',
    when(isHuman, replaceEach(inRole('sideEffects'), /\bside effects\b/, 'adverse reactions')),
  ),
  fault(
    'ema-style',
    'adverse events',
    when(isHuman, replaceEach(inRole('sideEffects'), /\bside effects\b/, 'adverse events')),
  ),
  fault(
    'ema-style',
    'for left out',
    replaceEach(
      inRole('opinionStatement', 'indication'),
      /(?<=\b(?:indicated|intended) )for the treatment/,
      'the treatment',
    ),
    {
      also: [
        'indication-use-missing',
        'indication-contradicts-statement',
        'indication-population-missing',
        'indication-differs-from-change',
      ],
    },
  ),
  fault(
    'ema-style/word-missing',
    'article of the opinion lost',
    replaceEach(
      inRole('opinionStatement'),
      /\badopted a(?= (?:posi|nega)tive opinion\b)/,
      'adopted',
    ),
  ),
  fault(
    'ema-style/word-missing',
    'ability lost',
    replaceEach(inRole('benefits'), /\b(is|are) its ability(?= to )/, ([, verb]) => `${verb} its`),
  ),
  fault(
    'ema-style/new-text',
    'sign of removed text',
    replaceEach(inRole('footnotes'), /^New text in bold/, 'New text as strikethrough'),
  ),
  fault(
    'legal-form-misspelt',
    'letters exchanged',
    replaceEach(inRole('applicant'), /\bGmbH\b|\bLimited\b/, ([form]) =>
      form === 'GmbH' ? 'GmBH' : 'Limted',
    ),
  ),
  fault('ema-style', 'mcg', replaceEach(inRole('presentation'), /\bmicrograms\b/, 'mcg')),
];

const PRAISE: readonly Fault[] = ['breakthrough', 'novel', 'best-in-class', 'revolutionary'].map(
  (word) =>
    fault(
      'promotional-language',
      word,
      replaceEach(inRole('activeSubstance'), /(?<=, )an? (?=[a-z])/, `a ${word} `),
    ),
);

export const STYLE_FAULTS: readonly Fault[] = [
  ...SPELLING,
  ...TERMS,
  ...PRAISE,
  fault(
    'promotional-language',
    'safe and effective',
    replaceEach(inRole('benefits'), /(?<=ability )to /, 'to be safe and effective and to '),
  ),
];
