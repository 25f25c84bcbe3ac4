/** Reads the name of the reference product of a generic, hybrid, biosimilar, duplicate or informed-consent medicine. */
import type { SyntaxTree } from '../syntax/block';
import type { Prose } from '../text/prose';
import type { ProseSpan } from '../text/span';
import type { Part, Passage } from './opinion';
import { buildPassage } from './passage';

const NAME = '(\\p{Lu}[\\p{L}\\d-]*(?: \\p{Lu}[\\p{L}\\d-]*)*)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:generics?|hybrid(?: medicine)?|duplicate) of ${NAME}`, 'u'),
  new RegExp(
    `\\breference (?:medicinal )?(?:product|medicine)(?: for [^.]{1,60}? is)? ${NAME}`,
    'u',
  ),
  new RegExp(`\\bwith ${NAME} as the reference\\b`, 'u'),
  new RegExp(`\\bcomparable quality, safety and efficacy to ${NAME}`, 'u'),
  new RegExp(`\\bsame active substances? as ${NAME}`, 'u'),
  new RegExp(`\\bbioavailability compared (?:with|to) ${NAME}`, 'u'),
];
/** Where other sentences give it, once it is known that there is one. */
const LATER_PATTERNS: readonly RegExp[] = [
  new RegExp(`\\bcontains the same active substances? as ${NAME}(?=, but\\b)`, 'u'),
  new RegExp(`\\band ${NAME} have the same pharmaceutical form\\b`, 'u'),
  new RegExp(`\\bexpected to be the same as those of ${NAME}`, 'u'),
  new RegExp(`(?<=\\.\\s)${NAME} has been authorised in the EU since\\b`, 'u'),
];
/** `marustekimab` in “the reference product Orvalex (marustekimab), which …”. */
const SUBSTANCES = new RegExp(
  `\\b(?:reference (?:medicinal )?product|safety and efficacy to) ${NAME} \\(([a-z]{7,}(?: [a-z]+)?)\\)(?=, which\\b|\\.)`,
  'gu',
);

export function readReferenceProduct(
  tree: SyntaxTree,
  parts: readonly Part[],
): Passage | undefined {
  return findReferenceProducts(tree, parts)[0];
}

/** The name in each wording that gives it: the first one, in the order of the wordings, is taken for the right one. */
export function findReferenceProducts(
  { prose }: SyntaxTree,
  parts: readonly Part[],
): readonly Passage[] {
  return findReferenceParts(parts).flatMap((part) => findNames(PATTERNS, prose, part.prose));
}

/** The name in sentences that say more of a reference product, up to those on the benefits. */
export function findLaterReferences(
  { prose }: SyntaxTree,
  parts: readonly Part[],
): readonly Passage[] {
  const places = parts.filter(({ role }) => role === 'referenceProduct' || role === 'benefits');
  const first = findReferenceParts(parts)[0]?.prose;
  const last = places.at(-1)?.prose;
  if (first === undefined || last === undefined || last.to < first.to) return [];
  return findNames(LATER_PATTERNS, prose, { from: first.from, to: last.to });
}

function findNames(
  patterns: readonly RegExp[],
  prose: Prose,
  { from: start, to: end }: ProseSpan,
): readonly Passage[] {
  const text = prose.text.slice(start, end);
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    const name = match?.[1];
    if (match === null || name === undefined) return [];
    const from = start + match.index + match[0].indexOf(name);
    return [buildPassage(prose, { from, to: from + name.length })];
  });
}

/** The substances in brackets behind the name of the reference product. */
export function findReferenceSubstances(
  { prose }: SyntaxTree,
  parts: readonly Part[],
): readonly Passage[] {
  return findReferenceParts(parts).flatMap(({ prose: { from: start, to: end } }) =>
    Array.from(
      prose.text.slice(start, end).matchAll(SUBSTANCES),
      ({ 0: found, 2: substance = '', index }) => {
        const to = start + index + found.length - 1;
        return buildPassage(prose, { from: to - substance.length, to });
      },
    ),
  );
}

function findReferenceParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ role }) => role === 'referenceProduct');
}
