/**
 * `workspace/diagnostic`: the findings of all summaries of opinion below the workspace folders, open or not, and what is wrong
 * in the configurations that hold for them.
 */
import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { today } from '../../configuration/days';
import { judgeDocumentName } from '../../core/index';
import { createClosedDocuments } from '../closedDocuments';
import {
  type DocumentDiagnostics,
  diagnose,
  diagnoseConfiguration,
  diagnoseUnreadable,
  NOTHING,
} from '../diagnostics';
import type { FoundFile } from '../serverHost';
import { type Session, toStoredDocument } from '../session';
import { nameOfUri, uriKey } from '../uris';
import { findWorkspaceConfigurations, shouldBeReadable } from '../workspaceDocuments';
import { beginAnswer, type WorkspaceAnswer } from './workspaceAnswer';

/** Documents after which the client is told how far it is. */
const PROGRESS_STEP = 50;

export interface WorkspaceDiagnostics {
  pull(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport>;
  /** The documents of the last whole answer, open or not. */
  documents(): readonly FoundFile[];
  /** A file was changed on disk: clients that wait are answered; other files need not be read again. */
  changeFiles(): void;
  /** A document was closed: what is shown of it gives way to what is stored, or to nothing. */
  closeFile(uri: string): void;
  /** A setting or a configuration has changed: what was said of any file may hold no longer. */
  changeRules(): void;
}

/** Files that were looked at and need not be read again that day while their stamp is the same, by address. */
type LookedFiles = Map<string, { readonly stamp: string; readonly resultId: string | undefined }>;

export function createWorkspaceDiagnostics(session: Session): WorkspaceDiagnostics {
  /** Replaced when rules change: an answer that began before then knows its own, and no later one. */
  let looked: LookedFiles = new Map();
  let day = today();
  let changes = 0;
  let answered = -1;
  let isAsked = false;
  let reported: readonly FoundFile[] = [];
  let wake: (() => void)[] = [];
  const closed = createClosedDocuments();

  /** Holds a request until something changes, so that a calm workspace stays calm. */
  function waitForChange(token: CancellationToken): Promise<void> {
    const isNews = changes !== answered || closed.list().size > 0;
    if (isNews || token.isCancellationRequested) return Promise.resolve();
    return new Promise((resolve) => {
      wake.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }

  function answerWaiting(): void {
    changes++;
    const waiting = wake;
    wake = [];
    for (const resolve of waiting) resolve();
  }

  /** What is to be reported of a stored file; `undefined` when it is no summary of opinion. */
  async function report(
    { uri, stamp }: FoundFile,
    before: string | undefined,
    own: LookedFiles,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const open = session.findOpen(uri);
    const known = own.get(uri);
    if (open === undefined && stamp !== undefined && known?.stamp === stamp) {
      if (known.resultId === undefined) return undefined;
      if (known.resultId === before) return unchanged(uri, known.resultId);
    }
    const file = open === undefined ? await session.host.readText(uri) : undefined;
    if (file?.kind === 'unreadable' && (await shouldBeReadable(session, uri))) {
      return fullOrUnchanged(uri, diagnoseUnreadable(file), before);
    }
    if (file !== undefined && file.kind !== 'text') return undefined;
    const document = open ?? toStoredDocument(uri, file?.text ?? '');
    const { resultId, items } = await diagnose(session, document);
    const isDocument = resultId !== NOTHING.resultId;
    if (open === undefined && stamp !== undefined) {
      own.set(uri, { stamp, resultId: isDocument ? resultId : undefined });
    }
    if (!isDocument) return undefined;
    if (resultId === before) return unchanged(uri, resultId);
    if (open === undefined) rememberCompany(session, document);
    return { ...full(open?.uri ?? uri, resultId, items()), version: open?.version ?? null };
  }

  /** What is wrong in a file of a configuration; `undefined` where nothing is, or an editor that holds it is told. */
  async function reportConfiguration(
    uri: string,
    before: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const problems = (await session.configurations.problemsIn(uri)) ?? [];
    if (problems.length === 0 || session.findOpen(uri) !== undefined) return undefined;
    const file = await session.readText(uri);
    if (file.kind === 'absent') return undefined;
    const found =
      file.kind === 'text'
        ? diagnoseConfiguration(toStoredDocument(uri, file.text), problems)
        : diagnoseUnreadable(file);
    return fullOrUnchanged(uri, found, before);
  }

  /** The documents that it tells of; `undefined` where the client has cancelled its request. */
  async function tellOfDocuments(
    answer: WorkspaceAnswer,
    own: LookedFiles,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): Promise<readonly FoundFile[] | undefined> {
    const found = new Set<string>();
    const documents: FoundFile[] = [];
    for (const folder of session.folders) {
      if (!(await session.settingsOf(folder.uri)).checksWorkspace) continue;
      for await (const file of session.host.findDocuments(folder.uri)) {
        if (token.isCancellationRequested) return undefined;
        if (answer.has(file.uri) || !isWanted(file.uri)) continue;
        found.add(file.uri);
        // A folder inside of this one may say otherwise.
        if (!(await session.settingsOf(file.uri)).checksWorkspace) continue;
        const item = await report(file, answer.idBefore(file.uri), own);
        if (item === undefined) continue;
        answer.tell(file.uri, item);
        documents.push(file);
        if (documents.length % PROGRESS_STEP === 0)
          progress.report(`${documents.length} documents`);
      }
    }
    for (const uri of own.keys()) if (!found.has(uri)) own.delete(uri);
    return documents;
  }

  async function tellOfConfigurations(answer: WorkspaceAnswer): Promise<void> {
    for (const uri of findWorkspaceConfigurations(session)) {
      if (answer.has(uri)) continue;
      const item = await reportConfiguration(uri, answer.idBefore(uri));
      if (item !== undefined) answer.tell(uri, item);
    }
  }

  /** Of these files nothing more is to be said: deleted, passed over from now on, no summary of opinion any more, or closed and not of the folders. */
  function tellOfGone(answer: WorkspaceAnswer, known: readonly { readonly uri: string }[]): void {
    for (const { uri } of known) {
      if (answer.has(uri) || session.findOpen(uri) !== undefined) continue;
      session.companies.delete(uriKey(uri));
      answer.tell(uri, full(uri, undefined, []));
    }
  }

  return {
    async pull({ previousResultIds }, token, progress, partial) {
      isAsked = true;
      // A client that streams can wait, if it tells when files change; one that knows less than it was told cannot.
      const knowsAnswer = previousResultIds.length > 0 || reported.length === 0;
      if (partial !== undefined && session.isToldOfFiles && knowsAnswer) await waitForChange(token);
      const current = changes;
      const closing = closed.list();
      // What was accepted until yesterday is found again.
      if (day !== today()) looked = new Map();
      day = today();
      const answer = beginAnswer(previousResultIds, closing, partial);
      progress.begin('Checking summaries of opinion', undefined, undefined, true);
      try {
        const documents = await tellOfDocuments(answer, looked, token, progress);
        if (documents === undefined) return { items: answer.items };
        await tellOfConfigurations(answer);
        tellOfGone(answer, [...previousResultIds, ...closing.values()]);
        answer.flush();
        answered = current;
        reported = documents;
        closed.told(closing);
        return { items: answer.items };
      } finally {
        progress.done();
      }
    },
    documents: () => reported,
    changeFiles: answerWaiting,
    closeFile(uri) {
      // A client that has never asked for the workspace is told of each document by itself.
      if (isAsked) closed.add(uri);
      answerWaiting();
    },
    changeRules() {
      looked = new Map();
      answerWaiting();
    },
  };
}

/** For completion in other documents. */
function rememberCompany(session: Session, document: TextDocument): void {
  const company = session.opinionOf(document)?.applicant?.name?.text;
  if (company === undefined) session.companies.delete(uriKey(document.uri));
  else session.companies.set(uriKey(document.uri), company);
}

function isWanted(uri: string): boolean {
  return judgeDocumentName(nameOfUri(uri)) !== 'other';
}

function unchanged(uri: string, resultId: string): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
}

function full(
  uri: string,
  resultId: string | undefined,
  items: Diagnostic[],
): WorkspaceFullDocumentDiagnosticReport {
  const kind = DocumentDiagnosticReportKind.Full;
  return { kind, uri, version: null, ...(resultId === undefined ? {} : { resultId }), items };
}

function fullOrUnchanged(
  uri: string,
  { resultId, items }: DocumentDiagnostics,
  before: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  return resultId === before ? unchanged(uri, resultId) : full(uri, resultId, items());
}
