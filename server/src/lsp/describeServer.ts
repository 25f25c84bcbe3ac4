/**
 * What the server can do, as the client is told at its start. Data alone: the answer is given before anything that reads
 * documents is loaded, so this file imports nothing of it.
 */
import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { TOKEN_KINDS } from '../core/index';

export const EXPLAIN_RULE = 'opinionSummary.explainRule';
export const SHOW_PLACE = 'opinionSummary.showPlace';

/** What a client may ask to have done. */
export const COMMANDS = [
  EXPLAIN_RULE,
  SHOW_PLACE,
  'opinionSummary.newDraft',
  'opinionSummary.toDraft',
  'opinionSummary.toPublished',
  'opinionSummary.acceptFindings',
  'opinionSummary.listAcceptances',
  'opinionSummary.takeBack',
  'opinionSummary.writeReport',
  'opinionSummary.checkWorkspace',
  'opinionSummary.importTable',
  'opinionSummary.fromWord',
  'opinionSummary.toWord',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.opinionSummary`;

/** The kinds of the core, in its order. */
const TOKEN_TYPES: [...typeof TOKEN_KINDS] = [
  'placeholder',
  'footnoteMark',
  'atcCode',
  'date',
  'strength',
  'productName',
  'commonName',
  'partCue',
];

export function describeServer(): InitializeResult {
  return {
    serverInfo: { name: 'opinion-summary', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      diagnosticProvider: {
        identifier: 'opinion-summary',
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
      codeLensProvider: {},
      completionProvider: { triggerCharacters: ['^', '[', ']', ':', ' '] },
      definitionProvider: true,
      documentFormattingProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: {},
      documentRangeFormattingProvider: true,
      documentSymbolProvider: { label: 'Summary of Opinion' },
      executeCommandProvider: { commands: [...COMMANDS] },
      foldingRangeProvider: true,
      hoverProvider: true,
      inlayHintProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      selectionRangeProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: TOKEN_TYPES, tokenModifiers: [] },
        full: true,
        range: true,
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      workspaceSymbolProvider: true,
    },
  };
}
