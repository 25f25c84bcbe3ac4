/** `workspace/symbol`: the products of open documents, and of those that the workspace diagnostics have found. */
import { type CancellationToken, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  findProductSymbols,
  hashText,
  matchesQuery,
  parseDocument,
  readOpinion,
} from '../../core/index';
import { type Session, toStoredDocument } from '../session';
import { toRange } from '../toProtocol';
import { uriKey } from '../uris';
import type { WorkspaceDiagnostics } from './workspaceDiagnostics';

/** The products of a document, while its stamp, or else its text, is the same. */
interface KnownProducts {
  readonly stamp: string;
  readonly symbols: readonly SymbolInformation[];
}

/** Files are read when products are first asked for, and again when they have changed. */
export function createWorkspaceSymbols(
  session: Session,
  workspace: WorkspaceDiagnostics,
): (query: string, token: CancellationToken) => Promise<SymbolInformation[]> {
  let known: ReadonlyMap<string, KnownProducts> = new Map();

  async function read(document: TextDocument, stamp?: string): Promise<KnownProducts> {
    const { uri } = document;
    const text = document.getText();
    const own = stamp ?? hashText(text);
    const checked = await session.check(document);
    if (checked === undefined) return { stamp: own, symbols: [] };
    const before = known.get(uriKey(uri));
    if (before?.stamp === own) return before;
    const tree = parseDocument(text, checked.notation);
    const products = findProductSymbols(readOpinion(tree, checked.rules.ruleSet.usualProfile));
    const symbols = products.map(({ name, profile, span }) => ({
      name,
      kind: SymbolKind.Object,
      containerName: profile,
      location: { uri, range: toRange(document, span) },
    }));
    return { stamp: own, symbols };
  }

  async function readStored(uri: string, stamp?: string): Promise<KnownProducts | undefined> {
    const before = known.get(uriKey(uri));
    if (stamp !== undefined && before?.stamp === stamp) return before;
    const file = await session.host.readText(uri);
    return file.kind === 'text' ? read(toStoredDocument(uri, file.text), stamp) : undefined;
  }

  return async (query, token) => {
    const found = new Map<string, KnownProducts>();
    for (const document of session.documents.all()) {
      found.set(uriKey(document.uri), await read(document));
    }
    for (const { uri, stamp } of workspace.documents()) {
      if (token.isCancellationRequested) return [];
      const products = found.has(uriKey(uri)) ? undefined : await readStored(uri, stamp);
      if (products !== undefined) found.set(uriKey(uri), products);
    }
    known = found;
    return [...found.values()].flatMap(({ symbols }) =>
      symbols.filter(({ name }) => matchesQuery(name, query)),
    );
  };
}
