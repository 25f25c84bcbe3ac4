/** The entry in VS Code for the Web: the server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateClient } from './client';

/** The types of this project know no browser. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2];

export function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  return activateClient(
    context,
    (options) =>
      new LanguageClient('opinionSummary', 'Opinion Summary', new Worker(address), options),
  );
}
