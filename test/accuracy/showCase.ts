/** Shows one case of the measurement as a reviewer would read it: the text, the place of the fault, the findings. */
import type { RuleSet } from '../../server/src/core/analysis/ruleSet';
import { FAULTS } from './faults';
import { generateDocument } from './grammar/generateDocument';
import { type Examined, examinePlanted, findFalseAlarms, NOTATIONS } from './measure';
import { quoteFinding } from './quoteFinding';
import { writeDocument } from './writing/writeDocument';

/** Every place of the fault in document `index`; undefined for names that no fault has. */
export function showCase(name: string, index: number, ruleSet: RuleSet): string | undefined {
  if (!Number.isInteger(index) || index < 0) return undefined;
  if (name === 'clean') return showClean(index, ruleSet);
  const fault = FAULTS.find((one) => one.name === name);
  if (fault === undefined) return undefined;
  const cases: string[] = [];
  let ordinal = 0;
  for (const document of fault.plant(generateDocument(index))) {
    for (const notation of NOTATIONS) {
      const examined = examinePlanted(fault, document, ordinal, notation, ruleSet);
      cases.push(showExamined(examined, examined.isFound ? 'found' : 'missed'));
    }
    ordinal++;
  }
  return cases.length === 0 ? `“${name}” has no place in document ${index}.` : cases.join('\n\n');
}

function showClean(index: number, ruleSet: RuleSet): string {
  const document = generateDocument(index);
  const cases = NOTATIONS.map((notation) => {
    const alarms = [...findFalseAlarms(document, notation, ruleSet)];
    const { text } = writeDocument(document, notation);
    const findings = alarms.map(({ finding }) => quoteFinding(text, finding));
    return `=== ${notation}\n${text}\n${findings.join('\n') || 'No false alarms.'}`;
  });
  return cases.join('\n\n');
}

function showExamined({ written, analysis, notation, ordinal }: Examined, outcome: string): string {
  const findings = analysis.findings.map((finding) => quoteFinding(written.text, finding));
  return `=== ${notation}, place ${ordinal}: ${outcome}\n${markPlaces(written)}\n${findings.join('\n') || 'No findings.'}`;
}

/** The text with its faulty places between ⟦ and ⟧. */
function markPlaces({ text, places }: Examined['written']): string {
  let marked = text;
  for (const { start, end } of [...places].sort((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  }
  return marked;
}
