/** Tells what stands at a path on disk; never throws. */
import { lstatSync, statSync } from 'node:fs';

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** False for a pipe or a device, which nothing takes the place of. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** True for a link that leads nowhere, too: reading it tells what is wrong. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // What lies in a folder that may not be entered is not there for us.
    return false;
  }
}
