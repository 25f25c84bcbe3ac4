/** `opinion-summary convert`: writes one document in the other notation, as a page, or what was read from it. */
import { dirname, resolve } from 'node:path';
import { resolveRuleSet } from '../../configuration/resolveRuleSet';
import {
  buildLineIndex,
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
} from '../../core/index';
import { createConfigurationFinder, toRelativePath } from '../configurationFiles';
import { type FileProblem, readRegularFile, readTextFile } from '../nodeFiles';
import type { CommandContext } from './commandContext';
import { describePathProblem, describePlacedProblem } from './problems';
import type { ConvertOptions } from './readArguments';
import {
  describeOutputOverConfiguration,
  describeOutputOverInput,
  describeOutputOverSummary,
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
  const mistaken = describeWrongName(options);
  if (mistaken !== undefined) {
    writeError(mistaken);
    return 2;
  }
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
  const writesDocument = options.to === 'draft' || options.to === 'published';
  const misuse =
    describeOutputOverConfiguration(options.output, finder.found) ??
    (writesDocument ? undefined : describeOutputOverSummary(options.output));
  if (misuse !== undefined) {
    writeError(misuse);
    return 2;
  }
  for (const problem of problems) writeError(describePlacedProblem(problem, workingFolder));
  const opinion = readOpinion(parseDocument(file.value.text, notationOf(name, file.value.text)));
  const isSummary = opinion.kind !== 'other' || opinion.title !== undefined;
  if (!isSummary) {
    writeError(`${name === '' ? '<stdin>' : name}: No summary of opinion is recognised here.`);
  }
  const lost = describeOtherProduct(options.output, opinion, workingFolder);
  if (lost !== undefined) {
    writeError(lost);
    return 2;
  }
  const { ruleSetFor } = resolveRuleSet(loaded.configuration, loaded.packs, [], compilePattern);
  const { standard } = ruleSetFor(toRelativePath(loaded.folder, path));
  const losses: string[] = [];
  const written = convert(opinion, options.to, standard, losses);
  for (const loss of losses) writeError(`${name === '' ? '<stdin>' : name}:${loss}`);
  const target = openReportTarget(options.output);
  target.write(written);
  const problem = target.close();
  if (problem !== undefined) return tell(options.output ?? '', problem);
  if (problems.some(({ severity }) => severity === 'error')) return 2;
  // The model itself says of what kind the text is.
  return isSummary || options.to === 'json' ? 0 : 2;
}

/** What to say of `--output` that holds the opinion on another product, which would be gone. */
function describeOtherProduct(
  output: string | undefined,
  opinion: Opinion,
  workingFolder: string,
): string | undefined {
  const there = output === undefined ? undefined : readRegularFile(resolve(workingFolder, output));
  if (output === undefined || there?.value === undefined) return undefined;
  const { text } = there.value;
  const product = findProduct(readOpinion(parseDocument(text, notationOf(output, text))));
  const converted = findProduct(opinion);
  if (product === undefined || converted === undefined) return undefined;
  if (product.toLowerCase() === converted.toLowerCase()) return undefined;
  return `opinion-summary: --output “${output}” holds the summary of opinion on ${product}, not ${converted}. Name another file.`;
}

function findProduct({ kind, productNames }: Opinion): string | undefined {
  return kind === 'other' ? undefined : productNames[0]?.text;
}

/** What to say of `--output` that has the name of a document in the notation that is not written. */
function describeWrongName({ to, output = '' }: ConvertOptions): string | undefined {
  const [ending] = /\.opinion\.(?:md|txt)$/i.exec(output) ?? [];
  if (ending === undefined || (to !== 'draft' && to !== 'published')) return undefined;
  const named = ending.toLowerCase() === '.opinion.md' ? 'draft' : 'published';
  if (named === to) return undefined;
  const what = named === 'draft' ? 'a draft' : 'a published text';
  const right =
    to === 'draft' ? 'drafts end with .opinion.md' : 'published texts end with .opinion.txt';
  return `opinion-summary: --output “${output}” is the name of ${what}; ${right}.`;
}

/** The text to write; what it cannot say is added to `losses` as `12:1 message`. */
function convert(
  opinion: Opinion,
  to: ConvertOptions['to'],
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
  const lines = buildLineIndex(opinion.tree.source);
  for (const { span, message } of problems) {
    const { line, character } = lines.positionAt(span.start);
    losses.push(`${line + 1}:${character + 1} ${message}`);
  }
  return text;
}
