/** Faults of names: product, substance, company, committee. */
import type { AccuracyDocument } from '../document';
import { isHuman, isVeterinary, isWhole } from './documents';
import { type Fault, fault, type Planting } from './fault';
import { inRole, type Replacement, replaceEach, type Where, when } from './planting';

/** Slips of the hand in a word of five letters or more. */
const SLIPS: readonly (readonly [string, (word: string) => string])[] = [
  ['last letter', (word) => word.slice(0, -1) + (word.endsWith('e') ? 'o' : 'e')],
  ['letter lost', (word) => word.slice(0, 3) + word.slice(4)],
  ['letter doubled', (word) => word.slice(0, 4) + word.slice(3)],
  [
    'letters exchanged',
    (word) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4),
  ],
  ['letter added', (word) => `${word.slice(0, 4)}r${word.slice(4)}`],
];

/** True where the sentence on the active substance has the common name, and that has such words. */
function namesOneSubstance({ subject, blocks }: AccuracyDocument, words: RegExp): boolean {
  const { commonName, substances } = subject;
  if (substances.length !== 1 || !words.test(commonName)) return false;
  const sentences = blocks.flatMap((block) => block.sentences);
  return sentences.some(
    ({ role, text }) => role === 'activeSubstance' && text.includes(commonName),
  );
}

/** True where a sentence of the form lists two substances, as the heading does. */
function listsTwoSubstances({ subject, blocks, isWhole: hasHead }: AccuracyDocument): boolean {
  const list = subject.substances.join(' and ');
  const sentences = blocks.flatMap((block) => block.sentences);
  const isListed = sentences.some(
    ({ role, text }) =>
      role === 'activeSubstance' && / (?:are|of) /.test(text) && text.includes(list),
  );
  return hasHead && subject.substances.length === 2 && isListed;
}

const anywhere: Where = ({ block }) => block.kind !== 'comment';

/** Each place of the product's first word, in capitals or not. */
function changeProduct(change: (word: string) => string, where: Where = anywhere): Planting {
  return (document) => {
    const [name = ''] = document.subject.products;
    const word = name.split(/[ -]/).find((one) => one.length >= 6);
    if (word === undefined || isSubstanceName(document, word)) return [];
    return replaceEach(where, new RegExp(`\\b${word}\\b`), ([found]) => change(found))(document);
  };
}

/** Each place of the whole name outside the indication and the headings. */
function changeWholeProduct(change: (name: string) => string): Planting {
  return (document) => {
    const [name = ''] = document.subject.products;
    if (isSubstanceName(document, name.split(' ')[0] ?? '')) return [];
    const inOwnWords = inRole('presentation', 'activeSubstance', 'benefits', 'prescribing');
    return replaceEach(inOwnWords, new RegExp(`\\b${name}\\b`), ([found]) => change(found))(
      document,
    );
  };
}

/** Where the form names the product first, the name of another one is left over from another document. */
function anotherProduct(where: Where): Planting {
  return (document) => {
    const { products } = document.subject;
    const [name = ''] = products;
    const slot = new RegExp(
      `(?<=^|^The active substances? (?:of|in) |^The (?:main )?benefits? (?:of|with) |^The most common side effects? (?:of|with) |^Treatment with |medicinal product )${name}(?=$| will be available| is | are |, |\\{| should be | must | was reviewed | was supported )`,
    );
    const isOne = products.length === 1 && !isSubstanceName(document, name.split(' ')[0] ?? '');
    return isOne && !/ that |^Because/.test(name)
      ? replaceEach(where, slot, 'Zelunaprix')(document)
      : [];
  };
}

/** Only where the reference product is named more than once. */
function changeReference(change: (word: string) => string): Planting {
  return (document) => {
    const { reference = '' } = document.subject;
    if (reference === '' || countPlaces(document, reference.toLowerCase()) < 2) return [];
    return replaceEach(inRole('referenceProduct'), new RegExp(`\\b${reference}\\b`), ([found]) =>
      change(found),
    )(document);
  };
}

