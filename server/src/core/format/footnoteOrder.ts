/** Puts the pieces of a draft in order: footnote bodies at the end, one after another as their marks come. */
import { groupBy } from '../text/groupBy';
import type { DraftPiece } from './draftPieces';

/** A comment that speaks of the block behind it goes where that block goes. */
const SPEAKS_OF_NEXT = /opinion-summary-ignore(?!-file)/;

/** The same pieces; comments behind everything else stay at the very end. */
export function orderPieces(pieces: readonly DraftPiece[], source: string): readonly DraftPiece[] {
  const end = endWithout(pieces, ({ kind }) => kind === 'comment');
  const inText: DraftPiece[] = [];
  const remarks = new Map<DraftPiece, readonly DraftPiece[]>();
  for (const piece of pieces.slice(0, end)) {
    if (piece.kind === 'footnoteBody') remarks.set(piece, takeRemarks(inText, source));
    else inText.push(piece);
  }
  const bodies = orderBodies([...remarks.keys()], inText);
  return [
    ...inText,
    ...bodies.flatMap((body) => [...(remarks.get(body) ?? []), body]),
    ...pieces.slice(end),
  ];
}

/** How many pieces are left without those at the end that are passed over. */
function endWithout(
  pieces: readonly DraftPiece[],
  isPassedOver: (piece: DraftPiece) => boolean,
): number {
  let end = pieces.length;
  for (let last = pieces[end - 1]; last !== undefined && isPassedOver(last); ) {
    last = pieces[--end - 1];
  }
  return end;
}

/** Takes the comments that speak of the next block from the end of a list. */
function takeRemarks(pieces: DraftPiece[], source: string): readonly DraftPiece[] {
  const end = endWithout(
    pieces,
    (piece) =>
      piece.kind === 'comment' && SPEAKS_OF_NEXT.test(source.slice(piece.start, piece.end)),
  );
  return pieces.splice(end);
}

/** By their first marks in the text, then by those in other bodies; bodies without a mark as they stand. */
function orderBodies(
  bodies: readonly DraftPiece[],
  inText: readonly DraftPiece[],
): readonly DraftPiece[] {
  const byLabel = new Map(groupBy(bodies, ({ label }) => [label]));
  const ordered: DraftPiece[] = [];
  const placed = new Set<DraftPiece>();
  let read = 0;
  const add = (body: DraftPiece): void => {
    if (!placed.has(body)) ordered.push(body);
    placed.add(body);
  };
  const addMarked = ({ markLabels }: DraftPiece): void => {
    for (const label of markLabels) {
      byLabel.get(label)?.forEach(add);
      byLabel.delete(label);
    }
  };
  /** Each body is read once, however many are added while others are. */
  const addMarkedInBodies = (): void => {
    for (let body = ordered[read]; body !== undefined; body = ordered[++read]) addMarked(body);
  };
  inText.forEach(addMarked);
  addMarkedInBodies();
  for (const body of bodies) {
    add(body);
    addMarkedInBodies();
  }
  return ordered;
}
