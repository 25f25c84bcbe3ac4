/** Reads the packs that a configuration or a pack names relative to its folder. */
import { resolve } from 'node:path';
import type { PackSources } from '../configuration/loadPacks';
import { readRegularFile } from './nodeFiles';
import { isThere } from './pathChecks';

export function createPackFileReader(folder: string): PackSources['readPackFile'] {
  return async (path) => {
    const place = resolve(folder, path);
    const { value: pack, problem } = readRegularFile(place);
    return problem === undefined ? { text: pack.text } : { problem, isAbsent: !isThere(place) };
  };
}
