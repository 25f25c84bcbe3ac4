/** Every wording that was seen in print and is legitimate gives no error and no warning, in either notation. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analysis/analyze';
import { COMMISSION_DECISION, CONDITIONAL, ORPHAN } from '../support/footnoteSentences';
import { buildFullRuleSet } from '../support/ruleSets';
import {
  EXCEPTIONAL,
  INITIAL,
  type InitialSentences,
  POST,
  type PostSentences,
  type VariantDocument,
  VETERINARY,
  type VeterinarySentences,
  writeDocument,
} from '../support/variantDocuments';

const RULE_SET = buildFullRuleSet();
const CHMP = 'the Committee for Medicinal Products for Human Use (CHMP)';
const CVMP = 'the Committee for Veterinary Medicinal Products (CVMP)';

type Variant<Sentences> = Partial<Sentences> & { readonly shows: string };

function assertCalm({ draft, published }: VariantDocument): void {
  for (const [text, notation] of [
    [draft, 'draft'],
    [published, 'published'],
  ] as const) {
    const { findings, internalErrors } = analyze(text, notation, RULE_SET);
    const serious = findings.filter(
      ({ severity }) => severity === 'error' || severity === 'warning',
    );
    assert.deepEqual(internalErrors, []);
    assert.deepEqual(
      serious.map(
        ({ ruleId, message, span }) =>
          `${notation} ${ruleId}: ${message} [${text.slice(span.start, span.end)}]`,
      ),
      [],
    );
  }
}

const without = { benefits: '', sideEffects: '' } as const;
const granting = `On 28 January 2021, ${CHMP} adopted a positive opinion, recommending the granting of a`;
const forGout = 'intended for the treatment of gout.';

/** The full indication is for the use that the statement names. */
function indicationFor(purpose: string): string {
  return /prophylaxis|prevention/.test(purpose)
    ? INITIAL.indication.replace('treatment', 'prevention')
    : INITIAL.indication;
}

