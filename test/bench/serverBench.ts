/** Figures of the built language server over standard input and output, beside those of an empty one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type LanguageClient, startClient } from '../support/languageClient';
import { printTable, quantile } from './measure';

const STARTS = 11;
const EDITS = 500;
/** Further ones, of which the last are measured again: the engine translates what runs often, bit by bit. */
const EDITS_UNTIL_WARM = 5000;
/** Edits of the document ×100, each of which takes longer. */
const EDITS_OF_LARGE = 50;
const OPEN_DOCUMENTS = 10;
const EXAMPLES = [
  'examples/faulty/codes-unclear.opinion.md',
  'examples/faulty/codes-unclear.opinion.txt',
] as const;

export async function benchServer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'opinion-summary-bench-'));
  try {
    const empty = await buildEmptyServer(folder);
    const servers = [
      ['ours', join('dist', 'server.js')],
      ['empty, same library', empty],
    ] as const;
    await printStarts(servers);
    const rows: string[][] = [];
    for (const [name, server] of servers) {
      for (const example of EXAMPLES) rows.push(await measureTyping(name, server, example));
    }
    printTable(
      'Keystroke → diagnostics (goals: median ≤ 0.6 ms, p95 ≤ 2 ms; ×100 ≤ 20 ms; ≤ 70 MB with ten documents open)',
      [
        ...['server', 'document', 'open ms', 'median ms', 'p95 ms', 'warm median', 'warm p95'],
        ...['×100 ms', 'MB open', 'MB typed'],
      ],
      rows,
    );
    await printCompletions(servers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildEmptyServer(folder: string): Promise<string> {
  const outfile = join(folder, 'emptyServer.js');
  await build({
    entryPoints: [join(__dirname, 'emptyServer.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  });
  return outfile;
}

/** The servers take turns, so that a busy moment of the machine meets all of them. */
async function printStarts(servers: readonly (readonly [string, string])[]): Promise<void> {
  const times = servers.map((): number[] => []);
  for (let start = 0; start < STARTS; start++) {
    for (const [index, [, server]] of servers.entries()) {
      const before = performance.now();
      const client = await startClient({}, undefined, [server, '--stdio']);
      times[index]?.push(performance.now() - before);
      await client.stop();
    }
  }
  printTable(
    'Spawn → initialize (goal: ≤ 120 ms)',
    ['server', 'median ms', 'min ms'],
    servers.map(([name], index) => {
      const sorted = (times[index] ?? []).sort((a, b) => a - b);
      return [name, quantile(sorted, 0.5).toFixed(0), quantile(sorted, 0).toFixed(0)];
    }),
  );
}

async function measureTyping(name: string, server: string, path: string): Promise<string[]> {
  const text = readFileSync(path, 'utf8');
  const client = await startClient({}, undefined, [server, '--stdio']);
  const uri = (index: number): string => `file:///bench/${index}/${path}`;
  const languageId = path.endsWith('.md') ? 'opinion-summary' : 'opinion-summary-published';
  const opening = performance.now();
  await client.open(uri(0), text, languageId);
  await client.pull(uri(0));
  const opened = performance.now() - opening;
  for (let index = 1; index < OPEN_DOCUMENTS; index++) {
    await client.open(uri(index), text, languageId);
    await client.pull(uri(index));
  }
  const openMegabytes = readMemory(client);
  const times = await type(client, uri(0), text, EDITS);
  const typedMegabytes = readMemory(client);
  await type(client, uri(0), text, EDITS_UNTIL_WARM);
  const warmTimes = await type(client, uri(0), text, EDITS);
  const large = `${text}\n`.repeat(100);
  await client.open(uri(OPEN_DOCUMENTS), large, languageId);
  const largeTimes = await type(client, uri(OPEN_DOCUMENTS), large, EDITS_OF_LARGE);
  await client.stop();
  return [
    name,
    path.endsWith('.md') ? 'draft' : 'published',
    opened.toFixed(0),
    quantile(times, 0.5).toFixed(2),
    quantile(times, 0.95).toFixed(2),
    quantile(warmTimes, 0.5).toFixed(2),
    quantile(warmTimes, 0.95).toFixed(2),
    quantile(largeTimes, 0.5).toFixed(1),
    openMegabytes,
    typedMegabytes,
  ];
}

/** Where completion is asked for, in a draft of 6 kB: text, and what is typed behind it. */
const PLACES = [
  ['beginning of a paragraph', '\n\nThe full indication is:', '\n\n'],
  ['footnote', '(CHMP)', '[^'],
  ['ATC code', 'ATC code: ', 'L'],
  ['name', 'The benefit of ', 'Zen'],
] as const;
const COMPLETIONS = 200;
const DOCUMENT_LENGTH = 6000;

async function printCompletions(servers: readonly (readonly [string, string])[]): Promise<void> {
  const draft = readFileSync('examples/clean/human-conditional-orphan.opinion.md', 'utf8');
  const [head = '', rest = ''] = draft.split(/(?=The benefit of)/);
  const filling = 'Further words say how the active substance works in the body. ';
  const text = `${head}${filling.repeat((DOCUMENT_LENGTH - draft.length) / filling.length)}\n\n${rest}`;
  const rows: string[][] = [];
  for (const [name, server] of servers) {
    const client = await startClient({}, undefined, [server, '--stdio']);
    for (const [place, before, typed] of PLACES) {
      const times = await completeOften(client, place, text, before, typed);
      rows.push([name, place, quantile(times, 0.5).toFixed(2), quantile(times, 0.95).toFixed(2)]);
    }
    await client.stop();
  }
  printTable(
    'Keystroke → completion, a draft of 6 kB (goal: p95 ≤ 10 ms)',
    ['server', 'place', 'median ms', 'p95 ms'],
    rows,
  );
}

/** Types and removes characters and asks for completion each time; answers the sorted times until the list is there. */
async function completeOften(
  client: LanguageClient,
  place: string,
  text: string,
  before: string,
  typed: string,
): Promise<readonly number[]> {
  const uri = `file:///bench/${place}.opinion.md`;
  await client.open(uri, text);
  await client.pull(uri);
  const at = text.indexOf(before) + (before.startsWith('\n') ? 0 : before.length);
  const [start, end] = [at, at + typed.length].map((offset) => {
    const lines = (text.slice(0, at) + typed).slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  });
  const times: number[] = [];
  for (let round = 0; round < COMPLETIONS; round++) {
    const change = (range: unknown, words: string, version: number): Promise<void> =>
      client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: words }],
      });
    const begin = performance.now();
    await change({ start, end: start }, typed, 2 * round + 2);
    await client.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: end,
    });
    times.push(performance.now() - begin);
    await change({ start, end }, '', 2 * round + 3);
  }
  return times.sort((a, b) => a - b);
}

/** Types one letter after another into the middle of a document; answers the sorted times until the findings are there. */
async function type(
  client: LanguageClient,
  uri: string,
  text: string,
  edits: number,
): Promise<readonly number[]> {
  const lines = text.split('\n');
  const line = lines.findIndex((each, index) => index >= lines.length / 2 && each.length > 40);
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const position = { line, character: 20 + (edit % 10) };
    const isTyped = edit % 20 < 10;
    const end = isTyped ? position : { line, character: position.character + 1 };
    const before = performance.now();
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: edit + 2 },
      contentChanges: [{ range: { start: position, end }, text: isTyped ? 'e' : '' }],
    });
    await client.pull(uri);
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b);
}

/** Resident memory in MB; a dash where the system does not tell. */
function readMemory({ process: { pid } }: LanguageClient): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return (Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024).toFixed(0);
  } catch {
    return '–';
  }
}
