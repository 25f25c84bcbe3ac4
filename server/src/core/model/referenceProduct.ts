/** Reads the name of the reference product of a generic, hybrid, biosimilar, duplicate or informed-consent medicine. */
import type { SyntaxTree } from '../syntax/block';
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
  return findReferenceParts(parts).flatMap(({ prose: { from: start, to: end } }) => {
    const text = prose.text.slice(start, end);
    return PATTERNS.flatMap((pattern) => {
      const match = pattern.exec(text);
      const name = match?.[1];
      if (match === null || name === undefined) return [];
      const from = start + match.index + match[0].indexOf(name);
      return [buildPassage(prose, { from, to: from + name.length })];
    });
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
