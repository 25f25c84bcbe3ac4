/** Finds other numbers of days than the footnotes of the form have, in whatever words the rest of them stands. */
import type { Opinion } from '../model/opinion';
import { type Report, replaceWord, report } from '../rules/rule';

const DAYS = / days (?:of receipt|(from adoption)) of/g;
/** Of the receipt: 15 to ask for a re-examination, 60 to give its grounds. */
const FROM_RECEIPT = /^(?:15|60)$/;

/** Decisions on variations came 44 days after the opinion, until the rules on variations changed. */
const DAYS_OF_VARIATIONS = '44';
const LAST_YEAR_OF_VARIATIONS = 2013;

/** True for the number of days that footnotes of older changes have. */
export function isOldNumberOfDays(written: string, { profile, year }: Opinion): boolean {
  const isOld = year === undefined || year <= LAST_YEAR_OF_VARIATIONS;
  const isPost = profile?.endsWith('post-authorisation') ?? false;
  return written === DAYS_OF_VARIATIONS && isPost && isOld;
}

export function* findWrongDays(opinion: Opinion): Iterable<Report> {
  const { text, toSource } = opinion.tree.prose;
  for (const { 1: fromAdoption, index: to } of text.matchAll(DAYS)) {
    const written = /\d{1,3}$/.exec(text.slice(to - 3, to))?.[0] ?? '15';
    const right = fromAdoption === undefined ? '15' : '67';
    if (written === right || FROM_RECEIPT.test(written)) continue;
    if (isOldNumberOfDays(written, opinion)) continue;
    const span = toSource({ from: to - written.length, to });
    yield report(span, `“${written}” should read “${right}”.`, [
      replaceWord(span, written, right, 'ask'),
    ]);
  }
}
