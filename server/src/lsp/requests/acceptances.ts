/** The commands that list what baselines accept, for a view of it, and that take accepted findings back. */
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readBaseline } from '../../configuration/baselineFile';
import { isWholeBaseline } from '../../configuration/editBaseline';
import { fieldOf } from '../fieldOf';
import { type Refusal, refuse } from '../refusal';
import type { CheckedDocument, Session } from '../session';
import { findStaleEntriesOf } from '../staleEntries';
import { toRange } from '../toProtocol';
import { nameOfUri } from '../uris';
import { readWorkspaceDocuments } from '../workspaceDocuments';
import { writeBaseline } from '../writeBaseline';

/** An entry of a baseline, as the client shows it. */
export interface Acceptance {
  /** The baseline. */
  readonly uri: string;
  /** Where the entry names its rule. */
  readonly range: Range;
  readonly document: string;
  readonly rule: string;
  readonly words: string;
  readonly reason: string;
  readonly author: string;
  /** Why the entry is no longer needed: a sentence; `null` for one that is. */
  readonly stale: string | null;
}

/** Of the documents of the workspace, in their order. An entry without a reason accepts nothing and is not listed. */
export async function runListAcceptances(session: Session): Promise<readonly Acceptance[]> {
  const { documents } = await readWorkspaceDocuments(session);
  const lists = documents.map((checked) => listAcceptances(session, checked));
  return (await Promise.all(lists)).flat();
}

async function listAcceptances(
  session: Session,
  { rules: { baseline }, judge }: CheckedDocument,
): Promise<readonly Acceptance[]> {
  const placed = baseline?.placed.filter(({ accepted }) => accepted.reason !== '') ?? [];
  if (baseline === undefined || placed.length === 0) return [];
  const stale = new Map(
    findStaleEntriesOf(baseline, judge()).map(({ entry, message }) => [entry, message]),
  );
  const file = await session.readText(baseline.uri);
  const text = TextDocument.create(baseline.uri, '', 0, file.kind === 'text' ? file.text : '');
  return placed.map((placedEntry) => {
    const { document, rule, words, reason, author } = placedEntry.accepted;
    return {
      uri: baseline.uri,
      range: toRange(text, placedEntry.span),
      ...{ document, rule, words, reason },
      author: author ?? '',
      stale: stale.get(placedEntry) ?? null,
    };
  });
}

export type TakingBack =
  | { readonly kind: 'takenBack'; readonly files: readonly string[] }
  | Refusal;

/** Arguments: the address of a baseline, and the places where its entries name their rules. */
export async function runTakeBack(
  session: Session,
  [uri, places]: readonly unknown[],
): Promise<TakingBack> {
  if (typeof uri !== 'string' || !Array.isArray(places)) return refuse('Which findings?');
  const before = await session.readText(uri);
  if (before.kind === 'unreadable') return refuse(before.message);
  const text = before.kind === 'text' ? before.text : '';
  const name = nameOfUri(uri);
  if (!isWholeBaseline(text)) return refuse(`Mend ${name} first: not all of it can be read.`);
  const removed = findEntries(TextDocument.create(uri, '', 0, text), places);
  if (removed.size === 0) return refuse(`${name} has changed meanwhile; look again.`);
  const files = await writeBaseline(session, uri, before, { removed, added: [] }, []);
  return 'kind' in files ? files : { kind: 'takenBack', files };
}

/** Their numbers in the list. */
function findEntries(text: TextDocument, places: readonly unknown[]): ReadonlySet<number> {
  const wanted = new Set(
    places.map((place) =>
      text.offsetAt({
        line: Number(fieldOf(place, 'line')),
        character: Number(fieldOf(place, 'character')),
      }),
    ),
  );
  const { entries } = readBaseline(text.getText(), []);
  return new Set(entries.flatMap(({ span }, index) => (wanted.has(span.start) ? [index] : [])));
}
