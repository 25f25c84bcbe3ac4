/** Footnotes as places: definition, references and highlights, in both notations. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import {
  type FootnoteAt,
  findFootnoteAt,
  findFootnotePlaces,
  type Opinion,
} from '../../core/index';
import type { CheckedDocument, Session } from '../session';
import { toOffset, toRange } from '../toProtocol';

interface FootnoteHere {
  readonly checked: CheckedDocument;
  readonly opinion: Opinion;
  readonly footnote: FootnoteAt;
}

async function findHere(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<FootnoteHere | undefined> {
  const checked = await session.open(textDocument.uri);
  if (checked === undefined) return undefined;
  const { opinion } = checked.analyze();
  const footnote = findFootnoteAt(opinion, toOffset(checked.document, position));
  return footnote === undefined ? undefined : { checked, opinion, footnote };
}

/** From a mark to its body; from a body to its marks. */
export async function findDefinition(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<Location[]> {
  const here = await findHere(session, params);
  if (here === undefined) return [];
  const { marks, bodies } = findFootnotePlaces(here.opinion, here.footnote.label);
  const targets = here.footnote.isBody ? marks : bodies;
  return targets.map(({ span }) => toLocation(here.checked, span));
}

export async function findReferences(
  session: Session,
  params: TextDocumentPositionParams,
  includesBody: boolean,
): Promise<Location[]> {
  const here = await findHere(session, params);
  if (here === undefined) return [];
  const { marks, bodies } = findFootnotePlaces(here.opinion, here.footnote.label);
  const ofBodies = includesBody ? bodies.map(({ labelSpan }) => labelSpan) : [];
  return [...marks.map(({ span }) => span), ...ofBodies].map((span) =>
    toLocation(here.checked, span),
  );
}

export async function findHighlights(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<DocumentHighlight[]> {
  const here = await findHere(session, params);
  if (here === undefined) return [];
  const { document } = here.checked;
  const { marks, bodies } = findFootnotePlaces(here.opinion, here.footnote.label);
  return [
    ...marks.map(({ span }) => ({
      range: toRange(document, span),
      kind: DocumentHighlightKind.Read,
    })),
    ...bodies.map(({ labelSpan }) => ({
      range: toRange(document, labelSpan),
      kind: DocumentHighlightKind.Write,
    })),
  ];
}

function toLocation(
  { document }: CheckedDocument,
  span: { readonly start: number; readonly end: number },
): Location {
  return { uri: document.uri, range: toRange(document, span) };
}
