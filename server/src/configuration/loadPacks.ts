/** From the packs that a configuration names to packs that have been read, with those that they build on. Files are read by whoever asks. */
import {
  BUILT_IN_PACKS,
  type CompilePattern,
  findNearestWord,
  type Pack,
  type PackProblem,
  type PackReading,
} from '../core/index';
import type { ConfigurationProblem, Located, PackReference } from './configurationTypes';
import { readPackText } from './readPackText';

/** The text of a pack file, or why it cannot be read: two sentences without its path. */
export type NamedFileText =
  | { readonly text: string; readonly problem?: undefined }
  | {
      readonly text?: undefined;
      readonly problem: { readonly message: string; readonly remedy: string };
      /** There is nothing at that path. */
      readonly isAbsent: boolean;
    };

/** What is outside: files, and the engine for regular expressions, which is large and seldom needed. */
export interface PackSources {
  readNamedFile(path: string): Promise<NamedFileText>;
  loadPatternEngine(): Promise<CompilePattern>;
}

/** A file that a configuration or a pack names, be it a pack, a baseline, tables or snippets, with what is wrong inside of it. */
export interface NamedFile {
  /** As written: relative to the folder of the configuration. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

export interface LoadedPacks {
  /** In the order in which they apply. */
  readonly packs: readonly Pack[];
  readonly namedFiles: readonly NamedFile[];
  readonly unreadable: readonly ConfigurationProblem[];
  /** There when a pack needs it. */
  readonly compilePattern: CompilePattern | undefined;
}

export async function loadPacks(
  references: readonly PackReference[],
  sources: PackSources,
): Promise<LoadedPacks> {
  const loader = createPackLoader([], sources);
  const unreadable: ConfigurationProblem[] = [];
  for (const reference of references) {
    if (reference.kind === 'builtIn') {
      loader.addBuiltIn(reference.name);
      continue;
    }
    const { problem } = await loader.addFile(reference.path.value);
    if (problem !== undefined)
      unreadable.push({
        severity: 'error',
        ...reference.path,
        ...tellOfFile(reference.path, problem),
      });
  }
  return { ...loader.loaded(), unreadable };
}

/** What is wrong with a file, said where another file names it. */
export function tellOfFile<Problem extends { readonly message: string }>(
  { value }: Located<string>,
  problem: Problem,
): Problem {
  return { ...problem, message: `“${value}”: ${problem.message}` };
}

/** One pack with those that it builds on; `path` is where it stands, for those that lie beside it. */
export async function loadPackText(
  text: string,
  earlier: readonly Pack[],
  sources: Pick<PackSources, 'loadPatternEngine'> & Partial<PackSources>,
  path = '',
): Promise<{ readonly reading: PackReading } & Omit<LoadedPacks, 'unreadable'>> {
  const loader = createPackLoader(earlier, { readNamedFile: async () => ABSENT, ...sources });
  const reading = await loader.addText(text, path);
  return { reading, ...loader.loaded() };
}

const ABSENT: NamedFileText = { problem: { message: '', remedy: '' }, isAbsent: true };

interface PackLoader {
  addBuiltIn(name: string): void;
  /** Answers what is wrong where the file cannot be read; a file that is there already is not read again. */
  addFile(path: string): Promise<Partial<Pick<NamedFileText, 'problem'>> & { isAbsent?: boolean }>;
  addText(text: string, path: string): Promise<PackReading>;
  loaded(): Omit<LoadedPacks, 'unreadable'>;
}

function createPackLoader(earlier: readonly Pack[], sources: PackSources): PackLoader {
  let packs = earlier;
  let compilePattern: CompilePattern | undefined;
  const namedFiles: NamedFile[] = [];
  const begun = new Set<string>();
  const done = new Set<string>();

  function addBuiltIn(name: string): void {
    if (packs.some(({ id }) => id === name)) return;
    packs = [...packs, ...BUILT_IN_PACKS.filter(({ id }) => id === name)];
  }

  const addFile: PackLoader['addFile'] = async (path) => {
    if (done.has(pathKey(path))) return {};
    const file = await sources.readNamedFile(path);
    if (file.problem !== undefined) return file;
    const { problems } = await addText(file.text, path);
    namedFiles.push({ path, text: file.text, problems: problems.map(toProblem) });
    return {};
  };

  /** It is read once more where the first reading shows what it needs. */
  async function addText(text: string, path: string): Promise<PackReading> {
    begun.add(pathKey(path));
    const first = readPackText(text, packs);
    const bases = new Map<string, string | undefined>();
    for (const name of first.pack?.bases ?? []) await addBase(name, path, bases);
    const needsEngine = hasPatterns(first.pack);
    // A file of the installation may be gone; all other entries of the pack can do without.
    const engine = needsEngine
      ? await sources.loadPatternEngine().catch(() => undefined)
      : undefined;
    compilePattern ??= engine;
    const read =
      first.pack?.bases === undefined && engine === undefined
        ? first
        : readPackText(text, packs, engine, bases);
    if (read.pack !== undefined) packs = [...packs, read.pack];
    done.add(pathKey(path));
    return needsEngine && engine === undefined
      ? { ...read, problems: [NO_ENGINE, ...read.problems] }
      : read;
  }

  /** A pack by its name, else a file beside the pack that names it. */
  async function addBase(
    name: string,
    from: string,
    bases: Map<string, string | undefined>,
  ): Promise<void> {
    addBuiltIn(name);
    if (packs.some(({ id }) => id === name)) return;
    const file = /\.ya?ml$/i.test(name) ? name : `${name}.yaml`;
    const path = pathBeside(from, file);
    if (begun.has(pathKey(path)) && !done.has(pathKey(path))) {
      bases.set(name, `“${name}” builds on this pack. Take one of the two “extends” away.`);
      return;
    }
    const { problem, isAbsent = false } = await addFile(path);
    // Where there is no such file, it may be the name that is wrong.
    if (isAbsent && findNearestWord(name, BUILT_IN_NAMES) === undefined) {
      bases.set(
        name,
        `There is no pack “${name}” to build on: it is not built in, and there is no file “${file}” beside this one.`,
      );
    } else if (!isAbsent) {
      bases.set(name, problem && `“${file}”: ${problem.message} ${problem.remedy}`);
    }
  }

  return { addBuiltIn, addFile, addText, loaded: () => ({ packs, namedFiles, compilePattern }) };
}

const BUILT_IN_NAMES = BUILT_IN_PACKS.map(({ id }) => id);

function toProblem({ span, message }: PackProblem): ConfigurationProblem {
  return { severity: 'error', span, keyPath: '', message, remedy: '' };
}

/** The path of a file that a pack names: relative to the pack. */
function pathBeside(pack: string, file: string): string {
  return /^(?:[\\/]|[A-Za-z]:)/.test(file) ? file : pack.replace(/[^\\/]*$/, '') + file;
}

/** Equal for `house.yaml`, `./house.yaml` and `packs/../house.yaml`. */
function pathKey(path: string): string {
  const steps: string[] = [];
  for (const step of path.split(/[\\/]/)) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
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
