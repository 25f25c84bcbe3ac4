/** From the text of a configuration file to everything that it says, its packs included. Files are read by whoever asks. */
import type { CompilePattern, Pack } from '../core/index';
import type { Configuration, ConfigurationProblem } from './configurationTypes';
import { loadPacks, type PackSources, type ReadPackFile } from './loadPacks';
import { readConfiguration } from './readConfiguration';
import { resolveRuleSet } from './resolveRuleSet';

export interface ConfigurationContent {
  readonly configuration: Configuration;
  /** In the order in which they apply. */
  readonly packs: readonly Pack[];
  /** In the configuration file itself, in the order of its text. */
  readonly problems: readonly ConfigurationProblem[];
  /** Pack files that could be read. */
  readonly packFiles: readonly ReadPackFile[];
  /** The engine for regular expressions, where a pack has some. */
  readonly compilePattern?: CompilePattern | undefined;
}

/** Never throws; what is wrong costs nothing but itself. */
export async function loadConfigurationText(
  text: string,
  sources: PackSources,
): Promise<ConfigurationContent> {
  const { value: configuration, problems } = readConfiguration(text);
  const { packs, packFiles, unreadable, compilePattern } = await loadPacks(
    configuration.packs,
    sources,
  );
  const unknownRules = resolveRuleSet(configuration, packs, [], compilePattern).problems;
  const own = [...problems, ...unreadable, ...unknownRules];
  own.sort((a, b) => a.span.start - b.span.start);
  return { configuration, packs, problems: own, packFiles, compilePattern };
}
