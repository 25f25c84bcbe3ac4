/** `textDocument/completion`: what may stand at the cursor, in documents and in the files that configure their check. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completeConfiguration } from '../../configuration/completeConfiguration';
import {
  type CompletionKind,
  type CompletionItem as CoreItem,
  findCompletions,
  toPlainText,
} from '../../core/index';
import { openConfiguration } from '../openConfiguration';
import type { CheckedDocument, Session } from '../session';
import { toOffset, toProtocolEdit, toRange } from '../toProtocol';
import { toSnippet } from './snippets';
import { findTeamSnippets } from './teamSnippets';

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  part: CompletionItemKind.Field,
  sentence: CompletionItemKind.Field,
  footnote: CompletionItemKind.Reference,
  code: CompletionItemKind.EnumMember,
  word: CompletionItemKind.Unit,
  name: CompletionItemKind.Constant,
  abbreviation: CompletionItemKind.Constant,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  rule: CompletionItemKind.Event,
};

export async function complete(
  session: Session,
  { textDocument, position, context }: CompletionParams,
): Promise<CompletionList> {
  // The label of a footnote mark is whole: a list that is still open closes, so that Enter breaks the line.
  if (context?.triggerCharacter === ']') return NOTHING;
  const { uri } = textDocument;
  if (session.configurations.isConfigurationFile(uri)) {
    return completeConfigurationFile(session, uri, position);
  }
  const checked = await session.open(uri);
  if (checked === undefined) return NOTHING;
  // The writer may have typed on meanwhile: the position is one of the text that was there when it was asked for.
  const { document } = checked;
  const offset = toOffset(document, position);
  const isAsked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const { items, isIncomplete } = findCompletions(checked.analyze(), offset, {
    ruleSet: checked.rules.ruleSet,
    isAsked,
    holders: () => findHolders(session, checked),
  });
  const own = items.map((item, rank) => toItem(session, document, item, rank));
  const team = findTeamSnippets(checked, offset, isAsked, session.abilities);
  return { isIncomplete, items: [...own, ...team] };
}

const NOTHING: CompletionList = { items: [], isIncomplete: false };

/** The companies of other documents, open and stored. */
function findHolders(session: Session, { document }: CheckedDocument): readonly string[] {
  const others = session.documents.all().filter(({ uri }) => uri !== document.uri);
  const open = others.flatMap((other) => session.opinionOf(other)?.applicant?.name?.text ?? []);
  return [...new Set([...open, ...session.companies.values()])].sort();
}

function toItem(
  { abilities }: Session,
  document: TextDocument,
  item: CoreItem,
  rank: number,
): CompletionItem {
  const { label, detail, documentation, insert, filterText, edits } = item;
  const isSnippet = abilities.takesSnippets && insert.some((piece) => typeof piece !== 'string');
  const newText = isSnippet ? toSnippet(insert) : toPlainText(insert);
  return {
    label,
    kind: KINDS[item.kind],
    sortText: String(rank).padStart(4, '0'),
    filterText,
    textEdit: { range: toRange(document, item.span), newText },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(detail === '' ? {} : toDetail(detail, abilities.showsLabelDetails)),
    ...(documentation === '' ? {} : { documentation: toPlain(documentation) }),
    ...(edits.length === 0
      ? {}
      : { additionalTextEdits: edits.map((edit) => toProtocolEdit(document, edit)) }),
  };
}

function toDetail(detail: string, isBeside: boolean): Partial<CompletionItem> {
  return isBeside ? { labelDetails: { description: detail } } : { detail };
}

function toPlain(value: string): MarkupContent {
  return { kind: MarkupKind.PlainText, value };
}

/** The module is loaded when such a file is first completed. */
async function completeConfigurationFile(
  session: Session,
  uri: string,
  position: Position,
): Promise<CompletionList> {
  const open = await openConfiguration(session, uri);
  if (open === undefined) return NOTHING;
  const { document, kind, rules } = open;
  const offset = toOffset(document, position);
  const found = completeConfiguration(document.getText(), offset, kind, rules);
  const items = found.map(
    ({ label, documentation, span, newText }, rank): CompletionItem => ({
      label,
      // As they are told elsewhere: severities from the gravest on.
      sortText: String(rank).padStart(4, '0'),
      kind: CompletionItemKind.Property,
      textEdit: { range: toRange(document, span), newText },
      ...(documentation === '' ? {} : { documentation: toPlain(documentation) }),
    }),
  );
  return { items, isIncomplete: false };
}
