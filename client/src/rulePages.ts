/** Pages about rules as read-only documents, shown as Markdown. Their texts come from the server. */
import { commands, type Disposable, Uri, window, workspace } from 'vscode';

export const RULE_PAGE_SCHEME = 'opinion-summary-rule';

export interface RulePages extends Disposable {
  /** Asks for the page of a rule from now on. */
  use(read: (id: string) => Promise<unknown>): void;
  /** Shows the page of a rule; without an id the reader chooses one of those that `ask` lists. */
  show(id: unknown, ask: (id: string | undefined) => unknown): Promise<void>;
}

export function registerRulePages(): RulePages {
  let read: ((id: string) => Promise<unknown>) | undefined;
  const provider = workspace.registerTextDocumentContentProvider(RULE_PAGE_SCHEME, {
    async provideTextDocumentContent(uri) {
      const id = uri.path.replace(/^\/|\.md$/g, '');
      const page = await read?.(id);
      return typeof page === 'string' ? page : 'The server does not run.';
    },
  });
  return {
    use(reader) {
      read = reader;
    },
    async show(id, ask) {
      const chosen = typeof id === 'string' ? id : await choose(await ask(undefined));
      if (chosen === undefined) return;
      const uri = Uri.from({ scheme: RULE_PAGE_SCHEME, path: `/${chosen}.md` });
      await commands.executeCommand('markdown.showPreviewToSide', uri);
    },
    dispose: () => void provider.dispose(),
  };
}

async function choose(ids: unknown): Promise<string | undefined> {
  if (!Array.isArray(ids)) return undefined;
  return window.showQuickPick(ids.map(String), { placeHolder: 'Which rule?' });
}
