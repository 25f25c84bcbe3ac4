/** Vaccines and advanced therapies: their names, codes and sentences are unlike those of other medicines. */
import type { Random } from '../../support/random';
import type { HumanKind } from './humanFacts';

export interface SpecialSubject {
  /** As the line below the product name has it. */
  readonly commonName: string;
  /** As the sentence on the active substance has it. */
  readonly substance: string;
  readonly group: string;
  /** Behind `is` or `are made of` in the sentence on the active substance. */
  readonly description: string;
  readonly mechanism: string;
  readonly presentation: string;
  /** Behind `intended `. */
  readonly use: string;
  /** With `{product}`. */
  readonly indication: string;
  readonly benefit: string;
  readonly effects: readonly string[];
  /** A sentence, or nothing. */
  readonly prescribing: string;
}

const LOCAL_REACTIONS = [
  'pain at the injection site',
  'headache',
  'fatigue',
  'myalgia',
  'chills',
  'pyrexia',
];

const VACCINES: readonly SpecialSubject[] = [
  {
    commonName: 'Dengue tetravalent vaccine (live, attenuated)',
    substance: 'dengue tetravalent vaccine',
    group: 'J07BX',
    description:
      'The active substance of {product} is made of four live, attenuated dengue viruses',
    mechanism:
      'It helps the body to recognise the dengue viruses and to defend itself against them.',
    presentation: 'a powder and solvent to be made into a solution for injection',
    use: 'for prophylaxis against dengue disease',
    indication:
      '{product} is indicated for the prevention of dengue disease in individuals from 4 years of age. The use of {product} should be in accordance with official recommendations.',
    benefit: 'to prevent dengue disease caused by any of the four serotypes',
    effects: LOCAL_REACTIONS,
    prescribing: '',
  },
  {
    commonName: 'Respiratory syncytial virus vaccine (recombinant, adjuvanted)',
    substance: 'respiratory syncytial virus vaccine',
    group: 'J07BX',
    description:
      'The active substance of {product} is a recombinant glycoprotein F of respiratory syncytial virus (RSV)',
    mechanism:
      'By strengthening the response to RSV, the vaccine helps to protect older people against RSV disease.',
    presentation: 'a powder and suspension liquid to be made into a suspension for injection',
    use: 'for active immunisation for the prevention of lower respiratory tract disease caused by respiratory syncytial virus',
    indication:
      '{product} is indicated for active immunisation for the prevention of lower respiratory tract disease caused by respiratory syncytial virus in adults 60 years of age and older. The use of {product} should be in accordance with official recommendations.',
    benefit: 'to protect adults against lower respiratory tract disease',
    effects: LOCAL_REACTIONS,
    prescribing: '',
  },
  {
    commonName: 'COVID-19 mRNA vaccine (nucleoside-modified)',
    substance: 'COVID-19 mRNA vaccine',
    group: 'J07BN',
    description:
      'The active substance of {product} is a messenger RNA that encodes the spike protein of the virus',
    mechanism:
      'The cells of the vaccinated person make the spike protein for a short time, and the immune system learns to recognise it.',
    presentation: 'a dispersion for injection',
    use: 'for active immunisation to prevent COVID-19 caused by SARS-CoV-2',
    indication:
      '{product} is indicated for active immunisation to prevent COVID-19 caused by SARS-CoV-2 in individuals 12 years of age and older. The use of this vaccine should be in accordance with official recommendations.',
    benefit: 'to prevent COVID-19 in people from 12 years of age',
    effects: [...LOCAL_REACTIONS, 'lymphadenopathy'],
    prescribing: '',
  },
];

const ADVANCED_THERAPIES: readonly SpecialSubject[] = [
  {
    commonName: 'tavocabtagene autoleucel',
    substance: 'tavocabtagene autoleucel',
    group: 'L01XL',
    description:
      "The active substance of {product} is tavocabtagene autoleucel, the patient's own T cells genetically modified with a lentiviral vector",
    mechanism:
      'The modified cells recognise CD19, a protein on the surface of B cells. When they are given back to the patient, they attach to the cancer cells and kill them.',
    presentation: 'a 0.4 × 10⁶ to 2.5 × 10⁸ cells dispersion for infusion',
    use: 'for the treatment of mantle cell lymphoma',
    indication:
      '{product} is indicated for the treatment of adult patients with relapsed or refractory mantle cell lymphoma after two or more lines of systemic therapy.',
    benefit: 'to bring about a response that lasts in patients whose lymphoma has come back',
    effects: ['cytokine release syndrome', 'neutropenia', 'infections', 'encephalopathy', 'tremor'],
    prescribing:
      '{product} must be administered in a qualified treatment centre, under the supervision of a healthcare professional experienced in the treatment of haematological malignancies.',
  },
  {
    commonName: 'orvanacogene ledaparvovec',
    substance: 'orvanacogene ledaparvovec',
    group: 'B06AX',
    description:
      'The active substance of {product} is orvanacogene ledaparvovec, a gene therapy that carries a working copy of the gene for factor IX',
    mechanism:
      'After infusion, cells of the liver make the missing factor, which helps the blood to clot.',
    presentation: 'a 1 × 10¹³ vector genomes/ml concentrate for solution for infusion',
    use: 'for the treatment of severe haemophilia B',
    indication:
      '{product} is indicated for the treatment of severe haemophilia B (congenital factor IX deficiency) in adult patients without a history of factor IX inhibitors.',
    benefit: 'to reduce the number of bleeding episodes in the first years after treatment',
    effects: ['headache', 'increased alanine aminotransferase', 'influenza-like illness', 'nausea'],
    prescribing:
      'Treatment with {product} should be initiated under the supervision of a physician experienced in the treatment of haemophilia.',
  },
];

const DIAGNOSTICS: readonly SpecialSubject[] = [
  {
    commonName: 'gallium (68Ga) oxatrotide',
    substance: 'gallium (68Ga) oxatrotide',
    group: 'V09IX',
    description:
      'The active substance of {product} is gallium (68Ga) oxatrotide, a diagnostic radiopharmaceutical for the detection of tumours',
    mechanism:
      'It binds to receptors on the surface of the tumour cells, and its radiation shows where they are.',
    presentation: 'a 40 micrograms kit for radiopharmaceutical preparation',
    use: 'for the diagnosis of neuroendocrine tumours',
    indication:
      'This medicinal product is for diagnostic use only. After radiolabelling, {product} is indicated for positron emission tomography in adults with neuroendocrine tumours, for the diagnosis and localisation of primary tumours and their metastases.',
    benefit: 'to show neuroendocrine tumours and their metastases',
    effects: ['pain at the injection site', 'feeling hot', 'nausea'],
    prescribing:
      '{product} should be administered by healthcare professionals with experience in the handling of diagnostic agents in nuclear medicine.',
  },
];

export function chooseSpecialSubject(random: Random, kind: HumanKind): SpecialSubject | undefined {
  if (kind === 'vaccine') return random.pick(VACCINES);
  if (kind === 'diagnostic') return random.pick(DIAGNOSTICS);
  return kind === 'advancedTherapy' ? random.pick(ADVANCED_THERAPIES) : undefined;
}
