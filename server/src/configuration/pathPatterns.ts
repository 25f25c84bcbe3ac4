/** Glob patterns of a configuration: which paths they mean, relative to the folder of the file. */
import picomatch from 'picomatch';

/**
 * A test for paths with `/`, relative to the configuration's folder. A pattern without a slash means names at any depth;
 * a pattern that matches a folder means everything in it.
 */
export function createPathMatcher(patterns: readonly string[]): (relativePath: string) => boolean {
  if (patterns.length === 0) return () => false;
  const globs = patterns.flatMap((pattern) => {
    const plain = pattern.trim().replace(/^\.\//, '').replace(/\/+$/, '');
    const anchored = plain.startsWith('/') ? plain.slice(1) : plain;
    const glob = plain.includes('/') ? anchored : `**/${plain}`;
    return [glob, `${glob}/**`];
  });
  return picomatch(globs, { dot: true, nonegate: true });
}
