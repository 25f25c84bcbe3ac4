/** Faults of structure inside sentences: placeholders, sentences of other documents, changed standard sentences. */
import type { AccuracyDocument } from '../document';
import { both, isHuman, isHumanInitial, isHumanPost, isVeterinary, isWhole } from './documents';
import { type Fault, fault } from './fault';
import { inRole, onlyFirst, replaceEach, type Where, when } from './planting';

const inText: Where = ({ block }) =>
  block.kind === 'paragraph' || block.kind.startsWith('indication');

/** What a template leaves in the place of each thing. */
const PLACEHOLDERS: readonly (readonly [string, Where, RegExp, string])[] = [
  ['date in brackets', inRole('opinionStatement'), /(?<=^On )\d.*?\d{4}/, '[date]'],
  ['date pattern', inRole('opinionStatement'), /(?<=^On )\d.*?\d{4}/, 'DD Month YYYY'],
  ['year', inRole('opinionStatement'), /(?<=^On \d+ \w+ )\d{4}/, '20XX'],
  [
    'product',
    inRole('opinionStatement', 'benefits', 'prescribing'),
    /(?<=medicinal product |The benefits? (?:of|with) |Treatment with )[A-Z]\w+/,
    '<product>',
  ],
  ['company', inRole('applicant'), /(?<= is ).*$/, '[company].'],
  ['company to be confirmed', inRole('applicant'), /(?<= is ).*$/, 'TBC.'],
  ['strength', inRole('presentation'), /(?<!\S)\d+(?= mg)/, 'XX'],
  ['code', inRole('activeSubstance'), /(?<=ATC(?:vet)? code: )[^)]*/, 'TBC'],
  ['patients', inRole('other'), /\d+(?= patients)/, 'XX'],
  [
    'side effects',
    inRole('sideEffects'),
    /(?<=^The most common side effects are ).*$/,
    '[side effects].',
  ],
  ['population', inRole('indication'), /\badults\b/, '[population]'],
  ['variable of a template', inRole('prescribing'), /(?<=experienced in ).*$/, '{{condition}}.'],
  ['reference product', inRole('referenceProduct'), /(?<=reference product )[A-Z]\w+/, '[name]'],
  ['filler', inRole('mechanism'), /^.*$/, 'Lorem ipsum dolor sit amet.'],
  ['questions', inText, /(?<=\bfor the treatment of )\S+/, '???'],
];

const LEFT: readonly Fault[] = PLACEHOLDERS.map(([what, where, pattern, written]) =>
  fault('placeholder-left', what, replaceEach(where, pattern, written), {
    // What the placeholder stands for is missing too, and says so where a rule asks for it.
    also: ['atc-code-missing', 'orphan-footnote-missing', 'indication-differs-from-change'],
  }),
);

const CONTRADICTED: readonly Fault[] = [
  fault(
    'profile-contradicted',
    'title of the other procedure',
    when(
      isWhole,
      replaceEach(inRole('title'), /\b(?:initial|post)\b/, ([word]) =>
        word === 'post' ? 'initial' : 'post',
      ),
    ),
    { also: ['holder-term-wrong'] },
  ),
  fault(
    'profile-contradicted',
    'medicinal product of the CVMP',
    when(
      isVeterinary,
      replaceEach(
        inRole('opinionStatement', 'applicant'),
        /(?<=\bth(?:e|is) )veterinary medicinal product\b/,
        'medicinal product',
      ),
    ),
  ),
  fault(
    'profile-contradicted',
    'generic with the text of a biosimilar',
    when(
      ({ subject }) => subject.modifiers.has('biosimilar'),
      replaceEach(inRole('referenceProduct'), /\bis a biosimilar\b/, 'is a generic'),
    ),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'profile-contradicted',
    'veterinary product of the CHMP',
    when(
      isHuman,
      replaceEach(
        inRole('applicant'),
        /(?<=this )medicinal product/,
        'veterinary medicinal product',
      ),
    ),
  ),
  fault(
    'profile-contradicted',
    'CVMP adopts a change',
    when(isHumanPost, replaceEach(inRole('change'), /(?<=^The )CHMP/, 'CVMP')),
  ),
  fault(
    'profile-contradicted',
    'CVMP in a note',
    when(isHuman, replaceEach(inRole('procedureNote'), /CHMP/, 'CVMP')),
    {
      also: ['standard-sentence-altered'],
    },
  ),
  fault(
    'profile-contradicted',
    'CHMP in the conclusion',
    when(isVeterinary, replaceEach(inRole('benefitRiskStatement'), /CVMP/, 'CHMP')),
    {
      also: ['standard-sentence-altered'],
    },
  ),
];

