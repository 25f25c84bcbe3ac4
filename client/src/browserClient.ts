/** The client in VS Code for the Web: the server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateClient } from './client';

/** The types of this project know no browser. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2];

export function activateInBrowser(context: ExtensionContext): Promise<void> {
  const addressOf = (path: string): string =>
    Uri.joinPath(context.extensionUri, path).toString(true);
  return activateClient(context, (options) => {
    const server = new Worker(addressOf('dist/server.js'));
    return new LanguageClient('opinionSummary', 'Opinion Summary', server, {
      ...options,
      initializationOptions: {
        ...options.initializationOptions,
        documents: addressOf('dist/documents.js'),
        patternEngine: addressOf('dist/patterns.js'),
        officeFiles: addressOf('dist/office.js'),
      },
    });
  });
}
