/** Which findings the review view shows: by severity, rule and part. What is not chosen in a section is no limit. */
import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type ReviewFinding, SEVERITIES, SEVERITY_NAMES } from './findings';

export interface ReviewFilter {
  /** Names such as `error`; an empty set lets everything through, in all three. */
  readonly severity: ReadonlySet<string>;
  readonly rule: ReadonlySet<string>;
  readonly part: ReadonlySet<string>;
}

type Section = keyof ReviewFilter;

export const NO_FILTER: ReviewFilter = { severity: new Set(), rule: new Set(), part: new Set() };

export function passes(filter: ReviewFilter, finding: ReviewFinding): boolean {
  return SECTIONS.every(
    ({ section, readValue }) =>
      filter[section].size === 0 || filter[section].has(readValue(finding)),
  );
}

/** `error, verb-disagrees`; empty for a filter that lets everything through. */
export function describeFilter(filter: ReviewFilter): string {
  return SECTIONS.flatMap(({ section }) => [...filter[section]]).join(', ');
}

/** Asks the reviewer; `undefined` when he keeps what he has. */
export async function chooseFilter(
  findings: readonly ReviewFinding[],
  filter: ReviewFilter,
): Promise<ReviewFilter | undefined> {
  const chosen = await window.showQuickPick(listChoices(findings, filter), {
    canPickMany: true,
    matchOnDescription: true,
    title: 'Show only these findings',
    placeHolder: 'A section without a tick shows everything',
  });
  return chosen === undefined ? undefined : toFilter(chosen);
}

interface Choice extends QuickPickItem {
  readonly section: Section;
}

const SECTIONS: readonly {
  readonly section: Section;
  readonly title: string;
  readonly readValue: (finding: ReviewFinding) => string;
}[] = [
  {
    section: 'severity',
    title: 'Severity',
    readValue: ({ diagnostic }) => SEVERITY_NAMES[diagnostic.severity],
  },
  { section: 'part', title: 'Part', readValue: ({ part }) => part },
  { section: 'rule', title: 'Rule', readValue: ({ rule }) => rule },
];

/** What occurs, with its number, under the title of its section. */
function listChoices(findings: readonly ReviewFinding[], filter: ReviewFilter): readonly Choice[] {
  return SECTIONS.flatMap(({ section, title, readValue }) => {
    const values = [...new Set(findings.map(readValue))];
    const sorted = section === 'severity' ? sortSeverities(values) : values.sort();
    const separator = { label: title, kind: QuickPickItemKind.Separator, section };
    const choices = sorted.map((label) => ({
      label,
      description: String(findings.filter((finding) => readValue(finding) === label).length),
      picked: filter[section].has(label),
      section,
    }));
    return choices.length === 0 ? [] : [separator, ...choices];
  });
}

function sortSeverities(values: readonly string[]): readonly string[] {
  return SEVERITIES.map((severity) => SEVERITY_NAMES[severity]).filter((name) =>
    values.includes(name),
  );
}

function toFilter(choices: readonly Choice[]): ReviewFilter {
  const labelsOf = (section: Section): ReadonlySet<string> =>
    new Set(choices.filter((choice) => choice.section === section).map(({ label }) => label));
  return { severity: labelsOf('severity'), part: labelsOf('part'), rule: labelsOf('rule') };
}
