/** The baselines of one run of `lint`: which entries are over or no longer needed, and the file with those of this run. */
import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type AcceptedFinding, readBaseline } from '../../configuration/baselineFile';
import {
  type BaselineChange,
  editBaseline,
  isWholeBaseline,
} from '../../configuration/editBaseline';
import { findStaleEntries } from '../../configuration/staleEntries';
import type { FindingKey } from '../../core/index';
import {
  type ConfigurationFile,
  createPlacer,
  type LoadedBaseline,
  type PlacedProblem,
} from '../configurationFiles';
import { type FileProblem, readRegularFile, writeWholeFile } from '../nodeFiles';
import { isThere } from '../pathChecks';
import type { DocumentAcceptance, NewEntries } from './baselineJudge';
import type { PathProblem } from './findDocuments';
import { rulesOfFile } from './rulesOfFile';

/** What a run does with its baselines. */
export interface BaselineRun {
  /** With the baseline that holds in this run. */
  readonly files: readonly ConfigurationFile[];
  /** In the file that `--baseline` names. */
  readonly problems: readonly PlacedProblem[];
  /** Asked once, when all documents are checked. */
  finish(acceptances: readonly DocumentAcceptance[]): BaselineEnd;
}

export interface BaselineEnd {
  /** Entries that are over or no longer needed. */
  readonly stale: readonly PlacedProblem[];
  /** Files that could not be written. */
  readonly unwritten: readonly PathProblem[];
  /** What changed in each file that was brought up to date. */
  readonly updates: readonly { readonly path: string; readonly words: string }[];
}

export interface BaselineOptions {
  /** Absolute path of `--baseline`, which stands in for the baseline of every configuration. */
  readonly path: string | undefined;
  /** What the entries say that an update adds; `undefined` for a run that adds none. */
  readonly newEntries: NewEntries | undefined;
  /** A day such as `2026-11-25`. */
  readonly today: string;
}

export function createBaselineRun(
  configurations: readonly ConfigurationFile[],
  options: BaselineOptions,
): BaselineRun {
  const { path, newEntries, today } = options;
  const named =
    path === undefined ? undefined : readNamed(path, configurations, newEntries !== undefined);
  const files = configurations.map((file) =>
    named === undefined ? file : { ...file, loaded: { ...file.loaded, baseline: named.baseline } },
  );
  const all = files.flatMap(({ loaded }) => loaded.baseline ?? []);
  const baselines = [...new Map(all.map((baseline) => [baseline.path, baseline])).values()];
  return {
    files,
    problems: named?.problems ?? [],
    finish(acceptances) {
      const own = (baseline: LoadedBaseline): Taken => collect(baseline.path, acceptances);
      if (newEntries === undefined) {
        const stale = baselines.flatMap((one) => findStale(one, own(one), today));
        return { stale, unwritten: [], updates: [] };
      }
      const results = baselines.map((baseline) => ({
        path: baseline.path,
        ...updateBaseline(baseline, own(baseline), today, newEntries),
      }));
      return {
        stale: [],
        unwritten: results.flatMap(({ path: file, problem }) =>
          problem === undefined ? [] : [{ path: file, ...problem }],
        ),
        updates: results.flatMap(({ path: file, problem, words }) =>
          problem === undefined ? [{ path: file, words }] : [],
        ),
      };
    },
  };
}

/**
 * What is wrong with a configuration and its files, but for what is said of its baseline where that does not hold in this
 * run, and for a baseline that is not there yet where this run writes it.
 */
export function findProblemsToTell(
  { problems, loaded: { baseline } }: ConfigurationFile,
  { path, newEntries }: BaselineOptions,
): readonly PlacedProblem[] {
  if (baseline === undefined) return problems;
  const isWritten = newEntries !== undefined && !isThere(baseline.path);
  if (path === undefined && !isWritten) return problems;
  return problems.filter((one) => one.keyPath !== 'baseline' && one.path !== baseline.path);
}

function readNamed(
  path: string,
  configurations: readonly ConfigurationFile[],
  mayBeMissing: boolean,
): { readonly baseline: LoadedBaseline; readonly problems: readonly PlacedProblem[] } {
  const isAbsent = !isThere(path);
  const read = isAbsent && mayBeMissing ? undefined : readRegularFile(path);
  const text = read?.value?.text ?? '';
  const ruleIds = configurations.flatMap((file) => rulesOfFile(file).rules.map(({ id }) => id));
  const { entries, problems } = readBaseline(text, ruleIds);
  const unreadable: readonly PlacedProblem[] =
    read?.problem === undefined
      ? []
      : [
          {
            ...read.problem,
            ...(isAbsent ? NOT_THERE_YET : {}),
            severity: 'error',
            path,
            ...NOWHERE,
          },
        ];
  return {
    baseline: { path, text, entries },
    problems: [...unreadable, ...problems.map(createPlacer(text, path))],
  };
}

