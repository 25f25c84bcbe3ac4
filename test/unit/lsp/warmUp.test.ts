import assert from 'node:assert/strict';
import { createWarmUp } from '../../../server/src/lsp/warmUp';

/** A warm-up whose work takes `duration` milliseconds each time, on a clock of its own. */
function prepare(duration: number) {
  const tasks: (() => void)[] = [];
  let time = 0;
  let runs = 0;
  const warmUp = createWarmUp(
    (task) => void tasks.push(task),
    () => time,
  );
  return {
    warmUp,
    work() {
      runs++;
      time += duration;
    },
    /** Runs one deferred task; answers how often the work was done in it, `undefined` where none is left. */
    runTask(): number | undefined {
      const task = tasks.shift();
      if (task === undefined) return undefined;
      const before = runs;
      task();
      return runs - before;
    },
  };
}

function runAll({ runTask }: ReturnType<typeof prepare>): readonly number[] {
  const slices: number[] = [];
  for (let runs = runTask(); runs !== undefined; runs = runTask()) slices.push(runs);
  return slices;
}

describe('The warm-up', () => {
  it('works in short slices and comes to an end', () => {
    const prepared = prepare(1);
    prepared.warmUp.start(prepared.work);
    const slices = runAll(prepared).filter((runs) => runs > 0);
    assert.ok(slices.length > 100);
    assert.ok(slices.every((runs) => runs <= 3));
    assert.equal(prepared.runTask(), undefined);
  });

  it('does nothing before the messages that have arrived', () => {
    const prepared = prepare(1);
    let isDone = false;
    prepared.warmUp.start(() => {
      isDone = true;
      prepared.work();
    });
    assert.equal(isDone, false);
  });

  it('does work that is longer than a slice once for each', () => {
    const prepared = prepare(50);
    prepared.warmUp.start(prepared.work);
    assert.deepEqual(new Set(runAll(prepared).filter((runs) => runs > 0)), new Set([1]));
  });

  it('ends when it is stopped, and does not begin again', () => {
    const prepared = prepare(1);
    prepared.warmUp.start(prepared.work);
    prepared.runTask();
    prepared.warmUp.stop();
    prepared.warmUp.start(prepared.work);
    assert.deepEqual(
      runAll(prepared).filter((runs) => runs > 0),
      [],
    );
  });
});
