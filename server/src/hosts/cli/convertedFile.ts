/** What `convert` and `import` say of the file that they shall write: nothing that is there is lost by mistake. */
import { resolve } from 'node:path';
import { notationOf, type Opinion, parseDocument, readOpinion } from '../../core/index';
import { readRegularFile } from '../nodeFiles';
import { describeOutputOverInput, isOneOf } from './terminal';

export interface ConvertedFile {
  /** The file that is read; `-` is standard input. */
  readonly path: string;
  readonly to: 'json' | 'html' | 'draft' | 'published' | 'docx';
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

/** What to say of `--output` that holds the opinion on another product, which would be gone. */
export function describeOtherProduct(
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
function describeWrongName(to: ConvertedFile['to'], output: string): string | undefined {
  const [ending] = /\.opinion\.(?:md|txt)$/i.exec(output) ?? [];
  if (ending === undefined || (to !== 'draft' && to !== 'published')) return undefined;
  const named = ending.toLowerCase() === '.opinion.md' ? 'draft' : 'published';
  if (named === to) return undefined;
  const what = named === 'draft' ? 'a draft' : 'a published text';
  const right =
    to === 'draft' ? 'drafts end with .opinion.md' : 'published texts end with .opinion.txt';
  return `opinion-summary: --output “${output}” is the name of ${what}; ${right}.`;
}
