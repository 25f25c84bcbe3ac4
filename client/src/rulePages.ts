/** Pages about rules as read-only documents, shown as Markdown. Their texts come from the server. */
import {
  commands,
  type Disposable,
  languages,
  type QuickPickItem,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { fieldOf } from '../../server/src/lsp/fieldOf';
import type { ListedRule } from '../../server/src/lsp/requests/explainRule';
import { isOurs, ruleOf } from './review/findings';

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

/** “Ema-style/word-missing” is no name that a reader would look for: “Word missing” is. */
function toWords(id: string): string {
  const words = id.replace(/^.*\//, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The rules that have found something in the document in front of the reader. */
function findRulesInEditor(): ReadonlySet<string> {
  const uri = window.activeTextEditor?.document.uri;
  if (uri === undefined) return new Set();
  return new Set(languages.getDiagnostics(uri).filter(isOurs).map(ruleOf));
}

/** By the words of its id, by the id itself, or by what it reports. */
async function choose(rules: unknown): Promise<string | undefined> {
  if (!Array.isArray(rules)) return undefined;
  const found = findRulesInEditor();
  const items = rules
    .filter(isListedRule)
    .map(({ id, what }) => ({ label: toWords(id), description: id, detail: what }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const isHere = ({ description }: { description: string }): boolean => found.has(description);
  const here = items.filter(isHere);
  const separator = (label: string) => ({ label, kind: QuickPickItemKind.Separator });
  const sorted =
    here.length === 0
      ? items
      : [
          separator('in this document'),
          ...here,
          separator('others'),
          ...items.filter((item) => !isHere(item)),
        ];
  const chosen = await window.showQuickPick<QuickPickItem>(sorted, {
    placeHolder: 'Which rule?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.description;
}

function isListedRule(value: unknown): value is ListedRule {
  return typeof fieldOf(value, 'id') === 'string' && typeof fieldOf(value, 'what') === 'string';
}
