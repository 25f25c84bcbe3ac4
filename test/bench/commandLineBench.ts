/** Figures of the command line as a whole process, cold: one document, a thousand, ten thousand. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateOpinion } from '../support/generateOpinions';
import { type ProcessFigures, printTable, quantile, runProcess } from './measure';

const CLI = 'dist/cli.js';
const RUNS = 5;

export async function benchCommandLine(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'opinion-summary-bench-'));
  try {
    const rows: string[][] = [];
    for (const count of [1, 1_000, 10_000]) {
      const documents = join(folder, String(count));
      const bytes = writeDocuments(documents, count);
      rows.push(await measure(`lint, ${count} documents`, [CLI, 'lint', documents], bytes));
    }
    rows.push(
      await measure(
        'lint, 10000 documents, one job',
        [CLI, 'lint', '--jobs', '1', join(folder, '10000')],
        0,
      ),
    );
    const cache = ['--cache', '--cache-location', join(folder, 'cache')];
    const cached = [CLI, 'lint', ...cache, join(folder, '10000')];
    rows.push(await measure('lint, 10000 documents, cached', cached, 0));
    rows.push(await measure('rules', [CLI, 'rules'], 0));
    rows.push(await measure('node alone', ['-e', '0'], 0));
    printTable(
      'Whole process (goals: 1 document ≤ 150 ms; 10,000 ≤ 2.5 s, ≤ 250 MB on two cores; cached ≤ 0.6 s)',
      ['command', 'MB read', 'median ms', 'min ms', 'max ms', 'peak MB'],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(name: string, args: readonly string[], bytes: number): Promise<string[]> {
  const runs: ProcessFigures[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const figures = await runProcess(args);
    if ((figures.exitCode ?? 2) > 1)
      throw new Error(`${name} ended with exit code ${figures.exitCode}`);
    if (run > 0) runs.push(figures); // the first run warms the file cache
  }
  const times = runs.map((figures) => figures.milliseconds).sort((a, b) => a - b);
  const peaks = runs.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  return [
    name,
    bytes === 0 ? '' : (bytes / 1e6).toFixed(2),
    quantile(times, 0.5).toFixed(0),
    quantile(times, 0).toFixed(0),
    quantile(times, 1).toFixed(0),
    peaks.length === 0 ? '' : Math.max(...peaks).toFixed(0),
  ];
}

/** Writes half drafts and half published texts; answers their size in bytes. */
function writeDocuments(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const { name, draft, published } = generateOpinion(index);
    const [text, ending] = index % 2 === 0 ? [draft, '.opinion.md'] : [published, '.opinion.txt'];
    writeFileSync(join(folder, name + ending), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
