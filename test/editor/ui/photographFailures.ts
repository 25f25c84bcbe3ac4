/** A picture of the window for each test that fails, beside the other photographs. */
import type { Driver } from './driver';

/** Called inside of `describe`; `driverOf` answers nothing before the window is open. */
export function photographFailures(driverOf: () => Driver | undefined): void {
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.title.replace(/\W+/g, '-').slice(0, LONGEST_NAME);
    await driverOf()?.photograph(`failed-${name}`);
  });
}

const LONGEST_NAME = 60;
