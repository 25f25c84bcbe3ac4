/** A task that is asked for several times at once. */
import assert from 'node:assert/strict';
import { onceAtATime } from '../../../client/src/onceAtATime';

describe('a task that runs once at a time', () => {
  it('runs once for all who ask while it runs, as a restart of the server does', async () => {
    let alive = 0;
    const restart = onceAtATime(async () => {
      await Promise.resolve();
      alive += 1;
    });
    await Promise.all([restart(), restart()]);
    assert.equal(alive, 1);
  });

  it('runs again when it is asked for later, also after it failed', async () => {
    let runs = 0;
    const run = onceAtATime(async () => {
      runs += 1;
      if (runs === 1) throw new Error('the first one fails');
    });
    await assert.rejects(run());
    await run();
    assert.equal(runs, 2);
  });
});
