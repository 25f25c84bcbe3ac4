/** No character was lost or garbled when the text was saved, copied or converted, and none stands for one that looks like it. */

import { textBefore } from '../text/textBefore';
import { GARBLED_CHARACTERS } from './garbledCharacters';
import { findLookalikes } from './lookalikeCharacters';
import { type Rule, replaceFix, report, type Tell } from './rule';

/** What a converter writes for a character that it cannot read. */
const LOST = '\ufffd';
/** Every garbled character holds one of these; most texts hold none of them. */
const SUSPECT = /[\ufffdÂÃÎâ]/;
/** None of their characters has a meaning of its own in a pattern. */
const GARBLED = new RegExp([LOST, ...GARBLED_CHARACTERS.keys()].join('|'), 'g');
/** The word around a character is shown up to this many characters on either side. */
const LONGEST_HALF = 20;

export const characterGarbled: Rule = {
  id: 'character-garbled',
  group: 'language',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'safe',
  docs: {
    what: 'A character was lost (�) or garbled (“â€™”, “Âµg”) when the text was saved or copied, or stands in the place of one that looks like it: “progression–free”, “Agency‘s”, “TNFß”, “recept0r”, “mg/m1”; or a word has a blank inside that a copy left: “infl ammation”, “film- coated”, “chil- dren”.',
    why: 'A file that was not saved as UTF-8, or a copy out of another program, loses quotation marks, units and letters of names; “Âµg” and “≥” gone are no small matter in a dose. A search for “TNFβ” or “progression-free” finds neither “TNFß” nor a dash.',
    since: '0.1.0',
  },
  check({ source }, tell) {
    tellLookalikes(source, tell);
    if (!SUSPECT.test(source)) return;
    for (const { 0: written, index } of source.matchAll(GARBLED)) {
      const span = { start: index, end: index + written.length };
      const right = GARBLED_CHARACTERS.get(written);
      if (right === undefined) {
        const word = wordAround(source, index);
        const message = `A character of “${word}” was lost; the text was saved or copied in another encoding than UTF-8.`;
        tell(report(span, message));
        continue;
      }
      const shown = right.trim() === '' ? 'a no-break space' : `“${right}”`;
      tell(
        report(span, `“${written}” is what is left of ${shown} in another encoding.`, [
          replaceFix(span, right, `Replace “${written}” by ${shown}`, 'safe'),
        ]),
      );
    }
  },
};

function tellLookalikes(source: string, tell: Tell): void {
  for (const { start, written, right, what, isMinor } of findLookalikes(source)) {
    const span = { start, end: start + written.length };
    const title = right === '' ? 'Remove the blank' : `Replace “${written}” by “${right}”`;
    const fix = replaceFix(span, right, title, 'safe');
    tell(report(span, `${what}.`, [fix], isMinor ? { severityAtMost: 'info' } : {}));
  }
}

function wordAround(source: string, offset: number): string {
  const before = textBefore(source, offset, LONGEST_HALF);
  const behind = source.slice(offset, offset + LONGEST_HALF);
  return `${/\S*$/.exec(before)?.[0] ?? ''}${/^\S*/.exec(behind)?.[0] ?? ''}`;
}
