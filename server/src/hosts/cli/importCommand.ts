/** `opinion-summary import`: makes a draft of a Word document, of a web page, of a PDF, or of published text. */
import { dirname, extname, resolve } from 'node:path';
import {
  fromWord,
  hasWords,
  parseDocument,
  readOpinion,
  toDraft,
  type WordDocument,
  withoutWebsite,
} from '../../core/index';
import { createConfigurationFinder } from '../configurationFiles';
import { readTextFile } from '../nodeFiles';
import { loadWordFiles, readBytes } from '../officeLoader';
import type { CommandContext } from './commandContext';
import { describeMisuse, isSummary, judgeOpinion } from './convertedFile';
import type { ImportOptions } from './convertOptions';
import { describeOutputOverConfiguration } from './outputPlace';
import { describePathProblem } from './problems';
import { openReportTarget } from './terminal';

/** Answers the exit code. */
export async function runImport(options: ImportOptions, context: CommandContext): Promise<number> {
  const { workingFolder, writeError } = context;
  const { path, output } = options;
  const converted = { ...options, to: 'draft' } as const;
  const misuse =
    describeMisuse(converted, workingFolder) ??
    (await describeConfiguration(options, workingFolder));
  if (misuse !== undefined) {
    writeError(misuse);
    return 2;
  }
  const read = await readDraft(resolve(workingFolder, path));
  if (read.problem !== undefined) {
    writeError(describePathProblem({ path, ...read.problem }, workingFolder));
    return 2;
  }
  const opinion = readOpinion(parseDocument(read.draft, 'draft'));
  const { message, isWritten } = await judgeOpinion(converted, opinion, workingFolder);
  if (message !== undefined) writeError(message);
  if (!isWritten) return 2;
  for (const remark of read.remarks) writeError(`${path}: ${remark}`);
  const target = openReportTarget(output);
  target.write(read.draft);
  const problem = target.close();
  if (problem !== undefined) {
    writeError(describePathProblem({ path: output ?? '', ...problem }, workingFolder));
    return 2;
  }
  return isSummary(opinion) ? 0 : 2;
}

/** What to say of `--output` that the configuration of the file is, or names. */
async function describeConfiguration(
  { path, output }: ImportOptions,
  workingFolder: string,
): Promise<string | undefined> {
  if (output === undefined) return undefined;
  const finder = createConfigurationFinder(workingFolder, undefined);
  await finder.configurationOf(dirname(resolve(workingFolder, path)));
  return describeOutputOverConfiguration(output, finder.found);
}

type Reading =
  | { readonly draft: string; readonly remarks: readonly string[]; readonly problem?: undefined }
  | { readonly problem: { readonly message: string; readonly remedy: string } };

async function readDraft(path: string): Promise<Reading> {
  const ending = extname(path).toLowerCase();
  if (ending === '.docx') return readWord(path);
  if (ending === '.pdf') return readPdf(path);
  return ending === '.txt' ? readText(path) : readPage(path);
}

async function readWord(path: string): Promise<Reading> {
  const file = readBytes(path);
  if (file.problem !== undefined) return { problem: file.problem };
  const { read } = await loadWordFiles();
  const { document, remarks, problem } = read(file.value);
  return problem === undefined ? writeDraft(document, remarks) : { problem };
}

async function readPage(path: string): Promise<Reading> {
  const file = readBytes(path);
  if (file.problem !== undefined) return { problem: file.problem };
  const { readWebPage } = await import('../../web/readWebPage');
  const { document, problem } = readWebPage(file.value);
  return problem === undefined ? writeDraft(withoutWebsite(document), []) : { problem };
}

function writeDraft(document: WordDocument, remarks: readonly string[]): Reading {
  if (hasWords(document)) return { draft: fromWord(document), remarks };
  return { problem: { message: 'The document holds no words.', remedy: 'Name another file.' } };
}

async function readPdf(path: string): Promise<Reading> {
  const file = readBytes(path);
  if (file.problem !== undefined) return { problem: file.problem };
  const { readPdfFile } = await import('../../pdf/readPdfFile');
  const { text, problem } = await readPdfFile(file.value);
  if (problem !== undefined) return { problem };
  return {
    draft: makeDraft(text),
    remarks: ['A PDF does not tell which words are bold or struck.'],
  };
}

function readText(path: string): Reading {
  const { value, problem } = readTextFile(path);
  return problem === undefined ? { draft: makeDraft(value.text), remarks: [] } : { problem };
}

/** Whatever the name of its file, the text is no draft yet. */
function makeDraft(text: string): string {
  return toDraft(readOpinion(parseDocument(text, 'published')));
}
