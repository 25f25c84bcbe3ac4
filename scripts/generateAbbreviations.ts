/** Makes the module that carries the abbreviations that need no explanation. Checks the form of the table, never its facts. */
import { readFileSync } from 'node:fs';

const tablePath = new URL('../server/data/abbreviations.txt', import.meta.url);

/** Letters, with two capitals or more, without figures: what stands before a figure counts. */
const ABBREVIATION = /^[A-Za-z]*[A-Z][A-Za-z]*$/;
const LONGEST_LINE = 118;

/** The text of `server/src/core/generated/abbreviations.ts`. */
export function buildAbbreviationsModule(): string {
  const words = readFileSync(tablePath, 'utf8')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
  for (const word of words) {
    if (!ABBREVIATION.test(word))
      throw new Error(`abbreviations.txt: “${word}” is no abbreviation.`);
  }
  return [
    '/** Abbreviations that need no explanation. Generated from server/data/abbreviations.txt: do not edit. */',
    'export const abbreviationsText = `',
    ...wrap([...new Set(words)].sort()),
    '`;',
    '',
  ].join('\n');
}

function wrap(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length + 1 > LONGEST_LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
