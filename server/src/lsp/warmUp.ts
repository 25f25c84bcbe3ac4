/**
 * Runs the same work again and again while nothing else is to be done: the engine compiles what runs often, so that the
 * first keystrokes are answered as fast as all later ones. Knows neither documents nor messages.
 */

/** Milliseconds of work in one go: a message that arrives meanwhile waits no longer. */
const LONGEST_SLICE = 3;
/** Milliseconds of work in all, after which nearly everything is compiled. */
const WHOLE_WORK = 1000;

export interface WarmUp {
  /** The first work that is given is done; others are passed over. */
  start(work: () => void): void;
  /** From now on the work is done in earnest. */
  stop(): void;
}

/** `defer` runs a task after the messages that have arrived; `now` tells milliseconds. */
export function createWarmUp(
  defer: (task: () => void) => void,
  now: () => number = () => performance.now(),
): WarmUp {
  let left = WHOLE_WORK;
  let hasStarted = false;
  function runSlice(work: () => void): void {
    if (left <= 0) return;
    const begun = now();
    let slice = 0;
    do {
      work();
      slice = now() - begun;
    } while (slice < LONGEST_SLICE);
    left -= slice;
    defer(() => runSlice(work));
  }
  return {
    start(work) {
      if (hasStarted) return;
      hasStarted = true;
      defer(() => runSlice(work));
    },
    stop() {
      left = 0;
    },
  };
}
