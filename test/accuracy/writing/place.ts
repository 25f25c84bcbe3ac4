/** Marks places in the text of a document before it is written, and finds them in the written text. */
import type { TextSpan } from '../../../server/src/core/text/span';

const OPENING = '\ue000';
const CLOSING = '\ue001';

/** The words as a place; without words, the point between two others. */
export function markPlace(words: string): string {
  return OPENING + words + CLOSING;
}

/** Opens a place that `endPlace` closes further on. */
export function beginPlace(text: string): string {
  return OPENING + text;
}

export function endPlace(text: string): string {
  return text + CLOSING;
}

export function hasPlace(text: string): boolean {
  return text.includes(OPENING);
}

export function withoutPlaces(text: string): string {
  return splitPlaces(text).text;
}

/** The text without the marks of places, and where they were. */
export function splitPlaces(marked: string): {
  readonly text: string;
  readonly places: readonly TextSpan[];
} {
  const places: TextSpan[] = [];
  const open: number[] = [];
  let text = '';
  for (const piece of marked.split(/([\ue000\ue001])/)) {
    if (piece === OPENING) open.push(text.length);
    else if (piece === CLOSING) places.push({ start: open.pop() ?? text.length, end: text.length });
    else text += piece;
  }
  return { text, places };
}
