/** `opinion-summary convert`: writes one document in the other notation, as a page, as a Word document, or what was read from it. */
import { dirname, resolve } from 'node:path';
import {
  buildLineIndex,
  type ConversionProblem,
  matchStandardSentences,
  notationOf,
  type Opinion,
  parseDocument,
  readOpinion,
  type StandardSentences,
  toDraft,
  toHtmlPage,
  toJson,
  toPublished,
  toWord,
} from '../../core/index';
import { type ConfigurationFile, createConfigurationFinder } from '../configurationFiles';
import { type FileProblem, readTextFile, writeWholeFile } from '../nodeFiles';
import { loadWordFiles } from '../officeLoader';
import type { CommandContext } from './commandContext';
import { describeMisuse, isSummary, judgeOpinion } from './convertedFile';
import type { ConvertOptions } from './convertOptions';
import { describeOutputOverConfiguration, describeOutputOverSummary } from './outputPlace';
import { describePathProblem, describePlacedProblem } from './problems';
import { ruleSetAt } from './rulesOfFile';
import { openReportTarget } from './terminal';

/** Answers the exit code. */
export async function runConvert(
  options: ConvertOptions,
  context: CommandContext,
): Promise<number> {
  const { workingFolder, writeError } = context;
  const isStandardInput = options.path === '-';
  const name = isStandardInput ? (options.stdinFilename ?? '') : options.path;
  const tell = (path: string, problem: FileProblem): number =>
    refuse(describePathProblem({ path, ...problem }, workingFolder));
  const refuse = (message: string): number => {
    writeError(message);
    return 2;
  };
  const mistaken = describeMisuse(options, workingFolder);
  if (mistaken !== undefined) return refuse(mistaken);
  const path = resolve(workingFolder, name);
  const file = readTextFile(isStandardInput ? 0 : path);
  if (file.problem !== undefined) return tell(name, file.problem);
  const finder = createConfigurationFinder(workingFolder, undefined);
  const configuration = await finder.configurationOf(dirname(path));
  const misuse = describeTarget(options, finder.found);
  if (misuse !== undefined) return refuse(misuse);
  const { problems } = configuration;
  for (const problem of problems) writeError(describePlacedProblem(problem, workingFolder));
  const { standard, usualProfile } = ruleSetAt(configuration, path);
  const tree = parseDocument(file.value.text, notationOf(name, file.value.text));
  // A document that is written says what its text says, and nothing of the folder that it comes from.
  const opinion = readOpinion(tree, options.to === 'json' ? usualProfile : undefined);
  const shown = name === '' ? '<stdin>' : name;
  const judgement = await judgeOpinion({ ...options, path: shown }, opinion, workingFolder);
  if (judgement.message !== undefined) writeError(judgement.message);
  if (!judgement.isWritten) return 2;
  const losses: string[] = [];
  const written =
    options.to === 'docx'
      ? await convertToWord(opinion, losses)
      : convert(opinion, options.to, standard, losses);
  for (const loss of losses) writeError(`${shown}:${loss}`);
  const problem = write(written, options.output);
  if (problem !== undefined) return tell(options.output ?? '', problem);
  if (problems.some(({ severity }) => severity === 'error')) return 2;
  // The model itself says of what kind the text is.
  return isSummary(opinion) || options.to === 'json' ? 0 : 2;
}

/** What to say of `--output` that a page, a model or a Word document must not replace; a document is held against what it would replace. */
function describeTarget(
  { to, output }: ConvertOptions,
  configurations: readonly ConfigurationFile[],
): string | undefined {
  const writesDocument = to === 'draft' || to === 'published';
  return (
    describeOutputOverConfiguration(output, configurations) ??
    (writesDocument ? undefined : describeOutputOverSummary(output))
  );
}

/** The text to write; what it cannot say is added to `losses` as `12:1 message`. */
function convert(
  opinion: Opinion,
  to: Exclude<ConvertOptions['to'], 'docx'>,
  standard: StandardSentences,
  losses: string[],
): string {
  if (to === 'draft') return toDraft(opinion);
  if (to === 'html') return toHtmlPage(opinion);
  if (to === 'json') {
    const model = toJson(opinion, matchStandardSentences(opinion, standard));
    return `${JSON.stringify(model, null, 2)}\n`;
  }
  const { text, problems } = toPublished(opinion);
  addLosses(losses, opinion, problems);
  return text;
}

/** The bytes of the file; losses as above. */
async function convertToWord(opinion: Opinion, losses: string[]): Promise<Uint8Array> {
  const { document, problems } = toWord(opinion);
  addLosses(losses, opinion, problems);
  return (await loadWordFiles()).write(document);
}

function addLosses(
  losses: string[],
  { tree }: Opinion,
  problems: readonly ConversionProblem[],
): void {
  const lines = buildLineIndex(tree.source);
  for (const { span, message } of problems) {
    const { line, character } = lines.positionAt(span.start);
    losses.push(`${line + 1}:${character + 1} ${message}`);
  }
}

function write(content: string | Uint8Array, output: string | undefined): FileProblem | undefined {
  if (typeof content !== 'string' && output !== undefined) return writeWholeFile(output, content);
  const target = openReportTarget(output);
  target.write(String(content));
  return target.close();
}
