/** Makes the module that carries the pharmacological classes and their ATC groups. Checks the form of the table, never its facts. */
import { readFileSync } from 'node:fs';
import { dropPlainNouns, toClassWords } from '../server/src/core/reference/classWords';

const tablePath = new URL('../server/data/atc-classes.txt', import.meta.url);

const LINE = /^(Q?[A-Z](?:\d\d[A-Z]{0,2})?(?: Q?[A-Z](?:\d\d[A-Z]{0,2})?)*): (.+)$/;

/** The text of `server/src/core/generated/atcClassesText.ts`: the classes in the form in which they are compared. */
export function buildAtcClassesModule(): string {
  const known = new Set<string>();
  const lines = readFileSync(tablePath, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, groups, written] = LINE.exec(line) ?? [];
      if (groups === undefined || written === undefined)
        throw new Error(`atc-classes.txt: “${line}” is no line of groups and classes.`);
      return `${groups}:${toNames(written, known).join(',')}`;
    });
  return [
    '/** Pharmacological classes and their ATC groups. Generated from server/data/atc-classes.txt: do not edit. */',
    'export const atcClassesText = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
}

/** Each name once: two spellings of one class are one. */
function toNames(written: string, known: Set<string>): readonly string[] {
  const names = new Set(
    written.split(', ').map((name) => dropPlainNouns(toClassWords(name)).join(' ')),
  );
  for (const name of names) {
    if (known.has(name)) throw new Error(`atc-classes.txt: “${name}” stands in two lines.`);
    known.add(name);
  }
  return [...names];
}
