/** Splits the prose of each block into sentences. Knows abbreviations that end in a stop, nothing of parts. */
import { BLANK } from '../text/characterCodes';
import { MONTH_PATTERN } from '../text/months';
import type { Block, Sentence } from './block';

/** Words before a stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|approx|incl|no|nos|dr|prof|st|spp|subsp|var|fig|sect|art)$/i;
/** `B.V`, `S.p.A`, `d.d`: ends a sentence unless it opens a name or another abbreviation follows. */
const DOTTED = /(?:^|\s)(?:[A-Za-z]{1,2}\.)+[A-Za-z]{1,2}$/;
const DOTTED_NEXT = /^(?:[A-Za-z]{1,2}\.){2,}|^\(|^Novo mesto\b/;
/** `GmbH & Co. KG` is one name. */
const COMPANY = /\bCo$/;
const COMPANY_NEXT = /^(?:KG|OHG|Ltd|Limited|Inc)/;
/** `On 30. May 2024`, as other languages write it. */
const DAY = /\bOn \d{1,2}$/;
const DAY_NEXT = new RegExp(`^${MONTH_PATTERN} \\d`);
const MONTH = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/i;
/** The first words of some sentences of the form: no other sentence holds them. */
const OPENING =
  '(?:The (?:active substances? (?:of|in) [A-Z]|(?:applicant|marketing authorisation holder) for this |benefits? (?:of|with) [A-Z]|most common side effects |full indications? (?:is|are|for)[ :]|C[HV]MP adopted )|Detailed (?:recommendations|conditions) for the use )';
/**
 * A stop with its closing quotes or brackets, a blank and what can begin a sentence, also a name such as `mLumivexa` or
 * `orvaLumi`; the blank may be lost. Where the stop is lost, or is not yet typed, such first words are enough.
 */
const SENTENCE_END = new RegExp(
  `[.!?](?:["')\\]]* (?=[A-Z"'([\\d<\u00c0-\u00d6\u0160\u017d\u0391-\u03a9]|[a-z]{1,2}[A-Z]|[a-z]{3,6}[A-Z][a-z]+ |the (?:applicant|marketing authorisation holder) for this )|(?=[A-Z][a-z]* [a-z]|The C))| (?=${OPENING})(?<=[A-Za-z\\d)\\]"'%,;] )`,
);
/** Where the blank before them is lost, or is not yet typed, as well: `is availableThe benefits of`. Few texts need it, and it is slow. */
const SENTENCE_END_OR_OPENING = new RegExp(`${SENTENCE_END.source}|(?<=[a-z\\d,;])${OPENING}`);
const LOST_BLANK = /[a-z\d,;](?:The |Detailed )/;
const LONGEST_ABBREVIATION = 16;
const LONGEST_FIGURE = 12;
const LONGEST_DATE = 40;
/** Words that open a sentence, and no name. */
const OPENER = /^(?:The|This|These|It) /;
const OPENER_LENGTH = 6;

export function findSentences(text: string, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const ends = LOST_BLANK.test(text) ? SENTENCE_END_OR_OPENING : SENTENCE_END;
  const sentenceEnd = new RegExp(ends, 'g');
  // Stops are found in one pass over the whole text, whatever the number of blocks.
  let stop = sentenceEnd.exec(text);
  blocks.forEach((block, index) => {
    const { from, to } = block.prose;
    let start = from;
    for (; stop !== null && stop.index < to; stop = sentenceEnd.exec(text)) {
      const isOpening = /^[TD]/.test(stop[0]);
      const next = isOpening ? stop.index : stop.index + stop[0].length;
      if (stop.index < start || isAbbreviation(text, start, stop.index, next)) continue;
      if (isDate(text, start, stop.index)) continue;
      const hasBlank = !isOpening && text.charCodeAt(next - 1) === BLANK;
      const isEnd = isOpening
        ? hasWords(text, start, stop.index)
        : endsWord(text, start, stop.index);
      if (!hasBlank && !isEnd) continue;
      const end = hasBlank ? next - 1 : next;
      sentences.push({ prose: { from: start, to: end }, block: index });
      start = next;
    }
    if (start < to) sentences.push({ prose: { from: start, to }, block: index });
  });
  return sentences;
}

/** `On 14 September 2023, The CHMP adopted`: a capital too many, and no new sentence. */
function isDate(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_DATE && /^On \d[^.]*,?$/.test(text.slice(start, end));
}

/** True behind two words or more: letters before the first word of a sentence are a slip in it. */
function hasWords(text: string, start: number, end: number): boolean {
  const blank = text.indexOf(' ', start);
  return blank >= 0 && blank < end;
}

/**
 * True behind a word of small letters, a company and a bracket: `adults.The applicant`, `Lumivex B.V.The CHMP`, `(MCL).The`; no
 * formula. Behind a figure, which may number an item of a list, only before a word that opens sentences: `week 3.The most`.
 */
function endsWord(text: string, start: number, stop: number): boolean {
  const before = text.slice(Math.max(start, stop - LONGEST_FIGURE), stop);
  if (/(?:[a-z]{3}| [BN]\.V| S\.(?:p\.)?A| GmbH| Ltd| Inc)$/.test(before)) return true;
  const behind = text.slice(stop + 1, stop + 1 + OPENER_LENGTH);
  if (/[\p{L}\d%]\)$/u.test(before)) return /^[A-Z][a-z]/.test(behind);
  return /[\p{L})] [\d.,–-]*[\d%]$/u.test(before) && OPENER.test(behind);
}

function isAbbreviation(text: string, start: number, stop: number, next: number): boolean {
  if (text.charCodeAt(stop) !== 46) return false;
  const before = text.slice(Math.max(start, stop - LONGEST_ABBREVIATION), stop);
  if (ABBREVIATION.test(before)) return true;
  const behind = text.slice(next, next + LONGEST_ABBREVIATION);
  if (COMPANY.test(before)) return COMPANY_NEXT.test(behind);
  if (MONTH.test(before)) return /^\d/.test(behind);
  if (DAY.test(before)) return DAY_NEXT.test(behind);
  if (!DOTTED.test(before)) return false;
  return DOTTED_NEXT.test(behind) || /(?:^|\bis )[A-Za-z.]+$/.test(before);
}