const INITIAL_VARIANTS: readonly Variant<InitialSentences>[] = [
  { shows: 'the form itself' },
  // Opening sentence
  {
    shows: 'a conditional orphan',
    statement: `${granting} conditional{2} marketing authorisation for the medicinal product Lumivexa{3} ${forGout}`,
    footnotes: [COMMISSION_DECISION, CONDITIONAL, ORPHAN],
  },
  {
    shows: 'exceptional circumstances',
    statement: `${granting} marketing authorisation under exceptional circumstances{2} for the medicinal product Lumivexa, ${forGout}`,
    footnotes: [COMMISSION_DECISION, EXCEPTIONAL],
  },
  ...[
    'intended for treatment of gout',
    'intended for prophylaxis of gout',
    'intended for prophylaxis against gout',
    'intended to prevent attacks of gout',
    'intended to reduce attacks of gout',
    'intended to be given with colchicine for the prevention of gout',
    'intended for replacement therapy in people with gout',
    'intended for the secondary prevention of gout',
  ].flatMap((purpose) => [
    {
      shows: purpose,
      statement: `${granting} marketing authorisation for the medicinal product Lumivexa, ${purpose}.`,
      indication: indicationFor(purpose),
    },
    {
      shows: `${purpose}, without a comma`,
      statement: `${granting} marketing authorisation for the medicinal product Lumivexa ${purpose}.`,
      indication: indicationFor(purpose),
    },
  ]),
  {
    shows: 'a confirmed opinion without a comma behind its date',
    statement: `On 25 January 2018 ${CHMP} confirmed its previous positive opinion and recommended the granting of a marketing authorisation for the medicinal product Lumivexa. This follows an inspection of the manufacturing site. Lumivexa is intended for the treatment of gout.`,
  },
  {
    shows: 'a positive opinion after re-examination',
    statement: `On 28 June 2018, ${CHMP}, following a re-examination procedure, adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, ${forGout}`,
    lead: 'On 22 February 2018, the CHMP had originally adopted a negative opinion for Lumivexa for broader use in gout. At the request of the applicant, the CHMP started a re-examination of its opinion. Following the re-examination, the CHMP adopted a final positive opinion on 28 June 2018, but in a restricted patient population.\n\nThe full indication is:',
  },
  {
    shows: 'several products',
    productName: 'Lumivexa and Tarbexil',
    statement: `On 28 January 2021, ${CHMP} adopted a positive opinion, recommending granting a marketing authorisation for the medicinal products Lumivexa and Tarbexil, ${forGout}`,
    applicant: 'The applicant for these medicinal products is Orvexa Pharma GmbH.',
    lead: 'The full indications for Lumivexa and Tarbexil are:',
  },
  {
    shows: 'strength and form in the statement of 2013',
    statement: `On 25 April 2013, ${CHMP} adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, 10 mg/ml, concentrate for solution for infusion ${forGout}`,
    presentation: '',
  },
  // Applicant
  ...[
    'Orvexa Europe B.V.',
    'Orvexa Sharp & Dohme B.V..',
    'APEIRON Biologics AG.',
    'Orvexa Farmaceutici S.p.A.',
    'Orvexa S.A.S.',
    'Orvexa d.d.',
    'GlaxoOrvexa Biologicals SA.',
  ].map((name) => ({
    shows: `the applicant ${name}`,
    applicant: `The applicant for this medicinal product is ${name}`,
  })),
  {
    shows: 'the applicant with a capital',
    applicant: 'The Applicant for this medicinal product is Orvexa Pharma GmbH.',
  },
  {
    shows: 'the right of re-examination in 2014',
    statement: INITIAL.statement.replace('28 January 2021', '24 July 2014'),
    applicant: `${INITIAL.applicant} They may request a re-examination of the CHMP opinion, provided that they notify the European Medicines Agency in writing of their intention within 15 days of receipt of the opinion.`,
  },
  {
    shows: 'the applicant behind the accelerated assessment',
    applicant: '',
    procedure:
      'Lumivexa was reviewed under EMA’s accelerated assessment programme.\n\nThe applicant for this medicinal product is Orvexa Pharma GmbH.',
  },
  // Procedure sentences
  {
    shows: 'accelerated assessment',
    procedure: 'Lumivexa was reviewed under EMA’s accelerated assessment programme.',
  },
  {
    shows: 'an advanced therapy',
    procedure:
      'As Lumivexa is an advanced therapy medicinal product, the CHMP positive opinion is based on an assessment by the Committee for Advanced Therapies.',
  },
  {
    shows: 'an advanced therapy in 2018',
    procedure:
      'As Lumivexa is an ATMP, the CHMP positive opinion is based on an assessment by the EMA Committee for Advanced Therapies (CAT).',
  },
  {
    shows: 'an orphan designation in the body in 2014',
    statement: INITIAL.statement.replace('28 January 2021', '24 July 2014'),
    procedure: 'Lumivexa was designated as an orphan medicinal product on 8 November 2012.',
  },
  {
    shows: 'an orphan designation and accelerated assessment in one sentence in 2018',
    statement: INITIAL.statement.replace('28 January 2021', '28 June 2018'),
    procedure:
      'Lumivexa, which was designated as an orphan medicinal product on 29 April 2014, was reviewed under EMA’s accelerated assessment programme.',
  },
  {
    shows: 'no new active substance',
    procedure:
      'The Committee also concluded that the active substance contained in Lumivexa (orvatinib) could not be considered a new active substance.',
  },
  // Presentation
  ...[
    'a 50 mg hard capsule',
    '86 mg and 345 mg film-coated tablets',
    '1 mg and 2 mg hard capsules and 1 mg dispersible tablets',
    '5- and 10-mg film-coated tablets',
    '5-g and 10-g powder',
    'a 6-mg solution for injection',
    '200 mg, 250 mg and 300 mg film-coated tablet',
    '300 mg concentrate',
    'an 80 mg and 120 mg powder and solvent',
    'a 2 mg/ml and 40 mg/ml solution',
    'an oral suspension (0.6 mg/ml and 6 mg/ml)',
    'a solution for injection (100 units/ml)',
    'a solution for injection (30 mg/1 ml, 60 mg/0.4 ml, 105 mg/0.7 ml and 150 mg/1 ml)',
    'a powder (100 mg and 500 mg) for concentrate for solution for infusion',
    'a powder and solvent to be made into a suspension for injection',
    'a 4-13 x 10⁶ cells/ml dispersion for infusion and is intended for one-time administration',
    '3.2 x 10⁶ to 1.0 x 10⁸ cells dispersion for infusion',
    'a ≥0.23 x 10⁶ viable CD34+ cells/ml / ≥0.53 x 10⁶ viable CD3+ cells/ml dispersion for infusion',
    'a 50 µg/ml solution for injection',
  ].map((presentation) => ({
    shows: presentation,
    presentation: `Lumivexa will be available as ${presentation}.`,
  })),
  // Active substance and ATC code
  ...[
    'The active substance of Lumivexa, orvatinib, is a kinase inhibitor (ATC code: L01EX30).',
    'The active substance of Lumivexa is orvatinib (ATC code: B02BX), a bispecific antibody.',
    'The active substance of Lumivexa is orvatinib, (ATC code: J06BA02).',
    'The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: not yet assigned).',
    'The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: L01).',
    'The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: L01E).',
    'The active substance of Lumivexa is orvatinib, an antibody (ATC code: L01XC).',
    'The active substance of Lumivexa is orvatinib, a kinase inhibitor that specifically blocks exportin 1 (XPO1) (ATC code: L01XX66).',
    'The active substance of Lumivexa is made of chimeric viruses (ATC code: J07BX).',
    'The active substances, orvatinib and acetylsalicylic acid, are antithrombotic agents (ATC code: B01AC30).',
    'Lumivexa is a triple combination of orvatinib, formoterol and glycopyrronium (ATC code: R03AL09).',
  ].map((activeSubstance) => ({ shows: activeSubstance, activeSubstance })),
  {
    shows: 'two substances',
    commonName: 'orvatinib / selvatide',
    activeSubstance:
      'The active substances of Lumivexa are orvatinib and selvatide, two kinase inhibitors (ATC code: L01EX30).',
  },
  {
    shows: 'two substances of a combination',
    commonName: 'orvatinib / metformin',
    activeSubstance:
      'Lumivexa is a fixed dose combination of orvatinib and metformin, two oral blood glucose lowering medicines (ATC code: A10BD23).',
  },
  {
    shows: 'the substance before the presentation',
    presentation:
      'The two active substances of Lumivexa, orvatinib and selvatide, are stem cells (ATC code: L01XL12).',
    activeSubstance: 'Lumivexa will be available as 3.2 x 10⁶ cells dispersion for infusion.',
    mechanism: '',
  },
  // Benefits
  ...[
    'The benefits with Lumivexa are its ability to lower uric acid.',
    'The benefit of Lumivexa is its ability to lower uric acid.',
    'The benefit with Lumivexa is its ability to lower uric acid.',
    'The benefit with Lumivexa is improvement in survival.',
    'The benefit of Lumivexa is an improvement in the survival of patients when compared with historical controls.',
    'The benefits of Lumivexa were evident in terms of a complete response rate, as observed in a study.',
    'The benefits with Lumivexa are its anti-tumour activity as measured by objective response rate and response duration as well as its safety profile.',
    'The benefit of Lumivexa is that it lowers uric acid.',
    'In the gout indication, the benefit of Lumivexa is its ability to lower uric acid.',
    'The benefits of Lumivexa are its ability to lower uric acid. Lumivexa has also a beneficial effect on body weight.',
  ].map((benefits) => ({ shows: benefits, benefits })),
  // Side effects
  ...[
    'The most common side effects were nausea and rash.',
    'The most common side effect was hypersensitivity.',
    'The most common side effects of Lumivexa are nausea and rash.',
    'The most common side effects with Lumivexa include nausea and rash.',
    'The most common side effects with Lumivexa in adults include nausea. The most common side effects in children include rash.',
    'The most common (> 30%) side effects of Lumivexa when used together with colchicine are nausea, rash, and pyrexia.',
    'The most common non-haematological side effects are nausea, pyrexia, injection site reactions.',
    'The most common immune-related side effects are colitis and rash.',
    'The most common side effects are nausea and rash. Serious ketoacidosis occurs rarely.',
  ].map((sideEffects) => ({ shows: sideEffects, sideEffects })),
  // Reference products
  ...[
    'Lumivexa is a generic of Efexira, which has been authorised in the EU since 23 February 2009. Studies have demonstrated the satisfactory quality of Lumivexa, and its bioequivalence to the reference product Efexira.',
    'Lumivexa is a generic of Efexira, which has been authorised in the European Union (EU) since July 2009. Studies have demonstrated the satisfactory quality of Lumivexa, and its bioequivalence to the reference product Efexira.',
    'Lumivexa is a generic of a reference product which has been authorised in the EU for more than ten years. Studies have demonstrated the satisfactory quality of Lumivexa, and its bioequivalence to the reference product.',
    'Lumivexa is a generic of Efexira which has been authorised in the EU since 23 February 2009. Studies have demonstrated the satisfactory quality of Lumivexa. Since Lumivexa is administered intravenously and is 100% bioavailable, a bioequivalence study versus the reference product Efexira was not required.',
    'Lumivexa is a generic of Efexira, which has been authorised in the EU since 23 February 2009. Studies have demonstrated the satisfactory quality of Lumivexa, and its bioequivalence to the reference product Efexira. A bioequivalence study versus the reference product Efexira was not required because of the qualitative and quantitative compositions and the nature and behaviour of the products. A question and answer document on generic medicines can be found here.',
    'Lumivexa is a biosimilar medicinal product. It is highly similar to the reference product Efexira (orvatinib), which was authorised in the EU on 9 June 2000. Data show that Lumivexa has comparable quality, safety and efficacy to Efexira (orvatinib). More information on biosimilar medicines can be found here.',
    'Lumivexa is approved through a hybrid application with Efexira as the reference medicinal product which has been authorised in the EU since 1996. Lumivexa contains the same active substance as Efexira, but is formulated in eye drops.',
    'Lumivexa is a hybrid medicine of Efexira which has been authorised in the EU since 1 January 1969. Lumivexa contains the same active substance as Efexira, but is approved for a different indication, and is available in a different formulation and strength. Studies have demonstrated the satisfactory quality, and relative bio-availability of Lumivexa.',
    'The application for Lumivexa was an informed consent application. In an informed consent application, reference is made to an authorised medicine where the marketing authorisation holder of the reference medicine has given consent to the use of their dossier in the application procedure. The reference product for Lumivexa is Efexira.',
    'Lumivexa is a duplicate of Efexira (orvatinib), which was authorised in the EU on 19 January 2006. Lumivexa and Efexira have the same pharmaceutical form, active substance and indications, but different excipients.',
  ].map((reference) => ({ shows: reference, reference, ...without })),
  {
    shows: 'the benefits of a duplicate',
    reference:
      'Lumivexa is a duplicate of Efexira (orvatinib), which was authorised in the EU on 19 January 2006.',
    benefits:
      'Because Lumivexa is a duplicate of Efexira, its benefits and risks are expected to be the same as those of Efexira. Therefore, the benefits of Lumivexa are expected to be an improvement of gout.',
    sideEffects: 'Side effects with Lumivexa include nausea and rash.',
  },
  // Indication
  ...[
    '"Treatment of gout in adults."',
    '"treatment of gout in adult patients".',
    '“Monotherapy treatment of adult patients with gout“.',
    '“Lumivexa is indicated for the treatment of gout in adults.',
    'LUMIVEXA is indicated for the treatment of gout in adults (see section 5.1).',
    'Lumivexa is indicated for the treatment of gout in adults. For further information please refer to section 5.1.',
    'Lumivexa is indicated for the prevention of gout in adults. The use of Lumivexa should be in accordance with official recommendations.',
    'Orvatinib in combination with colchicine is indicated for the treatment of gout in adults.',
  ].map((indication) => ({
    shows: indication,
    indication,
    statement: indication.includes('prevention')
      ? INITIAL.statement.replace('treatment', 'prevention')
      : INITIAL.statement,
  })),
  ...[
    'The full indication for Lumivexa is:',
    'The approved indication is:',
    'The full indications are:',
    'The full indication for each, Lumivexa and Tarbexil is:',
  ].map((lead) => ({ shows: lead, lead })),
  {
    shows: 'the indication on the line of its cue',
    lead: 'The full indication is: Lumivexa is indicated for the treatment of gout in adults.',
    indication: '',
  },
  // Prescribing
  ...[
    'Lumivexa should be prescribed by specialised physicians experienced in the treatment of gout, in centres with timely access to MRI.',
    'Lumivexa should be initiated by a physician experienced in the treatment of gout.',
    'Treatment with Lumivexa should be initiated by physicians experienced in the treatment of gout.',
    'Treatment should be initiated and supervised by specialists.',
    'Lumivexa must only be administered under the supervision of a healthcare professional qualified in the treatment of gout.',
    'It is proposed that Lumivexa be prescribed by physicians experienced in the treatment of gout.',
    'It is proposed that Lumivexa should be initiated under the supervision of a physician.',
    'It is proposed that Lumivexa be subject to prescription and administered under the supervision of a physician.',
    '',
  ].map((prescribing) => ({ shows: prescribing || 'no prescribing sentence', prescribing })),
  // Product information
  {
    shows: 'the web site in place of the report',
    productInformation:
      'Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published on the EMA website in all official European Union languages after the marketing authorisation has been granted by the European Commission.',
  },
  // Footnotes
  {
    shows: 'the orphan footnote without an article',
    statement: INITIAL.statement.replace('Lumivexa,', 'Lumivexa{2},'),
    footnotes: [COMMISSION_DECISION, ORPHAN.replace('as an orphan', 'as orphan')],
  },
  {
    shows: 'the orphan footnote without its stop',
    statement: INITIAL.statement.replace('Lumivexa,', 'Lumivexa{2},'),
    footnotes: [COMMISSION_DECISION, ORPHAN.replace(/\.$/, '')],
  },
  {
    shows: 'a vaccine with a descriptive name',
    commonName: 'Gout tetravalent vaccine (live, attenuated)',
    activeSubstance:
      'The active substance of Lumivexa is made of chimeric viruses (ATC code: J07BX).',
  },
  {
    shows: 'several common names',
    commonName: 'orvatinib / metformin hydrochloride',
    activeSubstance:
      'Lumivexa is a fixed dose combination of orvatinib and metformin hydrochloride (ATC code: A10BD23).',
  },
  {
    shows: 'a plan that the form does not know',
    procedure:
      'A pharmacovigilance plan for Lumivexa will be implemented as part of the marketing authorisation.',
  },
];

