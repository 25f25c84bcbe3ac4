/** From the text of a configuration file to everything that it says, its packs included. Files are read by whoever asks. */
import { BUILT_IN_PACKS, type Pack } from '../core/index';
import type { Configuration, ConfigurationProblem, PackReference } from './configurationTypes';
import { readConfiguration } from './readConfiguration';
import { readPackText } from './readPackText';
import { resolveRuleSet } from './resolveRuleSet';

/** The text of a pack file, or why it cannot be read: two sentences without its path. */
export type PackFileText =
  | { readonly text: string; readonly problem?: undefined }
  | {
      readonly text?: undefined;
      readonly problem: { readonly message: string; readonly remedy: string };
    };

/** A pack file as the configuration names it, with what is wrong inside of it. */
export interface ReadPackFile {
  /** As written: relative to the folder of the configuration. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

export interface ConfigurationContent {
  readonly configuration: Configuration;
  /** In the order in which they apply. */
  readonly packs: readonly Pack[];
  /** In the configuration file itself, in the order of its text. */
  readonly problems: readonly ConfigurationProblem[];
  /** Pack files that could be read. */
  readonly packFiles: readonly ReadPackFile[];
}

/** Never throws; what is wrong costs nothing but itself. */
export async function loadConfigurationText(
  text: string,
  readPackFile: (path: string) => Promise<PackFileText>,
): Promise<ConfigurationContent> {
  const { value: configuration, problems } = readConfiguration(text);
  const { packs, packFiles, unreadable } = await loadPacks(configuration.packs, readPackFile);
  const unknownRules = resolveRuleSet(configuration, packs, []).problems;
  const own = [...problems, ...unreadable, ...unknownRules];
  own.sort((a, b) => a.span.start - b.span.start);
  return { configuration, packs, problems: own, packFiles };
}

async function loadPacks(
  references: readonly PackReference[],
  readPackFile: (path: string) => Promise<PackFileText>,
): Promise<{
  readonly packs: readonly Pack[];
  readonly packFiles: readonly ReadPackFile[];
  readonly unreadable: readonly ConfigurationProblem[];
}> {
  const packs: Pack[] = [];
  const packFiles: ReadPackFile[] = [];
  const unreadable: ConfigurationProblem[] = [];
  for (const reference of references) {
    if (reference.kind === 'builtIn') {
      const pack = BUILT_IN_PACKS.find(({ id }) => id === reference.name);
      if (pack !== undefined && !packs.includes(pack)) packs.push(pack);
      continue;
    }
    const file = await readPackFile(reference.path.value);
    if (file.problem !== undefined) {
      unreadable.push({ severity: 'error', ...reference.path, ...file.problem });
      continue;
    }
    const reading = readPackText(file.text, packs);
    if (reading.pack !== undefined) packs.push(reading.pack);
    const problems = reading.problems.map(
      ({ span, message }): ConfigurationProblem => ({
        severity: 'error',
        span,
        keyPath: '',
        message,
        remedy: '',
      }),
    );
    packFiles.push({ path: reference.path.value, text: file.text, problems });
  }
  return { packs, packFiles, unreadable };
}
