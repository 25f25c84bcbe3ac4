/** Makes summaries of opinion about invented products, clean and in both notations, for benchmarks and property tests. */
import { APPEAL, COMMISSION_DECISION, CONDITIONAL, ORPHAN } from './footnoteSentences';
import { createRandom, type Random } from './random';

export interface GeneratedOpinion {
  /** File name without extension: `00042-velomirex`. */
  readonly name: string;
  readonly draft: string;
  readonly published: string;
}

/** Changes a document before it is written in either notation. */
export type Alteration = (blocks: readonly GeneratedBlock[]) => readonly GeneratedBlock[];

/** Document `index` depends on nothing but `index` and the alteration. */
export function generateOpinion(
  index: number,
  alter: Alteration = (blocks) => blocks,
): GeneratedOpinion {
  const random = createRandom(index + 1);
  const facts = inventFacts(random);
  const blocks = alter(compose(facts, random));
  return {
    name: `${String(index).padStart(5, '0')}-${facts.product.toLowerCase()}`,
    draft: writeDraft(blocks),
    published: writePublished(blocks),
  };
}

interface Facts {
  readonly profile: 'human-initial' | 'human-post-authorisation' | 'veterinary-initial';
  readonly product: string;
  readonly substance: string;
  readonly company: string;
  readonly date: string;
  readonly atcCode: string;
  readonly substanceClass: string;
  readonly mechanism: string;
  readonly presentation: string;
  readonly disease: string;
  readonly benefit: string;
  readonly population: string;
  readonly effects: readonly string[];
  readonly isConditional: boolean;
  readonly isOrphan: boolean;
  readonly reference: string | undefined;
  readonly species: string;
}

const THERAPIES = [
  {
    disease: 'moderate to severe plaque psoriasis',
    atcCode: 'L04AC',
    substanceClass: 'an inhibitor of interleukin-23',
    mechanism:
      'By blocking this messenger it reduces the inflammation that causes the lesions of the skin.',
    benefit: 'to clear the skin lesions of patients with plaque psoriasis',
    doctor: 'the diagnosis and treatment of psoriasis',
  },
  {
    disease: 'relapsed or refractory follicular lymphoma',
    atcCode: 'L01FX',
    substanceClass: 'a bispecific antibody that binds to CD20 and CD3',
    mechanism:
      'It brings T cells into contact with lymphoma cells, which leads to the death of the lymphoma cells.',
    benefit: 'to bring about a response in patients with follicular lymphoma',
    doctor: 'the treatment of haematological malignancies',
  },
  {
    disease: 'type 2 diabetes mellitus',
    atcCode: 'A10BK',
    substanceClass: 'an inhibitor of the sodium-glucose co-transporter 2 (SGLT2)',
    mechanism:
      'It lowers the reabsorption of glucose in the kidneys, so that more of it leaves the body in the urine.',
    benefit: 'to improve the control of blood glucose in patients with type 2 diabetes',
    doctor: 'the treatment of diabetes',
  },
  {
    disease: 'focal-onset seizures with or without secondary generalisation',
    atcCode: 'N03AX',
    substanceClass: 'a blocker of voltage-gated sodium channels',
    mechanism: 'It steadies the membranes of nerve cells and so lessens their sustained firing.',
    benefit: 'to reduce the frequency of focal-onset seizures',
    doctor: 'the treatment of epilepsy',
  },
] as const;
const EFFECTS = [
  'nausea',
  'headache',
  'fatigue',
  'anaemia',
  'diarrhoea',
  'vomiting',
  'neutropenia',
  'pyrexia',
  'back pain',
  'upper respiratory tract infection',
  'decreased appetite',
  'dizziness',
  'arthralgia',
  'hyponatraemia',
] as const;
const MONTHS = [
  'January',
  'March',
  'April',
  'May',
  'June',
  'September',
  'October',
  'November',
] as const;
const POPULATIONS = [
  'adults',
  'adult patients who have received at least two prior therapies',
  'adults and adolescents aged 12 years and older',
  'adults who are candidates for systemic therapy',
] as const;

function inventFacts(random: Random): Facts {
  const therapy = random.pick(THERAPIES);
  const profile = random.pick([
    'human-initial',
    'human-initial',
    'human-initial',
    'human-post-authorisation',
    'veterinary-initial',
  ]);
  const isFull = profile === 'human-initial';
  const reference =
    isFull && random.chance(0.2)
      ? `${random.pick(['Dor', 'Pel', 'Sant'])}${random.pick(['axil', 'omed', 'uvia'])}`
      : undefined;
  return {
    profile,
    product: `${random.pick(['Vel', 'Zor', 'Tam', 'Quin', 'Lum', 'Bex'])}${random.pick(['om', 'av', 'ir', 'ul'])}${random.pick(['irex', 'ady', 'iqo', 'enza'])}`,
    substance: `${random.pick(['fen', 'lor', 'tavo', 'mire'])}${random.pick(['ti', 'la', 'so'])}${random.pick(['nib', 'zumab', 'gliptor', 'zepan'])}`,
    company: `${random.pick(['Northgate', 'Alderbrook', 'Castellan', 'Merivale'])} ${random.pick(['Pharma', 'Biologics', 'Therapeutics'])} ${random.pick(['B.V.', 'GmbH', 'Limited', 'S.p.A.'])}`,
    date: inventWorkingDay(random),
    atcCode: therapy.atcCode + String(random.integer(10, 29)),
    substanceClass: therapy.substanceClass,
    mechanism: therapy.mechanism,
    presentation: `${random.pick(['10 mg', '20 mg and 40 mg', '150 mg'])} ${random.pick(['film-coated tablets', 'hard capsules'])}`,
    disease: therapy.disease,
    benefit: therapy.benefit,
    population: random.pick(POPULATIONS),
    effects: random.pickSome(EFFECTS, random.integer(4, 9)),
    isConditional: isFull && reference === undefined && random.chance(0.25),
    isOrphan: isFull && reference === undefined && random.chance(0.3),
    reference,
    species: random.pick(['cats', 'dogs', 'horses']),
  };
}

