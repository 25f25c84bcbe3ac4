/** The code action that accepts a finding in the baseline: writes an entry and leads to where its reason goes. */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { today } from '../../configuration/days';
import { addToBaseline } from '../../configuration/editBaseline';
import { type Analysis, type Finding, keyOfFinding } from '../../core/index';
import { SHOW_PLACE } from '../describeServer';
import { fieldOf } from '../fieldOf';
import type { CheckedDocument, Session } from '../session';
import { buildWholeEdit, type NewText } from '../wholeEdits';
import { findConfigurationPlace, planBaseline } from './planBaseline';

/** `undefined` where there is no baseline and none is made, and for one that cannot be written to. */
export async function buildBaselineAction(
  session: Session,
  checked: CheckedDocument,
  { opinion }: Analysis,
  finding: Finding,
  diagnostics: Diagnostic[],
): Promise<CodeAction | undefined> {
  const baseline = await findBaseline(session, checked);
  if (baseline === undefined) return undefined;
  const { uri, document, others } = baseline;
  const file = await session.readText(uri);
  const { abilities } = session;
  if (file.kind === 'unreadable' || (file.kind === 'absent' && !abilities.createsFiles)) {
    return undefined;
  }
  const title = `Accept ${finding.ruleId} here in the baseline, with a reason`;
  if (abilities.commands.includes(ASK_FOR_REASON)) {
    const start = checked.document.positionAt(finding.span.start);
    const place = { uri: checked.document.uri, rule: finding.ruleId, ...start };
    const command = { title, command: ASK_FOR_REASON, arguments: [place] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
  }
  const before = file.kind === 'text' ? file.text : '';
  const entry = {
    ...keyOfFinding(opinion, finding),
    document,
    reason: '',
    until: undefined,
    author: session.host.userName,
    date: today(),
  };
  const added = addToBaseline(before, entry);
  if (added === undefined) return undefined;
  const edit = buildWholeEdit(session, [...others, { uri, before: file, text: added.text }]);
  const after = TextDocument.create(uri, 'yaml', 0, added.text);
  const place = after.positionAt(added.reasonOffset);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit,
    ...(abilities.showsDocuments
      ? {
          command: {
            title: 'Say why',
            command: SHOW_PLACE,
            arguments: [uri, { start: place, end: place }],
          },
        }
      : {}),
  };
}

/** A command of the client that asks for the reason before anything is written. */
const ASK_FOR_REASON = 'opinionSummary.review.accept';

interface Baseline {
  readonly uri: string;
  readonly document: string;
  /** Files that are written along with it. */
  readonly others: readonly NewText[];
}

/** The one that the configuration names; a published text, which holds no comments, may have the first entry of a new one. */
async function findBaseline(
  session: Session,
  { document, notation, rules: { baseline, configuration } }: CheckedDocument,
): Promise<Baseline | undefined> {
  if (baseline !== undefined) return { ...baseline, others: [] };
  if (notation !== 'published' || !session.abilities.createsFiles) return undefined;
  const place = configuration ?? findConfigurationPlace(session, document.uri);
  const planned = await planBaseline(session, place, document.uri);
  return planned.kind === 'refused' ? undefined : { ...planned, others: [planned.configuration] };
}

/** Leads to a place of a file; wrong arguments lead nowhere. */
export async function runShowPlace(session: Session, args: readonly unknown[]): Promise<null> {
  const [uri, range] = args;
  const selection = toRange(range);
  if (typeof uri === 'string' && selection !== undefined) {
    await session.connection.window.showDocument({ uri, takeFocus: true, selection });
  }
  return null;
}

function toRange(value: unknown): Range | undefined {
  const start = toPosition(fieldOf(value, 'start'));
  const end = toPosition(fieldOf(value, 'end'));
  return start === undefined || end === undefined ? undefined : { start, end };
}

function toPosition(value: unknown): Range['start'] | undefined {
  const line = fieldOf(value, 'line');
  const character = fieldOf(value, 'character');
  return typeof line === 'number' && typeof character === 'number'
    ? { line, character }
    : undefined;
}
