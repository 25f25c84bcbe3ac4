/** Makes the module that carries the ATC table into the program. Checks the form of the table, never its facts. */
import { readFileSync } from 'node:fs';

const tablePath = new URL('../server/data/atc-groups.txt', import.meta.url);

/** A line that the table may hold: the edition, a closed group, or a group of level 1 or 2. */
const tableLine =
  /^(?:edition \d{4}|closed Q?[A-Z]\d\d[A-Z]{0,2} (?:\d{4}|\?)(?: Q?[A-Z]\d\d[A-Z]{0,2})?|Q?[A-Z] [^:]+|Q?[A-Z]\d\d(?: [^:]+)?(?:: (?:[A-Z](?:=[A-Z*-]+)?|\*)(?: (?:[A-Z](?:=[A-Z*-]+)?|\*))*)?)$/;

/** The text of `server/src/core/generated/atcGroupsText.ts`: `atc-groups.txt` without comments and ranges. */
export function buildAtcGroupsModule(): string {
  const lines = readFileSync(tablePath, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    if (!tableLine.test(line))
      throw new Error(`atc-groups.txt has a line of no known form: ${line}`);
  }
  return [
    '/** The ATC table. Generated from server/data/atc-groups.txt by scripts/generateAtcGroups.ts: do not edit. */',
    'export const atcGroupsText = `',
    ...lines.map(expandRanges),
    '`;',
    '',
  ].join('\n');
}

/** `A=ABCDX` for `A=A-DX`. */
function expandRanges(line: string): string {
  return line.replace(/([A-Z])-([A-Z])/g, (_range, first: string, last: string) => {
    const start = first.charCodeAt(0);
    const length = last.charCodeAt(0) - start + 1;
    return String.fromCharCode(...Array.from({ length }, (_, i) => start + i));
  });
}