const NOWHERE = { place: undefined, keyPath: '' };
const NOT_THERE_YET = {
  remedy: 'Check the path, or run with --update-baseline --reason TEXT, which writes it.',
};

/** Those of documents that were checked, and the first one of each document that is there no longer. */
function findStale(
  { path, text, entries }: LoadedBaseline,
  { found, documents }: Taken,
  today: string,
): readonly PlacedProblem[] {
  const place = createPlacer(text, path);
  const gone = findFirstOfEach(entries)
    .filter(({ accepted }) => isGone(accepted.document, documents, path))
    .map((entry) => ({ entry, ...NO_DOCUMENT }));
  const stale = findStaleEntries(entries, (_, index) => found.has(index), today).filter(
    ({ entry }) => documents.has(entry.accepted.document),
  );
  return [...stale, ...gone].map(({ entry: { accepted, span, keyPath }, message, remedy }) => {
    const named = `${accepted.document}: ${message}`;
    return place({ severity: 'warning', span, keyPath, message: named, remedy });
  });
}

/** The first entry of each document. */
function findFirstOfEach(entries: LoadedBaseline['entries']): LoadedBaseline['entries'] {
  const named = new Set<string>();
  return entries.filter(({ accepted: { document } }) => {
    const isFirst = !named.has(document);
    named.add(document);
    return isFirst;
  });
}

// An update does not remove them: the document may come back, or be one that no file holds.
const NO_DOCUMENT = {
  message: 'There is no such document any more.',
  remedy: 'Change its name in the entries, or remove them.',
};

/** True for a document, as the baseline names it, that was not checked because it is not there. */
function isGone(document: string, checked: ReadonlySet<string>, baseline: string): boolean {
  if (checked.has(document)) return false;
  try {
    return lstatSync(resolve(dirname(baseline), document), { throwIfNoEntry: false }) === undefined;
  } catch {
    return false; // What cannot be looked at may be there.
  }
}

/** Writes the entries that are still needed and those that were added; answers what changed, in words. */
function updateBaseline(
  baseline: LoadedBaseline,
  { found, documents, added: keys }: Taken,
  today: string,
  newEntries: NewEntries,
): { readonly words: string; readonly problem: FileProblem | undefined } {
  const { entries } = baseline;
  const removed = new Set(
    entries.flatMap(({ accepted }, index) =>
      found.has(index) || !documents.has(accepted.document) ? [] : [index],
    ),
  );
  const all = keys.map(
    (key): AcceptedFinding => ({ ...key, ...newEntries, date: today, until: undefined }),
  );
  const added = [...new Map(all.map((entry) => [JSON.stringify(entry), entry])).values()];
  const kept = entries.length - removed.size;
  const words = `${added.length} added, ${removed.size} removed, ${kept} kept.`;
  if (added.length === 0 && removed.size === 0) return { words, problem: undefined };
  return { words, problem: writeChange(baseline, { removed, added }) };
}

/** The file must still be as it was read, and all that it says must have been understood. */
function writeChange(
  { path, text }: LoadedBaseline,
  change: BaselineChange,
): FileProblem | undefined {
  if (isThere(path)) {
    const { value, problem } = readRegularFile(path);
    if (problem !== undefined) return problem;
    if (value.text !== text) return STAYS_AS_IT_IS;
  }
  const edited = isWholeBaseline(text) ? editBaseline(text, change) : undefined;
  return edited === undefined ? STAYS_AS_IT_IS : writeWholeFile(path, edited);
}

const STAYS_AS_IT_IS: FileProblem = {
  message:
    'The file stays as it is: it is no baseline, has entries that cannot be read, or was changed meanwhile.',
  remedy: 'Mend it, or name another file with --baseline.',
};

/** What the documents of a run had to do with one baseline. */
interface Taken {
  readonly found: ReadonlySet<number>;
  readonly documents: ReadonlySet<string>;
  readonly added: readonly (FindingKey & { readonly document: string })[];
}

function collect(path: string, acceptances: readonly DocumentAcceptance[]): Taken {
  const own = acceptances.filter(({ baseline }) => baseline === path);
  return {
    found: new Set(own.flatMap(({ found }) => found)),
    documents: new Set(own.map(({ document }) => document)),
    added: own.flatMap(({ document, added }) => added.map((key) => ({ ...key, document }))),
  };
}
