/** A code names the substance, not only the group to which it belongs. */
import { findAtcReadings } from './atcReading';
import { type Rule, report } from './rule';

export const atcCodeIncomplete: Rule = {
  id: 'atc-code-incomplete',
  group: 'codes',
  severity: 'info',
  fix: 'never',
  docs: {
    what: 'A code ends at a group (levels 1 to 4) and does not name the substance.',
    why: 'A group code is legitimate while WHO has not assigned the full one. It is worth checking whether it has by now.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    for (const { written, code } of findAtcReadings(opinion)) {
      if (code === undefined || code.level === 5) continue;
      tell(
        report(
          written.span,
          `“${code.text}” is a group of level ${code.level}, not the code of a substance.`,
        ),
      );
    }
  },
};
