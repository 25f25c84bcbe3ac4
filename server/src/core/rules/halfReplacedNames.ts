/** Finds what half a find-and-replace leaves of a name: “Lumivexas is”, the product as its own active substance or partner, half of its name. Reports nothing. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { findWholeWords } from '../text/words';

/** A name as it is written, and as it should be. */
export interface HalfReplacedName {
  readonly found: Passage;
  readonly right: Passage;
}

const MOST_NAMES = 4;
const LONGEST_LOOK = 24;
/** What a name does behind the “s” or “'s” that it has too much. */
const PLURAL =
  /^('?s) (?:is|was|has|should|will|must|acts|attaches|binds|blocks|contains|inhibits|prevents|reduces|stops|works)\b/;

/** “Lumivexas is indicated”, “Lumivexa's is”, “Orvatinibs binds”. */
export function* findPluralNames(
  names: readonly Passage[],
  { tree: { prose } }: Opinion,
): Iterable<HalfReplacedName> {
  const { text } = prose;
  for (const right of names.slice(0, MOST_NAMES)) {
    const written = [right.text, right.text.charAt(0).toUpperCase() + right.text.slice(1)];
    for (const name of new Set(written)) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const to = at + name.length;
        const end = PLURAL.exec(text.slice(to, to + LONGEST_LOOK))?.[1];
        if (end === undefined || /[\w-]/.test(text.charAt(at - 1))) continue;
        const found = buildPassage(prose, { from: at, to: to + end.length });
        yield { found, right: name === right.text ? right : { ...right, text: name } };
      }
    }
  }
}

const BEFORE_SUBSTANCE = ' is ';

/** “The active substance of Lumivexa is Lumivexa”. */
export function findProductAsSubstance(opinion: Opinion): Passage | undefined {
  const { productNames, part, tree } = opinion;
  const [name, another] = productNames;
  const sentence = part('activeSubstance')?.sentences[0]?.prose;
  if (name === undefined || another !== undefined || sentence === undefined) return undefined;
  const lead = `The active substance of ${name.text}${BEFORE_SUBSTANCE}`;
  const from = sentence.from + lead.length;
  if (!tree.prose.text.startsWith(lead + name.text, sentence.from)) return undefined;
  if (isCommonName(name.text, opinion)) return undefined;
  return buildPassage(tree.prose, { from, to: from + name.text.length });
}

function isCommonName(name: string, { commonNames }: Opinion): boolean {
  return commonNames.some(({ text }) => text.toLowerCase().startsWith(name.toLowerCase()));
}

const FEWEST_PLACES = 3;
const BENEFITS = /^The benefits? of (?=[A-Z])/;

/** “The benefit of Tarbexil is” of the product `Tarbexil Duo`, which has its whole name everywhere else. */
export function findHalfName(opinion: Opinion): HalfReplacedName | undefined {
  const { productNames, part, tree } = opinion;
  const { text } = tree.prose;
  const [right, another] = productNames;
  const sentence = part('benefits')?.sentences[0]?.prose;
  if (right === undefined || another !== undefined || sentence === undefined) return undefined;
  const [half = '', second] = right.text.split(' ');
  if (second === undefined || isCommonName(half, opinion)) return undefined;
  const lead = BENEFITS.exec(text.slice(sentence.from, sentence.from + LONGEST_LOOK))?.[0] ?? '';
  const from = sentence.from + lead.length;
  if (lead === '' || !text.startsWith(`${half} `, from)) return undefined;
  const whole = text.split(right.text).length - 1;
  const halves = [...findWholeWords(text, half)].length;
  if (whole < FEWEST_PLACES || halves !== whole + 1 || text.startsWith(right.text, from))
    return undefined;
  return { found: buildPassage(tree.prose, { from, to: from + half.length }), right };
}

/** “Lumivexa and orvatinib” where that is its one substance. */
export function findOwnSubstance({
  productNames,
  commonNames,
  tree: { prose },
}: Opinion): Passage | undefined {
  const [product, second] = productNames;
  const [substance, other] = commonNames;
  if (product === undefined || substance === undefined) return undefined;
  if (second !== undefined || other !== undefined || !/^[a-z]{6,}$/.test(substance.text))
    return undefined;
  const words = `${product.text} and ${substance.text}`;
  const from = prose.text.indexOf(words);
  const to = from + words.length;
  if (from < 0 || !/^[.,;)]| (?:is|are|prior|before|in)\b/.test(prose.text.slice(to, to + 8)))
    return undefined;
  return buildPassage(prose, { from: to - substance.text.length, to });
}
