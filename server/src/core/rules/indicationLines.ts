/** Compares the place in therapy of the opinion statement and of the full indication. Reports nothing. */
import type { IndicationSentence } from '../model/indicationTerms';
import type { Indication, Passage } from '../model/opinion';
import { readNumber } from '../text/numberWords';

/** `second-line`, `second line`. */
const LINE = /^(first|second|third)[ -]line$/i;
/** `at least two prior therapies`, `three or more previous lines`; not `prior therapy`. */
const PRIOR = /\b(one|two|three|four|\d)\b[^,]*\b(?:prior|previous|lines?)\b/i;

/** A place in therapy with a figure, as it is compared: `line second`, `prior 2`. */
function placeOf({ text }: Passage): string | undefined {
  const line = LINE.exec(text)?.[1]?.toLowerCase();
  if (line !== undefined) return `line ${line}`;
  const prior = PRIOR.exec(text)?.[1]?.toLowerCase();
  return prior === undefined ? undefined : `prior ${readNumber(prior)}`;
}

/** Words of an indication for those who were not treated before. */
export const FIRST = /\b(?:first|front-?line|initial|untreated|na[iï]ve|newly)\b/i;

/** First-line treatment in the statement, and in the one sentence of the indication some earlier therapies. */
export function findLaterLine(
  { line: stated }: IndicationSentence,
  { line: full, text }: IndicationSentence,
): { readonly stated: Passage; readonly full: Passage } | undefined {
  if (stated === undefined || full === undefined || placeOf(stated) !== 'line first')
    return undefined;
  const isLater = placeOf(full)?.startsWith('prior') === true && !FIRST.test(text);
  return isLater ? { stated, full } : undefined;
}

/** A place in therapy of the statement where the whole indication has other ones of the same kind only. */
export function findContradictedLine(
  { line: stated }: IndicationSentence,
  { sentences }: Indication,
): { readonly stated: Passage; readonly full: Passage } | undefined {
  const place = stated && placeOf(stated);
  const full = sentences[0]?.line;
  if (stated === undefined || place === undefined || full === undefined) return undefined;
  const kind = place.split(' ', 1)[0] ?? '';
  const areOther = sentences.every(({ line }) => {
    const other = line && placeOf(line);
    return other?.startsWith(kind) === true && other !== place;
  });
  return areOther ? { stated, full } : undefined;
}
