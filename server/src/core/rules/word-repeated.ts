/** No word stands twice in a row, and no phrase of a few words does. */
import type { FootnoteMark } from '../syntax/block';
import type { ProseSpan, TextSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { isLowerCase, splitIntoWords } from '../text/words';
import { isJoined, isPartOfLonger, isSlip, mayShowChanges } from './doubledWords';
import { findRepeatedPhrases, findRepeatedSentences, findSecondVerbs } from './repeatedPairs';
import { findRivalWords, TWO_UNITS } from './rivalWords';
import {
  type Fix,
  type Report,
  type Rule,
  type RuleContext,
  replaceFix,
  report,
  type Tell,
} from './rule';

const LONGEST_LOOK = 30;

export const wordRepeated: Rule = {
  id: 'word-repeated',
  group: 'language',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'safe',
  phrases: [TWO_UNITS],
  docs: {
    what: 'A word, a few of them (“For information For information”) or a footnote mark stand twice in a row, two stand of which one was to replace the other (“benefit benefits”, “stops it stops”), or a word stands before and behind the abbreviation that it ends: “influenza virus (HPAI) virus”.',
    why: 'A word that is written twice is a slip of the keyboard, or what is left of an earlier wording; eyes pass over it.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { prose, source, survey } = context;
    for (const second of survey.repeated) {
      const first = { from: second.from - 1 - (second.to - second.from), to: second.from - 1 };
      const span = prose.toSource(second);
      const word = prose.text.slice(second.from, second.to);
      const { end } = prose.toSource(first);
      const between = { start: end, end: span.start };
      const isRepeatedName = isName(word, first, between, context);
      if (!isRepeatedName && !isSlip(first, second, context)) continue;
      // Only blanks between the two: emphasis or a mark there would be lost, and may mean that one of them is struck out.
      if (!ONLY_BLANKS.test(source.slice(end, span.start))) continue;
      const removed = findRemoved(end, span, source);
      const edits = [{ span: removed, newText: '' }];
      const safety = isPartOfLonger(first, second, prose.text) ? 'ask' : 'safe';
      tell(
        report(span, `“${word}” stands here twice.`, [
          { title: `Remove the second “${word}”`, edits, safety },
        ]),
      );
    }
    for (const second of findBehindAbbreviations(context)) tell(reportBehind(second, context));
    tellRepeatedMarks(context.opinion.footnotes.marks, tell);
    for (const second of findSecondVerbs(context.opinion)) {
      const span = prose.toSource(second);
      const edits = [{ span: { start: span.start, end: span.end + 1 }, newText: '' }];
      tell(
        report(span, '“is” stands in this sentence twice.', [
          { title: 'Remove the second “is”', edits, safety: 'ask' },
        ]),
      );
    }
    for (const second of findRepeatedPhrases(context)) {
      // No phrase that opens a sentence is struck out to be written again.
      const opens = /^[A-Z]/.test(prose.text.charAt(second.from));
      if (!opens && mayShowChanges(second, context)) continue;
      const words = prose.text.slice(second.from, second.to);
      tell(reportSecond(second, words, context));
    }
    for (const second of findRepeatedSentences(context.opinion)) {
      // A change and the full indication may read alike.
      if (context.opinion.profile?.endsWith('-initial') === true) {
        tell(reportSecond(second, 'sentence', context));
      }
    }
    for (const { first, second } of findRivalWords(context)) {
      if (mayShowChanges(second, context)) continue;
      const [one, other] = [first, second].map((place) => prose.text.slice(place.from, place.to));
      const span = prose.toSource({ from: first.from, to: second.to });
      const { start } = prose.toSource(second);
      const { end } = prose.toSource(first);
      tell(
        report(span, `“${one} ${other}”: one of the two is left over.`, [
          // “Stops it stops” keeps what it begins with.
          ...(one?.includes(' ')
            ? []
            : [fixBy(`Remove “${one}”`, { start: span.start, end: start })]),
          fixBy(`Remove “${other}”`, { start: end, end: span.end }),
        ]),
      );
    }
  },
};

function fixBy(title: string, removed: TextSpan): Fix {
  return { title, edits: [{ span: removed, newText: '' }], safety: 'ask' };
}

function reportSecond(second: ProseSpan, words: string, { prose }: RuleContext): Report {
  const span = prose.toSource(second);
  const { end } = prose.toSource({ from: second.from - 2, to: second.from - 1 });
  const isSentence = words === 'sentence';
  return report(span, `${isSentence ? 'This sentence' : `“${words}”`} stands here twice.`, [
    fixBy(`Remove the second ${isSentence ? words : `“${words}”`}`, { start: end, end: span.end }),
  ]);
}

/** `Lumivexa[^3][^3]`: two marks that touch and lead to the same footnote. */
function tellRepeatedMarks(marks: readonly FootnoteMark[], tell: Tell): void {
  for (const [index, { label, span }] of marks.entries()) {
    const before = marks[index - 1];
    if (before === undefined || before.label !== label || before.span.end !== span.start) continue;
    const title = `Remove the second mark ${label}`;
    tell(report(span, `Mark ${label} stands here twice.`, [replaceFix(span, '', title, 'safe')]));
  }
}

/** Blanks, and where a quotation goes on in the next line, its sign. */
const ONLY_BLANKS = /^(?:\s+|[ \t]*(?:\r\n?|\n)[ \t]*>[ \t]*)$/;

/** The second word with the blanks before it; at the beginning of a quoted line, with the blank behind it: the line stays quoted. */
function findRemoved(firstEnd: number, { start, end }: TextSpan, source: string): TextSpan {
  const opensQuotedLine = source.slice(firstEnd, start).includes('>');
  return opensQuotedLine && source.charAt(end) === ' '
    ? { start, end: end + 1 }
    : { start: firstEnd, end };
}

const WORD_AND_BRACKET = /(?:^|[ -])([a-z]{4,}) \($/;
const BRACKET_AND_WORD = /^\) ([a-z]{4,})(?![\w-])/;

/** “avian influenza virus (HPAI) virus”: the abbreviation stands for its noun, too. */
function* findBehindAbbreviations({ abbreviations, prose }: RuleContext): Iterable<ProseSpan> {
  const { text } = prose;
  for (const { from, to } of abbreviations.flatMap(({ places }) => places)) {
    if (text.charAt(from - 1) !== '(' || text.charAt(to) !== ')') continue;
    const before = WORD_AND_BRACKET.exec(textBefore(text, from, LONGEST_LOOK));
    const behind = BRACKET_AND_WORD.exec(text.slice(to, to + LONGEST_LOOK));
    const word = behind?.[1];
    if (word !== undefined && word === before?.[1])
      yield { from: to + 2, to: to + 2 + word.length };
  }
}

function reportBehind(second: ProseSpan, { prose }: RuleContext): Report {
  const span = prose.toSource(second);
  const word = prose.text.slice(second.from, second.to);
  const { end } = prose.toSource({ from: second.from - 2, to: second.from - 1 });
  return report(span, `“${word}” stands before the abbreviation and behind it.`, [
    {
      title: `Remove the second “${word}”`,
      edits: [{ span: { start: end, end: span.end }, newText: '' }],
      safety: 'ask',
    },
  ]);
}

/** The word behind the name of a company, which says what kind of company it is. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'GmbH Limited Ltd Inc Corporation SAS SA SpA Srl SRL Sarl LLC plc PLC DAC NV BV AG ApS Oy'.split(
    ' ',
  ),
);

/**
 * The name of a product twice, or a company's legal form; other capitals may be those of a name such as Pago Pago. On two
 * lines of published text the first may be a small heading.
 */
function isName(
  word: string,
  first: ProseSpan,
  between: TextSpan,
  { prose, source, opinion }: RuleContext,
): boolean {
  const { text } = prose;
  if (text.slice(first.from, first.to) !== word) return false;
  if (isJoined(text, first.from - 1) || isJoined(text, first.to + 1 + word.length)) return false;
  if (LEGAL_FORMS.has(word)) return true;
  if (word.length < 3 || isLowerCase(word)) return false;
  if (/\n/.test(source.slice(between.start, between.end))) return false;
  const names = [...opinion.productNames, opinion.referenceProduct].map((name) => name?.text ?? '');
  const isDouble = names.some((name) => name.includes(`${word} ${word}`));
  return !isDouble && names.some((name) => splitIntoWords(name).includes(word));
}
