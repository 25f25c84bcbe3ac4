/** The words of a document that mean something by themselves, for highlighting: part cues, names, codes, dates, marks. */
import type { Opinion, Part } from '../model/opinion';
import { MOST_NAMES } from '../rules/nameSlips';
import { findPlaceholders } from '../rules/placeholder-left';
import { PART_CUES } from '../syntax/partCues';
import type { ProseSpan, TextSpan } from '../text/span';
import { capitalise, findWholeWords, isWordCharacter } from '../text/words';
import { findNamePlaces } from './productNamePlaces';

/** In the order of their numbers in the protocol. Where two begin at one place, the earlier one counts. */
export const TOKEN_KINDS = [
  'placeholder',
  'footnoteMark',
  'atcCode',
  'date',
  'strength',
  'productName',
  'commonName',
  'partCue',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

export interface SemanticToken {
  readonly kind: TokenKind;
  /** Within one line. */
  readonly span: TextSpan;
}

/** In the order of the text; they do not overlap. */
export function findSemanticTokens(opinion: Opinion): readonly SemanticToken[] {
  const tokens = TOKEN_KINDS.flatMap((kind) =>
    [...FINDERS[kind](opinion)].map((span) => ({ kind, span })),
  );
  // The sort is stable: of tokens that begin at one place, the earlier kind stays first.
  tokens.sort((a, b) => a.span.start - b.span.start);
  let taken = 0;
  return tokens.flatMap(({ kind, span }) => {
    if (span.start < taken || span.end <= span.start) return [];
    taken = span.end;
    return splitIntoLines(opinion.tree.source, span).map((line) => ({ kind, span: line }));
  });
}

const FINDERS: Readonly<Record<TokenKind, (opinion: Opinion) => Iterable<TextSpan>>> = {
  placeholder: ({ tree }) => toSpans(tree.prose, [...findPlaceholders(tree.prose.text)]),
  footnoteMark: ({ footnotes }) => [
    ...footnotes.marks.map(({ span }) => span),
    ...footnotes.bodies.map(({ labelSpan }) => labelSpan),
  ],
  atcCode: ({ atcCodes }) => atcCodes.flatMap(({ code }) => code?.span ?? []),
  date: ({ statement }) => (statement?.date === undefined ? [] : [statement.date.span]),
  strength: ({ presentation }) => (presentation?.strengths ?? []).map(({ span }) => span),
  productName: (opinion) =>
    opinion.productNames
      .slice(0, MOST_NAMES)
      .flatMap(({ text }) => findNamePlaces(opinion, text).map(({ span }) => span)),
  commonName: ({ commonNames, substances, tree }) => {
    const written = [...commonNames, ...substances].slice(0, MOST_NAMES).map(({ text }) => text);
    const names = new Set(written.flatMap((name) => [name, capitalise(name)]));
    return [...names].flatMap((name) =>
      toSpans(tree.prose, [...findWholeWords(tree.prose.text, name)]),
    );
  },
  partCue: ({ parts, tree }) =>
    toSpans(
      tree.prose,
      parts.flatMap((part) => findCue(part, tree.prose.text) ?? []),
    ),
};

/** Cues stand near the beginning of a sentence. */
const LONGEST_LOOK = 400;

/** The words of the first sentence by which the part is known: `active substance`, `available as`. */
function findCue({ role, isCued, sentences }: Part, text: string): ProseSpan | undefined {
  const [sentence] = sentences;
  if (!isCued || sentence === undefined) return undefined;
  const { from, to } = sentence.prose;
  const head = text.slice(from, Math.min(to, from + LONGEST_LOOK));
  let cue: ProseSpan | undefined;
  for (const { role: cued, words } of PART_CUES) {
    if (cued !== role) continue;
    for (const word of words) {
      const at = head.indexOf(word);
      if (at < 0 || isWordCharacter(head.charCodeAt(at - 1))) continue;
      if (cue !== undefined && cue.from <= from + at) continue;
      cue = { from: from + at, to: from + endOfWord(head, at + word.trimEnd().length) };
    }
  }
  return cue;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (isWordCharacter(text.charCodeAt(end))) end++;
  return end;
}

function toSpans(
  { toSource }: Opinion['tree']['prose'],
  places: readonly ProseSpan[],
): readonly TextSpan[] {
  return places.map((place) => toSource(place));
}

/** A name that is wrapped, without the line end and what begins the next line. */
function splitIntoLines(source: string, { start, end }: TextSpan): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  const add = (from: number, to: number): void => {
    const length = source.slice(from, to).trimEnd().length;
    if (length > 0) lines.push({ start: from, end: from + length });
  };
  let from = start;
  for (const { 0: found, index } of source.slice(start, end).matchAll(/[\r\n]+[\s>]*/g)) {
    add(from, start + index);
    from = start + index + found.length;
  }
  add(from, end);
  return lines;
}
