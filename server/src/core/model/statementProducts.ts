/** Reads for which product and for what use the committee gave its opinion. */
import type { SyntaxTree } from '../syntax/block';
import type { Prose } from '../text/prose';
import { NUMBER, STRENGTH_UNIT } from '../text/units';
import { DOSE_FORM_PATTERN } from './doseForms';
import type { Part, Passage } from './opinion';
import { buildPassage, splitPassage } from './passage';

const NAMES_START = /(?<!\borphan )\bmedicinal products?,? (?!on \d)/;
/** What stands before them where a copy leaves “the medicinal product” out. */
const NAMES_START_ALONE = /\bmarketing authori[sz]ations? for (?=[A-Z])/;
/** What ends the names: a strength, a form, a bracket, the use, the next clause, the sentence. */
const NAMES_END = new RegExp(
  `,? (?:intended|indicated|for|is|was|which|under|as|to|in|on|by|from|with)\\b|,? ?\\(|, (?:the |[a-z\\d])|[:;]|,$|\\.(?: |$)| ${NUMBER}[ -]?${STRENGTH_UNIT}(?![a-z])`,
);
/** All the names together; rules look for each of them in the whole text. */
const LONGEST_NAMES = 400;
/** The name is missing: the use follows at once. */
const NO_NAME = /^,? ?(?:intended|indicated|for) /;
/** The names of web copies that put the substance first: `orvatinib (Lumivexa) and orvatium (177Lu) oxide (Tarbexil)`. */
const NAMES_IN_BRACKETS =
  /^[a-z][a-z -]{2,60}(?: \(\d{1,3}[A-Z][a-z]?\)[a-z -]{0,60})? \([A-Z][^()]{1,60}\)(?:(?:,| and|, and) (?!(?:as|for|in|indicated|intended|of|to|under|which|with)\b)[a-z][a-z -]{2,60}(?: \(\d{1,3}[A-Z][a-z]?\)[a-z -]{0,60})? \([A-Z][^()]{1,60}\))*/;
/** `for cats`, `for the treatment of …`, but not the form: `solution for injection`. */
const USE =
  /\b(?:intended|indicated)\b|\bfor (?!(?:solution|suspension|dispersion|emulsion|injection|infusion|concentrate|inhalation|oral|cutaneous|use|intra\w+|subcutaneous)\b)/;

const FORM = new RegExp(`^(?:${DOSE_FORM_PATTERN})$`, 'i');

/** Names behind “medicinal product(s)”, up to what ends them; a longer name of the heading goes before. */
export function readStatementProducts(
  prose: Prose,
  base: number,
  text: string,
  headingNames: readonly Passage[],
): readonly Passage[] {
  const lead = NAMES_START.exec(text) ?? NAMES_START_ALONE.exec(text);
  if (lead === null) return [];
  const start = lead.index + lead[0].length;
  const rest = text.slice(start);
  const end = rest.search(NAMES_END);
  const length = Math.min(end < 0 ? rest.length : end, LONGEST_NAMES);
  const bracketed = NAMES_IN_BRACKETS.exec(rest)?.[0];
  if (bracketed !== undefined) return readBracketedNames(prose, base + start, bracketed);
  const [heading] = headingNames;
  const known = headingNames.length === 1 ? (heading?.text ?? '') : '';
  if (known.length > length && rest.toLowerCase().startsWith(known.toLowerCase())) {
    return [buildPassage(prose, { from: base + start, to: base + start + known.length })];
  }
  if (NO_NAME.test(rest)) return [];
  const names = buildPassage(prose, { from: base + start, to: base + start + length });
  const [first, ...others] = splitPassage(prose, names, /,? and |, /g);
  // `Petrivex, Chewable tablet, intended for dogs`
  return first === undefined ? [] : [first, ...others.filter(({ text }) => !FORM.test(text))];
}

function readBracketedNames(prose: Prose, base: number, text: string): readonly Passage[] {
  return Array.from(text.matchAll(/\(([A-Z][^()]+)\)/g), ({ index, 0: found }) =>
    buildPassage(prose, { from: base + index + 1, to: base + index + found.length - 1 }),
  );
}

/** From `intended` (or a bare `for …`) to the end of the sentence, in the first sentence of the part that has it. */
export function readIntendedUse(
  { prose }: SyntaxTree,
  part: Part,
  productsEnd: number,
): Passage | undefined {
  for (const { prose: sentence } of part.sentences) {
    const from = Math.max(sentence.from, Math.min(productsEnd, sentence.to));
    const text = prose.text.slice(from, sentence.to);
    const at = text.search(from > sentence.from ? USE : /\bintended\b/);
    if (at < 0) continue;
    return buildPassage(prose, {
      from: from + at,
      to: sentence.to - (/[.:]$/.test(text) ? 1 : 0),
    });
  }
  return undefined;
}
