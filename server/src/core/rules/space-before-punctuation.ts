/** No blank stands before a comma, a semicolon, a full stop or a closing bracket, nor on one side only of a slash. */
import type { PartRole } from '../model/opinion';
import { BLANK } from '../text/characterCodes';
import { lastAtOrBefore } from '../text/lineIndex';
import type { TextSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { type Rule, type RuleContext, replaceFix, report } from './rule';

const SIGNS: readonly (readonly [string, string])[] = [
  [',', 'comma'],
  ['.', 'full stop'],
  [';', 'semicolon'],
  [')', 'closing bracket'],
];
/** A word, a bracket or a quotation mark; not a stop, which may begin an ellipsis. */
const WORD_END = /[\p{L}\p{N})\]%"']/u;
/** `.5` is a figure, `. . .` an ellipsis. */
const SIGN_END = /^(?:["')\]]*(?:\s|$))(?!\.)/;

/** Parts of published text where words were struck out on paper, or web pages set their own signs. */
const NOT_JUDGED: ReadonlySet<PartRole> = new Set<PartRole>([
  'indication',
  'change',
  'title',
  'productName',
  'commonName',
]);

export const spaceBeforePunctuation: Rule = {
  id: 'space-before-punctuation',
  group: 'language',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'A blank stands between a word and the comma, semicolon, full stop or closing bracket behind it, or on one side only of a slash (“and/ or”).',
    why: 'It is mostly left over from a word that was taken out. On paper the sign may then open the next line. In published text the indication and its change are not judged, where words may have been struck out, nor are line ends, nor a text that has several such blanks.',
    since: '0.1.0',
  },
  check(context, tell) {
    const blanks = [...findBlanks(context)];
    // A published text with several of them has them everywhere: they come from its extraction.
    if (context.opinion.notation === 'published' && blanks.length > 1) return;
    for (const { span, name } of blanks) {
      if (name === LOST_OR) {
        const fix = replaceFix(span, 'or ', 'Write “and/or”', 'ask');
        tell(report(span, '“and/” should read “and/or”.', [fix]));
        continue;
      }
      // A line end is not seen: the sign behind it is.
      const isLineEnd = context.source.charAt(span.end - 1) === '\n';
      const shown = isLineEnd ? { start: span.end, end: span.end + 1 } : span;
      const where = name === SLASH ? 'on one side only of the slash' : `before the ${name}`;
      tell(
        report(shown, `A blank stands ${where}.`, [
          replaceFix(span, '', 'Remove the blank', 'safe'),
        ]),
      );
    }
  },
};

function* findBlanks(
  context: RuleContext,
): Iterable<{ readonly span: TextSpan; readonly name: string }> {
  const { prose, opinion } = context;
  const { text } = prose;
  const markStarts = opinion.footnotes.marks.map(({ span }) => span.start);
  for (const [sign, name] of SIGNS) {
    // Signs are rarer than blanks, and sooner found.
    for (let next = text.indexOf(sign); next >= 0; next = text.indexOf(sign, next + 1)) {
      const at = next - 1;
      if (text.charCodeAt(at) !== BLANK) continue;
      const isSign =
        WORD_END.test(text.charAt(at - 1)) && SIGN_END.test(text.slice(at + 2, at + 6));
      const span = prose.toSource({ from: at, to: at + 1 });
      if (isSign && isBlankOfWriter(span, markStarts, context)) yield { span, name };
    }
  }
  yield* findSlashBlanks(context);
}

const SLASH = 'slash';
const LOST_OR = 'lost or';
/** Words of small letters, with a blank on one side of the slash that parts them; no unit, no list of substances. */
const BEFORE_SLASH = /(?:^|[\s(])[a-z-]{2,}( ?)$/;
const BEHIND_SLASH = /^( ?)[a-z]{2,}(?=[\s,.;)]|$)/;

/** “and/ or”, “response /remission”; “and/ adults”, where “or” is lost. */
function* findSlashBlanks({ prose, source, opinion }: RuleContext): ReturnType<typeof findBlanks> {
  const { text } = prose;
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if ((text.charCodeAt(at - 1) === BLANK) === (text.charCodeAt(at + 1) === BLANK)) continue;
    const before = BEFORE_SLASH.exec(textBefore(text, at, LONGEST_WORD));
    const behind = BEHIND_SLASH.exec(text.slice(at + 1, at + LONGEST_WORD));
    if (before === null || behind === null) continue;
    const from = text.charCodeAt(at - 1) === BLANK ? at - 1 : at + 1;
    const span = prose.toSource({ from, to: from + 1 });
    const role = opinion.roleAt(span.start);
    const isCommonName = role === 'commonName' || role === 'title' || role === 'productName';
    // A line may be broken behind a slash, and words may be struck out on one side.
    const isPlain = /^[^~*] [^~*]$/.test(source.slice(span.start - 1, span.end + 1));
    if (isCommonName || !isPlain) continue;
    const isAnd = /(?:^|[^a-z-])and ?$/.test(before[0]);
    if (!isAnd || /^ ?or(?![a-z])/.test(behind[0])) yield { span, name: SLASH };
    else if (from > at) yield { span, name: LOST_OR };
  }
}

const LONGEST_WORD = 30;

/** False for a line end, and for what extraction, struck words and marks leave in published text. */
function isBlankOfWriter(
  { start, end }: TextSpan,
  markStarts: readonly number[],
  { opinion, source }: RuleContext,
): boolean {
  const isDraft = opinion.notation === 'draft';
  // In a draft a line end is a blank; published text has lines that are not of its writer's making.
  const blanks = isDraft ? /^(?: +|[ \t]*\r?\n)$/ : /^ +$/;
  if (!blanks.test(source.slice(start, end)) || !/[,.;)]/.test(source.charAt(end))) return false;
  if (isDraft) return !/[~*]/.test(source.charAt(start - 1));
  const role = opinion.roleAt(start);
  if (role === undefined || NOT_JUDGED.has(role)) return false;
  // Marks do not overlap: of those that begin before the blank ends, the last one reaches farthest.
  const mark = opinion.footnotes.marks[lastAtOrBefore(markStarts, end)];
  return mark === undefined || mark.span.end < start - 1 || mark.span.start > end;
}
