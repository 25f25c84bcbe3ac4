/** When two names of substances mean the same one: salts, word order, brackets and spelling do not count. Pure words, no table. */
import { countSlips } from '../text/words';

/** What a name adds to a substance without making it another one: salts, water, forms of writing. */
const ADDED_WORDS: ReadonlySet<string> = new Set(
  `hydrochloride dihydrochloride hcl hydrobromide bromide chloride iodide sulfate hydrogensulfate bisulfate
  hydrogen phosphate diphosphate sodium disodium potassium calcium magnesium lysine choline meglumine mesilate
  mesylate dimesilate besilate besylate tosilate tosylate ditosylate maleate dimaleate malate fumarate hemifumarate
  succinate tartrate bitartrate citrate acetate diacetate nitrate oxalate gluconate lactate adipate glutamate
  aspartate edisilate camsilate napadisilate xinafoate monohydrate dihydrate trihydrate hemihydrate sesquihydrate
  hemiheptahydrate heptahydrate pentahydrate anhydrous hydrate solvate ethanolate pamoate embonate palmitate
  propionate dipropionate furoate valerate decanoate benzoate arginine erbumine trometamol tromethamine olamine
  tert butylamine as in the form of salt base free rdna recombinant`.split(/\s+/),
);

/** Water alone is no substance: `dantrolene sodium, hemiheptahydrate`. */
const WATER = /hydrate$|^anhydrous$/;

const SEPARATOR = / ?(?:[;/+,]| and | with ) ?/i;

/** The substances that a name lists: `a / b`, `a; b`, `a, b and c`; with a key that is equal for equal ones. */
export function readSubstanceKeys(name: string): readonly string[] {
  const components = name.split(SEPARATOR).filter((component) => component.trim() !== '');
  const words = components.map(wordsOf).filter((list) => list.length > 0);
  const named = words.filter((list) => list.some((word) => !WATER.test(word)));
  return [...new Set((named.length > 0 ? named : words).map(toKey))];
}

/** One key for a substance or a combination, whatever the order of its parts. */
export function combinationKey(names: readonly string[]): string {
  return [...new Set(names.flatMap(readSubstanceKeys))].sort().join(' + ');
}

/** True where a word of the one name is nearly a word of the other, or begins or ends like it. */
export function soundsAlike(one: string, other: string): boolean {
  const others = significantWords(other);
  return significantWords(one).some((word) => others.some((known) => isAkin(word, known)));
}

/** Words that describe what has no name of its own: vaccines, cells, factors, classes. */
const DESCRIPTIVE =
  /vaccin|virus|viral|cell|antigen|toxoid|toxin|extract|factor|globulin|plasma|autologous|allogen|strain|inactivated|\blive\b|enzyme|combination|various|other|inhibitor|diuretic|antibod|protein|polysaccharide|erythropoietin|insulin|interferon|human|agents|\b(?:\w+ics|\w+ants|\w+ives)\b/i;

/** True for a name such as `selinexor` or `mirvetuximab soravtansine`: one substance, at most three words. */
export function isPlainSubstanceName(name: string): boolean {
  return /^\p{L}[\p{L}\d-]*(?: [\p{L}\d-]+){0,2}$/u.test(name.trim()) && !DESCRIPTIVE.test(name);
}

function wordsOf(component: string): readonly string[] {
  return (
    component
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/sulph/g, 'sulf')
      .replace(/oestr/g, 'estr')
      .match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []
  );
}

function toKey(words: readonly string[]): string {
  const named = words.filter((word) => !ADDED_WORDS.has(word));
  return [...(named.length > 0 ? named : words)].sort().join(' ');
}

const SHORTEST_WORD = 4;
const COMMON_BEGINNING = 6;
const MOST_SLIPS = 2;

function significantWords(name: string): readonly string[] {
  return wordsOf(name).filter((word) => word.length >= SHORTEST_WORD && !ADDED_WORDS.has(word));
}

function isAkin(word: string, known: string): boolean {
  if (word.includes(known) || known.includes(word)) return true;
  if (word.slice(0, COMMON_BEGINNING) === known.slice(0, COMMON_BEGINNING)) return true;
  return countSlips(word, known, MOST_SLIPS) <= MOST_SLIPS;
}
