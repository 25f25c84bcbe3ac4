/** Renumbers footnotes by their first marks, marks and bodies together. Makes a fix, never a finding. */
import type { FootnoteBody, Opinion } from '../../model/opinion';
import { readOpinion } from '../../model/readOpinion';
import { parseDocument } from '../../syntax/parseDocument';
import { applyEdits, areDisjoint, type TextEdit } from '../../text/textEdit';
import type { Fix } from '../rule';
import { findWrongLinks } from './footnotePlaces';
import { rewriteLabel } from './rewriteLabel';

const FOOTNOTE_NUMBER = /^[1-9]\d{0,3}$/;

/** The number that a label stands for; `undefined` for named labels, stars and figures that open with 0. */
export function numberOfLabel(label: string): number | undefined {
  return FOOTNOTE_NUMBER.test(label) ? Number(label) : undefined;
}

/**
 * The number of the first footnote. A fragment goes on with the numbers of the text before it. Where the title has lost its
 * mark, as on web pages, number 1 is kept for it.
 */
export function firstNumberOf(opinion: Opinion): number {
  if (opinion.kind !== 'fragment' && hasTitleMark(opinion)) return 1;
  let least = Number.POSITIVE_INFINITY;
  for (const { label } of findLabels(opinion))
    least = Math.min(least, numberOfLabel(label) ?? least);
  return Number.isFinite(least) ? least : 1;
}

function hasTitleMark({ title, footnotes }: Opinion): boolean {
  const first = footnotes.marks[0];
  return title === undefined || first === undefined || first.span.start <= title.span.end;
}

/**
 * The fix that gives the footnotes the numbers 1, 2, 3 … in the order of their first marks; all bodies stand in the order of
 * their numbers. Named labels stay. `undefined` when the numbers are right, when two bodies share one, when a mark has no
 * body, a body no mark or a mark leads to a wrong footnote (new numbers would only hide that), or when digits of a
 * published text would be read differently afterwards.
 */
export function renumberFootnotes(opinion: Opinion): Fix | undefined {
  const { repeatedBodies, danglingMarks, unusedBodies } = opinion.footnotes;
  if (repeatedBodies.length > 0) return undefined;
  if (danglingMarks.length > 0 || unusedBodies.length > 0) return undefined;
  for (const _link of findWrongLinks(opinion)) return undefined;
  const { source } = opinion.tree;
  const newLabels = buildNewLabels(opinion);
  const relabel = (label: string): string => newLabels.get(label) ?? label;
  const { marks, bodies } = opinion.footnotes;
  const ordered = orderBodies(bodies, relabel);
  const edits = [
    ...marks.flatMap(({ label, span }) =>
      relabel(label) === label ? [] : [rewriteLabel(source, span, label, relabel(label))],
    ),
    ...bodies.flatMap((body, slot) => moveBody(source, ordered[slot] ?? body, body, relabel)),
  ];
  if (edits.length === 0 || !areDisjoint(edits)) return undefined;
  const expected = [...marks, ...ordered].map(({ label }) => relabel(label));
  if (opinion.notation === 'published' && !isReadAs(applyEdits(source, edits), expected)) {
    return undefined;
  }
  return { title: 'Renumber all footnotes', edits, safety: 'safe' };
}

type Relabel = (label: string) => string;

/** The bodies in the order in which they are to stand: numbers ascend, named ones keep their places. */
function orderBodies(bodies: readonly FootnoteBody[], relabel: Relabel): readonly FootnoteBody[] {
  const numbered = bodies.filter(({ label }) => numberOfLabel(label) !== undefined);
  numbered.sort((a, b) => Number(relabel(a.label)) - Number(relabel(b.label)));
  let next = 0;
  return bodies.map((body) =>
    numberOfLabel(body.label) === undefined ? body : (numbered[next++] ?? body),
  );
}

/** Writes a body with its new label into the place of another one, or only its label where it stays. */
function moveBody(
  source: string,
  body: FootnoteBody,
  place: FootnoteBody,
  relabel: Relabel,
): readonly TextEdit[] {
  const label = relabel(body.label);
  const relabelled = rewriteLabel(source, body.labelSpan, body.label, label);
  if (body === place) return label === body.label ? [] : [relabelled];
  const before = source.slice(body.span.start, relabelled.span.start);
  const behind = source.slice(relabelled.span.end, body.span.end);
  return [{ span: place.span, newText: before + relabelled.newText + behind }];
}

function buildNewLabels(opinion: Opinion): ReadonlyMap<string, string> {
  const newLabels = new Map<string, string>();
  let next = firstNumberOf(opinion);
  for (const { label } of findLabels(opinion)) {
    if (numberOfLabel(label) === undefined || newLabels.has(label)) continue;
    newLabels.set(label, String(next));
    next++;
  }
  return newLabels;
}

/**
 * True when the labels of all marks, then of all bodies, are read as expected. A digit of a published text is a mark only if
 * a body has its number: with other numbers, other digits may be marks.
 */
export function isReadAs(published: string, expected: readonly string[]): boolean {
  const found = findLabels(readOpinion(parseDocument(published, 'published')));
  return (
    found.length === expected.length && found.every(({ label }, index) => label === expected[index])
  );
}

/** All marks in the order of the text, then all bodies. */
function findLabels({ footnotes }: Opinion) {
  return [
    ...footnotes.marks.map(({ label, span }) => ({ label, written: span })),
    ...footnotes.bodies.map(({ label, labelSpan }) => ({ label, written: labelSpan })),
  ];
}
