/** What a review report says of one document, before it is laid out: facts, findings, what was accepted, every rule run. */
import { type Analysis, findRulesRun } from '../../analysis/analyze';
import type { SuppressedFinding } from '../../analysis/suppressions';
import { PART_NAMES } from '../../packs/partNames';
import {
  type Finding,
  RULE_GROUPS,
  type Rule,
  type RuleGroup,
  SEVERITIES,
  type Severity,
} from '../../rules/rule';
import { hashText } from '../../text/hash';
import { sha256 } from '../../text/sha256';
import { countFindings, plural } from '../counts';
import { toPrintable } from '../printable';
import { placeOf, type ReportedDocument } from '../reportFormat';
import { type Evidence, quoteEvidence } from './evidence';

/** What a table of contents says of a document. */
export interface DocumentEntry {
  /** Tells the document from all others of the report: an identifier without blanks. */
  readonly anchor: string;
  readonly path: string;
  /** `3 errors, 1 hint`, `no findings`. */
  readonly summary: string;
}

export interface DocumentReview extends DocumentEntry {
  /** `Profile: human-initial`. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly findings: readonly ReviewedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly groups: readonly RuleGroupResult[];
  /** Ids of the rules that are switched off. */
  readonly off: readonly string[];
}

export interface ReviewedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** `benefits sentence, line 12, column 5`. */
  readonly place: string;
  readonly evidence: Evidence;
}

export interface AcceptedFinding extends ReviewedFinding {
  readonly reason: string;
  /** `in the baseline, by J. Moor, on 2026-11-25, until 2027-12-31`. */
  readonly acceptance: string;
}

export interface RuleGroupResult {
  readonly group: RuleGroup;
  readonly rules: readonly RuleResult[];
}

/** What a rule that was run has said; `isFailed`: it broke off, so that its silence means nothing. */
export interface RuleResult {
  readonly rule: Rule;
  readonly findings: number;
  readonly accepted: number;
  readonly isFailed: boolean;
}

export function describeEntry(document: ReportedDocument): DocumentEntry {
  const { displayPath } = document;
  return {
    anchor: `document-${hashText(displayPath)}`,
    path: toPrintable(displayPath),
    summary: summarise(document),
  };
}

export function reviewDocument(document: ReportedDocument): DocumentReview {
  const { analysis, findings, accepted, ruleSet } = document;
  return {
    ...describeEntry(document),
    facts: findFacts(document),
    findings: findings.map((finding) => reviewFinding(finding, document)),
    accepted: accepted.map((one) => ({
      ...reviewFinding(one.finding, document),
      reason: toPrintable(one.reason),
      acceptance: toPrintable(describeAcceptance(one)),
    })),
    groups: groupResults(document, analysis),
    off: ruleSet.rules.map(({ id }) => id).filter((id) => ruleSet.severityOf(id) === 'off'),
  };
}

function reviewFinding(finding: Finding, { analysis, lines }: ReportedDocument): ReviewedFinding {
  const { ruleId, severity, message, span, part } = finding;
  const { line, column } = placeOf(lines, span);
  const place = `line ${line}, column ${column}`;
  return {
    ruleId: toPrintable(ruleId),
    severity,
    message: toPrintable(message),
    place: part === undefined ? place : `${PART_NAMES[part]}, ${place}`,
    evidence: quoteEvidence(analysis.opinion, finding),
  };
}

function describeAcceptance({ by, author, date, until }: SuppressedFinding): string {
  return [
    by === 'comment' ? 'by a comment of the document' : 'in the baseline',
    ...(author === '' ? [] : [`by ${author}`]),
    ...(date === '' ? [] : [`on ${date}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ].join(', ');
}

function summarise({ findings, accepted }: ReportedDocument): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [countFindings(severity, number)];
  });
  const all = accepted.length === 0 ? counts : [...counts, `${accepted.length} accepted`];
  return counts.length === 0 ? ['no findings', ...all].join(', ') : all.join(', ');
}

function findFacts({ analysis, ruleSet, fileText }: ReportedDocument): DocumentReview['facts'] {
  const { opinion } = analysis;
  const names = opinion.productNames.map(({ text }) => text).join(', ');
  const { medicines, atcIndex } = ruleSet.reference ?? {};
  const tables = [medicines, atcIndex].flatMap((source) =>
    source === undefined ? [] : [`${source.file} (${source.dated ?? source.imported})`],
  );
  const facts = [
    { name: 'Product', value: toPrintable(names) },
    { name: 'Profile', value: opinion.profile ?? 'not recognised' },
    { name: 'Modifiers', value: [...opinion.modifiers].join(', ') || 'none' },
    { name: 'Form', value: `${KINDS[opinion.kind]}, ${opinion.notation} notation` },
    { name: 'Reference data', value: toPrintable(tables.join(', ')) || NO_TABLES },
    { name: 'SHA-256', value: sha256(fileText) },
  ];
  return facts.filter(({ value }) => value !== '');
}

const NO_TABLES = 'none; rules that need it have nothing to compare with';

const KINDS: Readonly<Record<Analysis['opinion']['kind'], string>> = {
  summary: 'whole document',
  fragment: 'fragment without title and product heading',
  negative: 'negative opinion',
  other: 'not recognised as a summary of opinion',
};

/** Counts all findings, whatever severities the report shows. */
function groupResults(
  { ruleSet }: ReportedDocument,
  { opinion, findings, suppressed, internalErrors }: Analysis,
): readonly RuleGroupResult[] {
  const results = findRulesRun(opinion, ruleSet).map(
    ({ rule }): RuleResult => ({
      rule,
      findings: findings.filter(({ ruleId }) => ruleId === rule.id).length,
      accepted: suppressed.filter(({ finding }) => finding.ruleId === rule.id).length,
      isFailed: internalErrors.some(({ ruleId }) => ruleId === rule.id),
    }),
  );
  return RULE_GROUPS.flatMap((group) => {
    const rules = results.filter(({ rule }) => rule.group === group);
    return rules.length === 0 ? [] : [{ group, rules }];
  });
}

/** `2 findings, 1 accepted`; empty for a rule that has nothing to say. */
export function describeResult({ findings, accepted, isFailed }: RuleResult): string {
  return [
    ...(isFailed ? ['failed'] : []),
    ...(findings === 0 ? [] : [plural(findings, 'finding')]),
    ...(accepted === 0 ? [] : [`${accepted} accepted`]),
  ].join(', ');
}

/** `94 rules run, 3 of them with findings.` */
export function describeRun(groups: readonly RuleGroupResult[]): string {
  const rules = groups.flatMap((group) => group.rules);
  const failed = rules.filter(({ isFailed }) => isFailed).length;
  const withFindings = rules.filter(({ findings, accepted }) => findings + accepted > 0).length;
  const end = failed === 0 ? '.' : `, ${failed} failed.`;
  return `${plural(rules.length, 'rule')} run, ${withFindings === 0 ? 'none' : withFindings} of them with findings${end}`;
}
