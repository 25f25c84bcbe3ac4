/** Reads the packs, and other files, that a configuration or a pack names relative to its folder. */
import { lstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackSources } from '../configuration/loadPacks';
import { readRegularFile } from './nodeFiles';

export function createPackFileReader(folder: string): PackSources['readPackFile'] {
  return async (path) => {
    const place = resolve(folder, path);
    const { value: pack, problem } = readRegularFile(place);
    return problem === undefined ? { text: pack.text } : { problem, isAbsent: !isThere(place) };
  };
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** True for a link that leads nowhere, too: reading it tells what is wrong. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A folder that may not be entered has no configuration for us.
    return false;
  }
}
