/** Two requests of our own client: an open document as HTML, for its preview and for a file. No other client needs them. */
import type { TextDocumentIdentifier } from 'vscode-languageserver';
import {
  DOCUMENT_STYLE,
  type Finding,
  type Opinion,
  parseDocument,
  readOpinion,
  toHtml,
  toHtmlPage,
} from '../../core/index';
import { diagnoseOpinion, NOTHING } from '../diagnostics';
import { findNotation, type Session } from '../session';

export const PREVIEW_REQUEST = 'opinionSummary/preview';
export const PAGE_REQUEST = 'opinionSummary/page';

/** What both requests send. */
export interface PreviewParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface Preview {
  /** Of the document that is shown. */
  readonly version: number;
  /** That of the diagnostics whose findings are shown. */
  readonly resultId: string;
  /** One `<article>` with places and findings. */
  readonly html: string;
  /** How it looks; the same for all documents. */
  readonly style: string;
}

/** `null` for what is no summary of opinion. A document that is not checked is shown without findings. */
export async function buildPreview(
  session: Session,
  params: PreviewParams,
): Promise<Preview | null> {
  const read = await readDocument(session, params);
  if (read === undefined) return null;
  const html = toHtml(read.opinion, { findings: read.findings, hasPlaces: true });
  return { version: read.version, resultId: read.resultId, html, style: DOCUMENT_STYLE };
}

/** The text of an HTML file; `null` as for the preview. */
export async function buildPage(session: Session, params: PreviewParams): Promise<string | null> {
  const read = await readDocument(session, params);
  return read === undefined ? null : toHtmlPage(read.opinion);
}

interface DocumentReading {
  readonly version: number;
  readonly resultId: string;
  readonly opinion: Opinion;
  readonly findings: readonly Finding[];
}

async function readDocument(
  session: Session,
  { textDocument }: PreviewParams,
): Promise<DocumentReading | undefined> {
  const document = session.documents.get(textDocument.uri);
  const notation = document === undefined ? undefined : findNotation(document);
  if (document === undefined || notation === undefined) return undefined;
  const checked = await session.check(document);
  if (checked !== undefined) {
    const { resultId } = diagnoseOpinion(session, checked);
    return { version: checked.document.version, resultId, ...checked.analyze() };
  }
  const opinion = readOpinion(parseDocument(document.getText(), notation));
  return { version: document.version, resultId: NOTHING.resultId, opinion, findings: [] };
}
