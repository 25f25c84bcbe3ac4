/** Says which files the configurations pass over, whose `ignore` is read for each folder once. */
import { createPathMatcher } from '../../configuration/pathPatterns';
import {
  type ConfigurationFile,
  type ConfigurationFinder,
  toRelativePath,
} from '../configurationFiles';
import type { FindIgnored } from './findDocuments';

export function createFindIgnored(finder: ConfigurationFinder): FindIgnored {
  const matchers = new Map<ConfigurationFile, (relativePath: string) => boolean>();
  return async (folder) => {
    const file = await finder.configurationOf(folder);
    const { configuration, folder: base } = file.loaded;
    if (configuration.ignore.length === 0) return () => false;
    const matches = matchers.get(file) ?? createPathMatcher(configuration.ignore);
    matchers.set(file, matches);
    return (path) => matches(toRelativePath(base, path));
  };
}
