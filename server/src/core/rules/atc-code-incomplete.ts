/** A code names the substance, not only the group to which it belongs. */
import { findAtcReadings } from './atcReading';
import { type Rule, report } from './rule';

export const atcCodeIncomplete: Rule = {
  id: 'atc-code-incomplete',
  group: 'codes',
  severity: 'info',
  fix: 'never',
  docs: {
    what: 'A code ends at a group (levels 1 to 4) and does not name the substance; at level 4 this is a hint, and in opinions of the CVMP no finding.',
    why: 'A group code is legitimate while WHO has not assigned the full one. It is worth checking whether it has by now; a group of level 4, which says all but the substance, is a hint.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    for (const { written, code } of findAtcReadings(opinion)) {
      if (code === undefined || code.level === 5) continue;
      // A new substance or vaccine for animals has its number in ATCvet after its opinion.
      if (code.level === 4 && code.isVeterinary && opinion.committee === 'CVMP') continue;
      const message = `“${code.text}” is a group of level ${code.level}, not the code of a substance.`;
      // The group in which the substance will have its code is what a text of the day can say.
      const more = code.level === 4 ? { severityAtMost: 'hint' as const } : {};
      tell(report(written.span, message, [], more));
    }
  },
};
