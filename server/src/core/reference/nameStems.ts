/** Endings of international nonproprietary names that stand for one pharmacological class. Looks names up; knows nothing of documents. */
import { toClassWords } from './classWords';

interface StemClass {
  /** The class as one says it. */
  readonly name: string;
  /** Ending that no name of another class has. */
  readonly ending: RegExp;
  /** Ends a phrase that names the class. */
  readonly phrase: RegExp;
  /** What a phrase on a substance of the class may have: it is not contradicted then. */
  readonly ownWords: RegExp;
}

/** Phrases are in the form of `toClassWords`: small letters, the last word in the singular. */
const STEM_CLASSES: readonly StemClass[] = [
  {
    name: 'a monoclonal antibody',
    ending: /mab$/,
    phrase: /\bmonoclonal antibody$/,
    ownWords: /antibod|globulin/,
  },
  {
    name: 'a kinase inhibitor',
    ending: /(?:tinib|ciclib|rafenib|lisib)$/,
    phrase: /\bkinase inhibitor$/,
    ownWords: /kinase|inhibitor of/,
  },
  {
    name: 'a beta-blocker',
    // `stanozolol` is a steroid.
    ending: /[^z]olol$/,
    phrase: /\bbeta ?(?:adrenergic |adrenoceptor )?(?:blocker|blocking agent)$|\bbetablocker$/,
    ownWords: /beta/,
  },
  {
    name: 'a prostaglandin',
    ending: /prost$/,
    phrase: /\bprosta(?:glandin|cyclin|mide) (?:analogue|agonist)$/,
    ownWords: /prosta/,
  },
  {
    name: 'a statin',
    ending: /vastatin$/,
    phrase: /\b(?:statin|hmg coa reductase inhibitor)$/,
    ownWords: /statin|hmg|reductase/,
  },
  {
    name: 'an angiotensin II receptor antagonist',
    ending: /sartan$/,
    phrase: /\bangiotensin ii (?:antagonist|blocker)$/,
    ownWords: /angiotensin/,
  },
  {
    name: 'a factor Xa inhibitor',
    ending: /xaban$/,
    phrase: /\bfactor xa inhibitor$/,
    ownWords: /\bxa\b|factor/,
  },
  {
    name: 'a DPP-4 inhibitor',
    ending: /gliptin$/,
    phrase: /\b(?:dpp 4|dipeptidyl peptidase 4) inhibitor$/,
    ownWords: /dpp|dipeptidyl/,
  },
  {
    name: 'an SGLT2 inhibitor',
    ending: /gliflozin$/,
    phrase: /\bsglt ?2 inhibitor$/,
    ownWords: /sglt|cotransporter/,
  },
];

/** The class that the name of a substance has, where a phrase on it names another one. */
export function findContradictedStem(name: string, nounPhrase: string): string | undefined {
  const own = STEM_CLASSES.find(({ ending }) => ending.test(name));
  if (own === undefined) return undefined;
  const words = toClassWords(nounPhrase).join(' ');
  if (own.ownWords.test(words)) return undefined;
  return STEM_CLASSES.some((one) => one !== own && one.phrase.test(words)) ? own.name : undefined;
}

/** An antibody by its name in the group of kinase inhibitors, its neighbour in L01. */
export function findNeighbourClass(name: string, code: string): string | undefined {
  return /m(?:ab|ig)$/.test(name) && code.startsWith('L01E') ? 'a monoclonal antibody' : undefined;
}
