/** Times work and prints tables. Knows nothing of what is measured. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Median and 95th percentile of one call, in microseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** Calls `work` until it is warm, then as often as fits into the time. */
export function time(work: () => void, milliseconds = 600): Timing {
  repeat(work, milliseconds / 2);
  const samples = repeat(work, milliseconds).sort((a, b) => a - b);
  return { median: quantile(samples, 0.5), p95: quantile(samples, 0.95) };
}

function repeat(work: () => void, milliseconds: number): number[] {
  const samples: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end || samples.length < 3) {
    const start = process.hrtime.bigint();
    work();
    samples.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return samples;
}

export function quantile(sorted: readonly number[], fraction: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN;
}

export interface ProcessFigures {
  readonly milliseconds: number;
  /** Peak resident memory in MB; `undefined` where the system does not tell. */
  readonly peakMegabytes: number | undefined;
  readonly exitCode: number | null;
  readonly outputBytes: number;
}

/** Runs Node.js with a script as a whole process. */
export function runProcess(args: readonly string[]): Promise<ProcessFigures> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let peak: number | undefined;
    let outputBytes = 0;
    const sample = (): void => {
      peak = readPeak(child.pid) ?? peak;
    };
    const timer = setInterval(sample, 20);
    child.stdout.on('data', (chunk: Buffer) => {
      outputBytes += chunk.length;
      sample();
    });
    child.on('close', (exitCode) => {
      clearInterval(timer);
      const milliseconds = performance.now() - start;
      resolve({ milliseconds, peakMegabytes: peak, exitCode, outputBytes });
    });
  });
}

function readPeak(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  console.log(`\n${title}\n`);
  console.log(line(head));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(row));
}

export function milliseconds(microseconds: number): string {
  return (microseconds / 1000).toFixed(microseconds < 100_000 ? 3 : 0);
}