const NEGATIVE: readonly Fault[] = [
  fault(
    'negative-opinion',
    'refusal',
    when(
      isHumanInitial,
      replaceEach(
        inRole('opinionStatement'),
        /positive opinion, recommending the granting of a/,
        'negative opinion, recommending the refusal of the',
      ),
    ),
  ),
];

/** A sentence of which every word is fixed, names and dates aside. */
const inStandard: Where = ({ sentence: { role, text }, block }) =>
  role === 'productInformation' ||
  role === 'benefitRiskStatement' ||
  (block.kind === 'footnote' && !text.startsWith('New text')) ||
  (role === 'referenceProduct' &&
    /^(?:Data show|It is highly|In an informed|Studies have demonstrated the satisfactory quality of .*, and its)/.test(
      text,
    ));

/** Words of the standard sentences that stand in no slot. */
const STANDARD_WORD =
  /\b(?:described|summary|product|characteristics|published|European|public|assessment|report|available|official|Union|languages|authorisation|granted|Commission|prejudice|decision|normally|issued|adoption|conditional|medicinal|fulfils|unmet|medical|benefit|health|immediate|availability|outweighs|inherent|additional|required|holder|comprehensive|clinical|stage|designated|orphan|medicine|development|review|information|determine|designation|maintained|notify|Agency|writing|intention|receipt|favourable|balance|recommends|comparable|quality|safety|efficacy|similar|demonstrated|satisfactory|bioequivalence|consent|dossier|procedure)\b/;

const ALTERED: readonly Fault[] = [
  fault(
    'standard-sentence-altered',
    'word left out',
    replaceEach(inStandard, new RegExp(` ${STANDARD_WORD.source}`), ''),
  ),
  fault(
    'standard-sentence-altered',
    'letter lost',
    replaceEach(inStandard, STANDARD_WORD, ([word]) => word.slice(0, 3) + word.slice(4)),
  ),
  fault(
    'standard-sentence-altered',
    'word added',
    replaceEach(inStandard, STANDARD_WORD, ([word]) => `relevant ${word}`),
  ),
  fault(
    'standard-sentence-altered',
    'days',
    replaceEach(inRole('footnotes'), /\b(?:67|15)(?= days)/, '90'),
  ),
  fault(
    'standard-sentence-altered',
    'end lost',
    replaceEach(
      inStandard,
      /(?<=\b(?:\(SmPC\)|during its development|are still required|of the medicinal product|the Commission decision))(?:, which| EMA will|\. EMA will|\. The marketing|, due to)\b.*\.$/,
      '.',
    ),
  ),
  fault(
    'standard-sentence-altered',
    'words lost in the middle',
    replaceEach(inRole('footnotes'), / to public health of immediate availability/, ''),
  ),
  fault(
    'standard-sentence-altered',
    'first word',
    replaceEach(inRole('productInformation'), /^Detailed/, 'Further'),
    { or: ['product-information-missing'] },
  ),
];

const isLater = ({ subject }: AccuracyDocument): boolean => subject.year >= 2016;

const OUTDATED: readonly Fault[] = [
  fault(
    'standard-sentence-outdated',
    'conditions of 2014',
    when(
      both(isHumanInitial, isLater),
      onlyFirst(
        replaceEach(inRole('productInformation'), /recommendations(?=.*\(EPAR\))/, 'conditions'),
      ),
    ),
  ),
];

export const CONTENT_FAULTS: readonly Fault[] = [
  ...LEFT,
  ...CONTRADICTED,
  ...NEGATIVE,
  ...ALTERED,
  ...OUTDATED,
];
