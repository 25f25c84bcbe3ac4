/** The settings of a folder as the client has them; asked once and kept until they change. */
import type { Connection } from 'vscode-languageserver';
import type { SeverityChoice } from '../configuration/resolveRuleSet';
import {
  type FormatOptions,
  type InlayHintChoice,
  LEAST_COLUMN,
  type PackNode,
  SEVERITY_WORDS,
  USUAL_FORMAT,
  WRAPS,
} from '../core/index';
import { fieldOf } from './fieldOf';

export interface Settings {
  /** False: nothing of the folder is checked. */
  readonly isEnabled: boolean;
  /** False: only open documents are checked. */
  readonly checksWorkspace: boolean;
  /** Severities that win over the configuration file. */
  readonly rules: readonly SeverityChoice[];
  readonly format: FormatOptions;
  readonly inlayHints: InlayHintChoice;
}

export interface SettingsStore {
  /** `scopeUri`: a workspace folder; `undefined` for documents outside of all. */
  settingsOf(scopeUri: string | undefined): Promise<Settings>;
  /** The client says that settings have changed; older clients send them along. */
  change(sent: unknown): void;
}

const SECTION = 'opinionSummary';

export function createSettingsStore(
  connection: Connection,
  canAsk: boolean,
  initial: unknown,
): SettingsStore {
  const byScope = new Map<string, Promise<Settings>>();
  const warn = (message: string): void => connection.console.warn(`${SECTION}.${message}`);
  let sent = readSettings(initial, warn);

  async function ask(scopeUri: string | undefined): Promise<Settings> {
    if (!canAsk) return sent;
    const item = scopeUri === undefined ? { section: SECTION } : { scopeUri, section: SECTION };
    try {
      return readSettings(await connection.workspace.getConfiguration(item), warn);
    } catch (error) {
      connection.console.warn(`The client did not answer for its settings: ${String(error)}`);
      return sent;
    }
  }

  return {
    settingsOf(scopeUri) {
      const key = scopeUri ?? '';
      const known = byScope.get(key) ?? ask(scopeUri);
      byScope.set(key, known);
      return known;
    },
    change(changed) {
      byScope.clear();
      const section = fieldOf(changed, SECTION);
      if (section !== undefined) sent = readSettings(section, warn);
    },
  };
}

type Warn = (message: string) => void;

/** Takes what can be read, leaves the rest at its default, and says so. */
function readSettings(value: unknown, warn: Warn): Settings {
  const rules = fieldOf(value, 'rules');
  const hints = fieldOf(value, 'inlayHints');
  return {
    isEnabled: fieldOf(value, 'enable') !== false,
    checksWorkspace: fieldOf(value, 'checkWorkspace') !== false,
    rules:
      typeof rules === 'object' && rules !== null
        ? Object.entries(rules).flatMap(([id, severity]) => readChoice(id, severity, warn))
        : [],
    format: readFormat(fieldOf(value, 'format'), warn),
    inlayHints: {
      atcCodes: fieldOf(hints, 'atcCodes') !== false,
      decisionDate: fieldOf(hints, 'decisionDate') === true,
    },
  };
}

function readFormat(value: unknown, warn: Warn): FormatOptions {
  const column = fieldOf(value, 'column') ?? USUAL_FORMAT.column;
  const word = fieldOf(value, 'wrap') ?? USUAL_FORMAT.wrap;
  const wrap = WRAPS.find((one) => one === word);
  if (wrap === undefined) warn(`format.wrap: Use one of: ${WRAPS.join(', ')}.`);
  const isColumn = typeof column === 'number' && column >= LEAST_COLUMN;
  if (!isColumn) warn(`format.column: Use a number of at least ${LEAST_COLUMN}.`);
  return {
    wrap: wrap ?? USUAL_FORMAT.wrap,
    column: isColumn ? column : USUAL_FORMAT.column,
    holdsUnits: fieldOf(value, 'noBreakSpaceBeforeUnits') !== false,
  };
}

/** `error`, or `[error, options]`. */
function readChoice(id: string, value: unknown, warn: Warn): readonly SeverityChoice[] {
  const [word, given]: readonly unknown[] = Array.isArray(value) ? value : [value];
  const severity = SEVERITY_WORDS.find((known) => known === word);
  if (severity === undefined) {
    warn(`rules: ${id}: Use one of: ${SEVERITY_WORDS.join(', ')}.`);
    return [];
  }
  const options = given === undefined ? undefined : { node: toNode(given), keyPath: id };
  return [{ id, severity, options }];
}

/** Settings have no places. */
const NOWHERE = { start: 0, end: 0 };

function toNode(value: unknown): PackNode {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(toNode), span: NOWHERE };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => ({
      key,
      keySpan: NOWHERE,
      value: toNode(one),
    }));
    return { kind: 'map', entries, span: NOWHERE };
  }
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', value: isPlain ? value : undefined, span: NOWHERE };
}
