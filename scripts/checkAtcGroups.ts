/** Compares the ATC table with the editions of the WHO index and the medicines table of EMA. Changes nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { standingOfAtcGroup } from '../server/src/core/reference/atcGroups';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = process.argv[2] ?? join(projectFolder, '../shared/data');
const newIndexPath = join(dataFolder, 'atcd_WHO_ATC-DDD_2026-04-25.csv');
const oldIndexPath = join(dataFolder, 'atcd_WHO_ATC-DDD_2021-12-03.csv');
const medicinesPath = join(dataFolder, 'ema_medicines_2025-07-15.csv');

const groupLengths = [1, 3, 4, 5];
const humanCode = /^[A-PR-Z](?:\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?)?$/;
const veterinaryCode = /^Q[A-Z](?:\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?)?$/;

/** Groups in the human column of EMA's table that are in no edition: looked at, and not ATC groups. */
const knownOddGroups = new Map([
  ['B06C', 'Rhucin: B06 has level 3 A only'],
  ['L03AD', 'Natalizumab Elan Pharma: the other natalizumab has L04AG'],
]);

const differences: string[] = [];

if (existsSync(newIndexPath) && existsSync(oldIndexPath)) compareIndexes();
else console.log(`The WHO tables are not in ${dataFolder}: not compared.`);
if (existsSync(medicinesPath)) compareMedicines();
else console.log(`The medicines table is not in ${dataFolder}: not compared.`);

for (const difference of differences) console.log(`DIFFERENT: ${difference}`);
process.exitCode = differences.length === 0 ? 0 : 1;

function compareIndexes(): void {
  const newGroups = readIndexGroups(newIndexPath);
  const oldGroups = readIndexGroups(oldIndexPath);
  for (const group of newGroups) expectStanding(group, ['current'], 'in the 2026 edition');
  for (const group of oldGroups)
    expectStanding(group, ['current', 'retired'], 'in the 2021 edition');

  const ourGroups = [...findPossibleGroups()].filter(
    (group) => standingOfAtcGroup(group).kind === 'current',
  );
  for (const group of ourGroups) {
    if (!newGroups.has(group)) differences.push(`${group} is current, but not in the 2026 edition`);
  }
  const closed = [...oldGroups].filter((group) => !newGroups.has(group));
  console.log(`WHO index 2026: ${newGroups.size} groups (${countByLevel(newGroups)})`);
  console.log(`WHO index 2021: ${oldGroups.size} groups (${countByLevel(oldGroups)})`);
  console.log(`Closed since 2021: ${closed.join(', ')}`);
  console.log(`Our table: ${ourGroups.length} current human groups (${countByLevel(ourGroups)})`);
}

function compareMedicines(): void {
  const [header = [], ...rows] = parseCsv(readFileSync(medicinesPath, 'utf8'));
  const nameColumn = header.indexOf('Name of medicine');
  for (const [title, form, allowed] of [
    ['ATC code (human)', humanCode, ['current', 'retired']],
    ['ATCvet code (veterinary)', veterinaryCode, ['current', 'retired', 'possible']],
  ] as const) {
    const column = header.indexOf(title);
    const counts = new Map<string, number>();
    for (const row of rows) {
      for (const code of (row[column] ?? '').split(/[;,]/).map((part) => part.trim())) {
        if (code === '') continue;
        const outcome = form.test(code) ? worstStanding(code, allowed) : 'malformed';
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        if (outcome === 'malformed' || outcome === 'odd' || outcome === 'possible') {
          console.log(`  ${outcome}: ${code} (${row[nameColumn]})`);
        }
      }
    }
    const summary = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
    console.log(`EMA medicines, ${title}: ${summary}`);
  }
}

/** The standing of the deepest group in the code; other than allowed, it is odd or a difference. */
function worstStanding(code: string, allowed: readonly string[]): string {
  const start = code.startsWith('Q') ? 1 : 0;
  const lengths = groupLengths.filter((length) => start + length <= code.length);
  const groups = lengths.map((length) => code.slice(0, start + length));
  const wrong = groups.find((group) => !allowed.includes(standingOfAtcGroup(group).kind));
  if (wrong === undefined) return standingOfAtcGroup(groups.at(-1) ?? code).kind;
  if (knownOddGroups.has(wrong)) return 'odd';
  differences.push(`${wrong} of ${code} in the medicines table is unknown`);
  return 'unknown';
}

function expectStanding(group: string, allowed: readonly string[], where: string): void {
  const { kind } = standingOfAtcGroup(group);
  if (!allowed.includes(kind)) differences.push(`${group} is ${where}, but ${kind} in our table`);
}

/** Every human code of levels 1 to 4 that can be written, 1.8 million of them. */
function* findPossibleGroups(): Iterable<string> {
  const letters = [...'ABCDEFGHIJKLMNOPRSTUVWXYZ'];
  for (const levelOne of letters) {
    yield levelOne;
    for (let number = 0; number < 100; number++) {
      const levelTwo = `${levelOne}${String(number).padStart(2, '0')}`;
      yield levelTwo;
      for (const third of letters.concat('Q')) {
        yield levelTwo + third;
        for (const fourth of letters.concat('Q')) yield levelTwo + third + fourth;
      }
    }
  }
}

/** The groups of an index, with those that only a code below them shows. */
function readIndexGroups(path: string): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const [code = ''] of parseCsv(readFileSync(path, 'utf8')).slice(1)) {
    for (const length of groupLengths) {
      if (code.length >= length) groups.add(code.slice(0, length));
    }
  }
  return groups;
}

function countByLevel(groups: Iterable<string>): string {
  const lengths = [...groups].map((group) => group.length);
  return groupLengths
    .map((length, i) => `level ${i + 1}: ${lengths.filter((other) => other === length).length}`)
    .join(', ');
}

/** Rows of fields; quoted fields may hold commas, line ends and doubled quotation marks. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  for (const [, value = '', end] of text.matchAll(field)) {
    const plain = value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value;
    rows.at(-1)?.push(plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
