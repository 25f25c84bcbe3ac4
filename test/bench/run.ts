/** Prints every figure; `npm run bench analysis`, `server`, `scale` or `command-line` prints one part. */
import { cpus } from 'node:os';
import { benchAnalysis } from './analysisBench';
import { benchCommandLine } from './commandLineBench';
import { benchScale } from './scaleBench';
import { benchServer } from './serverBench';

const chosen = process.argv.slice(2);
const isChosen = (part: string): boolean => chosen.length === 0 || chosen.includes(part);

console.log(
  `Node.js ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}`,
);
void benchChosen();

async function benchChosen(): Promise<void> {
  if (isChosen('analysis')) benchAnalysis();
  if (isChosen('server')) await benchServer();
  if (isChosen('scale')) benchScale();
  if (isChosen('command-line')) await benchCommandLine();
}