function inventWorkingDay(random: Random): string {
  for (;;) {
    const date = new Date(
      Date.UTC(random.integer(2020, 2025), random.integer(0, 11), random.integer(1, 28)),
    );
    const month = MONTHS.find(
      (name) => name === date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
    );
    const isWeekend = date.getUTCDay() % 6 === 0;
    if (month !== undefined && !isWeekend)
      return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
  }
}

export type GeneratedBlock =
  | { readonly kind: 'title' | 'product' | 'common' | 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'footnote'; readonly label: number; readonly text: string };

/** The document without a notation; `{{1}}` is a footnote mark, `**` surrounds new text. */
function compose(facts: Facts, random: Random): readonly GeneratedBlock[] {
  const footnotes: string[] = [];
  const mark = (text: string): string => `{{${footnotes.push(text)}}}`;
  const main =
    facts.profile === 'human-initial'
      ? composeInitial(facts, mark, random)
      : facts.profile === 'human-post-authorisation'
        ? composePost(facts, mark, random)
        : composeVeterinary(facts, mark, random);
  return [
    ...main,
    ...footnotes.map((text, index) => ({ kind: 'footnote' as const, label: index + 1, text })),
  ];
}

type AddMark = (text: string) => string;

function composeInitial(facts: Facts, mark: AddMark, random: Random): readonly GeneratedBlock[] {
  const { product, substance, reference } = facts;
  const title = `Summary of opinion${mark(COMMISSION_DECISION)} (initial authorisation)`;
  const conditional = facts.isConditional ? `conditional${mark(CONDITIONAL)} ` : '';
  const orphan = facts.isOrphan ? mark(ORPHAN) : '';
  const comparison =
    reference === undefined
      ? `The benefits of ${product} are its ability ${facts.benefit}, as observed in a randomised, double-blind phase 3 study. The most common side effects are ${listOf(facts.effects)}.`
      : `${product} is a generic of ${reference}, which has been authorised in the EU since 4 May 2009. Studies have demonstrated the satisfactory quality of ${product}, and its bioequivalence to the reference product ${reference}.`;
  return [
    { kind: 'title', text: title },
    { kind: 'product', text: product },
    { kind: 'common', text: substance },
    {
      kind: 'paragraph',
      text: `On ${facts.date}, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a ${conditional}marketing authorisation for the medicinal product ${product}${orphan}, intended for the treatment of ${facts.disease}. The applicant for this medicinal product is ${sentenceWith(facts.company)}`,
    },
    {
      kind: 'paragraph',
      text: `${product} will be available as ${facts.presentation}. The active substance of ${product} is ${substance}, ${facts.substanceClass} (ATC code: ${facts.atcCode}). ${facts.mechanism}`,
    },
    { kind: 'paragraph', text: comparison },
    { kind: 'paragraph', text: describeStudies(facts, random) },
    { kind: 'paragraph', text: describeSafety(facts) },
    { kind: 'paragraph', text: 'The full indication is:' },
    {
      kind: 'quote',
      text: `${random.chance(0.3) ? product.toUpperCase() : product} is indicated for the treatment of ${facts.disease} in ${facts.population}.`,
    },
    {
      kind: 'paragraph',
      text: `${product} should be prescribed by physicians experienced in the treatment of ${facts.disease}.`,
    },
    {
      kind: 'paragraph',
      text: 'Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published in the European public assessment report (EPAR) and made available in all official European Union languages after the marketing authorisation has been granted by the European Commission.',
    },
  ];
}

/** A paragraph that the form does not know, as many documents have one. */
function describeStudies({ product, disease }: Facts, random: Random): string {
  const patients = random.integer(120, 1900);
  const months = random.integer(6, 24);
  return `The efficacy of ${product} was studied over ${months} months in ${patients} patients with ${disease}. Two thirds of the patients had been treated before, and about one in five was older than 65 years. The improvement was seen early, it was maintained until the end of the study, and it was similar in women and men. Patients with moderate impairment of the liver or of the kidneys took part in the studies as well. The results of a second study, in which ${product} was compared with placebo over ${months + 4} months, were in line with those of the main study, and no new concerns about its safety were identified. An extension of the main study, in which patients are followed for up to five years, is still ongoing.`;
}

