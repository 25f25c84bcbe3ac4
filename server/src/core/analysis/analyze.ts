/** From text to findings: whole, synchronous, from scratch. The one function that everything else calls. */
import type { Opinion } from '../model/opinion';
import { readOpinion } from '../model/readOpinion';
import {
  GROUPS_SILENCED_IN_PUBLISHED_TEXT,
  isPublishedTextInDraft,
  publishedTextInDraft,
} from '../rules/published-text-in-draft';
import { type Finding, lowerSeverity, type Report, type RuleContext } from '../rules/rule';
import type { Notation, SyntaxTree } from '../syntax/block';
import { parseDocument } from '../syntax/parseDocument';
import { compareSpans, spanWithWholeCharacters, type TextSpan } from '../text/span';
import { DocumentContext, isSummary } from './documentContext';
import type { ActiveRule, RuleSet } from './ruleSet';
import {
  applySuppressions,
  findSuppressionComments,
  type SuppressedFinding,
  type SuppressionComment,
} from './suppressions';
import { withoutUnfinishedEnd } from './unfinishedEnd';
import { withoutSaidByOthers } from './withoutSaidByOthers';

export interface Analysis {
  readonly source: string;
  readonly tree: SyntaxTree;
  readonly opinion: Opinion;
  /** Sorted by span, unique by rule and span, inside the text. */
  readonly findings: readonly Finding[];
  /** The findings that the document's suppressions accept, in the same order. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Faults of our own: a rule that threw. Its other findings and all other rules stand. */
  readonly internalErrors: readonly InternalError[];
}

export interface InternalError {
  readonly ruleId: string;
  readonly error: unknown;
}

export function analyze(source: string, notation: Notation, ruleSet: RuleSet): Analysis {
  return checkOpinion(readOpinion(parseDocument(source, notation), ruleSet.usualProfile), ruleSet);
}

/** The findings on a document that has been read. */
export function checkOpinion(opinion: Opinion, ruleSet: RuleSet): Analysis {
  const { tree } = opinion;
  const rules = findApplicableRules(opinion, ruleSet);
  const context = new DocumentContext(asLinted(opinion), ruleSet);
  const internalErrors: InternalError[] = [];
  const found = withoutUnfinishedEnd(
    sortFindings(runRules(rules, context, internalErrors)),
    opinion,
    (id) => ruleSet.form.parts.some((entry) => entry.id === id),
  );
  const comments = findSuppressionComments(tree);
  if (comments.length === 0) {
    return { source: tree.source, tree, opinion, findings: found, suppressed: [], internalErrors };
  }
  const { findings, suppressed } = suppress(
    found,
    comments,
    rules,
    context,
    ruleSet,
    internalErrors,
  );
  return { source: tree.source, tree, opinion, findings, suppressed, internalErrors };
}

/** Every rule that looks at a document, those that judge its suppressions last. */
export function findRulesRun(opinion: Opinion, ruleSet: RuleSet): readonly ActiveRule[] {
  const rules = findApplicableRules(opinion, ruleSet);
  const hasComments = findSuppressionComments(opinion.tree).length > 0;
  return hasComments ? [...rules, ...ruleSet.suppressionRules] : rules;
}

function findApplicableRules(opinion: Opinion, ruleSet: RuleSet): readonly ActiveRule[] {
  const { kind, profile, modifiers, tree } = opinion;
  if (kind === 'other' && tree.prose.text.trim() === '') return [];
  const rules = withoutFollowing(ruleSet.rulesFor(kind, profile), opinion);
  return rules.every(({ rule }) => rule.modifiers === undefined)
    ? rules
    : rules.filter(({ rule }) => rule.modifiers?.some((one) => modifiers.has(one)) ?? true);
}

/** Published text in a draft gets one finding, not all that follow from its notation. */
function withoutFollowing(rules: readonly ActiveRule[], opinion: Opinion): readonly ActiveRule[] {
  const isOn = ({ rule }: ActiveRule): boolean => rule === publishedTextInDraft;
  if (!isPublishedTextInDraft(opinion) || !rules.some(isOn)) return rules;
  return rules.filter((one) => isOn(one) || !GROUPS_SILENCED_IN_PUBLISHED_TEXT.has(one.rule.group));
}

/** A text that is no summary of opinion is held against the commonest profile, to say what it would have to begin with. */
const PROFILE_OF_OTHER_TEXTS = 'human-initial';

function asLinted(opinion: Opinion): Opinion {
  const isOther = opinion.kind === 'other' && opinion.profile === undefined;
  return isOther ? { ...opinion, profile: PROFILE_OF_OTHER_TEXTS } : opinion;
}

function runRules(
  rules: readonly ActiveRule[],
  context: RuleContext,
  internalErrors: InternalError[],
): Finding[] {
  const findings: Finding[] = [];
  for (const active of rules) {
    try {
      active.rule.check(context, (report) => findings.push(toFinding(report, active, context)));
    } catch (error) {
      internalErrors.push({ ruleId: active.rule.id, error });
    }
  }
  return findings;
}

function toFinding(
  report: Report,
  { rule, severity, isSet }: ActiveRule,
  context: RuleContext,
): Finding {
  const span = spanInside(context.source, report.span);
  return {
    ruleId: rule.id,
    severity: isSet ? severity : lowerSeverity(severity, report.severityAtMost),
    span,
    message: report.message,
    part: report.part ?? context.opinion.roleAt(span.start),
    fixes: report.fixes,
    related: report.related,
  };
}

function spanInside(source: string, { start, end }: TextSpan): TextSpan {
  const from = Math.min(Math.max(0, start), source.length);
  const to = Math.min(Math.max(from, end), source.length);
  return spanWithWholeCharacters(source, { start: from, end: to });
}

/** By span, then by rule; of two findings of one rule at one span the first stands. */
function sortFindings(findings: Finding[]): readonly Finding[] {
  findings.sort(compareFindings);
  const once = findings.filter((finding, index) => {
    const previous = findings[index - 1];
    return previous === undefined || compareFindings(previous, finding) !== 0;
  });
  return withoutSaidByOthers(once);
}

function compareFindings(a: Finding, b: Finding): number {
  return compareSpans(a.span, b.span) || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

/** Takes out what the comments accept and adds what the rules on suppressions say of the comments. */
function suppress(
  found: readonly Finding[],
  comments: readonly SuppressionComment[],
  rules: readonly ActiveRule[],
  context: DocumentContext,
  ruleSet: RuleSet,
  internalErrors: InternalError[],
): { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  const run = new Set(rules.map(({ rule }) => rule.id));
  const failed = new Set(internalErrors.map(({ ruleId }) => ruleId));
  const applied = applySuppressions(context.opinion.tree, found, comments, {
    ids: ruleSet.rules.map((rule) => rule.id),
    isKnown: ruleSet.isKnown,
    hasRun: (id) =>
      !failed.has(id) &&
      (run.has(id) || (isSummary(context.opinion) && ruleSet.severityOf(id) !== 'off')),
  });
  // Of a text that is no summary of opinion all is said with that.
  const judges = context.opinion.kind === 'other' ? [] : ruleSet.suppressionRules;
  const own = runRules(judges, context.withSuppressions(applied.suppressions), internalErrors);
  return {
    findings: sortFindings([...applied.findings, ...own]),
    suppressed: applied.suppressed,
  };
}
