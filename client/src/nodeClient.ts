/** The client on the desktop and on remote machines: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient } from './client';
import { registerLintTasks } from './lintTasks';

export function activateInNode(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(registerLintTasks());
  const module = context.asAbsolutePath('dist/server.js');
  return activateClient(
    context,
    (options) =>
      new LanguageClient(
        'opinionSummary',
        'Opinion Summary',
        { module, transport: TransportKind.ipc },
        options,
      ),
  );
}
