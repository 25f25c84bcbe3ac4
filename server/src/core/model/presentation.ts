/** Reads how the product will be available: strengths and pharmaceutical forms. */
import type { SyntaxTree } from '../syntax/block';
import type { ProseSpan } from '../text/span';
import { NUMBER, STRENGTH_UNIT } from '../text/units';
import { DOSE_FORM_PATTERN } from './doseForms';
import type { OpinionStatement, Part, Passage, Presentation } from './opinion';
import { buildPassage } from './passage';

const UNIT = `(?:${STRENGTH_UNIT}|(?:viable )?(?:[A-Z]+\\d*\\+ )?cells|PFU|vp|vg|h|hours?)(?![A-Za-z])`;
const RANGE = `${NUMBER}(?:[-–]${NUMBER})?`;
const POWER = '(?: ?[x×] ?10[⁰¹²³⁴⁵⁶⁷⁸⁹\\d]+)';
/** `20 mg`, `10-mg`, `30 mg/1 ml`, `4-13 x 10⁶ cells/ml`, `3.2 x 10⁶`, `5` in `5- and 10-mg`, `5` and `10` in `5, 10 and 20 mg`. */
const STRENGTHS = new RegExp(
  [
    `${RANGE}${POWER}?[ -]?${UNIT}(?:/(?:${NUMBER} ?)?${UNIT})?`,
    `${RANGE}${POWER}`,
    `${NUMBER}(?=- (?:and|or|to) \\d)`,
    `${NUMBER}(?=(?:, ${NUMBER}){0,6},? (?:and|or) ${NUMBER}[ -]?${UNIT})`,
  ].join('|'),
  'g',
);
const FORM = new RegExp(DOSE_FORM_PATTERN, 'gi');

export function readPresentation(
  tree: SyntaxTree,
  part: Part | undefined,
  statement: OpinionStatement | undefined,
): Presentation | undefined {
  const sentence = part?.sentences[0];
  if (sentence === undefined) return readStatementPresentation(tree, statement);
  const { from, to } = sentence.prose;
  const at = tree.prose.text.indexOf('available as', from);
  return findPresentation(tree, sentence.prose, at >= from && at < to ? at : from);
}

/** Older documents give strength and form in the opinion statement, between product and use. */
function readStatementPresentation(
  tree: SyntaxTree,
  statement: OpinionStatement | undefined,
): Presentation | undefined {
  const product = statement?.products.at(-1);
  const use = statement?.intendedUse;
  if (product === undefined || use === undefined || use.prose.from <= product.prose.to) {
    return undefined;
  }
  const span = { from: product.prose.to, to: use.prose.from };
  const found = findPresentation(tree, span, span.from);
  return found.strengths.length + found.forms.length > 0 ? found : undefined;
}

function findPresentation(tree: SyntaxTree, span: ProseSpan, from: number): Presentation {
  const text = tree.prose.text.slice(from, span.to);
  const find = (pattern: RegExp): readonly Passage[] =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) =>
      buildPassage(tree.prose, { from: from + index, to: from + index + found.length }),
    );
  const { text: words, span: place, prose } = buildPassage(tree.prose, span);
  return { text: words, span: place, prose, strengths: find(STRENGTHS), forms: find(FORM) };
}
