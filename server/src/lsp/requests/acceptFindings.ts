/** The command that accepts findings with a reason: writes entries of the baseline, and the baseline itself where there is none. */

import { CONFIGURATION_FILE } from '../../configuration/configurationTypes';
import { today } from '../../configuration/today';
import { type FindingKey, keyOfFinding, toKeyText } from '../../core/index';
import { fieldOf } from '../fieldOf';
import { type CheckedDocument, findFolder, type Session } from '../session';
import { joinUri, nameOfUri, parentUri, relativeUri } from '../uris';
import type { NewText } from '../wholeEdits';
import { readWorkspaceDocument } from '../workspaceDocuments';
import { type Refusal, refuse, writeBaseline } from '../writeBaseline';

/**
 * `accepted`: the edits are applied; `files` are the addresses of those that have changed, which the client may save.
 * `noBaseline`: the configuration names no file for accepted findings; asked again with `createsBaseline` one is made.
 */
export type Accepting =
  | { readonly kind: 'accepted'; readonly files: readonly string[] }
  | { readonly kind: 'noBaseline'; readonly configuration: string }
  | Refusal;

const BASELINE_FILE = 'accepted.yaml';

interface Wish {
  readonly uri: string;
  /** Places as the client shows them, with their rule. */
  readonly findings: readonly {
    readonly rule: string;
    readonly line: number;
    readonly character: number;
  }[];
  readonly reason: string;
  readonly createsBaseline: boolean;
}

/** One argument: a `Wish`. A finding that is not there any more is passed over. */
export async function runAcceptFindings(
  session: Session,
  [argument]: readonly unknown[],
): Promise<Accepting> {
  const wish = readWish(argument);
  if (wish === undefined) return refuse('Which findings, and why?');
  const checked = await readWorkspaceDocument(session, wish.uri);
  if (checked === undefined) return refuse('The document is not checked any more.');
  const keys = findKeys(checked, wish);
  if (keys.length === 0) return refuse('The finding is not there any more.');
  const { baseline, configuration } = checked.rules;
  if (baseline !== undefined) return accept(session, baseline, keys, wish.reason, []);
  const home = configuration ?? joinUri(homeOf(session, wish.uri), CONFIGURATION_FILE);
  if (!wish.createsBaseline) return { kind: 'noBaseline', configuration: nameOfUri(home) };
  return acceptInNewBaseline(session, home, wish, keys);
}

function findKeys(
  { document, analyze }: CheckedDocument,
  { findings }: Wish,
): readonly FindingKey[] {
  const analysis = analyze();
  const places = new Set(findings.map((one) => `${document.offsetAt(one)} ${one.rule}`));
  const keys = analysis.findings
    .filter(({ ruleId, span }) => places.has(`${span.start} ${ruleId}`))
    .map((finding) => keyOfFinding(analysis.opinion, finding));
  return [...new Map(keys.map((key) => [toKeyText(key), key])).values()];
}

/** Where a configuration is made: the workspace folder, or the folder of a document that lies in none. */
function homeOf(session: Session, uri: string): string {
  return findFolder(session.folders, uri) ?? parentUri(uri) ?? uri;
}

async function acceptInNewBaseline(
  session: Session,
  configuration: string,
  wish: Wish,
  keys: readonly FindingKey[],
): Promise<Accepting> {
  const { readConfiguration } = await import('../../configuration/readConfiguration');
  const before = await session.readText(configuration);
  if (before.kind === 'unreadable') return refuse(before.message);
  const old = before.kind === 'text' ? before.text : '';
  const lineEnd = old.includes('\r\n') ? '\r\n' : '\n';
  const gap = old === '' || /[\r\n]$/.test(old) ? '' : lineEnd;
  const text = `${old}${gap}baseline: ${BASELINE_FILE}${lineEnd}`;
  const folder = parentUri(configuration) ?? configuration;
  const document = relativeUri(folder, wish.uri);
  if (readConfiguration(text).value.baseline?.value !== BASELINE_FILE || document === undefined) {
    const name = nameOfUri(configuration);
    return refuse(`Add “baseline: ${BASELINE_FILE}” to ${name}, and accept the finding again.`);
  }
  const baseline = { uri: joinUri(folder, BASELINE_FILE), document };
  return accept(session, baseline, keys, wish.reason, [{ uri: configuration, before, text }]);
}

/** `others`: files that are written along with the baseline. */
async function accept(
  session: Session,
  { uri, document }: { readonly uri: string; readonly document: string },
  keys: readonly FindingKey[],
  reason: string,
  others: readonly NewText[],
): Promise<Accepting> {
  const author = session.host.userName;
  const added = keys.map((key) => ({
    ...key,
    document,
    reason,
    author,
    date: today(),
    until: undefined,
  }));
  const before = await session.readText(uri);
  const files = await writeBaseline(session, uri, before, { added }, others);
  return 'kind' in files ? files : { kind: 'accepted', files };
}

function readWish(value: unknown): Wish | undefined {
  const uri = fieldOf(value, 'uri');
  const reason = fieldOf(value, 'reason');
  const findings = fieldOf(value, 'findings');
  if (typeof uri !== 'string' || typeof reason !== 'string' || reason.trim() === '')
    return undefined;
  if (!Array.isArray(findings)) return undefined;
  return {
    uri,
    findings: findings.map((finding) => ({
      rule: String(fieldOf(finding, 'rule')),
      line: Number(fieldOf(finding, 'line')),
      character: Number(fieldOf(finding, 'character')),
    })),
    reason: reason.replace(/\s+/g, ' ').trim(),
    createsBaseline: fieldOf(value, 'createsBaseline') === true,
  };
}
