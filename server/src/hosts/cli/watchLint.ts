/** `opinion-summary lint --watch`: checks, waits for changes, and checks again what has changed, until it is ended. */
import { sep } from 'node:path';
import { plural, type ReportTotals } from '../../core/index';
import type { CommandContext } from './commandContext';
import { carryOut, type LintOutcome } from './lintCommand';
import type { LintOptions } from './lintOptions';
import { findMisuse, planLint } from './lintPlan';
import { toDisplayPath, toPrintableLine } from './problems';
import { clearTerminal } from './terminal';
import { createWatchAlarm, type WatchAlarm } from './watchAlarm';
import { createWatchView, findChanges, type Look, type WatchView } from './watchView';

/** Answers the exit code: 0 where it was ended, 2 where it could not begin. */
export async function watchLint(options: LintOptions, context: CommandContext): Promise<number> {
  const alarm = createWatchAlarm();
  process.once('SIGINT', alarm.stop);
  // Nobody reads any more, or nobody can.
  process.stdout.on('error', alarm.stop);
  try {
    return await lintUntilStopped(options, context, alarm);
  } finally {
    // Folders that are still listened in would keep the process alive.
    alarm.stop();
  }
}

async function lintUntilStopped(
  options: LintOptions,
  context: CommandContext,
  alarm: WatchAlarm,
): Promise<number> {
  const { workingFolder } = context;
  let { view, seen } = await openView(options, workingFolder);
  let isFirst = true;
  let changed: readonly string[] = [];
  while (!alarm.isStopped) {
    clearTerminal(process.stdout);
    process.stdout.write(`${describeBeginning(changed, workingFolder)}\n`);
    const outcome = await runOnce(view, options, context);
    if (outcome === undefined && isFirst) return 2;
    process.stdout.write(`${describeState(outcome, options)}\n`);
    isFirst = false;
    const next = await waitForChange(view, seen, alarm);
    if (next === undefined) break;
    const around = findChanges(seen.surroundings, next.surroundings);
    changed = [...around, ...findChanges(seen.documents, next.documents)].filter(isFile);
    seen = next;
    if (around.length > 0) ({ view, seen } = await openView(options, workingFolder));
  }
  return 0;
}

/** Neither the day nor a folder, whose change is that of a file. */
function isFile(path: string): boolean {
  return path !== '' && !path.endsWith(sep);
}

/**
 * What the disk looks like, and configurations that are read after that look: what changes between the two is seen by the
 * next look, whether it was read or not.
 */
async function openView(
  options: LintOptions,
  workingFolder: string,
): Promise<{ readonly view: WatchView; readonly seen: Look }> {
  const seen = await createWatchView(options, workingFolder).look();
  return { view: createWatchView(options, workingFolder), seen };
}

/** `undefined` where the run was refused, which is told. */
async function runOnce(
  { finder, results }: WatchView,
  options: LintOptions,
  context: CommandContext,
): Promise<LintOutcome | undefined> {
  const plan = await planLint(options, context, finder);
  const misuse = findMisuse(plan, options);
  if (misuse === undefined) return carryOut(plan, options, context, results);
  context.writeError(misuse);
  return undefined;
}

/** Whoever saves several files, or one in several steps, is done when nothing has changed for so long. */
const CALM_IN_MILLISECONDS = 60;
/** Somebody who never stops writing is answered all the same. */
const MOST_STEPS = 20;
const REGULAR_WAIT_IN_MILLISECONDS = 1000;
/** How much longer than a look the wait for the next one is: looking takes at most a fiftieth of the time. */
const WAIT_FOR_LOOK = 50;

/** How the disk looks after a change; `undefined` when there is no need to wait any longer. */
async function waitForChange(
  view: WatchView,
  seen: Look,
  alarm: WatchAlarm,
): Promise<Look | undefined> {
  let last = seen;
  for (let steps = 0; !alarm.isStopped; ) {
    const start = performance.now();
    const next = await view.look();
    const duration = performance.now() - start;
    alarm.follow(next.folders);
    const isCalm = isSame(last, next) || steps === MOST_STEPS;
    last = next;
    if (!isCalm) {
      steps++;
      await alarm.rest(CALM_IN_MILLISECONDS);
    } else if (isSame(seen, next)) {
      steps = 0;
      await alarm.wait(Math.max(REGULAR_WAIT_IN_MILLISECONDS, duration * WAIT_FOR_LOOK));
    } else {
      return next;
    }
  }
  return undefined;
}

function isSame(before: Look, after: Look): boolean {
  return (
    findChanges(before.documents, after.documents).length === 0 &&
    findChanges(before.surroundings, after.surroundings).length === 0
  );
}

function describeBeginning(changed: readonly string[], workingFolder: string): string {
  const [path, another] = changed;
  if (path === undefined) return 'Checking …';
  const what =
    another === undefined
      ? `${toPrintableLine(toDisplayPath(path, workingFolder))} has changed.`
      : `${changed.length} files have changed.`;
  return `${what} Checking …`;
}

/** The last line of every run, by which other programs know that it is over. */
function describeState(outcome: LintOutcome | undefined, { isQuiet }: LintOptions): string {
  if (outcome === undefined) return 'Watching. Nothing was checked.';
  const { all, reported } = outcome;
  const number = countAll(reported);
  const nothing = all.documents === 0 ? 'Nothing was checked.' : undefined;
  const none = nothing ?? (isQuiet ? 'No errors.' : 'No findings.');
  const findings = number === 0 ? none : `${plural(number, 'finding')}.`;
  const line = `Watching ${plural(all.documents, 'document')}. ${findings}`;
  return number === 0 ? line : `\n${line}`;
}

function countAll({ findings }: ReportTotals): number {
  return Object.values(findings).reduce((sum, number) => sum + number, 0);
}
