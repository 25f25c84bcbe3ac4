/** From the packs that a configuration names to packs that have been read, with those that they build on. Files are read by whoever asks. */
import { BUILT_IN_PACKS, type CompilePattern, type Pack, type PackReading } from '../core/index';
import type { ConfigurationProblem, PackReference } from './configurationTypes';
import { readPackText } from './readPackText';

/** The text of a pack file, or why it cannot be read: two sentences without its path. */
export type PackFileText =
  | { readonly text: string; readonly problem?: undefined }
  | {
      readonly text?: undefined;
      readonly problem: { readonly message: string; readonly remedy: string };
      /** There is nothing at that path. */
      readonly isAbsent: boolean;
    };

/** What is outside: files, and the engine for regular expressions, which is large and seldom needed. */
export interface PackSources {
  readPackFile(path: string): Promise<PackFileText>;
  loadPatternEngine(): Promise<CompilePattern>;
}

/** A pack file as the configuration names it, with what is wrong inside of it. */
export interface ReadPackFile {
  /** As written: relative to the folder of the configuration. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

export interface LoadedPacks {
  /** In the order in which they apply. */
  readonly packs: readonly Pack[];
  readonly packFiles: readonly ReadPackFile[];
  readonly unreadable: readonly ConfigurationProblem[];
  /** There when a pack needs it. */
  readonly compilePattern: CompilePattern | undefined;
}

export async function loadPacks(
  references: readonly PackReference[],
  sources: PackSources,
): Promise<LoadedPacks> {
  let packs: readonly Pack[] = [];
  let compilePattern: CompilePattern | undefined;
  const packFiles: ReadPackFile[] = [];
  const unreadable: ConfigurationProblem[] = [];
  for (const reference of references) {
    if (reference.kind === 'builtIn') {
      packs = addBuiltIn(packs, [reference.name]);
      continue;
    }
    const file = await sources.readPackFile(reference.path.value);
    if (file.problem !== undefined) {
      unreadable.push({ severity: 'error', ...reference.path, ...file.problem });
      continue;
    }
    const loaded = await loadPackText(file.text, packs, sources);
    compilePattern ??= loaded.compilePattern;
    packs = loaded.packs;
    const problems = loaded.reading.problems.map(
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
  return { packs, packFiles, unreadable, compilePattern };
}

/** One pack with those that it builds on. It is read once more where the first reading shows what it needs. */
export async function loadPackText(
  text: string,
  earlier: readonly Pack[],
  { loadPatternEngine }: Pick<PackSources, 'loadPatternEngine'>,
): Promise<{
  readonly reading: PackReading;
  readonly packs: readonly Pack[];
  readonly compilePattern: CompilePattern | undefined;
}> {
  const first = readPackText(text, earlier);
  const bases = addBuiltIn(earlier, first.pack?.bases ?? []);
  const needsEngine = hasPatterns(first.pack);
  // A file of the installation may be gone; all other entries of the pack can do without.
  const compilePattern = needsEngine ? await loadPatternEngine().catch(() => undefined) : undefined;
  const read =
    bases === earlier && compilePattern === undefined
      ? first
      : readPackText(text, bases, compilePattern);
  const reading =
    needsEngine && compilePattern === undefined
      ? { ...read, problems: [NO_ENGINE, ...read.problems] }
      : read;
  const packs = reading.pack === undefined ? bases : [...bases, reading.pack];
  return { reading, packs, compilePattern };
}

const NO_ENGINE = {
  span: { start: 0, end: 0 },
  message:
    'Nothing is searched for by the patterns of this pack: a part of Opinion Summary is missing. Install it again.',
};

/** True when rules can only be made of the pack with an engine for regular expressions. */
export function hasPatterns(pack: Pack | undefined): boolean {
  return pack?.entries.some(({ kind }) => kind === 'pattern') ?? false;
}

/** The packs with those of the names that are built in and not yet there. */
function addBuiltIn(packs: readonly Pack[], names: readonly string[]): readonly Pack[] {
  const missing = BUILT_IN_PACKS.filter(
    (pack) => names.includes(pack.id) && !packs.some(({ id }) => id === pack.id),
  );
  return missing.length === 0 ? packs : [...packs, ...missing];
}
