/** A new indication reads in the full indication as it reads in the change, word for word. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { findWay, type Step } from '../packs/wordSteps';
import { findWords, type Word } from '../packs/words';
import type { Sentence } from '../syntax/block';
import type { Prose } from '../text/prose';
import { trimSigns } from '../text/words';
import { checkCondition, checkNamedDisease } from './changedDiseases';
import { compareLikelihood, toAmerican, withDecimals } from './likelierWording';
import { type Fix, type Report, type Rule, replaceFix, report, type Tell } from './rule';

/** Shorter sentences may differ for good reason: `indicated in adults:` before a list. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 150;
/** Each sentence of the change is held against each of the indication: there are few of both. */
const MOST_SENTENCES = 80;
const MOST_DIFFERENCES = 2;

export const indicationDiffersFromChange: Rule = {
  id: 'indication-differs-from-change',
  group: 'indication',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  profiles: ['human-post-authorisation', 'veterinary-post-authorisation'],
  docs: {
    what: 'A sentence of the new indication stands in the full indication with another word than in the change: “65 years” in the one, “56 years” in the other.',
    why: 'The full indication repeats the new text word for word. Where one word differs, one of the two was not updated.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    checkNamedDisease(opinion, tell);
    const changed = readChange(opinion);
    if (changed.length === 0) return;
    const isStruck = showsStruckText(opinion);
    const full = readSentences(
      opinion,
      opinion.partsOf('indication').flatMap(({ sentences }) => sentences),
    );
    const allWords = joinWords(full.flat());
    for (const words of changed) {
      if (allWords.includes(joinWords(words))) continue;
      const nearest = findNearest(words, full);
      if (nearest !== undefined) tellDifferences(nearest, isStruck, opinion, tell);
      else if (opinion.notation === 'draft') checkCondition(words, opinion, tell);
    }
  },
};

/** Published text shows no strokes: words that are struck out stand among those that replace them. */
function showsStruckText({ tree, footnotes }: Opinion): boolean {
  return (
    tree.notation === 'published' &&
    footnotes.bodies.some(({ content }) => /str[iu](?:ke|ck)|removed|deleted/i.test(content.text))
  );
}

const LEAD = /^(?:The )?(?:CHMP|CVMP|Committee)\b[^:]{0,200}:/;

const INDICATION =
  /\b(?:is|are) indicated\b|^["'(]{0,2}(?:Treatment|Prevention|Prophylaxis|Reduction|Active immunisation)\b/;

/** The words of each sentence of the change that says for what the product is indicated, and does not stand in the indication. */
function readChange(opinion: Opinion): readonly (readonly Word[])[] {
  const { text } = opinion.tree.prose;
  const sentences = opinion
    .partsOf('change')
    .flatMap((part) => part.sentences)
    .filter(({ prose }) => INDICATION.test(text.slice(prose.from, prose.to)))
    .slice(0, MOST_SENTENCES)
    .filter((sentence) => !isRepeated(sentence, opinion));
  return readSentences(opinion, sentences).filter(({ length }) => length >= FEWEST_WORDS);
}

/** Letter for letter: the usual case, told without taking the words apart. */
function isRepeated({ prose: { from, to } }: Sentence, opinion: Opinion): boolean {
  const { text } = opinion.tree.prose;
  const said = trimSigns(text.slice(from, to));
  return opinion
    .partsOf('indication')
    .some(({ prose }) => text.slice(prose.from, prose.to).includes(said));
}

function readSentences(
  opinion: Opinion,
  sentences: readonly Sentence[],
): readonly (readonly Word[])[] {
  const { text } = opinion.tree.prose;
  return sentences.map(({ prose: { from, to } }) => {
    const lead = LEAD.exec(text.slice(from, to))?.[0].length ?? 0;
    return joinCompounds(text, findWords(text, { from: from + lead, to }));
  });
}

/** “non-valvular” is one word, so that its loss of “non-” is told as another word. */
function joinCompounds(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (
      before === undefined ||
      !/^[-\u2010\u2011]$/.test(text.slice(before.span.to, word.span.from))
    ) {
      joined.push(word);
      continue;
    }
    joined[joined.length - 1] = {
      letters: `${before.letters}-${word.letters}`,
      isName: before.isName,
      span: { from: before.span.from, to: word.span.to },
    };
  }
  return joined;
}

function joinWords(words: readonly Word[]): string {
  return ` ${words.map(({ letters }) => letters).join(' ')} `;
}

/** The steps along the sentence of the indication that differs least from one of the change, if it differs in one or two words. */
function findNearest(
  words: readonly Word[],
  full: readonly (readonly Word[])[],
): readonly Step[] | undefined {
  let least = MOST_DIFFERENCES + 1;
  let nearest: readonly Step[] | undefined;
  for (const others of full.slice(0, MOST_SENTENCES)) {
    if (words.length > MOST_WORDS || !mayBeNear(words, others)) continue;
    const way = findWay(
      words,
      others.map((word) => ({ ...word, isSlot: false })),
    );
    if (way === undefined || way.cost >= least) continue;
    least = way.cost;
    nearest = way.steps;
  }
  return nearest;
}

function mayBeNear(words: readonly Word[], others: readonly Word[]): boolean {
  if (Math.abs(words.length - others.length) > MOST_DIFFERENCES) return false;
  const known = new Set(words.map(({ letters }) => letters));
  return others.filter(({ letters }) => !known.has(letters)).length <= MOST_DIFFERENCES;
}

function tellDifferences(
  steps: readonly Step[],
  isStruck: boolean,
  opinion: Opinion,
  tell: Tell,
): void {
  const { prose } = opinion.tree;
  const different = steps.filter(({ kind }) => kind === 'different');
  const pairs = different.flatMap(({ word, token }) => (word && token ? [{ word, token }] : []));
  if (pairs.length < different.length) {
    // Struck words are more words; another word in the place of one is not.
    if (!isStruck && pairs.length === 0) tellLoneWords(steps, prose, tell);
    return;
  }
  const names = readNames(opinion);
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

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** A product may be called by its name in the one and by its active substance in the other. */
function readNames({ productNames, commonNames, substances }: Opinion): ReadonlySet<string> {
  const names = [...productNames, ...commonNames, ...substances];
  return new Set(
    names.flatMap(({ text }) =>
      findWords(text, { from: 0, to: text.length }).map(({ letters }) => letters),
    ),
  );
}

/** One word more or less, or two in a row; the abbreviation beside its long form is none of the indication. */
function tellLoneWords(steps: readonly Step[], prose: Prose, tell: Tell): void {
  const index = steps.findIndex(({ kind }) => kind === 'different');
  const end = steps.map(({ kind }) => kind).lastIndexOf('different') + 1;
  const run = steps.slice(index, end);
  const isLacking = steps[index]?.token === undefined;
  const lone = run
    .map(({ word, token }) => (isLacking ? word : token))
    .filter((one) => one !== undefined);
  const beside = steps[index - 1] ?? steps[end];
  const [first] = lone;
  const last = lone.at(-1);
  const isInARow = lone.length === run.length && run.every(({ kind }) => kind === 'different');
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

function isBesideBracket(text: string, { span: { from, to } }: Word): boolean {
  return /[()[\]]/.test(text.slice(Math.max(0, from - 2), from) + text.slice(to, to + 2));
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
