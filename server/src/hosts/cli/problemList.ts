/** The problems of one run over documents: told at once, remembered for the exit code and the report. */
import type { PlacedProblem } from '../configurationFiles';
import type { CommandContext } from './commandContext';
import { type DoubtfulFolder, describeEmptyFolder, type PathProblem } from './findDocuments';
import { describePathProblem, describePlacedProblem } from './problems';

export interface ProblemList {
  readonly texts: readonly string[];
  /** What was told and does not count. */
  readonly warnings: readonly string[];
  add(problem: PathProblem): void;
  /** In a configuration, pack or baseline; a warning is told and does not count. */
  addPlaced(problems: readonly PlacedProblem[]): void;
  /** Tells what is no problem. */
  note(text: string): void;
  /** Only now is it known which files of the folder are documents. */
  addEmptyFolder(folder: DoubtfulFolder): void;
  addUnwanted(paths: readonly string[]): void;
}

export function createProblemList({ workingFolder, writeError }: CommandContext): ProblemList {
  const texts: string[] = [];
  const warnings: string[] = [];
  const unwanted = new Set<string>();
  const tell = (text: string): void => {
    texts.push(text);
    writeError(text);
  };
  const add = (problem: PathProblem): void => tell(describePathProblem(problem, workingFolder));
  return {
    texts,
    warnings,
    add,
    addPlaced(problems) {
      for (const problem of problems) {
        const text = describePlacedProblem(problem, workingFolder);
        if (problem.severity === 'error') tell(text);
        else {
          warnings.push(text);
          writeError(text);
        }
      }
    },
    note: writeError,
    addEmptyFolder(folder) {
      if (!folder.unsure.every((path) => unwanted.has(path))) return;
      add({ path: folder.path, ...describeEmptyFolder(folder) });
    },
    addUnwanted(paths) {
      for (const path of paths) unwanted.add(path);
    },
  };
}
