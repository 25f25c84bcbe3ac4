/** The rules that a configuration gives, as it was found on disk, without severities of the command line and without imported tables. */
import { type ResolvedRules, resolveRuleSet } from '../../configuration/resolveRuleSet';
import type { RuleSet } from '../../core/index';
import { type ConfigurationFile, toRelativePath } from '../configurationFiles';

export function rulesOfFile({ loaded, compilePattern }: ConfigurationFile): ResolvedRules {
  return resolveRuleSet(loaded.configuration, loaded.packs, [], compilePattern);
}

/** Those that hold at an absolute path. */
export function ruleSetAt(file: ConfigurationFile, path: string): RuleSet {
  return rulesOfFile(file).ruleSetFor(toRelativePath(file.loaded.folder, path));
}
