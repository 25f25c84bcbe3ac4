/** Faults of structure: parts that are missing, misplaced, doubled or empty. */
import type { AccuracyDocument, SentenceRole } from '../document';
import {
  both,
  type IsFit,
  isHuman,
  isHumanInitial,
  isHumanPost,
  isInitial,
  isOriginal,
  isVeterinaryInitial,
  isWhole,
  textOf,
} from './documents';
import { type Fault, fault } from './fault';
import { leaveOut, move, repeat } from './parts';
import { findSentences, inRole, markSentence, onlyFirst, replaceEach, when } from './planting';

const needsBenefits = both(isInitial, isOriginal);
const needsMechanism: IsFit = (document) =>
  isHumanInitial(document) &&
  isOriginal(document) &&
  !document.subject.modifiers.has('fixed-dose-combination') &&
  !/ that | which |blocks|binds/.test(textOf(document, 'activeSubstance'));
const needsCommonName: IsFit = ({ isWhole, subject }) =>
  isWhole && subject.profile !== 'veterinary-post-authorisation';
/** The place of either is clear only where the presentation comes first. */
const isInUsualOrder: IsFit = ({ blocks }) => {
  const roles = blocks.flatMap(({ sentences }) => sentences.map(({ role }) => role));
  return roles.indexOf('presentation') < roles.indexOf('activeSubstance');
};
const needsPrescribing: IsFit = (document) =>
  both(isHumanInitial, isOriginal)(document) && !document.subject.modifiers.has('vaccine');

/** What goes with the marks that a part carried. */
const LOST_MARKS = ['footnote-body-unused', 'footnote-number-skipped', 'footnote-order-broken'];

const MISSING: readonly Fault[] = [
  fault('title-missing', 'left out', when(isWhole, leaveOut('title')), {
    also: [...LOST_MARKS, 'commission-decision-footnote-missing'],
  }),
  fault('product-name-missing', 'left out', when(isWhole, leaveOut('productName')), {
    or: ['common-name-missing'],
  }),
  fault(
    'product-name-missing',
    'both names left out',
    when(isWhole, leaveOut('productName', 'commonName')),
    { also: ['common-name-missing'] },
  ),
  fault('common-name-missing', 'left out', when(needsCommonName, leaveOut('commonName'))),
  fault(
    'opinion-outcome-wrong',
    'negative opinion that recommends',
    replaceEach(inRole('opinionStatement'), /\bpositive(?= opinion,? recommending)/, 'negative'),
  ),
  fault(
    'opinion-outcome-wrong',
    'opinion of no kind',
    replaceEach(
      inRole('opinionStatement'),
      /\ba positive(?= opinion,? recommending (?:the granting of|a change to|a variation to))/,
      'an',
    ),
  ),
  fault('opinion-statement-missing', 'left out', leaveOut('opinionStatement'), {
    also: LOST_MARKS,
  }),
  fault('applicant-missing', 'left out', leaveOut('applicant')),
  fault(
    'presentation-missing',
    'left out',
    when(both(isHumanInitial, isInUsualOrder), leaveOut('presentation')),
  ),
  fault(
    'active-substance-missing',
    'left out',
    when(both(isInitial, isInUsualOrder), leaveOut('activeSubstance', 'mechanism')),
    { also: ['atc-code-missing'] },
  ),
  fault('mechanism-missing', 'left out', when(needsMechanism, leaveOut('mechanism'))),
  fault('benefits-missing', 'left out', when(needsBenefits, leaveOut('benefits'))),
  fault(
    'benefits-missing',
    'paragraph left out',
    when(needsBenefits, leaveOut('benefits', 'sideEffects')),
    { also: ['side-effects-missing'] },
  ),
  fault('side-effects-missing', 'left out', when(needsBenefits, leaveOut('sideEffects'))),
  fault('indication-missing', 'left out', when(isHumanInitial, leaveOut('indication'))),
  fault('change-missing', 'left out', when(isHumanPost, leaveOut('change')), { also: LOST_MARKS }),
  fault('prescribing-missing', 'left out', when(needsPrescribing, leaveOut('prescribing'))),
  fault('product-information-missing', 'left out', leaveOut('productInformation')),
  fault(
    'benefit-risk-statement-missing',
    'left out',
    when(isVeterinaryInitial, leaveOut('benefitRiskStatement')),
  ),
  fault('reference-product-missing', 'left out', leaveOutReference, { notation: 'draft' }),
];

/** The text does not say that it is a generic any more; the front matter does. */
function* leaveOutReference(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const { modifiers } = document.subject;
  const modifier = (['generic', 'hybrid', 'biosimilar'] as const).find((one) => modifiers.has(one));
  if (modifier === undefined) return;
  for (const planted of leaveOut('referenceProduct')(document)) {
    yield { ...planted, frontMatter: [`${modifier}: true`] };
  }
}

/** Words by which a part is known, each with a slip in it. */
const SLIPS: readonly (readonly [string, SentenceRole, RegExp, string])[] = [
  ['applicant-missing', 'applicant', /(?<=^The )applicant/i, 'aplicant'],
  [
    'applicant-missing',
    'applicant',
    /(?<=^The marketing )authorisation(?= holder)/,
    'authorsation',
  ],
  ['presentation-missing', 'presentation', /(?<=will be )available(?= as)/, 'availble'],
  ['benefits-missing', 'benefits', /(?<=^The )benefit(?=s? (?:of|with))/, 'benifit'],
  ['side-effects-missing', 'sideEffects', /(?<=^The most common side )effect/, 'efect'],
  ['side-effects-missing', 'sideEffects', /(?<=^The most common )side/, 'sied'],
  ['indication-missing', 'indication', /(?<=^The full )indication/, 'indicaton'],
  ['change-missing', 'change', /(?<=^The CHMP )adopted/, 'adpoted'],
  ['product-information-missing', 'productInformation', /^Detailed/, 'Detaild'],
  ['benefit-risk-statement-missing', 'benefitRiskStatement', /favourable/, 'favourible'],
  ['opinion-statement-missing', 'opinionStatement', /\bopinion\b/, 'opnion'],
];

