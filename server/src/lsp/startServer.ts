/** Starts the language server on a connection: says what it can do and hands each request to its file. */
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import {
  describeEditorFeatures,
  refreshEditorFeatures,
  registerEditorFeatures,
} from './editorFeatures';
import { createDiagnosticsPusher, type DiagnosticsPusher } from './pushDiagnostics';
import { runShowPlace, SHOW_PLACE_COMMAND } from './requests/acceptInBaseline';
import { EXPLAIN_RULE_COMMAND, FIX_ALL_KIND, findCodeActions } from './requests/codeActions';
import { COMPLETION_OPTIONS, complete } from './requests/completion';
import {
  runToDraft,
  runToPublished,
  TO_DRAFT_COMMAND,
  TO_PUBLISHED_COMMAND,
} from './requests/convert';
import { pullDocument } from './requests/documentDiagnostics';
import { runExplainRule } from './requests/explainRule';
import { findDefinition, findHighlights, findReferences } from './requests/footnotes';
import { findFormattingEdits } from './requests/formatting';
import { findHover } from './requests/hover';
import { NEW_DRAFT_COMMAND, runNewDraft } from './requests/newDraft';
import { buildPage, buildPreview, PAGE_REQUEST, PREVIEW_REQUEST } from './requests/preview';
import { prepareRename, rename } from './requests/rename';
import { REVIEW_COMMANDS } from './requests/reviewCommands';
import { findFoldingRanges, findSymbols } from './requests/structure';
import {
  createWorkspaceDiagnostics,
  type WorkspaceDiagnostics,
} from './requests/workspaceDiagnostics';
import type { ServerHost } from './serverHost';
import { createSession, type Session } from './session';

/** `createHost` is called once the client has said what it can do. */
export function startServer(
  connection: Connection,
  createHost: (connection: Connection, initializationOptions: unknown) => ServerHost,
): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  let workspace: WorkspaceDiagnostics | undefined;
  let pusher: DiagnosticsPusher | undefined;

  connection.onInitialize((params): InitializeResult => {
    const host = createHost(connection, params.initializationOptions);
    session = createSession(connection, host, documents, params, changeEverything);
    workspace = createWorkspaceDiagnostics(session);
    if (!session.abilities.pullsDiagnostics) pusher = createDiagnosticsPusher(session);
    registerRequests(connection, session, workspace);
    return describeServer();
  });

  connection.onInitialized(() => {
    if (session === undefined) return;
    registerWithClient(connection, session);
    if (!session.abilities.tellsOfFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      if (session === undefined) return;
      const gone = new Set(removed.map(({ uri }) => uri));
      session.folders = [...session.folders.filter(({ uri }) => !gone.has(uri)), ...added];
      changeEverything();
    });
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    session?.settings.change(settings);
    changeEverything();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isConfiguration = changes.some(
      ({ uri }) => /\.ya?ml$/i.test(uri) || session?.configurations.isConfigurationFile(uri),
    );
    if (isConfiguration) changeEverything();
    else workspace?.changeFiles();
  });

  documents.onDidChangeContent(({ document }) => {
    if (session?.configurations.isConfigurationFile(document.uri)) changeEverything();
    else pusher?.push(document.uri);
  });
  documents.onDidClose(({ document }) => {
    pusher?.clear(document.uri);
    if (session?.configurations.isConfigurationFile(document.uri)) changeEverything();
    else workspace?.changeFiles();
  });

  /** Settings or configurations have changed: what was said may hold no longer. */
  function changeEverything(): void {
    session?.configurations.forget();
    workspace?.changeRules();
    pusher?.pushAll();
    if (session?.abilities.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh().catch(() => undefined);
    }
    if (session !== undefined) refreshEditorFeatures(connection, session);
  }

  documents.listen(connection);
  connection.listen();
}

function describeServer(): InitializeResult {
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
      documentSymbolProvider: { label: 'Summary of Opinion' },
      foldingRangeProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      hoverProvider: true,
      completionProvider: COMPLETION_OPTIONS,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      ...describeEditorFeatures(),
      executeCommandProvider: { commands: Object.keys(COMMANDS) },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** A request that fails is logged and answered with nothing; everything else goes on. */
function registerRequests(
  connection: Connection,
  session: Session,
  workspace: WorkspaceDiagnostics,
): void {
  connection.languages.diagnostics.on((params) => pullDocument(session, params));
  connection.languages.diagnostics.onWorkspace((params, token, progress, partial) =>
    workspace.pull(params, token, progress, partial),
  );
  connection.onCodeAction((params) => findCodeActions(session, params));
  connection.onDocumentSymbol(({ textDocument }) => findSymbols(session, textDocument.uri));
  connection.onFoldingRanges(({ textDocument }) => findFoldingRanges(session, textDocument.uri));
  connection.onCompletion((params) => complete(session, params));
  connection.onDocumentFormatting(({ textDocument }) =>
    findFormattingEdits(session, textDocument.uri),
  );
  connection.onDocumentRangeFormatting(({ textDocument, range }) =>
    findFormattingEdits(session, textDocument.uri, range),
  );
  connection.onHover((params) => findHover(session, params));
  connection.onDefinition((params) => findDefinition(session, params));
  connection.onReferences((params) =>
    findReferences(session, params, params.context.includeDeclaration),
  );
  connection.onDocumentHighlight((params) => findHighlights(session, params));
  connection.onPrepareRename((params) => prepareRename(session, params));
  connection.onRenameRequest((params) => rename(session, params));
  connection.onRequest(PREVIEW_REQUEST, (params) => buildPreview(session, params));
  connection.onRequest(PAGE_REQUEST, (params) => buildPage(session, params));
  registerEditorFeatures(connection, session, workspace);
  connection.onExecuteCommand(({ command, arguments: args }) =>
    Object.hasOwn(COMMANDS, command) ? COMMANDS[command]?.(session, args ?? []) : undefined,
  );
}

/** What a client may ask to have done. */
const COMMANDS: Readonly<
  Record<string, (session: Session, args: readonly unknown[]) => Promise<unknown>>
> = {
  [EXPLAIN_RULE_COMMAND]: runExplainRule,
  [SHOW_PLACE_COMMAND]: runShowPlace,
  [NEW_DRAFT_COMMAND]: runNewDraft,
  [TO_DRAFT_COMMAND]: runToDraft,
  [TO_PUBLISHED_COMMAND]: runToPublished,
  ...REVIEW_COMMANDS,
};

/** Files whose changes matter, open or not. */
const WATCHED_FILES = '**/*.{md,txt,yaml,yml}';

/** A client that refuses is not told of changes by itself; all else works. */
function registerWithClient({ client, console }: Connection, session: Session): void {
  const { abilities } = session;
  const warn = (error: unknown): void =>
    console.warn(`The client does not tell of changes: ${String(error)}`);
  if (abilities.registersSettings) {
    client
      .register(DidChangeConfigurationNotification.type, { section: 'opinionSummary' })
      .catch(warn);
  }
  if (abilities.watchesFiles) {
    client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED_FILES }],
      })
      .catch((error: unknown) => {
        session.isToldOfFiles = false;
        warn(error);
      });
  }
}
