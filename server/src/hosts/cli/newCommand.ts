/** `opinion-summary new`: begins a draft from answers, given as options or asked for in a terminal. It never writes over a file. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  beginDraft,
  type DraftAnswers,
  type DraftStep,
  type DraftTemplate,
  listOtherNames,
  type NewDraft,
  type StandardSentences,
} from '../../core/index';
import { createConfigurationFinder } from '../configurationFiles';
import { readTemplates } from '../draftTemplates';
import { writeNewFile } from '../nodeFiles';
import { askInTerminal } from './askInTerminal';
import type { CommandContext } from './commandContext';
import { type NewOptions, toOption } from './newOptions';
import {
  describePathProblem,
  describePlacedProblem,
  toDisplayPath,
  toPrintableLine,
} from './problems';
import { ruleSetAt } from './rulesOfFile';

/** Answers the exit code. */
export async function runNew(options: NewOptions, context: CommandContext): Promise<number> {
  const { workingFolder, writeError } = context;
  const path = options.path === '-' ? undefined : options.path;
  const isTaken = (name: string): boolean => existsSync(resolve(workingFolder, name));
  const refuse = (taken: string, others: readonly string[]): number =>
    tellTaken(
      taken,
      others.find((name) => !isTaken(name)),
      context,
    );
  if (path !== undefined && isTaken(path)) {
    return refuse(path, listOtherNames(path, String(options.answers.kind)));
  }
  const source = await loadSource(options, context);
  const begin = (answers: DraftAnswers): DraftStep =>
    beginDraft(answers, source.standard, source.templates);
  const given = withTemplate(options, source.templates);
  if (given.problem !== undefined) return misuse(given.problem, context);
  const missing = findMissing(given.answers, begin(given.answers));
  let { answers } = given;
  if (missing !== undefined && process.stdin.isTTY) {
    const asked = await askInTerminal(answers, begin, {
      input: process.stdin,
      output: process.stderr,
    });
    if (asked === undefined) {
      writeError('\nNothing is written.');
      return 2;
    }
    answers = asked;
  } else if (missing !== undefined) {
    return misuse(`new needs ${toOption(missing)}; in a terminal it asks.`, context);
  }
  const { draft, problem } = begin(answers);
  if (draft === undefined) {
    return misuse(`${toOption(findWrong(answers, problem, begin))}: ${problem}`, context);
  }
  if (options.path === undefined && isTaken(draft.fileName)) {
    return refuse(draft.fileName, draft.otherNames);
  }
  for (const remark of draft.remarks) writeError(toPrintableLine(remark));
  const unused = findUnused(options.answers, answers, draft, begin);
  if (unused.length > 0) writeError(`This draft has no place for ${unused.join(', ')}.`);
  const isWritten = writeDraft(options.path ?? draft.fileName, draft, context);
  return isWritten && !source.hasProblems ? 0 : 2;
}

/** The standard sentences and templates that hold where the draft will stand; what is wrong with them is told. */
async function loadSource(
  { path = '-', config }: NewOptions,
  { workingFolder, writeError }: CommandContext,
): Promise<{
  readonly standard: StandardSentences;
  readonly templates: readonly DraftTemplate[];
  readonly hasProblems: boolean;
}> {
  const file = resolve(workingFolder, path);
  const finder = createConfigurationFinder(workingFolder, config);
  const configuration = await finder.configurationOf(dirname(file));
  const { loaded, problems } = configuration;
  for (const problem of problems) {
    // Of its folder more is told below.
    const isTold = problem.keyPath === 'templates' && problem.severity === 'warning';
    if (!isTold) writeError(describePlacedProblem(problem, workingFolder));
  }
  const found =
    loaded.templates === undefined
      ? { templates: [], problems: [] }
      : readTemplates(loaded.templates);
  for (const problem of found.problems) writeError(describePathProblem(problem, workingFolder));
  return {
    standard: ruleSetAt(configuration, file).standard,
    templates: found.templates,
    hasProblems: found.problems.length > 0 || problems.some(({ severity }) => severity === 'error'),
  };
}

function withTemplate(
  { template, answers }: NewOptions,
  templates: readonly DraftTemplate[],
): { readonly answers: DraftAnswers; readonly problem?: string } {
  if (template === undefined) return { answers };
  const name = template.replace(/\.opinion\.md$/i, '');
  if (templates.some((one) => one.name === name)) {
    return { answers: { ...answers, kind: `template:${name}` } };
  }
  const names = templates
    .map((one) => one.name)
    .sort()
    .join(', ');
  const known = names === '' ? 'The configuration names no folder with one' : `There is ${names}`;
  return { answers, problem: `--template: there is no template “${template}”. ${known}.` };
}

/** The answer without which nothing can be begun; a wrong one is not missing. */
function findMissing(answers: DraftAnswers, { problem }: DraftStep): string | undefined {
  if (problem !== undefined) return undefined;
  return ['kind', 'product'].find((name) => answers[name] === undefined);
}

/** The answer without which the problem would not be there. */
function findWrong(
  answers: DraftAnswers,
  problem: string | undefined,
  begin: (answers: DraftAnswers) => DraftStep,
): string {
  const others = Object.keys(answers).filter((name) => name !== 'kind');
  return (
    others.find((name) => begin({ ...answers, [name]: undefined }).problem !== problem) ?? 'kind'
  );
}

/** The options without which the draft would be the same. */
function findUnused(
  given: DraftAnswers,
  answers: DraftAnswers,
  { text, fileName }: NewDraft,
  begin: (answers: DraftAnswers) => DraftStep,
): readonly string[] {
  return Object.keys(given)
    .filter((name) => name !== 'kind' && answers[name] !== '')
    .filter((name) => {
      const { draft } = begin({ ...answers, [name]: undefined });
      return draft?.text === text && draft.fileName === fileName;
    })
    .map(toOption);
}

/** Answers whether it could be written. */
function writeDraft(path: string, { text }: NewDraft, context: CommandContext): boolean {
  if (path === '-') {
    process.stdout.write(text);
    return true;
  }
  const { workingFolder, writeError } = context;
  const problem = writeNewFile(resolve(workingFolder, path), text);
  if (problem !== undefined) {
    writeError(describePathProblem({ path, ...problem }, workingFolder));
    return false;
  }
  const shown = toPrintableLine(toDisplayPath(path, workingFolder));
  process.stdout.write(`${shown} written. “opinion-summary lint ${shown}” tells what is left.\n`);
  return true;
}

function tellTaken(
  path: string,
  free: string | undefined,
  { workingFolder, writeError }: CommandContext,
): number {
  const message = 'The file is there already.';
  const remedy = free === undefined ? 'Name another one.' : `Name another one: ${free} is free.`;
  writeError(describePathProblem({ path, message, remedy }, workingFolder));
  return 2;
}

function misuse(problem: string, { writeError }: CommandContext): number {
  writeError(`opinion-summary: ${problem}`);
  writeError('“opinion-summary new --help” shows the usage.');
  return 2;
}
