/** The commands that make another document of one, `convert` and `import`: their options, and how these are read. */
import { extname } from 'node:path';
import type { CommandDescription } from './commandOptions';
import { joinWithOr, type ReadTokens, readOneOf, UsageError } from './readTokens';
import { HELP, OUTPUT, STDIN_FILENAME } from './sharedOptions';

/** What `convert` writes. */
export const CONVERSION_TARGETS = ['draft', 'published', 'html', 'docx', 'json'] as const;
export type ConversionTarget = (typeof CONVERSION_TARGETS)[number];

export interface ConvertOptions {
  readonly path: string;
  readonly to: ConversionTarget;
  readonly output: string | undefined;
  readonly stdinFilename: string | undefined;
}

export interface ImportOptions {
  readonly path: string;
  readonly output: string | undefined;
}

export const CONVERSIONS: readonly CommandDescription[] = [
  {
    name: 'convert',
    operands: 'FILE | -',
    summary:
      'Write a document in the other notation, as a page or Word document, or what was read from it.',
    options: [
      {
        name: 'to',
        value: 'NAME',
        help: 'What to write: draft, published, html (a page as EMA lays it out), docx (a Word document), or json (the semantic model).',
      },
      OUTPUT,
      STDIN_FILENAME,
      HELP,
    ],
    examples: [
      'opinion-summary convert lumivexa.opinion.txt --to draft --output lumivexa.opinion.md',
      'opinion-summary convert lumivexa.opinion.md --to html --output lumivexa.html',
      'opinion-summary convert lumivexa.opinion.md --to docx --output lumivexa.docx',
      'opinion-summary convert lumivexa.opinion.md --to json',
    ],
    exitCodes: [
      '0  written; json also of a text that is no summary of opinion, with “kind”: “other”',
      '2  no summary of opinion, which takes the place of no file, wrong usage, or a file that cannot be read or written',
    ],
  },
  {
    name: 'import',
    operands: 'FILE',
    summary:
      'Make a draft of a Word document (.docx) or a web page (.html), whose footnotes, lists, bold and struck words are kept, of a PDF, or of published text (.txt).',
    options: [OUTPUT, HELP],
    examples: [
      'opinion-summary import lumivexa.docx --output lumivexa.opinion.md',
      'opinion-summary import lumivexa.pdf',
    ],
    exitCodes: [
      '0  written',
      '2  no summary of opinion, which takes the place of no file, wrong usage, or a file that cannot be read or written',
    ],
  },
];

export function readConvertOptions(tokens: ReadTokens): ConvertOptions {
  const [path, second] = tokens.operands;
  if (path === undefined || path === '')
    throw new UsageError('convert needs a FILE, or “-” for standard input.');
  if (second !== undefined)
    throw new UsageError(`convert takes one FILE; found “${second}” as well.`);
  const to = readOneOf(tokens, 'to', CONVERSION_TARGETS);
  if (to === undefined) {
    throw new UsageError(`convert needs --to ${joinWithOr(CONVERSION_TARGETS)}.`);
  }
  if (to === 'docx' && !tokens.has('output')) {
    throw new UsageError('--to docx needs --output FILE: a Word document is no text.');
  }
  if (extname(path).toLowerCase() === '.docx') throw new UsageError(describeImport(path));
  if (tokens.has('stdin-filename') && path !== '-') {
    throw new UsageError('--stdin-filename needs “-” as FILE, for standard input.');
  }
  return {
    path,
    to,
    output: tokens.valueOf('output'),
    stdinFilename: tokens.valueOf('stdin-filename'),
  };
}

export function readImportOptions(tokens: ReadTokens): ImportOptions {
  const [path, second] = tokens.operands;
  if (path === undefined || path === '') throw new UsageError('import needs a FILE.');
  if (second !== undefined) {
    throw new UsageError(`import takes one FILE; found “${second}” as well.`);
  }
  const ending = extname(path).toLowerCase();
  if (!IMPORTED.includes(ending)) throw new UsageError(describeEnding(path, ending));
  return { path, output: tokens.valueOf('output') };
}

const IMPORTED = ['.docx', '.html', '.htm', '.pdf', '.txt'];

function describeEnding(path: string, ending: string): string {
  if (ending === '.doc') return 'import reads no .doc. Save it as .docx in Word, and import that.';
  return `import reads .docx, .html, .pdf and .txt; found “${path}”.`;
}

function describeImport(path: string): string {
  return `convert reads no Word document. “opinion-summary import ${path}” makes a draft of it.`;
}
