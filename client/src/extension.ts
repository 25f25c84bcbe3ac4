/**
 * The entry of the extension in every host. One bundle holds what belongs to Node.js and what belongs to a browser, so that
 * all the rest is shipped once; of the two only the one is run that is needed.
 */
import type { ExtensionContext } from 'vscode';

const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

export async function activate(context: ExtensionContext): Promise<void> {
  if (isNode) {
    const { activateInNode } = await import('./nodeClient');
    return activateInNode(context);
  }
  const { activateInBrowser } = await import('./browserClient');
  return activateInBrowser(context);
}
