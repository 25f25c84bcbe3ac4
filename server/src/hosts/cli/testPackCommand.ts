/** `opinion-summary test-pack`: runs the examples that stand in a rule pack. */
import { basename, dirname, resolve } from 'node:path';
import { DEFAULT_CONFIGURATION } from '../../configuration/configurationTypes';
import { loadPackText } from '../../configuration/loadPacks';
import { resolveRuleSet } from '../../configuration/resolveRuleSet';
import { BUILT_IN_PACKS, checkExamples, type Pack } from '../../core/index';
import { createPlacer } from '../configurationFiles';
import { createNamedFileReader } from '../namedFiles';
import { readTextFile } from '../nodeFiles';
import { loadPatternEngine } from '../patternEngine';
import type { CommandContext } from './commandContext';
import { describePathProblem, describePlacedProblem } from './problems';
import type { TestPackOptions } from './readArguments';

/** Answers the exit code: 1 for an example that does not behave, 2 for a file that is wrong in itself. */
export async function runTestPack(
  { path }: TestPackOptions,
  { workingFolder, writeError }: CommandContext,
): Promise<number> {
  const fullPath = resolve(workingFolder, path);
  const file = readTextFile(fullPath);
  if (file.problem !== undefined) {
    writeError(describePathProblem({ path, ...file.problem }, workingFolder));
    return 2;
  }
  const { text } = file.value;
  const place = createPlacer(text, fullPath);
  const { reading, packs, namedFiles, compilePattern } = await loadPackText(
    text,
    BUILT_IN_PACKS,
    { loadPatternEngine, readNamedFile: createNamedFileReader(dirname(fullPath)) },
    basename(fullPath),
  );
  for (const base of namedFiles) {
    const placeInBase = createPlacer(base.text, resolve(dirname(fullPath), base.path));
    for (const problem of base.problems) {
      writeError(describePlacedProblem(placeInBase(problem), workingFolder));
    }
  }
  const tell = (span: { start: number; end: number }, keyPath: string, message: string): void => {
    const problem = { severity: 'error', span, keyPath, message, remedy: '' } as const;
    writeError(describePlacedProblem(place(problem), workingFolder));
  };
  for (const { span, message } of reading.problems) tell(span, '', message);
  if (reading.pack === undefined) return 2;

  const { ruleSetFor } = resolveRuleSet(DEFAULT_CONFIGURATION, packs, [], compilePattern);
  const { count, faults } = checkExamples(reading.pack, ruleSetFor('.'));
  for (const { span, ruleId, message } of faults) tell(span, ruleId, message);
  process.stdout.write(`${describeResult(reading.pack, path, count, faults.length)}\n`);
  const isWrong = [reading, ...namedFiles].some(({ problems }) => problems.length > 0);
  if (isWrong) return 2;
  return faults.length > 0 ? 1 : 0;
}

function describeResult(
  { id, entries }: Pack,
  path: string,
  examples: number,
  faults: number,
): string {
  const name = id === '' ? path : id;
  const silent = entries.filter(
    (entry) => 'examples' in entry && (entry.examples ?? []).length === 0,
  );
  const result =
    faults === 0
      ? `${name}: ${examples} ${examples === 1 ? 'example behaves as it says' : 'examples behave as they say'}.`
      : `${name}: ${faults} of ${examples} examples do not behave as they say.`;
  return silent.length === 0
    ? result
    : `${result} Without an example: ${silent.map((entry) => entry.id).join(', ')}.`;
}
