/** `textDocument/codeAction`: what can be done about the findings at a place. Recomputed each time; nothing is kept. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  type Analysis,
  applyFixes,
  buildAcceptingComment,
  type Finding,
  type Fix,
  fixAll,
  REASON_PLACEHOLDER,
  type TextEdit,
  type TextSpan,
} from '../../core/index';
import { EXPLAIN_RULE, FIX_ALL_KIND } from '../describeServer';
import type { CheckedDocument, Session } from '../session';
import { toDiagnostic, toRange, toSpan } from '../toProtocol';
import { toWorkspaceEdit } from '../workspaceEdits';
import { buildBaselineAction } from './acceptInBaseline';
import { findConfigurationActions } from './configurationActions';
import { buildConvertAction } from './convertAction';
import { toFixEdit } from './fixEdits';
import { escapeSnippet } from './snippets';

/** A light bulb over a whole document would list a thousand fixes; those of the first findings are looked at. */
const MOST_FINDINGS = 20;

export async function findCodeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const { uri } = textDocument;
  if (session.configurations.isConfigurationFile(uri)) {
    const isWanted = context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
    return isWanted ? findConfigurationActions(session, uri, range) : [];
  }
  const checked = await session.open(uri);
  if (checked === undefined) return [];
  const wants = (kind: string): boolean =>
    context.only === undefined ||
    context.only.some((only) => kind === only || kind.startsWith(`${only}.`) || only === '');
  const analysis = checked.analyze();
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const here = findNearest(analysis.findings, toSpan(checked.document, range));
    const quick: QuickFixes[] = [];
    for (const finding of here.slice(0, MOST_FINDINGS)) {
      quick.push(await quickFixes(session, checked, analysis, finding));
    }
    actions.push(
      ...quick.flatMap(({ fixes }) => fixes),
      ...fixAllOfRules(session, checked, analysis, here),
      ...quick.map(({ explanation }) => explanation),
      ...quick.flatMap(({ acceptances }) => acceptances),
    );
  }
  if (wants(FIX_ALL_KIND)) {
    const edits = findFixAllEdits(checked, analysis);
    // On save the client asks for this kind alone; in the light bulb it would be noise.
    const isAsked = context.only?.some((only) => only.startsWith(CodeActionKind.Source)) === true;
    if (edits.length > 0 && isAsked) {
      actions.push({
        title: 'Fix all safe problems (Opinion Summary)',
        kind: FIX_ALL_KIND,
        edit: toWorkspaceEdit(session, checked, edits),
      });
    }
  }
  return actions;
}

/** Those that the range touches: first those around it, the smallest in front, then the others in the order of the text. */
function findNearest(findings: readonly Finding[], { start, end }: TextSpan): readonly Finding[] {
  const touched = findings.filter(({ span }) => span.start <= end && start <= span.end);
  const isAround = ({ span }: Finding): boolean => span.start <= start && end <= span.end;
  const length = ({ span }: Finding): number => span.end - span.start;
  const around = touched.filter(isAround).sort((a, b) => length(a) - length(b));
  return [...around, ...touched.filter((one) => !isAround(one))];
}

/** In the order of the menu: where nothing can be mended, what is explained stands before what is accepted. */
interface QuickFixes {
  readonly fixes: readonly CodeAction[];
  readonly explanation: CodeAction;
  readonly acceptances: readonly CodeAction[];
}