const newText = 'New text in bold, removed text as strikethrough';
const POST_VARIANTS: readonly Variant<PostSentences>[] = [
  { shows: 'the form itself' },
  {
    shows: 'a comma before recommending',
    statement: POST.statement.replace('opinion recommending', 'opinion, recommending'),
  },
  { shows: 'no comma behind the date', statement: POST.statement.replace('2023, the', '2023 the') },
  {
    shows: 'a variation in 2014',
    statement: POST.statement
      .replace('a change to', 'a variation to')
      .replace('14 September 2023', '25 September 2014'),
  },
  {
    shows: 'the sentence on product information of 2014',
    statement: POST.statement.replace('14 September 2023', '25 September 2014'),
    productInformation:
      'Detailed conditions for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and will be available in all official European Union languages after the variation to the marketing authorisation has been granted by the European Commission.',
  },
  {
    shows: 'the sentence on product information of 2025',
    productInformation:
      'Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published on the EMA website in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.',
  },
  ...[
    'The CHMP adopted a new indication for Lumivexa tablets as follows: treatment of gout in adolescents.',
    'The CHMP adopted a new indication to include first-line treatment of gout.',
    'The CHMP adopted a new indication in tophaceous gout.',
    'The CHMP adopted new indications as follows: treatment of gout and of tophi.',
    'The CHMP adopted an extension to an existing indication as follows: treatment of gout in adolescents.',
    'The CHMP adopted an extension to the existing indication to include the use of Lumivexa in adolescents.',
    'The CHMP adopted two extensions to the existing indication, to extend the use to adolescents and to children.',
    'The CHMP adopted extensions to the existing indications for gout to extend their use to adolescents.',
    'The CHMP adopted extension to existing indication for the management of gout.',
    'The CHMP adopted a change to the existing indication. The indication will read as follows: treatment of gout.',
    'The CHMP adopted a change to the existing indications to extend the use of Lumivexa to children aged 6 years and older, along with a new pharmaceutical form, hard capsules, associated with two new strengths, 50 mg and 100 mg.',
    'The CHMP adopted the removal of a pharmaceutical form (powder and solvent for oral solution) and a change to an existing indication for the use of Lumivexa in children under 18 years of age.',
    'The CHMP adopted a new pharmaceutical form, solution for injection, a new strength, 600 mg, and a new route of administration, subcutaneous use.',
    'The CHMP recommended the approval of a new presentation and new strengths: 5 mg and 10 mg.',
  ].map((change) => ({ shows: change, change })),
  ...[
    'For information, the full indication for Lumivexa will be as follows:',
    'For information, the full indications for Lumivexa will be as follows (new indication in bold):',
    'For information, the full indications for Lumivexa will be as follows (new text in bold):',
    'The full indications for Lumivexa will therefore be as follows:',
    'For information, the indication for Lumivexa capsules will remain as follows:',
    'The full proposed indication would be as follows (with the changes in bold):',
  ].map((lead) => ({ shows: lead, lead })),
  {
    shows: 'a mark at the lead',
    lead: `${POST.lead}{2}`,
    indication: `**${POST.indication}**`,
    footnotes: [COMMISSION_DECISION, newText],
  },
  {
    shows: 'a mark before the colon of the lead',
    lead: 'For information, the full indications for Lumivexa will be as follows{2}:',
    indication: `**${POST.indication}**`,
    footnotes: [COMMISSION_DECISION, newText],
  },
  {
    shows: 'a reference in place of the indication',
    change: 'The CHMP adopted a new strength, 600 mg.',
    lead: 'For information, the indications for Lumivexa tablets remain unchanged and are provided in the summary of product characteristics (SmPC).',
    indication: '',
  },
];

