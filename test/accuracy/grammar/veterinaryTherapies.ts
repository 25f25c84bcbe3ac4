/** What a veterinary medicine is for and how it works. */

export interface VeterinaryTherapy {
  readonly species: readonly string[];
  /** ATCvet group of level 4 by species. */
  readonly groups: Readonly<Record<string, string>>;
  readonly stems: readonly string[];
  /** `antiepileptic`, `immunological`. */
  readonly kind: string;
  /** Behind `which`. */
  readonly action: string;
  readonly form: string;
  /** Behind `The benefit of X is`. */
  readonly benefit: string;
  readonly effects: readonly string[];
  /** With `{species}`. */
  readonly indications: readonly string[];
  readonly vaccine?: { readonly commonName: string; readonly antigen: string };
}

export const VETERINARY_THERAPIES: readonly VeterinaryTherapy[] = [
  {
    species: ['dogs', 'cats'],
    groups: { dogs: 'QN03AX', cats: 'QN03AX' },
    stems: ['bamate', 'gabaline'],
    kind: 'antiepileptic',
    action: 'lessens the firing of nerve cells',
    form: 'an oral solution',
    benefit: 'its efficacy in the reduction of seizures',
    effects: ['sedation', 'vomiting', 'ataxia', 'increased appetite'],
    indications: [
      'For the reduction of the frequency of seizures in {species} with idiopathic epilepsy.',
    ],
  },
  {
    species: ['dogs', 'cats', 'horses'],
    groups: { dogs: 'QN02BG', cats: 'QN02BG', horses: 'QN02BG' },
    stems: ['vetmab', 'nivetmab'],
    kind: 'analgesic',
    action: 'blocks the transmission of pain',
    form: 'a solution for injection',
    benefit: 'its efficacy in the alleviation of pain associated with osteoarthritis',
    effects: ['injection site reactions', 'dermatitis', 'polydipsia'],
    indications: [
      'For the alleviation of pain associated with osteoarthritis in {species}.',
      'Alleviation of pain and inflammation in {species} with musculoskeletal disorders.',
    ],
  },
  {
    species: ['dogs', 'cats'],
    groups: { dogs: 'QP53BE', cats: 'QP53BE' },
    stems: ['laner', 'xolaner'],
    kind: 'antiparasitic',
    action: 'kills fleas and ticks',
    form: 'chewable tablets',
    benefit: 'its efficacy against fleas and ticks',
    effects: ['vomiting', 'diarrhoea', 'lethargy'],
    indications: [
      'For the treatment of flea and tick infestations in {species}.',
      'For {species} with, or at risk from, infestations by fleas and ticks. The product has immediate and persistent killing activity for 4 weeks.',
    ],
  },
  {
    species: ['cattle', 'pigs', 'sheep'],
    groups: { cattle: 'QJ01FA', pigs: 'QJ01FA', sheep: 'QJ01FA' },
    stems: ['thromycin', 'mycin'],
    kind: 'antibacterial',
    action: 'stops bacteria from making proteins',
    form: 'a solution for injection',
    benefit: 'its efficacy in the treatment of respiratory disease',
    effects: ['a transient swelling at the injection site', 'pain on injection'],
    indications: [
      'Treatment and metaphylaxis of respiratory disease in {species}. The presence of the disease in the group must be established before use.',
    ],
  },
  {
    species: ['pigs'],
    groups: { pigs: 'QI09AB' },
    stems: [],
    kind: 'immunological',
    action: 'stimulates active immunity against enzootic pneumonia',
    form: 'a suspension for injection',
    benefit: 'its ability to reduce lung lesions',
    effects: ['a transient rise in body temperature', 'a small swelling at the injection site'],
    indications: [
      'For active immunisation of {species} from 3 weeks of age to reduce lung lesions caused by infection with _Mycoplasma hyopneumoniae_.',
    ],
    vaccine: {
      commonName: 'Mycoplasma hyopneumoniae vaccine (inactivated)',
      antigen: 'inactivated _Mycoplasma hyopneumoniae_',
    },
  },
  {
    species: ['cats', 'dogs', 'horses', 'cattle'],
    groups: { cats: 'QI06AA', dogs: 'QI07AA', horses: 'QI05AA', cattle: 'QI02AA' },
    stems: [],
    kind: 'immunological',
    action: 'stimulates active immunity against the virus',
    form: 'a lyophilisate and solvent for suspension for injection',
    benefit: 'its ability to reduce clinical signs and virus excretion',
    effects: ['a small swelling at the injection site', 'lethargy', 'pyrexia'],
    indications: [
      'For active immunisation of {species} from 8 weeks of age to reduce clinical signs and virus excretion caused by viral disease. Onset of immunity: 2 weeks. Duration of immunity: 1 year.',
      'Active immunisation of {species} against viral disease of the airways.',
    ],
    vaccine: {
      commonName: 'Respiratory virus vaccine (inactivated)',
      antigen: 'inactivated respiratory virus',
    },
  },
];
