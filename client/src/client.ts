/** The VS Code half, shared by desktop and web: starts the language client, its commands and its status. Knows no rules. */
import {
  commands,
  type Disposable,
  type ExtensionContext,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { beginsSummaryOfOpinion } from '../../server/src/core/syntax/documentName';
import { type Convert, registerConversion } from './conversion';
import { exportDocument } from './exportDocument';
import { answerFileRequests } from './fileRequests';
import { registerFixAll } from './fixAll';
import { registerImportReference } from './importReference';
import { registerImportWord } from './importWord';
import { registerMarking } from './marking';
import { registerNewDraft } from './newDraft';
import { onceAtATime } from './onceAtATime';
import { registerPasteAsDraft } from './pasteAsDraft';
import { registerPreviews } from './preview/previews';
import { readResource } from './readResource';
import { registerReviewView } from './review/reviewView';
import { RULE_PAGE_SCHEME, registerRulePages } from './rulePages';
import { registerSuggestInStops } from './suggestInStops';

/** Documents that the server is told of. */
const DOCUMENTS = [
  { language: 'opinion-summary' },
  { language: 'opinion-summary-published' },
  { language: 'yaml', pattern: '**/*.{yaml,yml}' },
];
const LANGUAGES = ['opinion-summary', 'opinion-summary-published'];

/** `start` makes the client for this runtime; it is called once more for every restart. */
export async function activateClient(
  context: ExtensionContext,
  start: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const output = window.createOutputChannel('Opinion Summary', { log: true });
  const status = languages.createLanguageStatusItem('opinionSummary.status', DOCUMENTS.slice(0, 2));
  status.name = 'Opinion Summary';
  const pages = registerRulePages();
  const previews = registerPreviews((language) => LANGUAGES.includes(language));
  const options: LanguageClientOptions = {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    initializationOptions: {
      readsFiles: true,
      showsRulePages: true,
      commands: listCommands(context),
      ruleAddress: `${RULE_PAGE_SCHEME}:/`,
    },
    diagnosticPullOptions: { onChange: true, onTabs: true },
    middleware: {
      ...previews.middleware,
      executeCommand: async (command, args, next) =>
        command === 'opinionSummary.explainRule'
          ? pages.show(args[0], args[1], () => next(command, []))
          : next(command, args),
    },
  };

  /** Says whether the document in the active editor is checked, as long as the server runs. */
  function tellState(): void {
    if (status.severity === LanguageStatusSeverity.Error) return;
    const isOn = workspace
      .getConfiguration('opinionSummary', window.activeTextEditor?.document)
      .get<boolean>('enable', true);
    const { version } = context.extension.packageJSON;
    status.detail = `${isOn ? 'checks as you type' : 'is switched off in the settings'}, version ${version}`;
  }

  let client: BaseLanguageClient;
  let stop = async (): Promise<void> => undefined;
  /** Starts the server in the place of the one that runs: two restarts at once leave one server. */
  const run = onceAtATime(async () => {
    status.severity = LanguageStatusSeverity.Information;
    status.text = 'Starting …';
    status.command = undefined;
    status.busy = true;
    await stop();
    const next = start(options);
    client = next;
    // A client that could not start cannot be stopped either.
    stop = () => next.dispose().catch((error: unknown) => output.warn(String(error)));
    answerFileRequests(client);
    try {
      await client.start();
      pages.use((...rule) => client.sendRequest('workspace/executeCommand', toCommand(...rule)));
      previews.use((uri) => ask('opinionSummary/preview', uri));
      status.text = 'Opinion Summary';
      tellState();
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
      status.severity = LanguageStatusSeverity.Error;
      status.text = 'Opinion Summary does not run';
      status.command = { title: 'Restart', command: 'opinionSummary.restart' };
    }
    status.busy = false;
  });

  const convert: Convert = (to, source) =>
    client.sendRequest('workspace/executeCommand', {
      command: `opinionSummary.${to}`,
      arguments: [source],
    });
  /** Asks the server about a document; `undefined` when it has no answer. */
  async function ask<T>(request: string, uri: Uri): Promise<T | undefined> {
    const params = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
    const answer = client.sendRequest<T | null>(request, params);
    return (await answer.catch(() => undefined)) ?? undefined;
  }

  async function exportActive(source: unknown, target: unknown): Promise<void> {
    const active = previews.activeUri() ?? window.activeTextEditor?.document.uri;
    const uri = readResource(source) ?? active;
    if (uri === undefined) return;
    await exportDocument(uri, readResource(target), () => ask('opinionSummary/page', uri));
  }

  const disposables: Disposable[] = [
    output,
    status,
    pages,
    previews,
    commands.registerCommand('opinionSummary.export', exportActive),
    commands.registerCommand('opinionSummary.restart', run),
    commands.registerCommand('opinionSummary.showOutput', () => output.show()),
    registerFixAll((language) => LANGUAGES.includes(language)),
    commands.registerCommand('opinionSummary.treatAsPublished', treatAsPublished),
    registerReviewView(),
    registerNewDraft((command) => client.sendRequest('workspace/executeCommand', command)),
    registerImportReference((lines) => {
      for (const line of lines) output.info(line);
    }),
    registerImportWord(),
    registerConversion(convert),
    registerPasteAsDraft(convert),
    registerSuggestInStops(),
    registerMarking(),
    workspace.onDidOpenTextDocument(recognisePublished),
    workspace.onDidChangeConfiguration(tellState),
    window.onDidChangeActiveTextEditor(tellState),
    { dispose: () => void stop() },
  ];
  context.subscriptions.push(...disposables);
  await run();
  for (const document of workspace.textDocuments) recognisePublished(document);
}

/** What a code lens of the server may start. */
function listCommands({ extension }: ExtensionContext): readonly string[] {
  const contributed: readonly { readonly command: string }[] =
    extension.packageJSON.contributes.commands;
  return ['workbench.action.problems.focus', ...contributed.map(({ command }) => command)];
}

function toCommand(
  id: string,
  document: string | undefined,
): { command: string; arguments: string[] } {
  const args = document === undefined ? [id] : [id, document];
  return { command: 'opinionSummary.explainRule', arguments: args };
}

async function treatAsPublished(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  await languages.setTextDocumentLanguage(document, 'opinion-summary-published');
}

/** Plain text that begins as a summary of opinion; its name alone does not say so. */
function recognisePublished(document: TextDocument): void {
  if (document.languageId !== 'plaintext' || !/\.txt$/i.test(document.uri.path)) return;
  if (!beginsSummaryOfOpinion(document.getText())) return;
  void languages.setTextDocumentLanguage(document, 'opinion-summary-published');
}
