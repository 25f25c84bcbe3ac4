/** The tree of the review view: documents, their parts, their findings; below them what baselines accept. */
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
import { type Acceptance, readAcceptances } from './acceptances';
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

interface AcceptanceGroup {
  readonly kind: 'acceptanceGroup';
  readonly isStale: boolean;
  /** At least one. */
  readonly entries: readonly Acceptance[];
}

export type ReviewNode = ReviewDocument | ReviewPart | ReviewFinding | AcceptanceGroup | Acceptance;

export interface ReviewTree extends TreeDataProvider<ReviewNode>, Disposable {
  filter: ReviewFilter;
  /** Every finding, whatever the filter. */
  all(): readonly ReviewFinding[];
  /** Asks the server what baselines accept, and what of it is found no longer. */
  compareBaselines(): Promise<void>;
}

export function createReviewTree(): ReviewTree {
  const changed = new EventEmitter<undefined>();
  let filter = NO_FILTER;
  let acceptances: readonly Acceptance[] = [];
  let shown = new Set<string>();
  let namesakes: ReadonlySet<string> = new Set();
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    const concerns = (uri: Uri): boolean =>
      shown.has(uri.toString()) || languages.getDiagnostics(uri).some(isOurs);
    if (uris.some(concerns)) changed.fire(undefined);
  });

  function listRoots(): readonly ReviewNode[] {
    const findings = listFindings();
    shown = new Set(findings.map(({ uri }) => uri.toString()));
    const documents = groupFindings(findings.filter((finding) => passes(filter, finding)));
    namesakes = findNamesakes(documents);
    return [...documents, ...groupAcceptances(acceptances)];
  }

  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => toTreeItem(node, shown.size <= FEW_DOCUMENTS, namesakes),
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
      const before = JSON.stringify(acceptances);
      acceptances = await readAcceptances();
      if (JSON.stringify(acceptances) !== before) changed.fire(undefined);
    },
    dispose() {
      listener.dispose();
      changed.dispose();
    },
  };
}

/** The names that several documents have, which only their folders tell apart. */
function findNamesakes(documents: readonly ReviewDocument[]): ReadonlySet<string> {
  const [names, twice] = [new Set<string>(), new Set<string>()];
  for (const name of documents.map(nameOf)) (names.has(name) ? twice : names).add(name);
  return twice;
}

function nameOf({ uri }: ReviewDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function folderOf({ uri }: ReviewDocument): string {
  const path = workspace.asRelativePath(uri);
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';
}

/** Those that are needed, and those that are not. */
function groupAcceptances(acceptances: readonly Acceptance[]): readonly AcceptanceGroup[] {
  return [false, true].flatMap((isStale): readonly AcceptanceGroup[] => {
    const entries = acceptances.filter(({ stale }) => (stale !== null) === isStale);
    return entries.length === 0 ? [] : [{ kind: 'acceptanceGroup', isStale, entries }];
  });
}

function childrenOf(node: ReviewNode): readonly ReviewNode[] {
  switch (node.kind) {
    case 'document':
      return node.parts;
    case 'part':
      return node.findings;
    case 'acceptanceGroup':
      return node.entries;
    default:
      return [];
  }
}

/** The findings at or below a node. */
export function findingsOf(node: ReviewNode): readonly ReviewFinding[] {
  return node.kind === 'finding' ? [node] : childrenOf(node).flatMap(findingsOf);
}

/** The entries of baselines at or below a node. */
export function acceptancesOf(node: ReviewNode): readonly Acceptance[] {
  return node.kind === 'acceptance' ? [node] : childrenOf(node).flatMap(acceptancesOf);
}

/** Of more, the counts are looked at first. */
const FEW_DOCUMENTS = 5;

function toTreeItem(
  node: ReviewNode,
  opensDocuments: boolean,
  namesakes: ReadonlySet<string>,
): TreeItem {
  switch (node.kind) {
    case 'document':
      return toDocumentItem(node, opensDocuments, namesakes);
    case 'part':
      return toPartItem(node);
    case 'finding':
      return toFindingItem(node);
    case 'acceptanceGroup':
      return toAcceptanceGroupItem(node);
    case 'acceptance':
      return toAcceptanceItem(node);
  }
}

function toDocumentItem(
  node: ReviewDocument,
  isOpen: boolean,
  namesakes: ReadonlySet<string>,
): TreeItem {
  const { Expanded, Collapsed } = TreeItemCollapsibleState;
  const item = new TreeItem(node.uri, isOpen ? Expanded : Collapsed);
  item.id = node.uri.toString();
  item.label = nameOf(node);
  const counts = countFindings(findingsOf(node));
  item.description = namesakes.has(nameOf(node)) ? `${folderOf(node)} · ${counts}` : counts;
  item.tooltip = workspace.asRelativePath(node.uri);
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
  const place = [start.line, start.character, end.line, end.character];
  item.id = [uri.toString(), rule, ...place].join(' ');
  item.description = rule;
  item.tooltip = `${diagnostic.message}\n${name}, ${rule}, line ${start.line + 1}`;
  item.iconPath = ICONS[diagnostic.severity];
  // A document that cannot be read has no rule to explain, and nothing to accept.
  item.contextValue = rule === 'unreadable' ? 'problem' : 'finding';
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

function toAcceptanceGroupItem({ isStale, entries }: AcceptanceGroup): TreeItem {
  const name = isStale ? 'Accepted, no longer needed' : 'Accepted';
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = isStale ? 'stale' : 'accepted';
  item.description = String(entries.length);
  item.tooltip = isStale
    ? 'Entries of the baseline that can be removed or brought up to date'
    : 'Findings that the baseline accepts, each with its reason';
  item.contextValue = isStale ? 'staleGroup' : 'acceptedGroup';
  return item;
}

function toAcceptanceItem(acceptance: Acceptance): TreeItem {
  const { uri, range, document, rule, words, reason, author, stale } = acceptance;
  const item = new TreeItem(rule);
  item.description = `${document} · ${reason}`;
  const by = author === '' ? '' : `\nAccepted by ${author}`;
  const at = words === '' ? '' : `\nWords around: ${words}`;
  item.tooltip = `${stale === null ? rule : `${rule}: ${stale}`}\nReason: ${reason}${by}${at}`;
  item.iconPath = new ThemeIcon(stale === null ? 'pass' : 'history');
  item.contextValue = 'acceptance';
  item.command = openAt(uri, range);
  return item;
}

function openAt(uri: Uri, selection: Acceptance['range']): Command {
  return { title: 'Open', command: 'vscode.open', arguments: [uri, { selection }] };
}
