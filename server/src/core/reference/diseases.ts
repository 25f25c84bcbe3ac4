/** Diseases that cannot be taken for one another, with all words that may be about the same. What they are for a reader, not a classification. */
import { isAsciiLetter } from '../text/words';

export interface Disease {
  /** As it is told: `multiple sclerosis`. */
  readonly name: string;
  /** Words and abbreviations of it or of its surroundings: a text that has one of them may speak of the disease. */
  readonly signs: RegExp;
}

/** Its names, of which the first one is told, and its signs. Names of outcomes and of signs of other diseases are left out: stroke, pain, seizures. */
const DISEASES: readonly (readonly [names: string, signs: RegExp])[] = [
  [
    'multiple sclerosis',
    /(?<!lateral |systemic |tuberous )sclerosis|\bMS\b|demyelin|neuromyel|optic/i,
  ],
  ['amyotrophic lateral sclerosis|ALS', /lateral sclerosis|\bALS\b|motor neuron/i],
  ['spinal muscular atrophy', /spinal muscular|\bSMA\b|motor neuron/i],
  ['muscular dystrophy', /dystroph|\bDMD\b|duchenne/i],
  ['myasthenia gravis', /myasthen|\bg?MG\b/i],
  ["Parkinson's disease|Parkinson disease", /parkinson/i],
  ["Alzheimer's disease|Alzheimer disease", /alzheimer|dementia/i],
  ['migraine', /migrain|headache/i],
  ['epilepsy', /epilep|seizure|convuls|dravet|lennox|spasm/i],
  ['schizophrenia', /schizo|psycho/i],
  ['bipolar disorder|bipolar depression', /bipolar|mani[ac]/i],
  ['postpartum depression|postnatal depression', /post-?(?:partum|natal)|\bPPD\b|birth/i],
  ['major depressive disorder', /depress|\bMDD\b/i],
  ["Huntington's disease|Huntington disease", /huntington|chorea/i],
  ['narcolepsy', /narcolep|sleep/i],
  ['asthma', /asthma|airway|bronch|wheez/i],
  ['chronic obstructive pulmonary disease|COPD', /pulmonary|\bCOPD\b|airway|bronch|lung/i],
  ['cystic fibrosis', /cystic|\bCF\b|\bCFTR\b/i],
  ['pulmonary fibrosis', /pulmonary|\bIPF\b|lung/i],
  ['pulmonary arterial hypertension', /pulmonary|\bPAH\b/i],
  ['rheumatoid arthritis', /rheumat|arthrit|\bRA\b|joint/i],
  ['psoriatic arthritis', /psoria|arthrit|\bPsA\b/i],
  ['ankylosing spondylitis', /spondyl|\bAS\b/i],
  ['plaque psoriasis|psoriasis', /psoria/i],
  ['atopic dermatitis|atopic eczema', /dermatitis|eczema|atopic/i],
  ["Crohn's disease|Crohn disease", /crohn|bowel|\bCD\b|\bIBD\b/i],
  ['ulcerative colitis', /colitis|bowel|\bUC\b|\bIBD\b/i],
  ['hidradenitis suppurativa', /hidraden|acne inversa|\bHS\b/i],
  ['vitiligo', /vitiligo|pigment/i],
  ['alopecia areata', /alopecia|hair/i],
  ['systemic lupus erythematosus|lupus nephritis', /lupus|\bSLE\b/i],
  ['gout', /gout|ur(?:ic|ate)/i],
  ['osteoporosis', /osteop|bone/i],
  ["Gaucher disease|Gaucher's disease", /gaucher|glucocereb|\bGD/i],
  ["Fabry disease|Fabry's disease", /fabry|galactosidase/i],
  ["Pompe disease|Pompe's disease", /pompe|glucosidase|glycogen/i],
  ['alpha-mannosidosis', /mannosid/i],
  ['phenylketonuria', /phenylk|phenylal|\bPKU\b/i],
  ['tyrosinaemia', /tyrosina?emi|\bHT-?1\b/i],
  ['homocystinuria', /homocyst/i],
  ['mucopolysaccharidosis', /mucopolysac|\bMPS\b|sanfilippo|hurler|hunter|morquio/i],
  ["Wilson's disease|Wilson disease", /wilson|copper/i],
  ['achondroplasia', /achondropl/i],
  ['growth hormone deficiency', /growth|stature|\bGHD\b|somatropin/i],
  ['acromegaly', /acromegal|growth hormone/i],
  ["Cushing's syndrome|Cushing's disease", /cushing|cortisol/i],
  ['endometriosis', /endometri/i],
  ['uterine fibroids', /fibroid|uter|myoma/i],
  ['hereditary angioedema', /angio-?o?edema|\bHAE\b/i],
  [
    'glaucoma|ocular hypertension|elevated intraocular pressure',
    /glaucom|ocular (?:hyper|press)|\bIOP\b/i,
  ],
  ['dry eye disease|dry eye', /dry[- ]eye|\bDED\b|kerat|\btears?\b|ocular surface/i],
  ['uveitis', /uveit|intraocular inflam|iri(?:tis|docyc)|chorio/i],
  ['macular degeneration', /macula|\bn?AMD\b|retin|neovascular/i],
  ['haemophilia', /h[ae]+mophil|factor|bleed|h[ae]+mosta|coagul/i],
  ['sickle cell disease|sickle cell anaemia', /sickle/i],
  ['paroxysmal nocturnal haemoglobinuria', /ha?emoglobinuria|\bPNH\b|ha?emoly/i],
  ['myelofibrosis', /myelofibro|splen|spleen|myeloprolif|\bP?MF\b/i],
  ['polycythaemia vera', /polycyth|\bPV\b|myeloprolif/i],
  ['myelodysplastic syndromes|myelodysplastic syndrome', /myelodys|\bMDS\b/i],
  ['beta thalassaemia|thalassaemia', /thalass/i],
  ['HIV infection|HIV-1 infection', /\bHIV\b|immunodefic|\bAIDS\b|retrovir/i],
  ['hepatitis B', /hepatitis|\bHBV\b|\bHCV\b|\bHDV\b/i],
  ['hepatitis C', /hepatitis|\bHBV\b|\bHCV\b|\bHDV\b/i],
  ['influenza', /influenza|\bflu\b|H\dN\d/i],
  ['herpes zoster|shingles', /zoster|shingles|varicella/i],
  ['malaria', /malaria|plasmod/i],
  ['tuberculosis', /tubercul|\bTB\b|mycobac/i],
  ['diabetes mellitus|type 1 diabetes|type 2 diabetes', /diabet|glyc|gluc|insulin|\bT[12]DM\b/i],
  ['breast cancer', /breast|mamma/i],
  ['prostate cancer', /prostat/i],
  ['ovarian cancer', /ovar|fallop|periton|gyn[ae]/i],
  ['cervical cancer', /cervi|gyn[ae]|papilloma|\bHPV\b/i],
  ['colorectal cancer', /colo|rect|bowel|\bm?CRC\b/i],
  ['gastric cancer|stomach cancer', /gastr|stomach/i],
  ['pancreatic cancer', /pancrea/i],
  ['non-small cell lung cancer|lung cancer', /lung|\bN?SCLC\b|pulmon|thora/i],
  ['melanoma', /melano|skin/i],
  ['renal cell carcinoma', /renal|kidney|\bm?RCC\b/i],
  ['hepatocellular carcinoma', /hepat|liver|\bHCC\b/i],
  ['urothelial carcinoma|bladder cancer', /uro|bladder|\bm?UC\b/i],
  ['biliary tract cancer|cholangiocarcinoma', /bili|cholangi|bile/i],
  ['endometrial cancer|endometrial carcinoma', /endometri|uter|gyn[ae]/i],
  ['oesophageal cancer|oesophageal squamous cell carcinoma', /o?esophag|gastr/i],
  ['mesothelioma', /mesothel|pleura/i],
  ['Merkel cell carcinoma', /merkel/i],
  ['basal cell carcinoma', /basal cell|\bBCC\b/i],
  ['soft tissue sarcoma', /sarcoma/i],
  ['neuroblastoma', /neuroblast/i],
  ['thyroid cancer', /thyro/i],
  ['multiple myeloma', /myelom|plasma cell/i],
  [
    'chronic myeloid leukaemia|acute myeloid leukaemia|acute lymphoblastic leukaemia|chronic lymphocytic leukaemia',
    /leuk|\b[AC]ML\b|\bALL\b|\bCLL\b|blood|h[ae]+matol/i,
  ],
  ['Hodgkin lymphoma|follicular lymphoma|mantle cell lymphoma', /lymph|hodgkin|blood|h[ae]+matol/i],
  ['glioblastoma', /gliom|gliob|brain/i],
];