function describeSafety({ product }: Facts): string {
  return `In the studies of ${product} most of these effects were mild or moderate, began in the first weeks and went away without the need to stop treatment. About one in ten patients interrupted treatment for a short time, and one in fifty stopped it. Blood counts and liver function are to be checked before treatment is started and at regular intervals thereafter.`;
}

function composePost(facts: Facts, mark: AddMark, random: Random): readonly GeneratedBlock[] {
  const { product } = facts;
  return [
    { kind: 'title', text: `Summary of opinion${mark(COMMISSION_DECISION)} (post authorisation)` },
    { kind: 'product', text: product },
    { kind: 'common', text: facts.substance },
    {
      kind: 'paragraph',
      text: `On ${facts.date}, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion recommending a change to the terms of the marketing authorisation for the medicinal product ${product}. The marketing authorisation holder for this medicinal product is ${sentenceWith(facts.company)}`,
    },
    {
      kind: 'paragraph',
      text: `The CHMP adopted a new indication as follows:${mark('New text in bold, removed text as strikethrough')}`,
    },
    {
      kind: 'quote',
      text: `**${product} is indicated for the treatment of ${facts.disease} in ${facts.population}.**`,
    },
    {
      kind: 'paragraph',
      text: `For information, the full indications for ${product} will therefore be as follows:`,
    },
    {
      kind: 'quote',
      text: `${product} is indicated for the treatment of ${facts.disease} in ${facts.population}.`,
    },
    { kind: 'paragraph', text: describeStudies(facts, random) },
    { kind: 'paragraph', text: describeSafety(facts) },
    {
      kind: 'paragraph',
      text: 'Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and will be available in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.',
    },
  ];
}

function composeVeterinary(facts: Facts, mark: AddMark, random: Random): readonly GeneratedBlock[] {
  const { product, substance, species } = facts;
  return [
    { kind: 'title', text: `Summary of opinion (initial authorisation)` },
    { kind: 'product', text: product },
    { kind: 'common', text: substance },
    {
      kind: 'paragraph',
      text: `On ${facts.date}, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion${mark(APPEAL)}, recommending the granting of a marketing authorisation for the veterinary medicinal product ${product}, chewable tablets, intended for ${species}. The applicant for this veterinary medicinal product is ${sentenceWith(facts.company)}`,
    },
    {
      kind: 'paragraph',
      text: `${product} is an analgesic medicinal product containing ${substance} (ATCvet code: QN02BG91) as active substance, which blocks the transmission of pain.`,
    },
    {
      kind: 'paragraph',
      text: `The benefit of ${product} is its efficacy in the reduction of pain. The most common side effects are ${listOf(facts.effects)}.`,
    },
    { kind: 'paragraph', text: describeStudies(facts, random) },
    { kind: 'paragraph', text: 'The full indication is:' },
    {
      kind: 'quote',
      text: `For the alleviation of pain associated with osteoarthritis in ${species}.`,
    },
    {
      kind: 'paragraph',
      text: 'Detailed conditions for the use of this product are described in the summary of product characteristics (SPC) which will be published in the European public assessment report (EPAR) and will be available in all official European Union languages after the marketing authorisation has been granted by the European Commission.',
    },
    {
      kind: 'paragraph',
      text: `The CVMP, on the basis of quality, safety and efficacy data submitted, considers that there is a favourable benefit-risk balance for ${product} and therefore recommends the granting of the marketing authorisation.`,
    },
  ];
}

function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A company name with the stop that ends its sentence: a name that ends in a stop gets no second one. */
function sentenceWith(company: string): string {
  return company.endsWith('.') ? company : `${company}.`;
}

function writeDraft(blocks: readonly GeneratedBlock[]): string {
  const lines = blocks.map((block) => {
    const text = block.text.replace(/\{\{(\d+)\}\}/g, '[^$1]');
    if (block.kind === 'title') return `# ${text}\n`;
    if (block.kind === 'product') return `## ${text}\n`;
    if (block.kind === 'quote') return `> ${text}\n`;
    return block.kind === 'footnote' ? `[^${block.label}]: ${text}` : `${text}\n`;
  });
  return `${lines.join('\n')}\n`;
}

function writePublished(blocks: readonly GeneratedBlock[]): string {
  const lines = blocks.map((block) => {
    const text = block.text.replace(/\{\{(\d+)\}\}/g, '$1').replaceAll('**', '');
    if (block.kind === 'title' || block.kind === 'common') return `${text} \n\n`;
    if (block.kind === 'product') return `${text} \n`;
    return block.kind === 'footnote' ? wrap(`${block.label} ${text}`) : `${wrap(text)}\n`;
  });
  return lines.join('');
}

const WIDTH = 100;

/** Hard-wrapped with trailing blanks, as text comes out of a PDF. */
function wrap(text: string): string {
  let wrapped = '';
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      wrapped += `${line} \n`;
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return `${wrapped}${line} \n`;
}
