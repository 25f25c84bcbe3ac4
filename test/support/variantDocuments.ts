/** Whole documents about an invented product in which single sentences can be exchanged for variants. */
import { APPEAL, COMMISSION_DECISION } from './footnoteSentences';

/** The sentences of an initial authorisation; an empty string leaves one out. */
export interface InitialSentences {
  readonly title: string;
  readonly productName: string;
  readonly commonName: string;
  readonly statement: string;
  readonly applicant: string;
  readonly procedure: string;
  readonly presentation: string;
  readonly activeSubstance: string;
  readonly mechanism: string;
  readonly reference: string;
  readonly benefits: string;
  readonly sideEffects: string;
  readonly lead: string;
  readonly indication: string;
  readonly prescribing: string;
  readonly productInformation: string;
  readonly footnotes: readonly string[];
}

export const EXCEPTIONAL =
  'In exceptional circumstances, an authorisation may be granted subject to certain specific obligations, to be reviewed annually.';

const CHMP = 'the Committee for Medicinal Products for Human Use (CHMP)';

export const INITIAL: InitialSentences = {
  title: 'Summary of opinion{1} (initial authorisation)',
  productName: 'Lumivexa',
  commonName: 'orvatinib',
  statement: `On 28 January 2021, ${CHMP} adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.`,
  applicant: 'The applicant for this medicinal product is Orvexa Pharma GmbH.',
  procedure: '',
  presentation: 'Lumivexa will be available as 20 mg film-coated tablets.',
  activeSubstance:
    'The active substance of Lumivexa is orvatinib, an inhibitor of uric acid production (ATC code: M04AA07).',
  mechanism:
    'By blocking the enzyme that makes uric acid, it lowers the amount of uric acid in the blood.',
  reference: '',
  benefits:
    'The benefits of Lumivexa are its ability to lower uric acid in the blood of patients with gout.',
  sideEffects: 'The most common side effects are nausea, headache and rash.',
  lead: 'The full indication is:',
  indication: 'Lumivexa is indicated for the treatment of gout in adults.',
  prescribing: 'Lumivexa should be prescribed by physicians experienced in the treatment of gout.',
  productInformation:
    'Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published in the European public assessment report (EPAR) and made available in all official European Union languages after the marketing authorisation has been granted by the European Commission.',
  footnotes: [COMMISSION_DECISION],
};

export interface PostSentences {
  readonly title: string;
  readonly productName: string;
  readonly commonName: string;
  readonly statement: string;
  readonly holder: string;
  readonly change: string;
  readonly lead: string;
  readonly indication: string;
  readonly productInformation: string;
  readonly footnotes: readonly string[];
}

export const POST: PostSentences = {
  title: 'Summary of opinion{1} (post authorisation)',
  productName: 'Lumivexa',
  commonName: 'orvatinib',
  statement: `On 14 September 2023, ${CHMP} adopted a positive opinion recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa.`,
  holder: 'The marketing authorisation holder for this medicinal product is Orvexa Pharma GmbH.',
  change: 'The CHMP adopted a new indication for the treatment of gout in adolescents.',
  lead: 'For information, the full indications for Lumivexa will therefore be as follows:',
  indication:
    'Lumivexa is indicated for the treatment of gout in adults and adolescents aged 12 years and older.',
  productInformation:
    'Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and will be available in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.',
  footnotes: [COMMISSION_DECISION],
};

export interface VeterinarySentences {
  readonly title: string;
  readonly productName: string;
  readonly commonName: string;
  readonly statement: string;
  readonly applicant: string;
  readonly activeSubstance: string;
  readonly benefits: string;
  readonly sideEffects: string;
  readonly lead: string;
  readonly indication: string;
  readonly productInformation: string;
  readonly benefitRisk: string;
  readonly footnotes: readonly string[];
}

export const VETERINARY: VeterinarySentences = {
  title: 'Summary of opinion (initial authorisation)',
  productName: 'Zenquora',
  commonName: 'selvatide',
  statement:
    'On 16 May 2023, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion{1}, recommending the granting of a marketing authorisation for the veterinary medicinal product Zenquora, an oral solution, intended for cats.',
  applicant: 'The applicant for this veterinary medicinal product is Orvexa Animal Health GmbH.',
  activeSubstance:
    'Zenquora is an antiepileptic medicinal product containing selvatide (ATCvet code: QN03AX16) as active substance, which lessens the firing of nerve cells.',
  benefits: 'The benefit of Zenquora is its efficacy in the reduction of seizures.',
  sideEffects: 'The most common side effects are sedation and vomiting.',
  lead: 'The full indication is:',
  indication: 'For the reduction of seizures in cats with epilepsy.',
  productInformation:
    'Detailed conditions for the use of this product are described in the summary of product characteristics (SPC) which will be published in the European public assessment report (EPAR) and will be available in all official European Union languages after the marketing authorisation has been granted by the European Commission.',
  benefitRisk:
    'The CVMP, on the basis of quality, safety and efficacy data submitted, considers that there is a favourable benefit-risk balance for Zenquora and therefore recommends the granting of the marketing authorisation.',
  footnotes: [APPEAL],
};

type Sentences = InitialSentences | PostSentences | VeterinarySentences;
/** Sentences that share a paragraph with the one before them. */
const CONTINUING = new Set(['applicant', 'holder', 'activeSubstance', 'mechanism', 'sideEffects']);

export interface VariantDocument {
  readonly draft: string;
  readonly published: string;
}

/** The document with marks as each notation writes them; `{1}` stands for a mark. */
export function writeDocument(sentences: Sentences): VariantDocument {
  const paragraphs = joinParagraphs(sentences);
  const draft = paragraphs.map(
    ([name, text]) => draftPrefix(name) + text.replace(/\{(\d)\}/g, '[^$1]'),
  );
  const draftNotes = sentences.footnotes.map((text, index) => `[^${index + 1}]: ${text}`);
  const published = paragraphs.map(([, text]) =>
    text.replace(/\{(\d)\}/g, '$1').replaceAll('**', ''),
  );
  const publishedNotes = sentences.footnotes.map((text, index) => `${index + 1} ${text}`);
  return {
    draft: `${[...draft, draftNotes.join('\n')].join('\n\n')}\n`,
    published: `${[...published, publishedNotes.join('\n')].join('\n\n')}\n`,
  };
}

function joinParagraphs(sentences: Sentences): readonly (readonly [string, string])[] {
  const paragraphs: [string, string][] = [];
  for (const [name, text] of Object.entries(sentences)) {
    if (typeof text !== 'string' || text === '') continue;
    const last = paragraphs[paragraphs.length - 1];
    if (last !== undefined && CONTINUING.has(name)) last[1] += ` ${text}`;
    else paragraphs.push([name, text]);
  }
  return paragraphs;
}

function draftPrefix(name: string): string {
  if (name === 'title') return '# ';
  if (name === 'productName') return '## ';
  return name === 'indication' ? '> ' : '';
}