const VETERINARY_VARIANTS: readonly Variant<VeterinarySentences>[] = [
  { shows: 'the form itself' },
  {
    shows: 'the name of the committee up to 2021',
    statement: VETERINARY.statement
      .replace(
        'Committee for Veterinary Medicinal Products',
        'Committee for Medicinal Products for Veterinary Use',
      )
      .replace('16 May 2023', '16 July 2020'),
  },
  {
    shows: 'a range of days',
    statement: VETERINARY.statement.replace('16 May', '15-16 May'),
  },
  {
    shows: 'name, strength, form and species in one',
    statement: `On 16 May 2023, ${CVMP} adopted a positive opinion{1}, recommending the granting of a marketing authorisation for the veterinary medicinal product Zenquora 20 mg/ml oral solution for cats.`,
  },
  {
    shows: 'a code without a colon',
    activeSubstance: VETERINARY.activeSubstance.replace('code:', 'code'),
  },
  {
    shows: 'an immunological',
    activeSubstance:
      'Zenquora is an immunological medicinal product containing inactivated virus (ATCvet code: QI06AA) as active substance.',
  },
  {
    shows: 'good tolerance',
    sideEffects: 'Zenquora is generally well tolerated at the recommended dose.',
  },
  {
    shows: 'no adverse reactions',
    sideEffects:
      'Zenquora is well tolerated at the recommended dose, adverse reactions have not been observed.',
  },
  {
    shows: 'the product database',
    productInformation:
      'Detailed conditions for the use of this product will be described in the summary of product characteristics (SPC) which will be published in the Union Product Database (UPD) and will be available in all official European Union languages after the marketing authorisation has been granted by the European Commission.',
  },
];

describe('legitimate wordings', () => {
  describe('of an initial authorisation', () => {
    for (const { shows, ...changed } of INITIAL_VARIANTS) {
      it(shows, () => assertCalm(writeDocument({ ...INITIAL, ...changed })));
    }
  });
  describe('after authorisation', () => {
    for (const { shows, ...changed } of POST_VARIANTS) {
      it(shows, () => assertCalm(writeDocument({ ...POST, ...changed })));
    }
  });
  describe('of a veterinary medicine', () => {
    for (const { shows, ...changed } of VETERINARY_VARIANTS) {
      it(shows, () => assertCalm(writeDocument({ ...VETERINARY, ...changed })));
    }
  });
});
