/** Brings a mark without a body and the body that it wants together: tells which of the two labels is the slip. Makes fixes, never findings. */
import { FOOTNOTE_NAMES } from '../../model/footnoteNames';
import type { FootnoteBody, FootnoteKind, Opinion } from '../../model/opinion';
import type { FootnoteMark } from '../../syntax/block';
import type { Fix } from '../rule';
import { findKindAtMark } from './footnotePlaces';
import { firstNumberOf, numberOfLabel } from './renumberFootnotes';
import { rewriteLabel } from './rewriteLabel';

/** No document has more; of that many nobody asks which is out of order, and each look at all of them is one too many. */
export const MOST_MARKS = 200;

/** A fix that lets a mark lead to another body. */
export function linkMarkFix(source: string, mark: FootnoteMark, newLabel: string): Fix {
  return {
    title: `Replace mark ${mark.label} by mark ${newLabel}`,
    edits: [rewriteLabel(source, mark.span, mark.label, newLabel)],
    safety: 'ask',
  };
}

/** A fix that lets the marks with a label lead to a body. */
export function renumberBodyFix(source: string, body: FootnoteBody, newLabel: string): Fix {
  const name = body.kind === undefined ? body.label : `on ${FOOTNOTE_NAMES[body.kind].subject}`;
  return {
    title:
      numberOfLabel(newLabel) === undefined
        ? `Rename the footnote ${name} to ${newLabel}`
        : `Give the footnote ${name} number ${newLabel}`,
    edits: [rewriteLabel(source, body.labelSpan, body.label, newLabel)],
    safety: 'ask',
  };
}

/** The likeliest fix first; both where nothing tells whether the mark or the body has the wrong label. */
export function linkFixes(
  opinion: Opinion,
  mark: FootnoteMark,
  body: FootnoteBody,
): readonly Fix[] {
  const { source } = opinion.tree;
  const { footnotes } = opinion;
  const relabelMark = linkMarkFix(source, mark, body.label);
  const isUsed = footnotes.marksOf(body.label).length > 0;
  if (isUsed || footnotes.marks.length > MOST_MARKS) return [relabelMark];
  const relabelBody = renumberBodyFix(source, body, mark.label);
  if (footnotes.marksOf(mark.label).length > 1) return [relabelBody];
  if (numberOfLabel(mark.label) === undefined || numberOfLabel(body.label) === undefined) {
    if (isUsualName(mark.label) && !isUsualName(body.label)) return [relabelBody];
    return isUsualName(body.label) ? [relabelMark] : [relabelMark, relabelBody];
  }
  if (isInOrder(opinion, (label) => label)) return [relabelBody];
  const relabel = (label: string) => (label === mark.label ? body.label : label);
  return isInOrder(opinion, relabel) ? [relabelMark] : [relabelMark, relabelBody];
}

/** Names of footnotes in templates and drafts; another one beside it is the slip. */
const USUAL_NAMES: ReadonlySet<string> = new Set([
  'appeal',
  'conditional',
  'decision',
  'exceptional',
  'new-text',
  'orphan',
]);

function isUsualName(label: string): boolean {
  return USUAL_NAMES.has(label);
}

/** True when the first marks read 1, 2, 3 … with these labels. */
function isInOrder(opinion: Opinion, relabel: (label: string) => string): boolean {
  const labels = new Set(opinion.footnotes.marks.map(({ label }) => relabel(label)));
  const numbers = [...labels].map(numberOfLabel).filter((one) => one !== undefined);
  const first = firstNumberOf(opinion);
  return numbers.every((number, index) => number === first + index);
}

/** The body that is wanted stands there, under the number of another one that has the better claim to it. */
export function findMisnumberedBody(
  opinion: Opinion,
  kind: FootnoteKind,
): FootnoteBody | undefined {
  const { footnotes } = opinion;
  const body = footnotes.bodyOfKind(kind);
  if (body === undefined) return undefined;
  if (footnotes.bodyOf(body) !== body) return body;
  if (footnotes.marks.length > MOST_MARKS) return undefined;
  const other = footnotes.repeatedBodies.find(({ label }) => label === body.label);
  const isOthers = footnotes
    .marksOf(body.label)
    .some((mark) => other?.kind !== undefined && findKindAtMark(opinion, mark) === other.kind);
  return isOthers ? body : undefined;
}

/** Of these either may be the only footnote of a veterinary summary. */
const LONE_KINDS: ReadonlySet<FootnoteKind | undefined> = new Set([
  'commission-decision',
  'appeal',
]);

/** The only footnote of a document and its only mark, whose numbers differ: one of the two is a slip. */
export function findLonePair({
  footnotes,
}: Opinion): { readonly mark: FootnoteMark; readonly body: FootnoteBody } | undefined {
  const [mark, otherMark] = footnotes.marks;
  const [body, otherBody] = footnotes.bodies;
  if (mark === undefined || body === undefined) return undefined;
  if (otherMark !== undefined || otherBody !== undefined || mark.label === body.label)
    return undefined;
  return LONE_KINDS.has(body.kind) ? { mark, body } : undefined;
}
