/** The groups to which a code belongs exist in some edition of the WHO index. */
import { deepestKnownAtcGroup, nearestAtcGroups, standingOfAtcGroup } from '../reference/atcGroups';
import { findAtcReadings, lacksOnlyQ } from './atcReading';
import { type Rule, report } from './rule';

export const atcGroupUnknown: Rule = {
  id: 'atc-group-unknown',
  group: 'codes',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'A code begins with a group that is in no edition of the WHO index.',
    why: 'Such a code is a slip of the pen: readers who look it up find nothing, and the class it should show stays unknown.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const isVeterinary = opinion.committee === 'CVMP';
    for (const { written, code } of findAtcReadings(opinion)) {
      if (code === undefined || standingOfAtcGroup(code.group).kind !== 'unknown') continue;
      if (isVeterinary && lacksOnlyQ(code)) continue;
      const group = findUnknownGroup(code.group);
      tell(report(written.span, `ATC group “${group}” does not exist${suggestGroups(group)}.`));
    }
  },
};

/** The shortest beginning that does not exist: `L01Z` for `L01ZZ`, as `L01` exists. */
function findUnknownGroup(group: string): string {
  const known = deepestKnownAtcGroup(group) ?? '';
  const lengths = group.startsWith('Q') ? [2, 4, 5, 6] : [1, 3, 4, 5];
  const length = lengths.find((candidate) => {
    if (candidate <= known.length) return false;
    return standingOfAtcGroup(group.slice(0, candidate)).kind === 'unknown';
  });
  return group.slice(0, length);
}

function suggestGroups(group: string): string {
  const quoted = nearestAtcGroups(group).map((neighbour) => `“${neighbour}”`);
  const last = quoted.pop();
  if (last === undefined) return '';
  return quoted.length === 0
    ? `; the nearest group is ${last}`
    : `; the nearest groups are ${quoted.join(', ')} and ${last}`;
}
