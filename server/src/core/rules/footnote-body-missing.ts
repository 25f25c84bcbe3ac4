/** Every footnote mark leads to a body. */
import { isCutBeforeFootnotes } from '../model/brokenBlock';
import { FOOTNOTE_NAMES } from '../model/footnoteNames';
import type { FootnoteKind } from '../model/opinion';
import type { FootnoteMark } from '../syntax/block';
import { findKindAtMark, findReachableBody } from './fixes/footnotePlaces';
import { linkMarkFix, rewriteLabel } from './fixes/rewriteLabel';
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
    const isCopyWithoutBodies = context.opinion.notation === 'published' && bodies.length === 0;
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
  const kind = findKindAtMark(opinion, mark);
  const existing = findReachableBody(opinion, kind);
  if (existing !== undefined && opinion.footnotes.marksOf(mark.label).length === 1) {
    return [linkMarkFix(source, mark, existing.label)];
  }
  const renumbered = renumberBody(context, kind, mark);
  if (renumbered !== undefined) return [renumbered];
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

/** The body that is wanted stands there, under the number of an earlier one. */
function renumberBody(
  { opinion, source }: RuleContext,
  kind: FootnoteKind | undefined,
  { label }: FootnoteMark,
): Fix | undefined {
  if (kind === undefined) return undefined;
  const body = opinion.footnotes.repeatedBodies.find((one) => one.kind === kind);
  if (body === undefined || body !== opinion.footnotes.bodyOfKind(kind)) return undefined;
  return {
    title: `Give the footnote on ${FOOTNOTE_NAMES[kind].subject} number ${label}`,
    edits: [rewriteLabel(source, body.labelSpan, body.label, label)],
    safety: 'ask',
  };
}