/** A generic is called by its substance: then a slip may be one in either name. */
function isSubstanceName({ subject }: AccuracyDocument, word: string): boolean {
  return subject.substances.some((name) => name.startsWith(word.toLowerCase()));
}

function changeSubstance(change: (word: string) => string, where: Where = anywhere): Planting {
  return function* (document) {
    if (isDescriptive(document)) return;
    for (const name of document.subject.substances) {
      const word = name.split(' ').find((one) => one.length >= 7);
      if (word === undefined || countPlaces(document, word) < 2) continue;
      yield* replaceEach(where, new RegExp(`\\b${word}\\b`), ([found]) => change(found))(document);
    }
  };
}

function countPlaces({ blocks }: AccuracyDocument, word: string): number {
  const texts = blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return texts.join(' ').toLowerCase().split(word).length - 1;
}

function isDescriptive({ subject }: AccuracyDocument): boolean {
  return /vaccine|virus|_/i.test(subject.commonName + subject.substances.join());
}

const NAMES: readonly Fault[] = [
  ...SLIPS.map(([what, change]) =>
    fault('product-name-inconsistent', what, changeProduct(change), {
      also: ['standard-sentence-altered'],
      isMutual: true,
    }),
  ),
  ...SLIPS.map(([what, change]) =>
    fault('product-name-inconsistent', `reference product, ${what}`, changeReference(change), {
      also: ['standard-sentence-altered'],
      isMutual: true,
    }),
  ),
  fault(
    'product-name-inconsistent',
    'another product in a sentence',
    anotherProduct(
      inRole('presentation', 'activeSubstance', 'benefits', 'sideEffects', 'prescribing'),
    ),
  ),
  fault(
    'product-name-inconsistent',
    'product as its own reference',
    when(
      isWhole,
      replaceEach(
        inRole('referenceProduct'),
        /(?<=reference product )[A-Z]\w+/,
        (_match, { subject }) => subject.products[0],
      ),
    ),
    { also: ['standard-sentence-altered'], isMutual: true },
  ),
  fault(
    'product-name-inconsistent',
    'another product in the benefit-risk statement',
    when(
      isWhole,
      replaceEach(
        inRole('benefitRiskStatement'),
        /(?<=balance for )\S+(?= and therefore)/,
        'Zolvatyra',
      ),
    ),
    { also: ['standard-sentence-altered'], isMutual: true },
  ),
  fault(
    'product-name-inconsistent',
    'another product beside its reference',
    when(
      ({ subject, isWhole: hasHead }) => hasHead && subject.products.length === 1,
      replaceEach(
        inRole('referenceProduct'),
        /(?<=Data show that |satisfactory quality of )\S+(?= has comparable|, and)/,
        'Zelunaprix',
      ),
    ),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'product-name-inconsistent',
    'another product in a note on the procedure',
    when(isWhole, anotherProduct(inRole('procedureNote'))),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'product-name-inconsistent',
    'another product in the statement',
    when(isWhole, anotherProduct(inRole('opinionStatement'))),
  ),
  fault(
    'product-name-inconsistent',
    'another product in the heading',
    when(isWhole, anotherProduct(inRole('productName'))),
  ),
  ...SLIPS.map(([what, change]) =>
    fault('common-name-inconsistent', what, changeSubstance(change), { isMutual: true }),
  ),
  fault(
    'common-name-inconsistent',
    'another substance of the reference product',
    when(
      ({ subject, isWhole: hasHead }) =>
        hasHead && subject.modifiers.has('biosimilar') && /^[a-z]+$/.test(subject.commonName),
      replaceEach(inRole('referenceProduct'), /(?<= \()[a-z]{7,}(?=\))/, 'zolvatumab'),
    ),
    { also: ['standard-sentence-altered'], isMutual: true },
  ),
  fault(
    'common-name-inconsistent',
    'another Greek letter',
    when(
      (document) => isWhole(document) && namesOneSubstance(document, / alfa$/),
      replaceEach(inRole('commonName'), /alfa$/, 'beta'),
    ),
    { isMutual: true },
  ),
  fault(
    'common-name-inconsistent',
    'another substance',
    when(
      isWhole,
      changeSubstanceInside(() => 'zelunapride', inRole('activeSubstance')),
    ),
  ),
  fault(
    'common-name-inconsistent',
    'one of two substances lost in the heading',
    when(
      listsTwoSubstances,
      replaceEach(inRole('commonName'), /(?<=^[a-z]{7,}) ?\/ ?[a-z]{7,}$/, ''),
    ),
    { isMutual: true },
  ),
  fault(
    'common-name-inconsistent',
    'substance of another document as subject',
    when(
      ({ subject, isWhole: hasHead }) => hasHead && /^[a-z]+$/.test(subject.commonName),
      replaceEach(
        inRole('mechanism'),
        /^(?:It|This)(?= (?:blocks|inhibits|binds|is) )/,
        'Zelupratinib',
      ),
    ),
  ),
  fault(
    'product-name-case-mixed',
    'capitals',
    changeWholeProduct((name) => name.toUpperCase()),
  ),
  fault(
    'product-name-case-mixed',
    'small letters',
    changeWholeProduct((name) => name.toLowerCase()),
  ),
  fault(
    'common-name-capitalised',
    'inside a sentence',
    when(
      isWhole,
      changeSubstanceInside(
        (word) => word.charAt(0).toUpperCase() + word.slice(1),
        inRole('activeSubstance', 'mechanism'),
      ),
    ),
  ),
];