async function quickFixes(
  session: Session,
  checked: CheckedDocument,
  analysis: Analysis,
  finding: Finding,
): Promise<QuickFixes> {
  const diagnostics: Diagnostic[] = [toDiagnosticOf(session, checked, finding)];
  const quickFix = (title: string, edit: WorkspaceEdit, isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit,
    ...(isPreferred ? { isPreferred } : {}),
  });
  const { ruleId, fixes } = finding;
  const mending = fixes.map((fix, index) =>
    quickFix(fix.title, toFixEdit(session, checked, fix.edits), index === 0 && isSafe(fix)),
  );
  const convert = buildConvertAction(session, checked, analysis, ruleId, diagnostics);
  if (convert !== undefined) mending.push(convert);
  const acceptances: CodeAction[] = [];
  for (const reach of ['block', 'file'] as const) {
    const edit = toAcceptingEdit(session, checked, analysis, finding, reach);
    if (edit === undefined) continue;
    const where = reach === 'block' ? 'here' : 'in this document';
    acceptances.push(quickFix(`Ignore ${ruleId} ${where}, with a reason`, edit));
  }
  const accept = await buildBaselineAction(session, checked, analysis, finding, diagnostics);
  if (accept !== undefined) acceptances.push(accept);
  const explanation: CodeAction = {
    title: `Explain ${ruleId}`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: {
      title: `Explain ${ruleId}`,
      command: EXPLAIN_RULE,
      arguments: [ruleId, checked.document.uri],
    },
  };
  return { fixes: mending, explanation, acceptances };
}

/** One action for each rule with several findings that can be mended, of which one is here. */
function fixAllOfRules(
  session: Session,
  checked: CheckedDocument,
  { source, findings }: Analysis,
  here: readonly Finding[],
): readonly CodeAction[] {
  const rules = new Set(here.filter(({ fixes }) => fixes.length > 0).map(({ ruleId }) => ruleId));
  return [...rules].flatMap((ruleId): readonly CodeAction[] => {
    const { applied } = applyFixes(source, findings, { safety: 'all', ruleId });
    if (applied.length < 2) return [];
    const edits = applied.flatMap(({ fix }) => fix.edits);
    const own = here.filter((finding) => finding.ruleId === ruleId).slice(0, MOST_FINDINGS);
    return [
      {
        title: `Fix all ${applied.length} problems of ${ruleId}`,
        kind: CodeActionKind.QuickFix,
        diagnostics: own.map((one) => toDiagnosticOf(session, checked, one)),
        edit: toWorkspaceEdit(session, checked, edits),
      },
    ];
  });
}

function toDiagnosticOf(
  session: Session,
  { document }: CheckedDocument,
  finding: Finding,
): Diagnostic {
  return toDiagnostic(document, finding, (id) => session.host.ruleAddress(id));
}

function isSafe({ safety }: Fix): boolean {
  return safety === 'safe';
}

/** The comment that accepts a finding; a client that can puts the cursor where the reason goes. */
function toAcceptingEdit(
  session: Session,
  checked: CheckedDocument,
  { tree }: Analysis,
  { ruleId, span }: Finding,
  reach: 'block' | 'file',
): WorkspaceEdit | undefined {
  const comment = buildAcceptingComment(tree, ruleId, span.start, reach);
  if (comment === undefined) return undefined;
  const { offset, before, after } = comment;
  const place = { start: offset, end: offset };
  const { abilities } = session;
  if (!abilities.takesSnippetEdits || !abilities.takesDocumentChanges) {
    // Without a reason the comment accepts nothing, and a finding asks for one.
    return toWorkspaceEdit(session, checked, [
      { span: place, newText: before + REASON_PLACEHOLDER + after },
    ]);
  }
  const value = `${escapeSnippet(before)}\${1:${REASON_PLACEHOLDER}}${escapeSnippet(after)}`;
  const { uri, version } = checked.document;
  const edit = {
    range: toRange(checked.document, place),
    snippet: { kind: 'snippet' as const, value },
  };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] };
}

/** All passes of safe fixes as edits of the present text: those of the fixes, or one when passes build on each other. */
function findFixAllEdits(checked: CheckedDocument, analysis: Analysis): readonly TextEdit[] {
  const { source, findings } = analysis;
  const first = applyFixes(source, findings, { safety: 'safe' });
  if (first.applied.length === 0) return [];
  const { text } = fixAll(source, (changed) => checked.analyze(changed));
  if (text === first.text) return first.applied.flatMap(({ fix }) => fix.edits);
  return [findDifference(source, text)];
}

/** The shortest single edit that leads from one text to another. */
function findDifference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end++;
  }
  return {
    span: { start, end: before.length - end },
    newText: after.slice(start, after.length - end),
  };
}