const BY_NAME: ReadonlyMap<string, Disease> = new Map(
  DISEASES.flatMap(([names, signs]) => {
    const all = names.split('|');
    const [name = ''] = all;
    return all.map((one): [string, Disease] => [one.toLowerCase(), { name, signs }]);
  }),
);
/** The names by the letters that they begin with, longer ones first. */
const BY_BEGINNING: ReadonlyMap<string, readonly string[]> = groupByBeginning();

export interface NamedDisease {
  readonly disease: Disease;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** The diseases that a text names, in its order. */
export function findDiseases(text: string): readonly NamedDisease[] {
  const found: NamedDisease[] = [];
  let from = 0;
  // Letter by letter: a pattern of all names is many times slower.
  for (let at = 0; at < text.length; at = Math.max(at + 1, from)) {
    from = at;
    while (isAsciiLetter(text.charCodeAt(at))) at++;
    if (at - from < FEWEST_LETTERS) continue;
    const named = readDisease(text, from, at);
    from = named?.to ?? at;
    if (named !== undefined) found.push(named);
  }
  return found;
}

function readDisease(text: string, from: number, to: number): NamedDisease | undefined {
  const names = BY_BEGINNING.get(text.slice(from, to).toLowerCase());
  for (const name of names ?? []) {
    const end = from + name.length;
    const written = text.slice(from, end);
    const disease = BY_NAME.get(name);
    if (disease === undefined || written.toLowerCase() !== name) continue;
    if (isAsciiLetter(text.charCodeAt(end))) continue;
    // “als” is no abbreviation.
    if (ABBREVIATIONS.has(name) && written !== name.toUpperCase()) continue;
    return { disease, from, to: end };
  }
  return undefined;
}

/** No name begins with a shorter word. */
const FEWEST_LETTERS = 3;
const ABBREVIATIONS: ReadonlySet<string> = new Set(['als', 'copd']);

function groupByBeginning(): ReadonlyMap<string, readonly string[]> {
  const names = [...BY_NAME.keys()].sort((one, other) => other.length - one.length);
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const beginning = /^[a-z]+/.exec(name)?.[0] ?? name;
    groups.set(beginning, [...(groups.get(beginning) ?? []), name]);
  }
  return groups;
}

/**
 * A disease of a text that another text does not speak of: it names others, of which the first one does not speak. Of
 * texts that name no disease, or have any in common, nothing is said.
 */
export function findForeignDisease(
  text: string,
  other: string,
): { readonly foreign: NamedDisease; readonly own: NamedDisease } | undefined {
  const named = findDiseases(text);
  const [foreign] = named;
  if (foreign === undefined || named.some(({ disease }) => disease.signs.test(other))) {
    return undefined;
  }
  const others = findDiseases(other);
  const [own] = others;
  if (own === undefined || others.some(({ disease }) => disease.signs.test(text))) return undefined;
  return { foreign, own };
}
