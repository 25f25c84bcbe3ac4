/** `opinion-summary convert`: prints one document as a page, or what was read from it. */
import { dirname, resolve } from 'node:path';
import { resolveRuleSet } from '../../configuration/resolveRuleSet';
import {
  matchStandardSentences,
  notationOf,
  parseDocument,
  readOpinion,
  toHtmlPage,
  toJson,
} from '../../core/index';
import { createConfigurationFinder, toRelativePath } from '../configurationFiles';
import { type FileProblem, readTextFile } from '../nodeFiles';
import type { CommandContext } from './commandContext';
import { describePathProblem, describePlacedProblem } from './problems';
import type { ConvertOptions } from './readArguments';
import {
  describeOutputOverConfiguration,
  describeOutputOverInput,
  isOneOf,
  openReportTarget,
} from './terminal';

/** Answers the exit code. */
export async function runConvert(
  options: ConvertOptions,
  context: CommandContext,
): Promise<number> {
  const { workingFolder, writeError } = context;
  const isStandardInput = options.path === '-';
  const name = isStandardInput ? (options.stdinFilename ?? '') : options.path;
  const tell = (path: string, problem: FileProblem): number => {
    writeError(describePathProblem({ path, ...problem }, workingFolder));
    return 2;
  };
  if (!isStandardInput && options.output !== undefined) {
    if (isOneOf(options.output, [resolve(workingFolder, name)])) {
      writeError(describeOutputOverInput(options.output));
      return 2;
    }
  }
  const file = readTextFile(isStandardInput ? 0 : resolve(workingFolder, name));
  if (file.problem !== undefined) return tell(name, file.problem);

  const path = resolve(workingFolder, name);
  const finder = createConfigurationFinder(workingFolder, undefined);
  const { loaded, problems, compilePattern } = await finder.configurationOf(dirname(path));
  const misuse = describeOutputOverConfiguration(options.output, finder.found);
  if (misuse !== undefined) {
    writeError(misuse);
    return 2;
  }
  for (const problem of problems) writeError(describePlacedProblem(problem, workingFolder));
  const opinion = readOpinion(parseDocument(file.value.text, notationOf(name, file.value.text)));
  const target = openReportTarget(options.output);
  if (options.to === 'html') {
    target.write(toHtmlPage(opinion));
  } else {
    const { ruleSetFor } = resolveRuleSet(loaded.configuration, loaded.packs, [], compilePattern);
    const { standard } = ruleSetFor(toRelativePath(loaded.folder, path));
    const model = toJson(opinion, matchStandardSentences(opinion, standard));
    target.write(`${JSON.stringify(model, null, 2)}\n`);
  }
  const problem = target.close();
  if (problem !== undefined) return tell(options.output ?? '', problem);
  return problems.some(({ severity }) => severity === 'error') ? 2 : 0;
}
