/** Serves documents on a connection: keeps what changes up to date and hands each request to its file. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isSnippetFile } from '../configuration/snippetFileName';
import { COMMANDS, type CommandName } from './describeServer';
import { refreshEditorFeatures, registerEditorFeatures } from './editorFeatures';
import { createDiagnosticsPusher } from './pushDiagnostics';
import { runListAcceptances, runTakeBack } from './requests/acceptances';
import { runAcceptFindings } from './requests/acceptFindings';
import { runShowPlace } from './requests/acceptInBaseline';
import { findCodeActions } from './requests/codeActions';
import { complete } from './requests/completion';
import { runToDraft, runToPublished } from './requests/convert';
import { runFromWord, runToWord } from './requests/convertWord';
import { pullDocument } from './requests/documentDiagnostics';
import { runExplainRule } from './requests/explainRule';
import { findDefinition, findHighlights, findReferences } from './requests/footnotes';
import { findFormattingEdits } from './requests/formatting';
import { findHover } from './requests/hover';
import { runImportTable } from './requests/importTable';
import { runNewDraft } from './requests/newDraft';
import { buildPage, buildPreview, PAGE_REQUEST, PREVIEW_REQUEST } from './requests/preview';
import { prepareRename, rename } from './requests/rename';
import { runWriteReport } from './requests/reviewReport';
import { findFoldingRanges, findSymbols } from './requests/structure';
import {
  createWorkspaceDiagnostics,
  type WorkspaceDiagnostics,
} from './requests/workspaceDiagnostics';
import type { ServerHost } from './serverHost';
import { createSession, type Session } from './session';
import type { DocumentService } from './startServer';

/** Everything but the first answer: called before a message about documents comes. */
export function serveDocuments(
  connection: Connection,
  host: ServerHost,
  params: InitializeParams,
): DocumentService {
  const documents = new TextDocuments(TextDocument);
  const session = createSession(connection, host, documents, params, changeEverything);
  const workspace = createWorkspaceDiagnostics(session);
  const pusher = session.abilities.pullsDiagnostics ? undefined : createDiagnosticsPusher(session);
  registerRequests(connection, session, workspace);
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.change(settings);
    changeEverything();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isConfiguration = changes.some(
      ({ uri }) => /\.ya?ml$/i.test(uri) || session.configurations.isConfigurationFile(uri),
    );
    if (isConfiguration) changeEverything();
    else if (changes.some(({ uri }) => !isSnippetFile(uri))) workspace.changeFiles();
  });

  documents.onDidChangeContent(({ document }) => {
    if (session.configurations.isConfigurationFile(document.uri)) changeEverything();
    else pusher?.push(document.uri);
  });
  documents.onDidClose(({ document }) => {
    pusher?.clear(document.uri);
    workspace.closeFile(document.uri);
    if (session.configurations.isConfigurationFile(document.uri)) changeEverything();
  });

  /** Settings or configurations have changed: what was said may hold no longer. */
  function changeEverything(): void {
    session.configurations.forget();
    workspace.changeRules();
    pusher?.pushAll();
    if (session.abilities.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh().catch(() => undefined);
    }
    refreshEditorFeatures(connection, session);
  }

  documents.listen(connection);
  return {
    clientIsReady() {
      registerWithClient(connection, session);
      if (!session.abilities.tellsOfFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        session.folders = [...session.folders.filter(({ uri }) => !gone.has(uri)), ...added];
        changeEverything();
      });
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
  connection.onExecuteCommand(({ command, arguments: args }) => {
    const name = COMMANDS.find((one) => one === command);
    return name === undefined ? undefined : COMMAND_RUNNERS[name](session, args ?? []);
  });
}

const COMMAND_RUNNERS: Readonly<
  Record<CommandName, (session: Session, args: readonly unknown[]) => Promise<unknown>>
> = {
  'opinionSummary.explainRule': runExplainRule,
  'opinionSummary.showPlace': runShowPlace,
  'opinionSummary.newDraft': runNewDraft,
  'opinionSummary.toDraft': runToDraft,
  'opinionSummary.toPublished': runToPublished,
  'opinionSummary.acceptFindings': runAcceptFindings,
  'opinionSummary.listAcceptances': runListAcceptances,
  'opinionSummary.takeBack': runTakeBack,
  'opinionSummary.writeReport': runWriteReport,
  'opinionSummary.importTable': runImportTable,
  'opinionSummary.fromWord': runFromWord,
  'opinionSummary.toWord': runToWord,
  'opinionSummary.checkWorkspace': async (session) => {
    session.checkAgain();
    return null;
  },
};

/** Files whose changes matter, open or not. */
const WATCHED_FILES = '**/*.{md,txt,yaml,yml,code-snippets,json}';

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
