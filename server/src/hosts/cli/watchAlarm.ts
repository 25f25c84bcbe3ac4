/**
 * Tells `lint --watch` when to look at the disk again: at once when the system says that something happened in a folder, and
 * now and then in any case, since network drives, containers and folders beyond the limits of the system tell nothing. What
 * has happened is not asked: whoever looks compares.
 */
import { type FSWatcher, statSync, watch } from 'node:fs';

export interface WatchAlarm {
  /** Listens in these folders from now on, and in no others. */
  follow(folders: Iterable<string>): void;
  /** Ends at the next event since the last wait, at the latest after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Ends after so many milliseconds, whatever happens meanwhile. */
  rest(milliseconds: number): Promise<void>;
  /** Ends every wait, this one and those to come. */
  stop(): void;
  readonly isStopped: boolean;
}

/** Each takes room in the system, which has a limit; beyond, the regular looks do. */
const MOST_FOLDERS = 1000;

export function createWatchAlarm(): WatchAlarm {
  const watchers = new Map<string, { readonly id: number; readonly watcher: FSWatcher }>();
  let hasRung = false;
  let isStopped = false;
  let wake = (): void => undefined;
  let end = (): void => undefined;

  function ring(): void {
    hasRung = true;
    wake();
  }

  function leave(folder: string): void {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  }

  /** A folder that was made anew under its old name is another one. */
  function listenIn(folder: string): void {
    const id = findId(folder);
    if (watchers.get(folder)?.id === id) return;
    leave(folder);
    if (id === undefined || watchers.size === MOST_FOLDERS) return;
    try {
      const watcher = watch(folder, ring);
      watcher.on('error', () => leave(folder));
      watchers.set(folder, { id, watcher });
    } catch {
      // The regular looks do.
    }
  }

  function pause(milliseconds: number, begin: (done: () => void) => void): Promise<void> {
    if (isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(done, milliseconds);
      function done(): void {
        clearTimeout(timer);
        resolve();
      }
      end = done;
      begin(done);
    });
  }

  return {
    follow(folders) {
      if (isStopped) return;
      const wanted = new Set(folders);
      for (const folder of [...watchers.keys()]) if (!wanted.has(folder)) leave(folder);
      for (const folder of wanted) listenIn(folder);
    },
    async wait(milliseconds) {
      if (!hasRung) {
        await pause(milliseconds, (done) => {
          wake = done;
        });
      }
      hasRung = false;
    },
    async rest(milliseconds) {
      await pause(milliseconds, () => undefined);
      hasRung = false;
    },
    stop() {
      isStopped = true;
      for (const folder of [...watchers.keys()]) leave(folder);
      end();
    },
    get isStopped() {
      return isStopped;
    },
  };
}

function findId(folder: string): number | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false })?.ino;
  } catch {
    return undefined;
  }
}
