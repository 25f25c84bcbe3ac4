/** Collects the results of a suite from the lines that its window prints. */
import { DONE, RESULT, START, type TestResult } from './suite/report';

const LAST_LINES = 30;
const LONGEST_LINE = 500;

export type SuiteResults = ReadonlyMap<string, TestResult>;

export interface ResultReader {
  /** Results by the name of the test. */
  readonly results: SuiteResults;
  /** True when the suite has ended. */
  readLine(line: string): boolean;
  /** What to say when it does not end: the reason, what was running, and the last lines. */
  explain(reason: string): Error;
}

export function createResultReader(): ResultReader {
  const results = new Map<string, TestResult>();
  const lines: string[] = [];
  let running = 'the first test';
  return {
    results,
    readLine(line) {
      lines.push(line.slice(0, LONGEST_LINE));
      if (lines.length > LAST_LINES) lines.shift();
      const result = readAfter(line, RESULT) as TestResult | undefined;
      if (result !== undefined) results.set(result.name, result);
      const started = readAfter(line, START);
      if (started !== undefined) running = `“${started}”`;
      return line.includes(DONE);
    },
    explain: (reason) =>
      new Error(`${reason}; it waited for ${running}. Last lines:\n${lines.join('\n')}`),
  };
}

/** The JSON that follows the marker in a line; undefined when the line has no marker. */
function readAfter(line: string, marker: string): unknown {
  const at = line.indexOf(marker);
  return at < 0 ? undefined : JSON.parse(line.slice(at + marker.length));
}
