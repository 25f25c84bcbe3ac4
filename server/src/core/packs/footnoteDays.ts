/** Finds other numbers of days than the footnotes of the form have, in whatever words the rest of them stands. */
import { type Report, replaceFix, report } from '../rules/rule';
import type { Prose } from '../text/prose';

const DAYS = / days (?:of receipt|(from adoption)) of/g;
/** Of the receipt: 15 to ask for a re-examination, 60 to give its grounds. */
const FROM_RECEIPT = /^(?:15|60)$/;

export function* findWrongDays({ text, toSource }: Prose): Iterable<Report> {
  for (const { 1: fromAdoption, index: to } of text.matchAll(DAYS)) {
    const written = /\d{1,3}$/.exec(text.slice(to - 3, to))?.[0] ?? '15';
    const right = fromAdoption === undefined ? '15' : '67';
    if (written === right || FROM_RECEIPT.test(written)) continue;
    const span = toSource({ from: to - written.length, to });
    yield report(span, `“${written}” should read “${right}”.`, [
      replaceFix(span, right, `Replace “${written}” by “${right}”`, 'ask'),
    ]);
  }
}
