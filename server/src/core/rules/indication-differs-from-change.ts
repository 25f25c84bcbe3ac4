/** A new indication reads in the full indication as it reads in the change, word for word. */
import type { Opinion } from '../model/opinion';
import { type ComparedWord, findComparedWords } from '../packs/comparedWords';
import { findWay, type Step } from '../packs/wordSteps';
import type { Sentence } from '../syntax/block';
import { trimSigns } from '../text/words';
import { checkChangedAges } from './changedAges';
import { checkCondition, checkNamedDisease } from './changedDiseases';
import { tellDifferences } from './changedWords';
import type { Rule } from './rule';

/** Shorter sentences may differ for good reason: `indicated in adults:` before a list. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 150;
/** Each sentence of the change is held against each of the indication: there are few of both. */
const MOST_SENTENCES = 80;
const MOST_DIFFERENCES = 4;
/** Of so many words one may differ; two in any sentence. */
const WORDS_FOR_ONE = 5;

export const indicationDiffersFromChange: Rule = {
  id: 'indication-differs-from-change',
  group: 'indication',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  profiles: ['human-post-authorisation', 'veterinary-post-authorisation'],
  docs: {
    what: 'A sentence of the new indication stands in the full indication with other words than in the change: “65 years” in the one, “56 years” in the other; or the age to which the change extends it is not there.',
    why: 'The full indication repeats the new text word for word. Where one word differs, one of the two was not updated.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    checkNamedDisease(opinion, tell);
    checkChangedAges(opinion, tell);
    const changed = readChange(opinion);
    if (changed.length === 0) return;
    const isStruck = showsStruckText(opinion) && !isAllNew(opinion);
    const full = readSentences(
      opinion,
      opinion.partsOf('indication').flatMap(({ sentences }) => sentences),
    );
    const allWords = joinWords(full.flat());
    for (const words of changed) {
      if (allWords.includes(joinWords(words))) continue;
      const nearest = findNearest(words, full);
      if (nearest !== undefined) tellDifferences(nearest, isStruck, opinion, tell);
      else if (opinion.notation === 'draft' && !tellsSome(opinion)) {
        checkCondition(words, opinion, tell);
      }
    }
  },
};

/** “For information, the indication in paediatric Crohn's disease will be as follows”: others are not told. */
function tellsSome({ indications }: Opinion): boolean {
  return indications.some(({ lead: { text } }) =>
    /^(?!.*\bfull\b).*\bindications? in [a-z]/i.test(text),
  );
}

/** Published text shows no strokes: words that are struck out stand among those that replace them. */
function showsStruckText({ tree, footnotes }: Opinion): boolean {
  return (
    tree.notation === 'published' &&
    footnotes.bodies.some(({ content }) => /str[iu](?:ke|ck)|removed|deleted/i.test(content.text))
  );
}

/** A new indication has no words that are struck out. */
function isAllNew(opinion: Opinion): boolean {
  const [first, ...others] = opinion.partsOf('change');
  return (
    first !== undefined &&
    [first, ...others].every(({ prose: { from, to } }) => {
      const text = opinion.tree.prose.text.slice(from, to);
      return /\bnew indications?\b/.test(text) && !/\b(?:extension|change|existing)\b/.test(text);
    })
  );
}

const LEAD = /^(?:The )?(?:CHMP|CVMP|Committee)\b[^:]{0,200}:/;

const INDICATION =
  /\b(?:is|are) indicated\b|^["'(]{0,2}(?:Treatment|Prevention|Prophylaxis|Reduction|Active immunisation)\b|^["']?in (?:adult|child|patient|paediatric|adolescent|m|wom)\w* .{0,80}\bfor the (?:treatment|prevention)\b/;

/** The words of each sentence of the change that says for what the product is indicated, and does not stand in the indication. */
function readChange(opinion: Opinion): readonly (readonly ComparedWord[])[] {
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
): readonly (readonly ComparedWord[])[] {
  const { text } = opinion.tree.prose;
  return sentences.map(({ prose: { from, to } }) => {
    const lead = LEAD.exec(text.slice(from, to))?.[0].length ?? 0;
    return joinCompounds(text, findComparedWords(text, { from: from + lead, to }));
  });
}

/** “non-valvular” is one word, so that its loss of “non-” is told as another word. */
function joinCompounds(text: string, words: readonly ComparedWord[]): readonly ComparedWord[] {
  const joined: ComparedWord[] = [];
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

function joinWords(words: readonly ComparedWord[]): string {
  return ` ${words.map(({ letters }) => letters).join(' ')} `;
}

/** The steps along the sentence of the indication that differs least from one of the change, if it differs in few words. */
function findNearest(
  words: readonly ComparedWord[],
  full: readonly (readonly ComparedWord[])[],
): readonly Step[] | undefined {
  let least = mostDifferences(words) + 1;
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

function mostDifferences(words: readonly ComparedWord[]): number {
  return Math.max(2, Math.min(MOST_DIFFERENCES, Math.floor(words.length / WORDS_FOR_ONE)));
}

function mayBeNear(words: readonly ComparedWord[], others: readonly ComparedWord[]): boolean {
  const most = mostDifferences(words);
  if (Math.abs(words.length - others.length) > most) return false;
  const known = new Set(words.map(({ letters }) => letters));
  return others.filter(({ letters }) => !known.has(letters)).length <= most;
}
