/** Fields of medicine: cancer and diseases of the blood. */
import type { Therapy } from './therapy';

export const CANCER_THERAPIES: readonly Therapy[] = [
  {
    condition: 'relapsed or refractory follicular lymphoma',
    shortCondition: 'follicular lymphoma',
    stems: ['tamab', 'limab'],
    groups: [
      { code: 'L01XC', until: 2021 },
      { code: 'L01FX', since: 2022 },
    ],
    classes: [
      'a bispecific antibody',
      'a bispecific antibody that binds to CD20 and CD3',
      'a monoclonal antibody directed against CD20',
    ],
    mechanisms: [
      'It brings T cells into contact with lymphoma cells, which leads to the death of the lymphoma cells.',
      'By binding to CD20 on malignant B cells and to CD3 on T cells, {substance} activates the T cells and makes them destroy the malignant cells.',
    ],
    benefits: [
      'to bring about a response in patients whose lymphoma has come back or has not responded to treatment',
      'to achieve a complete response in patients with follicular lymphoma',
    ],
    effects: [
      'cytokine release syndrome',
      'neutropenia',
      'injection site reactions',
      'fatigue',
      'herpes zoster',
    ],
    experience: 'the treatment of haematological malignancies',
    restrictions: [
      'have received at least two prior therapies',
      'have had two or more lines of systemic therapy',
    ],
    partners: ['lenalidomide', 'rituximab'],
    route: 'infusion',
    isRare: true,
  },
  {
    condition: 'relapsed and refractory multiple myeloma',
    shortCondition: 'multiple myeloma',
    stems: ['inexor', 'zomib', 'ciclib'],
    groups: [{ code: 'L01XX' }, { code: 'L01XG', since: 2021 }],
    classes: ['a proteasome inhibitor', 'a reversible inhibitor of nuclear export'],
    mechanisms: [
      '{Substance} blocks exportin 1 (XPO1), a protein that cancer cells need. XPO1 inhibition leads to arrest of the cell cycle and to the death of cancer cells.',
      '{Substance} causes proteins that suppress tumours to accumulate in the nucleus, which leads to reductions in several oncoproteins such as c-Myc and cyclin D1.',
    ],
    benefits: [
      'to prolong the time before the disease gets worse',
      'to bring about a response in patients with heavily pretreated multiple myeloma',
    ],
    effects: ['thrombocytopenia', 'anaemia', 'decreased weight', 'hyponatraemia', 'leukopenia'],
    experience: 'the treatment of multiple myeloma',
    restrictions: [
      'have received at least four prior therapies and whose disease is refractory to at least two proteasome inhibitors',
      'have demonstrated disease progression on the last therapy',
    ],
    partners: ['dexamethasone', 'bortezomib'],
    route: 'oral',
    isRare: true,
  },
  {
    condition: 'advanced non-small cell lung cancer',
    shortCondition: 'non-small cell lung cancer',
    stems: ['rafenib', 'tinib', 'ertinib'],
    groups: [
      { code: 'L01XE', until: 2020 },
      { code: 'L01EX', since: 2021 },
      { code: 'L01EB', since: 2021 },
    ],
    classes: [
      'a kinase inhibitor',
      'a selective inhibitor of RET kinase',
      'a protein kinase inhibitor',
    ],
    mechanisms: [
      '{Substance} blocks the enzyme that drives the growth of the tumour.',
      'It inhibits the altered kinase, which slows the growth and the spread of the tumour cells.',
    ],
    benefits: [
      'to shrink the tumours of patients with non-small cell lung cancer',
      'to delay progression of the disease as well as its manageable safety profile',
    ],
    effects: [
      'diarrhoea',
      'oedema',
      'increased aminotransferases',
      'dry mouth',
      'stomatitis',
      'hypertension',
    ],
    experience: 'the use of anticancer medicinal products',
    restrictions: [
      'require systemic therapy following prior treatment with immunotherapy',
      'have not previously been treated with an inhibitor of this kind',
    ],
    partners: ['carboplatin', 'pemetrexed', 'bevacizumab'],
    route: 'oral',
  },
  {
    condition: 'unresectable or metastatic melanoma',
    shortCondition: 'melanoma',
    stems: ['olimab', 'relimab'],
    groups: [
      { code: 'L01XC', until: 2021 },
      { code: 'L01FF', since: 2022 },
    ],
    classes: ['a human monoclonal antibody', 'an immune checkpoint inhibitor'],
    mechanisms: [
      '{Substance} binds to programmed cell death-1 (PD-1), a receptor on T cells. By blocking PD-1 it restores the response of the T cells against the tumour.',
      'It releases a brake of the immune system, so that T cells attack the tumour.',
    ],
    benefits: [
      'to improve overall survival in patients with melanoma',
      'to extend the time during which patients live without their disease getting worse',
    ],
    effects: ['rash', 'pruritus', 'colitis', 'hypothyroidism', 'musculoskeletal pain'],
    experience: 'the treatment of cancer',
    restrictions: [
      'have tumours without a BRAF mutation',
      'have progressed on or after prior therapy',
    ],
    partners: ['ipilimumab', 'relatlimab'],
    route: 'infusion',
  },
  {
    condition: 'acute lymphoblastic leukaemia',
    shortCondition: 'acute lymphoblastic leukaemia',
    stems: ['tinib', 'purine', 'ribine'],
    groups: [{ code: 'L01BB' }, { code: 'L01XX' }],
    classes: ['a purine analogue', 'an antimetabolite'],
    mechanisms: [
      '{Substance} is built into the genetic material of leukaemic cells and stops them from dividing.',
    ],
    benefits: [
      'to bring about remission and its manageable safety profile',
      'to keep the leukaemia in remission',
    ],
    effects: ['anaemia', 'neutropenia', 'infections', 'mucositis', 'increased bilirubin'],
    experience: 'the treatment of patients with leukaemia',
    restrictions: [
      'have relapsed after at least two prior regimens',
      'cannot take solid oral forms',
    ],
    partners: ['methotrexate', 'prednisolone'],
    route: 'oral',
    isRare: true,
  },
  {
    condition: 'severe haemophilia A',
    shortCondition: 'haemophilia A',
    stems: ['cizumab', 'tocog alfa'],
    groups: [{ code: 'B02BX' }, { code: 'B02BD' }],
    classes: ['a bispecific antibody', 'a recombinant coagulation factor'],
    mechanisms: [
      '{Substance} takes the place of the missing factor VIII, so that the blood can clot.',
      'It bridges activated factor IX and factor X and so restores the function of the missing factor VIII.',
    ],
    benefits: [
      'to prevent bleeding episodes in patients with haemophilia A',
      'to lower the number of treated bleeds compared with treatment on demand',
    ],
    effects: ['injection site reactions', 'headache', 'arthralgia', 'pyrexia'],
    experience: 'the treatment of haemophilia or other bleeding disorders',
    restrictions: ['have factor VIII inhibitors', 'have no detectable antibodies to the vector'],
    partners: ['emicizumab'],
    route: 'injection',
    isRare: true,
  },
];
