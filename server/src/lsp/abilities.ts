/** What the client can do, in the few words that the server asks for. */
import type { InitializeParams } from 'vscode-languageserver';
import { fieldOf } from './fieldOf';

export interface ClientAbilities {
  /** Asks for diagnostics itself; others are sent them. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** Answers `workspace/configuration`. */
  readonly answersSettings: boolean;
  readonly registersSettings: boolean;
  readonly watchesFiles: boolean;
  /** Tells when workspace folders come and go. */
  readonly tellsOfFolders: boolean;
  readonly takesDocumentChanges: boolean;
  /** Edits may hold places to type at. */
  readonly takesSnippetEdits: boolean;
  /** Completed texts may hold places to type at. */
  readonly takesSnippets: boolean;
  /** Completion lists show a few words beside each item. */
  readonly showsLabelDetails: boolean;
  /** Edits may make a file. */
  readonly createsFiles: boolean;
  /** Opens a document when it is asked to. */
  readonly showsDocuments: boolean;
  readonly takesNestedSymbols: boolean;
  /** Reads and lists files for the server, on request. */
  readonly readsFiles: boolean;
  /** Shows the page about a rule by itself. */
  readonly showsRulePages: boolean;
  /** Commands of the client that a code lens may name; without them a lens only tells. */
  readonly commands: readonly string[];
  readonly refreshesLenses: boolean;
  readonly refreshesInlayHints: boolean;
}

export function readAbilities({
  capabilities,
  initializationOptions,
}: InitializeParams): ClientAbilities {
  const { workspace, textDocument, window } = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
    takesDocumentChanges: workspace?.workspaceEdit?.documentChanges === true,
    takesSnippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    showsLabelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    showsDocuments: window?.showDocument?.support === true,
    takesNestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    readsFiles: fieldOf(initializationOptions, 'readsFiles') === true,
    showsRulePages: fieldOf(initializationOptions, 'showsRulePages') === true,
    commands: readTexts(fieldOf(initializationOptions, 'commands')),
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
  };
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
