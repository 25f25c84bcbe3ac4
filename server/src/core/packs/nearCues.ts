/**
 * Finds the words by which a missing part would be known, had they no slip: `The aplicant for this medicinal product is`.
 * Looked for only where a part is missing; knows wordings, not what to say of them.
 */
import type { Opinion, PartRole, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { RuleContext } from '../rules/rule';
import type { Sentence } from '../syntax/block';
import type { Prose } from '../text/prose';
import { countSlips } from '../text/words';
import { type ComparedWord, findComparedWords } from './comparedWords';
import { type CuePiece, FEWEST_WORDS, findPiece, LONG_CUE } from './nearPieces';
import { cutAtSlots } from './slots';

/** Words that are not quite those of a wording. */
export interface NearCue {
  readonly found: Passage;
  readonly expected: string;
  /** True when the words are right but for one that stands twice. */
  readonly isDoubled: boolean;
}

/** A summary of opinion has fewer sentences; what is behind them is not looked at. */
const MOST_SENTENCES = 80;
const MOST_SENTENCES_OF_HEAD = 2;
/** Only the beginning of a sentence is looked at, and of a wording. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 24;
const MOST_DISTANCE = 9;

/** The words with which a sentence begins; a word that stands twice counts as one. */
export interface SentenceOpening {
  readonly sentence: Sentence;
  readonly words: readonly ComparedWord[];
}

/** Of the first sentences that are no footnote. */
export function readOpenings({ tree }: Opinion): readonly SentenceOpening[] {
  const { blocks, prose, sentences } = tree;
  const openings: SentenceOpening[] = [];
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    if (blocks[sentence.block]?.kind === 'footnoteBody') continue;
    const { from, to } = sentence.prose;
    const end = Math.min(to, from + MOST_CHARACTERS);
    openings.push({
      sentence,
      words: joinDoubled(findComparedWords(prose.text, { from, to: end })),
    });
  }
  return openings;
}

/** In the first sentence that nearly begins like one of the wordings of a part, which are given in pieces. */
export function findNearCue(
  part: PartRole,
  pieces: readonly CuePiece[],
  { opinion, openings, prose }: Pick<RuleContext, 'opinion' | 'openings' | 'prose'>,
): NearCue | undefined {
  const small = findSmallBeginning(pieces, prose);
  if (small !== undefined) return small;
  for (const { words } of findUnclaimed(part, openings, opinion)) {
    // The cue is right; what goes on behind it is not known.
    if (pieces.some((piece) => beginsWith(words, piece))) continue;
    const cues = pieces.flatMap((piece): readonly NearCue[] => {
      const near = findPiece(words, piece);
      if (near === undefined) return [];
      const { first, last, start, lacking } = near;
      const span = { from: words[first]?.span.from ?? 0, to: words[last]?.span.to ?? 0 };
      const expected = wordsOf(piece, first - start, last - start + lacking);
      const found = buildPassage(prose, span);
      const isDoubled = found.text.toLowerCase() === `${expected} ${expected}`.toLowerCase();
      return [{ found, expected, isDoubled }];
    });
    const [cue, ...others] = cues;
    if (cue === undefined) continue;
    return others.reduce((best, one) => (distanceOf(one) < distanceOf(best) ? one : best), cue);
  }
  return undefined;
}

function beginsWith(words: readonly ComparedWord[], { words: wanted, isStart }: CuePiece): boolean {
  if (!isStart || wanted.length < LONG_CUE) return false;
  return wanted.every(({ letters }, index) => letters === words[index]?.letters);
}

/** “… for infusion. the active substance of Lumivexa is”: no sentence begins there for the reader of parts. */
function findSmallBeginning(pieces: readonly CuePiece[], prose: Prose): NearCue | undefined {
  for (const { text, isStart, words } of pieces) {
    const beginning = text.trimEnd();
    const small = beginning.charAt(0).toLowerCase() + beginning.slice(1);
    if (!isStart || small === beginning || words.length <= FEWEST_WORDS) continue;
    const at = prose.text.indexOf(`. ${small}`);
    const to = at + 2 + (words[0]?.span.to ?? 0);
    const expected = wordsOf({ words, text, isStart }, 0, 0);
    if (at >= 0)
      return { found: buildPassage(prose, { from: at + 2, to }), expected, isDoubled: false };
  }
  return undefined;
}

function distanceOf({ found, expected }: NearCue): number {
  return countSlips(found.text.toLowerCase(), expected.toLowerCase(), MOST_DISTANCE);
}

/** `will be be available`. */
function joinDoubled(words: readonly ComparedWord[]): readonly ComparedWord[] {
  const joined: ComparedWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before === undefined || before.letters !== word.letters) joined.push(word);
    else {
      joined[joined.length - 1] = {
        ...before,
        letters: `${word.letters} ${word.letters}`,
        span: { from: before.span.from, to: word.span.to },
      };
    }
  }
  return joined;
}

/** Sentences that open no part; for the title the first ones, also those that were taken for a name. */
function findUnclaimed(
  part: PartRole,
  openings: readonly SentenceOpening[],
  { parts, tree }: Opinion,
): readonly SentenceOpening[] {
  if (part === 'title') {
    const head = tree.sentences.slice(0, MOST_SENTENCES_OF_HEAD);
    return openings.filter(({ sentence }) => head.includes(sentence));
  }
  const claimed = new Set(
    parts.filter(({ isCued }) => isCued).map(({ sentences }) => sentences[0]),
  );
  return openings.filter(({ sentence }) => !claimed.has(sentence));
}

/** The pieces between the slots of the wordings by which a part is known. */
export function cutIntoPieces(wordings: readonly string[]): readonly CuePiece[] {
  return wordings.flatMap((wording) =>
    cutAtSlots(wording).pieces.flatMap((text, index) => {
      const [line = ''] = text.split('\n');
      const words = findComparedWords(line, { from: 0, to: line.length }).slice(0, MOST_WORDS);
      return words.length < FEWEST_WORDS ? [] : [{ words, text: line, isStart: index === 0 }];
    }),
  );
}

/** The wording's own words from one place to another. */
function wordsOf({ words, text }: CuePiece, first: number, last: number): string {
  return text.slice(words[first]?.span.from ?? 0, words[last]?.span.to ?? 0);
}
