/** `workspace/executeCommand` for the command that explains: what a rule means, as Markdown. */
import { MessageType } from 'vscode-languageserver';
import { explainRule, RULES, type RuleSet } from '../../core/index';
import type { Session } from '../session';
import { joinUri } from '../uris';

/** A rule in a list from which one is chosen. */
export interface ListedRule {
  readonly id: string;
  /** What it reports: a sentence or two. */
  readonly what: string;
}

/**
 * Arguments: the id of a rule, and the address of the document that asks for it; without an id all its rules are
 * answered, else the page about the rule, which is also shown where the client shows no pages.
 */
export async function runExplainRule(
  session: Session,
  args: readonly unknown[],
): Promise<string | readonly ListedRule[]> {
  const [id, uri] = args;
  const ruleSet =
    typeof uri === 'string' ? (await session.rulesOf(uri)).ruleSet : await findRuleSet(session, id);
  if (typeof id !== 'string') {
    return ruleSet.rules.map((rule) => ({ id: rule.id, what: rule.docs.what }));
  }
  const rule = session.ruleOf(ruleSet, id) ?? RULES.find((one) => one.id === id);
  if (rule === undefined) return `There is no rule “${id}”.`;
  if (!session.abilities.showsRulePages) {
    session.show(MessageType.Info, `${rule.docs.what} ${rule.docs.why}`);
  }
  return explainRule(rule, ruleSet.severityOf(id));
}

/** That of the first workspace folder, or of the first one that has the rule. */
async function findRuleSet(session: Session, id: unknown): Promise<RuleSet> {
  const places = session.folders.map((folder) => joinUri(folder.uri, 'untitled'));
  const [first = '', ...others] = places;
  const { ruleSet } = await session.rulesOf(first);
  if (typeof id !== 'string' || session.ruleOf(ruleSet, id) !== undefined) return ruleSet;
  for (const place of others) {
    const other = (await session.rulesOf(place)).ruleSet;
    if (session.ruleOf(other, id) !== undefined) return other;
  }
  return ruleSet;
}