/** Only behind another word of the sentence, and only where the text names the substance elsewhere. */
function changeSubstanceInside(change: (word: string) => string, where: Where): Planting {
  return function* (document) {
    if (isDescriptive(document)) return;
    for (const name of document.subject.substances) {
      if (countPlaces(document, name) < 2) continue;
      const pattern = new RegExp(`(?<=[a-z,] )${name}\\b`);
      yield* replaceEach(where, pattern, ([found]) => change(found))(document);
    }
  };
}

const OTHER_TERM: Replacement = ([term]) =>
  /applicant/i.test(term) ? 'marketing authorisation holder' : 'applicant';

const COMMITTEE_NAMES: readonly (readonly [string, RegExp, string])[] = [
  [
    'words exchanged',
    /Committee for Medicinal Products for Human Use/,
    'Committee for Human Medicinal Products',
  ],
  ['letter lost', /Committee(?= for Medicinal Products for Human)/, 'Comittee'],
  ['letters of the abbreviation exchanged', /CHMP/, 'CHPM'],
  ['on', /Committee for(?= Medicinal Products for Human)/, 'Committee on'],
  ['humans', /Human Use/, 'Humans'],
  ['singular', /Medicinal Products(?= for Human)/, 'Medicinal Product'],
  ['abbreviation of the CVMP', /CHMP/, 'CVMP'],
  [
    'name of the CVMP',
    /Committee for Medicinal Products for Human Use/,
    'Committee for Veterinary Medicinal Products',
  ],
  ['abbreviation of the CHMP', /CVMP/, 'CHMP'],
  [
    'veterinary words exchanged',
    /Committee for (?:Veterinary Medicinal Products|Medicinal Products for Veterinary Use)/,
    'Committee for Veterinary Medicines',
  ],
];

export const NAME_FAULTS: readonly Fault[] = [
  ...NAMES,
  fault(
    'holder-term-wrong',
    'term of the other procedure',
    replaceEach(
      inRole('applicant'),
      /(?<=^The )(?:applicant|marketing authorisation holder)/i,
      OTHER_TERM,
    ),
  ),
  ...COMMITTEE_NAMES.map(([what, pattern, written]) =>
    fault('committee-name-wrong', what, replaceEach(inRole('opinionStatement'), pattern, written)),
  ),
  fault(
    'product-information-term-wrong',
    'SPC of the CHMP',
    when(isHuman, replaceEach(inRole('productInformation'), /SmPC/, 'SPC')),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'product-information-term-wrong',
    'SmPC of the CVMP',
    when(isVeterinary, replaceEach(inRole('productInformation'), /SPC/, 'SmPC')),
    { also: ['standard-sentence-altered'] },
  ),
];
