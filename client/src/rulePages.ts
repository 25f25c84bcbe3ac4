/** Pages about rules as read-only documents, shown as Markdown. Their texts come from the server. */
import { commands, type Disposable, Uri, window, workspace } from 'vscode';

export const RULE_PAGE_SCHEME = 'opinion-summary-rule';

export interface RulePages extends Disposable {
  /** Asks for the page of a rule from now on; `document` is the address of the one that the rule is for, if there is one. */
  use(read: (id: string, document: string | undefined) => Promise<unknown>): void;
  /** Shows the page of a rule as it is for a document; without an id the reader chooses one of those that `list` answers. */
  show(id: unknown, document: unknown, list: () => unknown): Promise<void>;
}

export function registerRulePages(): RulePages {
  let read: ((id: string, document: string | undefined) => Promise<unknown>) | undefined;
  const provider = workspace.registerTextDocumentContentProvider(RULE_PAGE_SCHEME, {
    async provideTextDocumentContent(uri) {
      const id = uri.path.replace(/^\/|\.md$/g, '');
      const page = await read?.(id, uri.query === '' ? undefined : uri.query);
      return typeof page === 'string' ? page : 'The server does not run.';
    },
  });
  return {
    use(reader) {
      read = reader;
    },
    async show(id, document, list) {
      const chosen = typeof id === 'string' ? id : await choose(await list());
      if (chosen === undefined) return;
      const query = typeof document === 'string' ? document : '';
      const uri = Uri.from({ scheme: RULE_PAGE_SCHEME, path: `/${chosen}.md`, query });
      await commands.executeCommand('markdown.showPreviewToSide', uri);
    },
    dispose: () => void provider.dispose(),
  };
}

async function choose(ids: unknown): Promise<string | undefined> {
  if (!Array.isArray(ids)) return undefined;
  return window.showQuickPick(ids.map(String), { placeHolder: 'Which rule?' });
}
