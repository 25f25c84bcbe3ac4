/** Finds where a sentence ends or begins in a wrong way inside of the text: a stop is lost, “and.”, “. the CVMP”. Reports nothing. */
import type { Opinion, PartRole } from '../model/opinion';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { isSmallAsciiLetter } from '../text/words';
import { standsInIndication } from './indicationWording';

const FEWEST_WORDS = 5;
const LONGEST_LOOK = 40;

/** The last words of sentences behind which the next one begins without any stop: “disease The most common side effects”. */
export function* findLostStops(
  { tree: { prose, sentences, blocks }, roleAt }: Opinion,
  parts: ReadonlySet<PartRole>,
): Iterable<ProseSpan> {
  for (const [index, { prose: place, block }] of sentences.entries()) {
    if (sentences[index + 1]?.block !== block || blocks[block]?.kind !== 'paragraph') continue;
    const last = prose.text.charCodeAt(place.to - 1);
    if (last === STOP || !/[\p{L}\p{N})\]%]/u.test(prose.text.charAt(place.to - 1))) continue;
    const words = prose.text.slice(place.from, place.to).split(' ');
    const role = roleAt(prose.toSource(place).start);
    if (role === undefined || !parts.has(role) || words.length < FEWEST_WORDS) continue;
    yield { from: place.to - (words.at(-1) ?? '').length, to: place.to };
  }
}

const STOP = 46;

/**
 * A few words without a stop before a sentence of the form: `In a study The benefits of Lumivexa are …`. In copied texts a
 * heading may stand so, which begins with a capital.
 */
export function* findFragments({ tree, notation }: Opinion): Iterable<ProseSpan> {
  const { prose, sentences, blocks, source } = tree;
  for (const [index, { prose: place, block }] of sentences.entries()) {
    if (sentences[index + 1]?.block !== block || blocks[block]?.kind !== 'paragraph') continue;
    const words = prose.text.slice(place.from, place.to);
    if (!/^[\p{L}\p{N} '-]+$/u.test(words) || words.split(' ').length >= FEWEST_WORDS) continue;
    if (notation === 'published' && !isSmallAsciiLetter(words.charCodeAt(0))) continue;
    // A heading in bold type may stand at the beginning of a paragraph.
    if (/[*_]/.test(source.charAt(prose.toSource(place).end))) continue;
    yield place;
  }
}

/** No sentence ends with them. */
const BARE_ENDS: readonly string[] =
  ' and, or, the, an, its, their, of, with, by, from, than'.split(',');

/** “headache and.”: the word, without its stop. Those of the indication are told with its other broken words. */
export function* findBareEnds({ tree: { prose }, roleAt }: Opinion): Iterable<ProseSpan> {
  const { text } = prose;
  for (let stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
    const end = BARE_ENDS.find((one) => text.startsWith(one, stop - one.length));
    if (end === undefined || !/^(?:\s|$)/.test(text.charAt(stop + 1))) continue;
    const word = { from: stop - end.length + 1, to: stop };
    const role = roleAt(prose.toSource(word).start);
    if (role !== 'indication' && role !== 'change') yield word;
  }
}

/** First words of sentences of the form. */
const BEGINNING =
  /^(?:(?:the)(?= C[HV]MP\b| applicant for this | active substances? of | (?:full|most common) | benefits? of )|(?:detailed)(?= (?:recommendations|conditions) for )|for(?= information, the ))/;
/** They may begin any sentence and continue none behind a stop. */
const OPENER = /^(?:the|this|these|it|they|detailed|studies|in addition|however)(?= )/;
/** A whole word before a stop that ends a sentence. */
const ENDED = /(?:[\s(](?!approx|incl|subsp|resp|corr|spec|conc|temp)[a-z]{4,}|\w\))\.$/;

/** The first word of a sentence that begins in small letters. */
export function* findSmallBeginnings(opinion: Opinion): Iterable<ProseSpan> {
  const { prose, blocks } = opinion.tree;
  const { text } = prose;
  const { commonNames, substances } = opinion;
  const names = (commonNames.length > 0 ? commonNames : substances)
    .map((name) => name.text)
    .filter((name) => /^[a-z]{6,}$/.test(name));
  for (const { kind, prose: place } of blocks) {
    if (kind !== 'paragraph' || !isSmallAsciiLetter(text.charCodeAt(place.from))) continue;
    if (!/[.:)]\s*$/.test(textBefore(text, place.from, 4))) continue;
    const word = BEGINNING.exec(text.slice(place.from, place.from + LONGEST_LOOK))?.[0];
    if (word !== undefined) yield { from: place.from, to: place.from + word.length };
  }
  for (let stop = text.indexOf('. '); stop >= 0; stop = text.indexOf('. ', stop + 1)) {
    const from = stop + 2;
    if (!isSmallAsciiLetter(text.charCodeAt(from))) continue;
    const behind = text.slice(from, from + LONGEST_LOOK);
    const word = OPENER.exec(behind)?.[0] ?? names.find((name) => behind.startsWith(`${name} `));
    if (word === undefined) continue;
    if (!ENDED.test(text.slice(Math.max(0, stop - LONGEST_LOOK), stop + 1))) continue;
    // Items of a list that a copy has run together begin so: “is inadequate. the treatment of …”.
    if (standsInIndication(opinion, prose.toSource({ from, to: from + 1 }).start)) continue;
    yield { from, to: from + word.length };
  }
}
