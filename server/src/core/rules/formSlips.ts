/** Makes reports of slips in the words for a pharmaceutical form: its number, its preposition, another one in the statement. */
import { DOSE_FORM_PATTERN } from '../model/doseForms';
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { STRENGTH } from '../text/units';
import { type Report, replaceWord, report } from './rule';

/** “a 15 mg film-coated tablets”, “a 5 mg/ml solutions for injection”, but not “a kit of tablets”. */
const PLURAL_BEHIND_ARTICLE = new RegExp(
  `^available as an? (?:${STRENGTH} )?(?:(?!of )[a-z]+(?:-[a-z]+)* ){0,2}?(tablet|capsule|solution|suspension|emulsion|concentrate)s(?=\\.| \\(| for )`,
);
/** “a 4 mg powder and a 20 mg powders for” */
const PLURAL_BEHIND_LATER_ARTICLE = new RegExp(
  `(?:,|\\band) an? ${STRENGTH} (?:[a-z]+-[a-z]+ )?(powder|tablet|capsule|solution|suspension|emulsion|concentrate)s(?=\\.| \\(| for )`,
);
/** “powder for concentrate of solution” */
const WRONG_OF =
  /\b(?:powder|concentrate|granules|lyophilisate|solution|suspension|emulsion) (of)(?= (?:(?:oral )?(?:solution|suspension|dispersion)|injection|infusion)\b)/;
const FORM = new RegExp(DOSE_FORM_PATTERN, 'g');
const FIRST_FORM = new RegExp(DOSE_FORM_PATTERN);
const NO_FORMS: ReadonlySet<string> = new Set([
  'for',
  'oral',
  'hard',
  'soft',
  'coated',
  'and',
  'in',
]);

export function* findFormSlips(opinion: Opinion, presentation: Passage): Iterable<Report> {
  const { text, prose: place } = presentation;
  const { prose } = opinion.tree;
  const read = (from: number, to: number): Passage =>
    buildPassage(prose, { from: place.from + from, to: place.from + to });
  const plural = PLURAL_BEHIND_ARTICLE.exec(text) ?? PLURAL_BEHIND_LATER_ARTICLE.exec(text);
  if (plural?.[1] !== undefined) {
    const to = plural.index + plural[0].length;
    yield reportWord(read(to - plural[1].length - 1, to), plural[1]);
  }
  const preposition = WRONG_OF.exec(text);
  if (preposition !== null) {
    const to = preposition.index + preposition[0].length;
    yield reportWord(read(to - 'of'.length, to), 'for');
  }
  const other = findOtherForm(opinion, text);
  if (other !== undefined) {
    const [stated, form] = other;
    const message = `The statement has “${stated.text}”, but the product will be available as ${form}.`;
    const related = [{ span: presentation.span, message: 'The presentation.' }];
    yield report(stated.span, message, [], { related });
  }
}

function reportWord({ text, span }: Passage, right: string): Report {
  return report(span, `“${text}” should read “${right}”.`, [replaceWord(span, text, right, 'ask')]);
}

/** The form between product and use in the statement, where it has no word in common with those of the presentation. */
function findOtherForm(
  { statement, tree }: Opinion,
  presentation: string,
): readonly [Passage, string] | undefined {
  const product = statement?.products.at(-1);
  const use = statement?.intendedUse;
  if (product === undefined || use === undefined || use.prose.from <= product.prose.to)
    return undefined;
  const from = product.prose.to;
  const words = tree.prose.text.slice(from, use.prose.from);
  const stated = FIRST_FORM.exec(words);
  const form = stated === null ? undefined : FIRST_FORM.exec(presentation)?.[0];
  if (stated === null || form === undefined) return undefined;
  const known = readWords(presentation);
  if (readWords(words).some((word) => known.includes(word))) return undefined;
  const start = from + stated.index;
  return [buildPassage(tree.prose, { from: start, to: start + stated[0].length }), form];
}

/** The words of all forms in a text, in the singular. */
function readWords(text: string): readonly string[] {
  const forms = text.match(FORM) ?? [];
  return forms
    .flatMap((form) => form.split(/[ -]/))
    .filter((word) => !NO_FORMS.has(word))
    .map((word) => word.replace(/s$/, ''));
}
