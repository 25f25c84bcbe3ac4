/** The tree of the review view: documents, their parts, their findings; below them accepted findings that are found no longer. */
import {
  type Command,
  DiagnosticSeverity,
  type Disposable,
  EventEmitter,
  languages,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  workspace,
} from 'vscode';
import { NO_FILTER, passes, type ReviewFilter } from './filter';
import {
  countFindings,
  groupFindings,
  isOurs,
  listFindings,
  type ReviewDocument,
  type ReviewFinding,
  type ReviewPart,
  SEVERITY_NAMES,
} from './findings';
import { readStaleEntries, type StaleEntry } from './staleEntries';

interface StaleGroup {
  readonly kind: 'staleGroup';
  readonly entries: readonly StaleEntry[];
}

export type ReviewNode = ReviewDocument | ReviewPart | ReviewFinding | StaleGroup | StaleEntry;

export interface ReviewTree extends TreeDataProvider<ReviewNode>, Disposable {
  filter: ReviewFilter;
  /** Every finding, whatever the filter. */
  all(): readonly ReviewFinding[];
  /** Asks the server for accepted findings that are found no longer. */
  compareBaselines(): Promise<void>;
}

export function createReviewTree(): ReviewTree {
  const changed = new EventEmitter<undefined>();
  let filter = NO_FILTER;
  let stale: readonly StaleEntry[] = [];
  let shown = new Set<string>();
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    const concerns = (uri: Uri): boolean =>
      shown.has(uri.toString()) || languages.getDiagnostics(uri).some(isOurs);
    if (uris.some(concerns)) changed.fire(undefined);
  });

  function listRoots(): readonly ReviewNode[] {
    const findings = listFindings();
    shown = new Set(findings.map(({ uri }) => uri.toString()));
    const documents = groupFindings(findings.filter((finding) => passes(filter, finding)));
    return stale.length === 0 ? documents : [...documents, { kind: 'staleGroup', entries: stale }];
  }

  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => toTreeItem(node, shown.size <= FEW_DOCUMENTS),
    getChildren: (node) => [...(node === undefined ? listRoots() : childrenOf(node))],
    all: listFindings,
    get filter() {
      return filter;
    },
    set filter(chosen) {
      filter = chosen;
      changed.fire(undefined);
    },
    async compareBaselines() {
      const before = JSON.stringify(stale);
      stale = await readStaleEntries();
      if (JSON.stringify(stale) !== before) changed.fire(undefined);
    },
    dispose() {
      listener.dispose();
      changed.dispose();
    },
  };
}

function childrenOf(node: ReviewNode): readonly ReviewNode[] {
  switch (node.kind) {
    case 'document':
      return node.parts;
    case 'part':
      return node.findings;
    case 'staleGroup':
      return node.entries;
    default:
      return [];
  }
}

/** The findings at or below a node. */
export function findingsOf(node: ReviewNode): readonly ReviewFinding[] {
  return node.kind === 'finding' ? [node] : childrenOf(node).flatMap(findingsOf);
}

/** Of more, the counts are looked at first. */
const FEW_DOCUMENTS = 5;

function toTreeItem(node: ReviewNode, opensDocuments: boolean): TreeItem {
  switch (node.kind) {
    case 'document':
      return toDocumentItem(node, opensDocuments);
    case 'part':
      return toPartItem(node);
    case 'finding':
      return toFindingItem(node);
    case 'staleGroup':
      return toStaleGroupItem(node);
    case 'stale':
      return toStaleItem(node);
  }
}

function toDocumentItem(node: ReviewDocument, isOpen: boolean): TreeItem {
  const { Expanded, Collapsed } = TreeItemCollapsibleState;
  const item = new TreeItem(node.uri, isOpen ? Expanded : Collapsed);
  const path = workspace.asRelativePath(node.uri);
  item.id = node.uri.toString();
  item.label = path.slice(path.lastIndexOf('/') + 1);
  item.description = countFindings(findingsOf(node));
  item.tooltip = path;
  item.contextValue = 'document';
  return item;
}

function toPartItem(node: ReviewPart): TreeItem {
  const item = new TreeItem(node.name, TreeItemCollapsibleState.Expanded);
  item.id = `${node.uri.toString()}#${node.name}`;
  item.description = countFindings(node.findings);
  item.contextValue = 'part';
  return item;
}

function toFindingItem({ uri, diagnostic, rule }: ReviewFinding): TreeItem {
  const item = new TreeItem(diagnostic.message);
  const { start, end } = diagnostic.range;
  const name = SEVERITY_NAMES[diagnostic.severity];
  // A rule finds a place once: the row is the same when findings arrive anew.
  item.id = [uri.toString(), rule, start.line, start.character, end.line, end.character].join(' ');
  item.description = rule;
  item.tooltip = `${diagnostic.message}\n${name}, ${rule}, line ${start.line + 1}`;
  item.iconPath = ICONS[diagnostic.severity];
  item.contextValue = rule === 'configuration' ? 'problem' : 'finding';
  item.command = openAt(uri, diagnostic.range);
  return item;
}

const ICONS: Readonly<Record<DiagnosticSeverity, ThemeIcon>> = {
  [DiagnosticSeverity.Error]: new ThemeIcon(
    'error',
    new ThemeColor('problemsErrorIcon.foreground'),
  ),
  [DiagnosticSeverity.Warning]: new ThemeIcon(
    'warning',
    new ThemeColor('problemsWarningIcon.foreground'),
  ),
  [DiagnosticSeverity.Information]: new ThemeIcon(
    'info',
    new ThemeColor('problemsInfoIcon.foreground'),
  ),
  [DiagnosticSeverity.Hint]: new ThemeIcon('lightbulb'),
};

function toStaleGroupItem({ entries }: StaleGroup): TreeItem {
  const item = new TreeItem('Accepted, no longer needed', TreeItemCollapsibleState.Collapsed);
  item.id = 'stale';
  item.description = String(entries.length);
  item.tooltip = 'Entries of the baseline that can be removed or brought up to date';
  return item;
}

function toStaleItem({ uri, range, document, rule, reason, message }: StaleEntry): TreeItem {
  const item = new TreeItem(rule);
  item.description = document;
  item.tooltip = `${message}\nReason: ${reason}`;
  item.iconPath = new ThemeIcon('history');
  item.command = openAt(uri, range);
  return item;
}

function openAt(uri: Uri, selection: StaleEntry['range']): Command {
  return { title: 'Open', command: 'vscode.open', arguments: [uri, { selection }] };
}
