/** A code stands in a group that was open in the year of the opinion. */
import { standingOfAtcGroup } from '../reference/atcGroups';
import { findAtcReadings } from './atcReading';
import { type Rule, report } from './rule';

export const atcGroupRetired: Rule = {
  id: 'atc-group-retired',
  group: 'codes',
  severity: 'hint',
  fix: 'never',
  docs: {
    what: 'A code belongs to a group that WHO had closed before the year of the opinion.',
    why: 'WHO moves substances to other groups from time to time. An old code is right in an old document; in a later one it points to a place that is empty by then.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const { year } = opinion;
    if (year === undefined) return;
    for (const { written, code } of findAtcReadings(opinion)) {
      if (code === undefined) continue;
      const standing = standingOfAtcGroup(code.group);
      if (standing.kind !== 'retired' || year <= standing.lastYear) continue;
      const moved =
        standing.replacedBy === undefined
          ? ''
          : `; its substances are now in “${standing.replacedBy}”`;
      tell(
        report(
          written.span,
          `ATC group “${code.group}” has been closed since ${standing.lastYear + 1}${moved}.`,
        ),
      );
    }
  },
};
