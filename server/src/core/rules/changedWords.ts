/** Says in which words a sentence of the change and one of the full indication differ. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { type ComparedWord, findComparedWords } from '../packs/comparedWords';
import type { Step } from '../packs/wordSteps';
import type { Prose } from '../text/prose';
import { textBefore } from '../text/textBefore';
import { compareLikelihood, toAmerican, withDecimals } from './likelierWording';
import { type Fix, type Report, replaceFix, report, type Tell } from './rule';

export function tellDifferences(
  steps: readonly Step[],
  isStruck: boolean,
  opinion: Opinion,
  tell: Tell,
): void {
  const { prose } = opinion.tree;
  const different = steps.filter(({ kind }) => kind === 'different');
  const pairs = different.flatMap(({ word, token }) => (word && token ? [{ word, token }] : []));
  const names = readNames(opinion);
  if (pairs.length < different.length) {
    // Struck words are more words of the full indication; another word in the place of one is not.
    const isLonger = different.every(({ word }) => word === undefined);
    if (isStruck && isLonger) return;
    if (pairs.length === 0) tellLoneWords(steps, prose, tell);
    else tellPhrase(steps, names, prose, tell);
    return;
  }
  if (different.length > MOST_PAIRS) return;
  let end = 0;
  for (const { word, token } of pairs) {
    if (names.has(word.letters) || names.has(token.letters)) continue;
    // Which of the two is right tells the word behind, to a rule of its own.
    if (ARTICLES.has(word.letters) && ARTICLES.has(token.letters)) continue;
    const changed = buildPassage(prose, withDecimals(word.span, prose.text));
    const full = buildPassage(prose, withDecimals(token.span, prose.text));
    if (full.prose.from < end) continue;
    end = full.prose.to;
    const message = `The full indication reads “${full.text}”, the change “${changed.text}”.`;
    const asChanged = writeAs(changed, full, 'the full indication', 'the change');
    const asFull = writeAs(full, changed, 'the change', 'the full indication');
    const likelier = compareLikelihood(full, changed, prose.text);
    const inOrder = likelier > 0 ? [asFull, asChanged] : [asChanged, asFull];
    // Nobody wants the American spelling in the other place, too.
    const isSpelling = likelier !== 0 && toAmerican(full.text) === toAmerican(changed.text);
    const fixes = isSpelling ? inOrder.slice(0, 1) : inOrder;
    tell(
      likelier > 0
        ? report(changed.span, message, fixes, relatedTo(full, 'full indication'))
        : report(full.span, message, fixes, relatedTo(changed, 'change')),
    );
  }
}

/** So many words may be replaced by others in different places. */
const MOST_PAIRS = 2;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** A product may be called by its name in the one and by its active substance in the other. */
function readNames({ productNames, commonNames, substances }: Opinion): ReadonlySet<string> {
  const names = [...productNames, ...commonNames, ...substances];
  return new Set(
    names.flatMap(({ text }) =>
      findComparedWords(text, { from: 0, to: text.length }).map(({ letters }) => letters),
    ),
  );
}

/** “Adults” in the one, “adult patients and adolescents” in the other: words in a row, between words that both have. */
function tellPhrase(
  steps: readonly Step[],
  names: ReadonlySet<string>,
  prose: Prose,
  tell: Tell,
): void {
  const { run, isInside } = findRun(steps);
  if (!isInside || run.some(({ kind }) => kind !== 'different')) return;
  const changed = toPassage(
    run.flatMap(({ word }) => word ?? []),
    prose,
  );
  const full = toPassage(
    run.flatMap(({ token }) => token ?? []),
    prose,
  );
  if (changed === undefined || full === undefined) return;
  const isOther = run.some(
    ({ word, token }) => names.has(word?.letters ?? '') || names.has(token?.letters ?? ''),
  );
  // An abbreviation in the place of its words, or one beside them.
  if (isOther || /[A-Z]{2}|[()[\]]/.test(changed.text + full.text)) return;
  tell(
    report(
      full.span,
      `The full indication reads “${full.text}”, the change “${changed.text}”.`,
      [
        writeAs(changed, full, 'the full indication', 'the change'),
        writeAs(full, changed, 'the change', 'the full indication'),
      ],
      relatedTo(changed, 'change'),
    ),
  );
}

/** The steps from the first difference to the last one. */
function findRun(steps: readonly Step[]) {
  const index = steps.findIndex(({ kind }) => kind === 'different');
  const end = steps.map(({ kind }) => kind).lastIndexOf('different') + 1;
  return { index, end, run: steps.slice(index, end), isInside: index > 0 && end < steps.length };
}

function toPassage(words: readonly ComparedWord[], prose: Prose): Passage | undefined {
  const from = words[0]?.span.from;
  const to = words.at(-1)?.span.to;
  return from === undefined || to === undefined ? undefined : buildPassage(prose, { from, to });
}

/** Words more or less, in a row; the abbreviation beside its long form is none of the indication. */
function tellLoneWords(steps: readonly Step[], prose: Prose, tell: Tell): void {
  const { index, end, run, isInside } = findRun(steps);
  const isLacking = steps[index]?.token === undefined;
  const lone = run
    .map(({ word, token }) => (isLacking ? word : token))
    .filter((one) => one !== undefined);
  const beside = steps[index - 1] ?? steps[end];
  const [first] = lone;
  const last = lone.at(-1);
  const isInARow = lone.length === run.length && run.every(({ kind }) => kind === 'different');
  if (lone.length > MOST_PAIRS && !isInside) return;
  if (!isInARow || first === undefined || last === undefined) return;
  if (beside?.word === undefined || beside.token === undefined) return;
  if (lone.some((one) => isBesideBracket(prose.text, one))) return;
  const { text, span } = buildPassage(prose, { from: first.span.from, to: last.span.to });
  const [message, place, other] = isLacking
    ? [
        `The full indication lacks “${text}”, which stands in the change.`,
        buildPassage(prose, beside.token.span).span,
        { text, span },
      ]
    : [
        `The change lacks “${text}”, which stands in the full indication.`,
        span,
        buildPassage(prose, beside.word.span),
      ];
  tell(report(place, message, [], relatedTo(other, 'change')));
}

function isBesideBracket(text: string, { span: { from, to } }: ComparedWord): boolean {
  return /[()[\]]/.test(textBefore(text, from, 2) + text.slice(to, to + 2));
}

/** Which of the two is right is the writer's to say. */
function writeAs(right: Passage, wrong: Passage, place: string, model: string): Fix {
  const title = `Write “${right.text}” in ${place} too, as in ${model}`;
  return replaceFix(wrong.span, right.text, title, 'ask');
}

function relatedTo(
  { text, span }: Pick<Passage, 'text' | 'span'>,
  place: 'change' | 'full indication',
): Pick<Report, 'related'> {
  return { related: [{ span, message: `The ${place} reads “${text}”.` }] };
}
