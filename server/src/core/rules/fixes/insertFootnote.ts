/** Adds a footnote, mark and body, under the number of its place. Makes a fix, never a finding. */
import type { Opinion } from '../../model/opinion';
import { applyEdits, areDisjoint, type TextEdit } from '../../text/textEdit';
import type { Writing } from '../writing';
import { isReadAs, numberOfLabel } from './renumberFootnotes';
import { rewriteLabel } from './rewriteLabel';

/**
 * The edits that put a mark at a source offset and a body with these words among the others. Where all free numbers are
 * wrong for the place, the footnotes behind it count one up: `conditional[^2] … Lumivexa[^3]`.
 */
export function insertFootnote(
  opinion: Opinion,
  writing: Writing,
  offset: number,
  text: string,
): readonly TextEdit[] {
  const label = writing.freeLabel();
  const next = findNextNumber(opinion, offset, Number(label));
  return (
    (next === undefined ? undefined : insertBefore(next, opinion, writing, offset, text)) ??
    writeFootnote(writing, label, offset, text)
  );
}

/** The number of the first mark behind the place, where a footnote with the free number would be out of order before it. */
function findNextNumber({ footnotes }: Opinion, offset: number, free: number): number | undefined {
  const before = new Set<string>();
  for (const { label, span } of footnotes.marks) {
    if (span.start < offset) before.add(label);
    const number = before.has(label) ? undefined : numberOfLabel(label);
    if (number !== undefined) return number < free ? number : undefined;
  }
  return undefined;
}

/** `undefined` where digits of a published text would be read differently afterwards. */
function insertBefore(
  number: number,
  opinion: Opinion,
  writing: Writing,
  offset: number,
  text: string,
): readonly TextEdit[] | undefined {
  const { tree, notation, footnotes } = opinion;
  const label = String(number);
  const relabel = (old: string): string => {
    const oldNumber = numberOfLabel(old);
    return oldNumber === undefined || oldNumber < number ? old : String(oldNumber + 1);
  };
  const written = [
    ...footnotes.marks.map((mark) => ({ label: mark.label, span: mark.span })),
    ...footnotes.bodies.map((body) => ({ label: body.label, span: body.labelSpan })),
  ];
  const edits = [
    ...writeFootnote(writing, label, offset, text),
    ...written
      .filter((one) => relabel(one.label) !== one.label)
      .map((one) => rewriteLabel(tree.source, one.span, one.label, relabel(one.label))),
  ];
  if (!areDisjoint(edits)) return undefined;
  if (notation === 'draft') return edits;
  const place = footnotes.marks.filter(({ span }) => span.start < offset).length;
  const slot = footnotes.bodies.findIndex((body) => (numberOfLabel(body.label) ?? 0) >= number);
  const expected = [
    ...insertLabel(footnotes.marks, place, label, relabel),
    ...insertLabel(footnotes.bodies, slot < 0 ? footnotes.bodies.length : slot, label, relabel),
  ];
  return isReadAs(applyEdits(tree.source, edits), expected) ? edits : undefined;
}

function insertLabel(
  labelled: readonly { readonly label: string }[],
  at: number,
  label: string,
  relabel: (old: string) => string,
): readonly string[] {
  const labels = labelled.map((one) => relabel(one.label));
  return [...labels.slice(0, at), label, ...labels.slice(at)];
}

/** One edit where the mark stands at the place of the body. */
function writeFootnote(
  writing: Writing,
  label: string,
  offset: number,
  text: string,
): readonly TextEdit[] {
  const mark = { span: { start: offset, end: offset }, newText: writing.toMark(label) };
  const body = writing.insertBody(label, text);
  return body.span.start === offset
    ? [{ ...body, newText: mark.newText + body.newText }]
    : [mark, body];
}
