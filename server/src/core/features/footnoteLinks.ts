/** Footnotes as a reader follows them: from a mark to its body, from a body to its marks, and by another label. */
import type { FootnoteBody, Opinion } from '../model/opinion';
import { rewriteLabel } from '../rules/fixes/rewriteLabel';
import type { FootnoteMark } from '../syntax/block';
import type { TextSpan } from '../text/span';
import type { TextEdit } from '../text/textEdit';

/** The footnote that stands at a place of the text. */
export interface FootnoteAt {
  readonly label: string;
  /** The mark, or the label of the body, under the cursor. */
  readonly span: TextSpan;
  readonly isBody: boolean;
}

/** The mark, or the label of a body, that touches `offset`. */
export function findFootnoteAt({ footnotes }: Opinion, offset: number): FootnoteAt | undefined {
  const mark = footnotes.marks.find(({ span }) => touches(span, offset));
  if (mark !== undefined) return { label: mark.label, span: mark.span, isBody: false };
  const body = footnotes.bodies.find(({ span, labelSpan }) =>
    touches({ start: span.start, end: labelSpan.end }, offset),
  );
  if (body === undefined) return undefined;
  return { label: body.label, span: body.labelSpan, isBody: true };
}

export interface FootnotePlaces {
  readonly marks: readonly FootnoteMark[];
  readonly bodies: readonly FootnoteBody[];
}

/** Every mark and body with a label, in the order of the text. */
export function findFootnotePlaces({ footnotes }: Opinion, label: string): FootnotePlaces {
  return {
    marks: footnotes.marksOf(label),
    bodies: footnotes.bodies.filter((body) => body.label === label),
  };
}

/** Why a footnote cannot be renamed, as a sentence, or the edits that do it. */
export type RenameResult =
  | { readonly edits: readonly TextEdit[]; readonly problem?: undefined }
  | { readonly edits?: undefined; readonly problem: string };

const DRAFT_LABEL = /^[^\]\s[^]{1,64}$/;
const PUBLISHED_LABEL = /^(?:[1-9]\d?|\*{1,3})$/;

/** Gives a footnote another label, at all its marks and bodies together. */
export function renameFootnote(opinion: Opinion, label: string, newLabel: string): RenameResult {
  const { notation, source } = opinion.tree;
  const wanted = newLabel.trim().replace(/^\[\^(.*)\]$/, '$1');
  if (wanted === label) return { edits: [] };
  if (notation === 'draft' && !DRAFT_LABEL.test(wanted)) {
    return { problem: 'A footnote label has no blanks and no brackets.' };
  }
  if (notation === 'published' && !PUBLISHED_LABEL.test(wanted)) {
    return { problem: 'A footnote of published text is numbered from 1 to 99.' };
  }
  const taken = findFootnotePlaces(opinion, wanted);
  if (taken.marks.length > 0 || taken.bodies.length > 0) {
    return { problem: `There is a footnote ${wanted} already.` };
  }
  const { marks, bodies } = findFootnotePlaces(opinion, label);
  const written = [...marks.map(({ span }) => span), ...bodies.map(({ labelSpan }) => labelSpan)];
  return {
    edits: written
      .map((span) => rewriteLabel(source, span, label, wanted))
      .sort((a, b) => a.span.start - b.span.start),
  };
}

function touches({ start, end }: TextSpan, offset: number): boolean {
  return start <= offset && offset <= end;
}
