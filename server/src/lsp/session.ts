/** What requests look from: the open documents and the stores of settings, configurations and analyses, which change. */
import {
  type Connection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findRuleProblems } from '../configuration/resolveRuleSet';
import {
  type Analysis,
  type BaselineResult,
  beginsSummaryOfOpinion,
  judgeDocumentName,
  type Notation,
  notationOf,
  type Opinion,
  type Rule,
  type RuleSet,
} from '../core/index';
import { type ClientAbilities, readAbilities } from './abilities';
import { createAnalysisStore } from './analyses';
import { type ConfigurationStore, createConfigurationStore } from './configurations';
import type { DocumentRules } from './folderConfiguration';
import type { HostText, ServerHost } from './serverHost';
import { createSettingsStore, type Settings, type SettingsStore } from './settings';
import { nameOfUri, relativeUri, schemeOf, uriKey } from './uris';

/** A document that is checked, with the rules that hold for it. */
export interface CheckedDocument {
  readonly document: TextDocument;
  readonly notation: Notation;
  readonly rules: DocumentRules;
  /**
   * Whole, from scratch, in a fraction of a millisecond: whoever needs it makes it; `text` may be one to come. Of the
   * present text the last analysis is kept as long as text, rules and day are the same.
   */
  analyze(text?: string): Analysis;
  /** The analysis of the present text, with what the baseline has to do with it. */
  judge(): BaselineResult;
}

export interface Session {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly abilities: ClientAbilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly configurations: ConfigurationStore;
  /** Workspace folders; changes when the client says so. */
  folders: readonly WorkspaceFolder[];
  /** The client tells when files change; false once it has refused to. */
  isToldOfFiles: boolean;
  /** An open document, or `undefined` when it is closed, no summary of opinion, passed over or switched off. */
  open(uri: string): Promise<CheckedDocument | undefined>;
  /** The same for a document that may be stored only. */
  check(document: TextDocument): Promise<CheckedDocument | undefined>;
  /** What an editor holds of a file, else what is stored. */
  readText(uri: string): Promise<HostText>;
  /** The open document at an address, however it is encoded. */
  findOpen(uri: string): TextDocument | undefined;
  /** True for a view of a text that has an address of its own, such as the earlier version beside a changed file. */
  isView(uri: string): boolean;
  settingsOf(uri: string): Promise<Settings>;
  /** What holds for a document, the severities of its settings included. */
  rulesOf(uri: string): Promise<DocumentRules>;
  /** What an open document says, without rules; `undefined` for any other text. */
  opinionOf(document: TextDocument): Opinion | undefined;
  /** The company that each stored document names, by address, as far as they have been looked at. */
  readonly companies: Map<string, string>;
  ruleOf(ruleSet: RuleSet, ruleId: string): Rule | undefined;
  /** Reads configurations and files anew, and has the client ask for findings again. */
  checkAgain(): void;
  /** Shows a message without waiting for an answer, which not every client gives. */
  show(type: MessageType, message: string): void;
}

