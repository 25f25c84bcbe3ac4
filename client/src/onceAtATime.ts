/** Lets a task run only once at a time, whoever asks for it. Knows nothing of the editor. */

/** Who asks while the task runs waits for that run, and no second one begins. */
export function onceAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= task().finally(() => {
      running = undefined;
    });
    return running;
  };
}
