/** What `convert` and `import` say of the file that they shall write: nothing that is there is lost by mistake. */
import { resolve } from 'node:path';
import { fromWord, notationOf, type Opinion, parseDocument, readOpinion } from '../../core/index';
import { readRegularFile } from '../nodeFiles';
import { loadWordFiles, readBytes } from '../officeLoader';
import { isFile } from '../pathChecks';
import type { ConversionTarget } from './convertOptions';
import { describeOutputOverInput, isOneOf } from './outputPlace';

export interface ConvertedFile {
  /** The file that is read; `-` is standard input. */
  readonly path: string;
  readonly to: ConversionTarget;
  readonly output: string | undefined;
}

/** What to say of `--output` before anything is read. */
export function describeMisuse(
  { path, to, output }: ConvertedFile,
  workingFolder: string,
): string | undefined {
  if (output === undefined) return undefined;
  const isInput = path !== '-' && isOneOf(output, [resolve(workingFolder, path)]);
  return describeWrongName(to, output) ?? (isInput ? describeOutputOverInput(output) : undefined);
}

export function isSummary({ kind, title }: Opinion): boolean {
  return kind !== 'other' || title !== undefined;
}

/**
 * What to say of an opinion that has been read, and whether it is written: what is no summary takes the place of no file,
 * unless it is a model, which says so itself; and no other product that of one.
 */
export async function judgeOpinion(
  { path, to, output }: ConvertedFile,
  opinion: Opinion,
  workingFolder: string,
): Promise<{ readonly message: string | undefined; readonly isWritten: boolean }> {
  const target = output === undefined ? undefined : resolve(workingFolder, output);
  const isThere = target !== undefined && isFile(target);
  if (!isSummary(opinion)) {
    const isKept = isThere && to !== 'json';
    const none = `${path}: No summary of opinion is recognised here.`;
    const message = isKept ? `${none} “${output}” is not written over.` : none;
    return { message, isWritten: !isKept };
  }
  const product = isThere ? findProduct(await readOutput(target, to)) : undefined;
  const converted = findProduct(opinion);
  if (product === undefined || converted === undefined || isSame(product, converted)) {
    return { message: undefined, isWritten: true };
  }
  const message = `opinion-summary: --output “${output}” holds the summary of opinion on ${product}, not ${converted}. Name another file.`;
  return { message, isWritten: false };
}

/** The opinion in the file that would be gone; `undefined` where it cannot be read as what is written. */
async function readOutput(path: string, to: ConversionTarget): Promise<Opinion | undefined> {
  if (to === 'docx') {
    const file = readBytes(path);
    const { read } = await loadWordFiles();
    const document = file.value && read(file.value).document;
    return document && readOpinion(parseDocument(fromWord(document), 'draft'));
  }
  const text = readRegularFile(path).value?.text;
  return text === undefined ? undefined : readOpinion(parseDocument(text, notationOf(path, text)));
}

function isSame(product: string, other: string): boolean {
  return product.toLowerCase() === other.toLowerCase();
}

function findProduct(opinion: Opinion | undefined): string | undefined {
  return opinion?.kind === 'other' ? undefined : opinion?.productNames[0]?.text;
}

/** What to say of `--output` that has the name of something else than what is written. */
function describeWrongName(to: ConversionTarget, output: string): string | undefined {
  const named = findOtherKind(to, output.toLowerCase());
  if (named === undefined) return undefined;
  return `opinion-summary: --output “${output}” is the name of ${named}; ${RIGHT_NAMES[to]}.`;
}

const RIGHT_NAMES: Readonly<Record<ConversionTarget, string>> = {
  draft: 'drafts end with .opinion.md',
  published: 'published texts end with .opinion.txt',
  html: 'pages end with .html',
  docx: 'Word documents end with .docx',
  json: 'models end with .json',
};

/** `name`: in small letters. */
function findOtherKind(to: ConversionTarget, name: string): string | undefined {
  if (to === 'docx') {
    return /\.(?:md|txt|html?|json|ya?ml)$/.test(name) ? 'a text' : undefined;
  }
  if (name.endsWith('.docx')) return 'a Word document';
  if (to === 'published' && name.endsWith('.opinion.md')) return 'a draft';
  if (to === 'draft' && name.endsWith('.opinion.txt')) return 'a published text';
  return undefined;
}
