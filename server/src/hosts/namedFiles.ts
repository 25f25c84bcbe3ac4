/** Reads the files that a configuration or a pack names relative to its folder: packs, baselines, tables, snippets. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackSources } from '../configuration/loadPacks';
import type { ConfigurationSources } from '../configuration/loadSnippets';
import { readRegularFile } from './nodeFiles';
import { isThere } from './pathChecks';
import { findStoredSnippets } from './storedFiles';

export function createNamedFileReader(folder: string): PackSources['readNamedFile'] {
  return async (path) => {
    const place = resolve(folder, path);
    const { value: pack, problem } = readRegularFile(place);
    return problem === undefined ? { text: pack.text } : { problem, isAbsent: !isThere(place) };
  };
}

/** Finds the files of the folder with snippets that a configuration names relative to its own. */
export function createSnippetFinder(folder: string): ConfigurationSources['findSnippetFiles'] {
  return async function* (path, tellOfRest) {
    for await (const { uri } of findStoredSnippets(resolve(folder, path), tellOfRest)) {
      yield relative(folder, fileURLToPath(uri));
    }
  };
}
