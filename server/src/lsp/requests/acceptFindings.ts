/** The command that accepts findings with a reason: writes entries of the baseline, and the baseline itself where there is none. */
import { today } from '../../configuration/days';
import { type FindingKey, keyOfFinding, toKeyText } from '../../core/index';
import { fieldOf } from '../fieldOf';
import { type Refusal, refuse } from '../refusal';
import type { CheckedDocument, Session } from '../session';
import { nameOfUri } from '../uris';
import type { NewText } from '../wholeEdits';
import { readWorkspaceDocument } from '../workspaceDocuments';
import { writeBaseline } from '../writeBaseline';
import { findConfigurationPlace, planBaseline } from './planBaseline';

/**
 * `accepted`: the edits are applied; `files` are the addresses of those that have changed, which the client may save.
 * `noBaseline`: the configuration names no file for accepted findings; asked again with `createsBaseline` one is made.
 */
export type Accepting =
  | { readonly kind: 'accepted'; readonly files: readonly string[] }
  | { readonly kind: 'noBaseline'; readonly configuration: string }
  | Refusal;

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
  const home = configuration ?? findConfigurationPlace(session, wish.uri);
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

async function acceptInNewBaseline(
  session: Session,
  configuration: string,
  wish: Wish,
  keys: readonly FindingKey[],
): Promise<Accepting> {
  const planned = await planBaseline(session, configuration, wish.uri);
  return planned.kind === 'refused'
    ? planned
    : accept(session, planned, keys, wish.reason, [planned.configuration]);
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
