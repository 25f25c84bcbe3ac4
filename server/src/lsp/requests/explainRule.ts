/** `workspace/executeCommand` for the command that explains: what a rule means, as Markdown. */
import { MessageType } from 'vscode-languageserver';
import { explainRule, RULES } from '../../core/index';
import type { Session } from '../session';
import { joinUri } from '../uris';

/** The ids of all rules without an argument; the page about one, which is also shown where the client shows no pages. */
export async function runExplainRule(
  session: Session,
  args: readonly unknown[],
): Promise<string | readonly string[]> {
  const [folder] = session.folders;
  const place = folder === undefined ? '' : joinUri(folder.uri, 'untitled');
  const { ruleSet } = await session.configurations.rulesOf(place, []);
  const [id] = args;
  if (typeof id !== 'string') return ruleSet.rules.map((rule) => rule.id);
  const rule = session.ruleOf(ruleSet, id) ?? RULES.find((one) => one.id === id);
  if (rule === undefined) return `There is no rule “${id}”.`;
  if (!session.abilities.showsRulePages) {
    session.show(MessageType.Info, `${rule.docs.what} ${rule.docs.why}`);
  }
  return explainRule(rule, ruleSet.severityOf(id));
}
