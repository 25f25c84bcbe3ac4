/** The review view with its commands: what is to be done in all documents, and a place to do it. */
import { commands, Disposable, window, workspace } from 'vscode';
import { takeBack } from './acceptances';
import { acceptFindings } from './acceptFindings';
import { exportReport } from './exportReport';
import { chooseFilter, describeFilter, NO_FILTER, passes, type ReviewFilter } from './filter';
import { type FindingPlace, findAt } from './findings';
import { acceptancesOf, createReviewTree, findingsOf, type ReviewNode } from './tree';

const VIEW = 'opinionSummary.review';
const IS_FILTERED = 'opinionSummary.reviewFiltered';
/** Until then nobody can say that nothing is found. */
const IS_READY = 'opinionSummary.reviewReady';

export function registerReviewView(): Disposable {
  const tree = createReviewTree();
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });

  function tellFilter(): void {
    const description = describeFilter(tree.filter);
    view.description = description;
    const all = tree.all();
    const hidesAll = all.length > 0 && !all.some((finding) => passes(tree.filter, finding));
    // Where the view is alone in its container, VS Code shows no description.
    const limits = description === '' ? '' : `Shown: ${description}.`;
    view.message = hidesAll ? `No finding passes the filter. ${limits}` : limits;
    void commands.executeCommand('setContext', IS_FILTERED, description !== '');
  }

  function use(filter: ReviewFilter): void {
    tree.filter = filter;
    tellFilter();
  }

  async function filter(): Promise<void> {
    const chosen = await chooseFilter(tree.all(), tree.filter);
    if (chosen !== undefined) use(chosen);
  }

  void commands.executeCommand('setContext', IS_READY, true);
  const compare = (): void => {
    if (view.visible) void tree.compareBaselines();
  };
  return Disposable.from(
    tree,
    view,
    tree.onDidChangeTreeData?.(tellFilter) ?? Disposable.from(),
    view.onDidChangeVisibility(compare),
    workspace.onDidSaveTextDocument(compare),
    commands.registerCommand(`${VIEW}.filter`, filter),
    commands.registerCommand(`${VIEW}.clearFilter`, () => use(NO_FILTER)),
    commands.registerCommand(`${VIEW}.accept`, (subject: ReviewNode | FindingPlace) => {
      const findings = 'kind' in subject ? findingsOf(subject) : findAt(subject);
      return acceptFindings(findings.filter(({ rule }) => rule !== 'unreadable'));
    }),
    commands.registerCommand(`${VIEW}.takeBack`, (node: ReviewNode) =>
      takeBack(acceptancesOf(node)),
    ),
    commands.registerCommand(`${VIEW}.explainRule`, (node: ReviewNode) =>
      node.kind === 'finding'
        ? commands.executeCommand('opinionSummary.explainRule', node.rule, node.uri.toString())
        : undefined,
    ),
    commands.registerCommand('opinionSummary.exportReport', (node?: ReviewNode) =>
      exportReport(node?.kind === 'document' ? node.uri : undefined),
    ),
  );
}
