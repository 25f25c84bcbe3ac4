/** The figures of a measurement as tables in Markdown, and its misses and false alarms as lines. */
import type { RuleSet } from '../../server/src/core/analysis/ruleSet';
import {
  MODIFIERS,
  type Modifier,
  PROFILES,
  type Profile,
} from '../../server/src/core/model/opinion';
import type { Finding } from '../../server/src/core/rules/rule';
import { type Examined, type FalseAlarm, isOfRule, isSerious, type Measurement } from './measure';

/** The page `docs/accuracy.md`: no times, no dates, the same in every run. */
export function writeAccuracyPage(measurement: Measurement, ruleSet: RuleSet): string {
  const { size, withoutRule } = measurement;
  const missing = [...new Set(withoutRule.map(({ rules: [rule = ''] }) => rule))];
  return `# Accuracy

<!-- Written by \`npm run accuracy\`. -->

Measured on documents about invented products, made from a grammar of the wordings that are seen in print. \`npm run accuracy\` measures again and writes this page; \`npm run accuracy -- --show "<fault>" <index>\` shows a case.

- **Clean documents**: ${size.cleanDocuments}, each in both notations. Every finding on them is a false alarm, unless the document deserves it: an ATC code of level 4, say, gets its remark.
- **Planted faults**: ${measurement.faults.length} kinds; of each up to ${size.places} faulty documents with the fault in one place, in the notations that can have it. A fault is found when its rule speaks of its place.
- **Others** are errors and warnings of other rules that a fault brings along and does not deserve.

## All

${writeTotals(measurement)}

## By kind of document

${writeGroups(measurement, 'profile', PROFILES)}

${writeGroups(measurement, 'modifier', MODIFIERS)}

## By rule

Not measured are the three rules that need reference data; \`ema-style\` stands for the rules of that pack beside those listed.

${writeRules(measurement, ruleSet)}
${missing.length === 0 ? '' : `\nNo such rule yet: ${missing.map((rule) => `\`${rule}\``).join(', ')}.\n`}`;
}

function writeTotals({ faults, falseAlarms, size }: Measurement): string {
  const planted = sum(faults.map((one) => one.planted));
  const found = sum(faults.map((one) => one.found));
  const others = sum(faults.map((one) => one.collateral));
  const serious = falseAlarms.filter(({ finding }) => isSerious(finding)).length;
  return toTable(
    ['', ''],
    [
      ['planted', String(planted)],
      ['found', String(found)],
      ['recall', toPercent(found, planted)],
      ['others', String(others)],
      ['errors and warnings on clean documents', String(serious)],
      ['per clean document', (serious / (2 * size.cleanDocuments)).toFixed(4)],
      ['other findings on clean documents', String(falseAlarms.length - serious)],
    ],
  );
}

/** The rows of one list of groups, in its order; those without a document are left out. */
function writeGroups(
  { groups }: Measurement,
  heading: string,
  names: readonly (Profile | Modifier)[],
): string {
  return toTable(
    [heading, 'planted', 'found', 'recall', 'clean documents', 'findings on them'],
    names.flatMap((name) => {
      const count = groups.get(name);
      if (count === undefined) return [];
      const { planted, found, documents, falseAlarms } = count;
      const figures = [planted, found].map(String);
      return [
        [name, ...figures, toPercent(found, planted), String(documents), String(falseAlarms)],
      ];
    }),
  );
}

function writeRules({ faults, falseAlarms }: Measurement, ruleSet: RuleSet): string {
  const ids = new Set(faults.map(({ fault }) => fault.rules[0] ?? ''));
  for (const { finding } of falseAlarms) {
    if (![...ids].some((id) => isOfRule(finding.ruleId, id))) ids.add(finding.ruleId);
  }
  return toTable(
    ['rule', 'severity', 'planted', 'found', 'recall', 'on clean', 'precision', 'others'],
    [...ids].map((id) => {
      const own = faults.filter(({ fault }) => fault.rules[0] === id);
      const planted = sum(own.map((one) => one.planted));
      const found = sum(own.map((one) => one.found));
      const wrong = falseAlarms.filter(({ finding }) => isOfRule(finding.ruleId, id)).length;
      const rule = ruleSet.rules.find((one) => isOfRule(one.id, id));
      return [
        id,
        rule?.severity ?? '',
        String(planted),
        String(found),
        toPercent(found, planted),
        String(wrong),
        toPercent(found, found + wrong),
        String(sum(own.map((one) => one.collateral))),
      ];
    }),
  );
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_cell, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

function toPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The first cases of each kind, each in one line with what replays it. */
export function writeCases(measurement: Measurement, most: number): string {
  const { misses, falseAlarms, collateral } = measurement;
  return [
    writeList('Missed', misses, most, (one) => `${one.fault.name} ${toCase(one)}`),
    writeList('False alarms', falseAlarms, most, (one) => `clean ${toCase(one)}  ${describe(one)}`),
    writeList('Others', collateral, most, (one) => {
      const findings = one.collateral.map((finding) => describe({ ...one, finding }));
      return `${one.fault.name} ${toCase(one)}  ${findings.join('; ')}`;
    }),
  ].join('\n');
}

function writeList<T>(
  title: string,
  items: readonly T[],
  most: number,
  toLine: (item: T) => string,
): string {
  const lines = items.slice(0, most).map((item) => `  ${toLine(item)}\n`);
  const shown = items.length > most ? `, the first ${most}` : '';
  return `${title}: ${items.length}${shown}\n${lines.join('')}`;
}

function toCase({ document, notation, ordinal }: Examined): string {
  return `${document.index} (${notation}, place ${ordinal})`;
}

function describe({ finding, written }: Pick<FalseAlarm, 'finding' | 'written'>): string {
  return `${finding.ruleId}: ${finding.message} ${quote(finding, written.text)}`;
}

function quote({ span }: Finding, text: string): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return `[${words.length > 60 ? `${words.slice(0, 60)}…` : words}]`;
}
