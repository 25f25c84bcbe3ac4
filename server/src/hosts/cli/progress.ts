/** Shows on a terminal how far long work has come, and leaves no trace when it is done. */

export interface Progress {
  show(done: number, all: number): void;
  clear(): void;
}

/** Work shorter than this shows nothing. */
const PATIENCE_IN_MILLISECONDS = 1000;
const PAUSE_IN_MILLISECONDS = 100;

/** Silent where standard error is no terminal, or where the report itself runs over the terminal. */
export function createProgress(): Progress {
  const isVisible = process.stderr.isTTY === true && process.stdout.isTTY !== true;
  if (!isVisible) return { show() {}, clear() {} };
  let nextTime = performance.now() + PATIENCE_IN_MILLISECONDS;
  let isShown = false;
  return {
    show(done, all) {
      if (performance.now() < nextTime) return;
      nextTime = performance.now() + PAUSE_IN_MILLISECONDS;
      isShown = true;
      process.stderr.write(`\r\u001b[K${done} of ${all} documents`);
    },
    clear() {
      if (isShown) process.stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}