/** Side effects of adults and of children are two sentences, either of which is enough. */
function hasOneSideEffects(document: AccuracyDocument): boolean {
  return textOf(document, 'sideEffects').split('most common').length === 2;
}

/** The documents in which a part is asked for; those of the other rules are not in doubt. */
const NEEDS: Readonly<Record<string, IsFit>> = {
  'presentation-missing': isHumanInitial,
  'benefits-missing': needsBenefits,
  'side-effects-missing': both(needsBenefits, hasOneSideEffects),
  'indication-missing': isHumanInitial,
  'change-missing': isHumanPost,
};

/** The part is there, and known to a reader: the finding points at the slip. */
const HIDDEN: readonly Fault[] = SLIPS.map(([rule, role, pattern, slip]) => {
  const plant = onlyFirst(replaceEach(inRole(role), pattern, slip));
  return fault(rule, `hidden by “${slip}”`, when(NEEDS[rule] ?? (() => true), plant), {
    or: ['standard-sentence-altered'],
  });
});

const MISPLACED: readonly Fault[] = [
  ['prescribing', 'before', 'presentation'] as const,
  ['prescribing', 'before', 'benefits'] as const,
  ['productInformation', 'before', 'activeSubstance'] as const,
  ['productInformation', 'before', 'presentation'] as const,
  ['productInformation', 'before', 'benefits'] as const,
  ['benefits', 'before', 'presentation'] as const,
  ['indication', 'before', 'presentation'] as const,
  ['presentation', 'behind', 'indication'] as const,
  ['applicant', 'behind', 'benefits'] as const,
].map(([role, where, other]) =>
  fault('part-out-of-order', `${role} ${where} ${other}`, move(role, where, other)),
);

const DOUBLED: readonly Fault[] = [
  ...(
    [
      'opinionStatement',
      'applicant',
      'presentation',
      'activeSubstance',
      'benefits',
      'sideEffects',
      'productInformation',
      'benefitRiskStatement',
    ] as const
  ).map((role) => fault('part-duplicated', `${role} at once`, repeat(role, 'at once'))),
  fault('part-duplicated', 'prescribing at once', when(isHuman, repeat('prescribing', 'at once'))),
  ...(['applicant', 'productInformation'] as const).map((role) =>
    fault('part-duplicated', `${role} at the end`, repeat(role, 'at the end'), {
      also: ['part-out-of-order'],
    }),
  ),
];

const EMPTY: readonly Fault[] = [
  fault('part-empty', 'no company', replaceEach(inRole('applicant'), /(?<= is) .*$/, '.')),
  fault(
    'part-empty',
    'no presentation',
    replaceEach(inRole('presentation'), /(?<= available as) .*$/, '.'),
  ),
  fault(
    'part-empty',
    'no substance',
    replaceEach(
      inRole('activeSubstance'),
      /(?<=^The active substances? of [^,]+ (?:is|are)) .*$/,
      '.',
    ),
    { also: ['atc-code-missing'] },
  ),
  fault(
    'part-empty',
    'no benefit',
    replaceEach(
      inRole('benefits'),
      /(?<=^The benefits? (?:of|with) .* (?:is|are)) (?:its|their) ability .*$/,
      '.',
    ),
  ),
  fault(
    'part-empty',
    'no side effects',
    replaceEach(inRole('sideEffects'), /(?<=^The most common side effects (?:are|were)) .*$/, '.'),
  ),
  fault(
    'part-empty',
    'no date',
    replaceEach(inRole('opinionStatement'), /^On .*?(?=,? the Committee)/, 'On '),
  ),
  fault(
    'part-empty',
    'no product',
    replaceEach(
      inRole('opinionStatement'),
      /(?<=\bmedicinal products?) [^,.]*?(?:\{\{\d\}\})?(?=,? intended)/,
      '',
    ),
    { also: LOST_MARKS },
  ),
  fault(
    'part-empty',
    'no use',
    replaceEach(inRole('opinionStatement'), /(?<=intended for the treatment of) .*$/, '.'),
  ),
  fault(
    'part-empty',
    'no reference product',
    replaceEach(inRole('referenceProduct'), /(?<= (?:generic|hybrid) of) [^,.]*?(?=[,.])/, ''),
  ),
  fault('part-empty', 'no indication', when(isInitial, emptyIndication)),
];

/** Only the words that lead to the indication are left. */
function* emptyIndication(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const blocks = document.blocks.filter(({ kind }) => !kind.startsWith('indication'));
  if (blocks.length === document.blocks.length) return;
  const emptied = { ...document, blocks };
  for (const place of findSentences(emptied)) {
    if (place.sentence.role === 'indication') yield markSentence(emptied, place);
  }
}

export const STRUCTURE_FAULTS: readonly Fault[] = [
  ...MISSING,
  ...HIDDEN,
  ...MISPLACED,
  ...DOUBLED,
  ...EMPTY,
];