export function createSession(
  connection: Connection,
  host: ServerHost,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  checkAgain: () => void,
): Session {
  const abilities = readAbilities(params);
  const settings = createSettingsStore(
    connection,
    abilities.answersSettings,
    params.initializationOptions?.settings,
  );
  const configurations = createConfigurationStore(
    (uri) => session.readText(uri),
    (folder, tellOfRest) => host.findSnippetFiles(folder, tellOfRest),
    () => host.loadPatternEngine(),
    (uri, reason) => session.show(MessageType.Warning, `${uriKey(uri)}: ${reason}`),
  );

  const analyses = createAnalysisStore();
  const faults = new Set<string>();
  const toldOf = new WeakSet<Settings['rules']>();

  const session: Session = {
    connection,
    host,
    abilities,
    documents,
    settings,
    configurations,
    folders: readFolders(params),
    isToldOfFiles: abilities.watchesFiles,
    checkAgain,
    async open(uri) {
      const document = documents.get(uri);
      return document === undefined ? undefined : session.check(document);
    },
    async check(source) {
      if (session.isView(source.uri)) return undefined;
      const document = snapshotOf(source);
      const notation = findNotation(document);
      if (notation === undefined) return undefined;
      const { isEnabled, rules: choices } = await session.settingsOf(document.uri);
      if (!isEnabled) return undefined;
      const rules = await configurations.rulesOf(placeOf(document.uri), choices);
      tellOfChoices(choices, rules.ruleSet);
      if (rules.isIgnored) return undefined;
      const judge = (text = document.getText()): BaselineResult => {
        host.prepareFor(text.length);
        const result = analyses.analyze(source, notation, rules, text);
        for (const { ruleId, error } of result.analysis.internalErrors) tellFault(ruleId, error);
        return result;
      };
      return {
        document,
        notation,
        rules,
        analyze: (text) => judge(text).analysis,
        judge: () => judge(),
      };
    },
    async readText(uri) {
      const open = session.findOpen(uri);
      return open === undefined ? host.readText(uri) : { kind: 'text', text: open.getText() };
    },
    findOpen(uri) {
      const key = uriKey(uri);
      return documents.get(uri) ?? documents.all().find((one) => uriKey(one.uri) === key);
    },
    opinionOf(document) {
      const notation = findNotation(document);
      return notation === undefined ? undefined : analyses.opinionOf(document, notation);
    },
    companies: new Map(),
    isView: (uri) => isView(session.folders, uri),
    settingsOf: (uri) => settings.settingsOf(findFolder(session.folders, uri)),
    async rulesOf(uri) {
      const { rules: choices } = await session.settingsOf(uri);
      return configurations.rulesOf(placeOf(uri), choices);
    },
    ruleOf: (ruleSet, ruleId) => ruleSet.rules.find(({ id }) => id === ruleId),
    show(type, message) {
      connection
        .sendNotification(ShowMessageNotification.type, { type, message })
        .catch((error: unknown) => connection.console.error(`${message} (${String(error)})`));
    },
  };

  /** A fault of a rule is told once; its other findings and all other rules stand. */
  function tellFault(ruleId: string, error: unknown): void {
    if (faults.has(ruleId)) return;
    faults.add(ruleId);
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`The rule ${ruleId} failed while all others have run: ${reason}`);
  }

  /** Each reading of the settings is told once. */
  function tellOfChoices(choices: Settings['rules'], { rules }: RuleSet): void {
    if (toldOf.has(choices)) return;
    toldOf.add(choices);
    const settings = choices.map(({ id, options }) => ({
      ruleId: { value: id, span: { start: 0, end: 0 }, keyPath: id },
      options,
    }));
    for (const { keyPath, message, remedy } of findRuleProblems(settings, rules)) {
      connection.console.warn(`opinionSummary.rules: ${keyPath}: ${message} ${remedy}`);
    }
  }

  /** A document without a file is checked as one of the first folder. */
  function placeOf(uri: string): string {
    const folder = session.folders[0];
    return uri.startsWith('untitled:') && folder !== undefined ? `${folder.uri}/untitled` : uri;
  }

  return session;
}

/** The notation of a summary of opinion, by language, name or first line; `undefined` for any other text. */
export function findNotation(document: TextDocument): Notation | undefined {
  const { languageId, uri } = document;
  if (languageId === 'opinion-summary') return 'draft';
  if (languageId === 'opinion-summary-published') return 'published';
  const name = nameOfUri(uri);
  const judgement = judgeDocumentName(name);
  if (judgement === 'other') return undefined;
  if (judgement === 'byFirstLine' && !beginsSummaryOfOpinion(document.getText())) {
    return undefined;
  }
  return notationOf(name, document.getText());
}

/** The innermost workspace folder that holds a file, or is the folder that is asked for. */
export function findFolder(folders: readonly WorkspaceFolder[], uri: string): string | undefined {
  const holding = folders.filter(
    (folder) => uriKey(folder.uri) === uriKey(uri) || relativeUri(folder.uri, uri) !== undefined,
  );
  // Of folders that hold the same file, the longest address is the innermost.
  return holding.sort((a, b) => uriKey(b.uri).length - uriKey(a.uri).length)[0]?.uri;
}

function readFolders({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders;
  return rootUri === null || rootUri === undefined
    ? []
    : [{ uri: rootUri, name: nameOfUri(rootUri) }];
}

/** Editors show earlier versions and proposals under schemes of their own; what lies in no folder may be a view only where one is open. */
function isView(folders: readonly WorkspaceFolder[], uri: string): boolean {
  const scheme = schemeOf(uri);
  if (folders.length === 0 || scheme === 'file' || scheme === 'untitled') return false;
  return folders.every((folder) => schemeOf(folder.uri) !== scheme);
}

/** As it is now: what the client edits changes while a request waits, and its places would be those of another text. */
export function snapshotOf(document: TextDocument): TextDocument {
  const { uri, languageId, version } = document;
  return TextDocument.create(uri, languageId, version, document.getText());
}

/** A document as it is stored. */
export function toStoredDocument(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, '', 0, text);
}
