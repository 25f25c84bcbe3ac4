/** Every footnote mark leads to a body. */
import { isCutBeforeFootnotes } from '../model/brokenBlock';
import { FOOTNOTE_NAMES } from '../model/footnoteNames';
import { hasLetterhead } from '../model/letterhead';
import { findFootnoteInText } from '../packs/footnoteInText';
import type { Block, FootnoteMark } from '../syntax/block';
import { findKindAtMark, findReachableBody } from './fixes/footnotePlaces';
import {
  findLonePair,
  findMisnumberedBody,
  linkFixes,
  MOST_MARKS,
  renumberBodyFix,
} from './fixes/linkFootnote';
import { type Fix, type Rule, type RuleContext, report } from './rule';

export const footnoteBodyMissing: Rule = {
  id: 'footnote-body-missing',
  group: 'footnotes',
  severity: 'error',
  fix: 'always',
  fixSafety: 'ask',
  docs: {
    what: 'A footnote mark has no body.',
    why: 'A reader who follows the mark finds nothing. The footnotes hold what the reader must know about the opinion: that the European Commission still has to decide, that further data are expected, that the orphan designation is under review.',
    since: '0.1.0',
  },
  check(context, tell) {
    if (isCutBeforeFootnotes(context.opinion)) return;
    const { danglingMarks, bodies } = context.opinion.footnotes;
    // A copy of a website has lost all its footnotes; one with a letterhead is no such copy.
    const isCopyWithoutBodies =
      context.opinion.notation === 'published' &&
      bodies.length === 0 &&
      !hasLetterhead(context.opinion.tree);
    const isHint = context.opinion.kind === 'fragment' || isCopyWithoutBodies;
    const reported = new Set<string>();
    for (const mark of danglingMarks) {
      if (reported.has(mark.label)) continue;
      reported.add(mark.label);
      tell(
        report(mark.span, `Footnote ${mark.label} has no body.`, findFixes(context, mark), {
          severityAtMost: isHint ? 'hint' : undefined,
        }),
      );
    }
  },
};

/** A body begins with a capital in published text. */
const PLACEHOLDERS = { draft: '<footnote text>', published: 'Text: <footnote text>' } as const;

/** The footnote that the form wants behind these words, else a body with a placeholder. */
function findFixes(context: RuleContext, mark: FootnoteMark): readonly Fix[] {
  const { opinion, source, standard, writing } = context;
  const { footnotes } = opinion;
  const kind = findKindAtMark(opinion, mark);
  const misnumbered = kind === undefined ? undefined : findMisnumberedBody(opinion, kind);
  if (misnumbered !== undefined) return [renumberBodyFix(source, misnumbered, mark.label)];
  const pair = findLonePair(opinion);
  if (pair !== undefined) return linkFixes(opinion, pair.mark, pair.body);
  const existing = findReachableBody(opinion, kind);
  if (existing !== undefined) {
    const isLone = footnotes.marksOf(mark.label).length === 1;
    if (isLone || footnotes.marksOf(existing.label).length === 0) {
      return linkFixes(opinion, mark, existing);
    }
  }
  const isLookedFor =
    kind !== undefined && existing === undefined && footnotes.marks.length <= MOST_MARKS;
  const unnumbered = isLookedFor ? findFootnoteInText(kind, opinion) : undefined;
  if (unnumbered !== undefined) return [numberParagraph(context, unnumbered, mark)];
  const { profile, modifiers, year } = opinion;
  const sentence =
    kind === undefined || existing !== undefined
      ? undefined
      : standard.find({ footnote: kind, profile, modifiers, year });
  const title =
    kind === undefined || sentence === undefined
      ? `Add the body of footnote ${mark.label}`
      : `Add the footnote on ${FOOTNOTE_NAMES[kind].subject}`;
  const text = sentence?.text ?? PLACEHOLDERS[opinion.notation];
  return [{ title, edits: [writing.insertBody(mark.label, text)], safety: 'ask' }];
}

const SHOWN_WORDS = 3;

/** The words of the footnote stand there as a paragraph that has lost its number. */
function numberParagraph(
  { prose, source, writing }: RuleContext,
  { span, prose: { from, to } }: Block,
  { label }: FootnoteMark,
): Fix {
  const text = source.slice(span.start, span.end);
  const start = span.start + text.length - text.trimStart().length;
  const words = prose.text.slice(from, to).split(' ', SHOWN_WORDS).join(' ');
  return {
    title: `Make “${words} …” footnote ${label}`,
    edits: [{ span: { start, end: start }, newText: writing.toBody(label, '') }],
    safety: 'ask',
  };
}
