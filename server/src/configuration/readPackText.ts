/** Text of a rule pack file -> pack and problems, each at its place. Reads no files; never throws. */
import { type CompilePattern, type Pack, type PackReading, RULES, readPack } from '../core/index';
import { buildPackTree } from './yamlNodes';

const PROGRAM_RULES = RULES.map(({ id }) => id);

/**
 * `earlier`: the packs that come before, to check the ids that it speaks of. `compilePattern`: the engine that judges
 * regular expressions; without it they are not judged. `bases`: what is wrong with names that it extends.
 */
export function readPackText(
  text: string,
  earlier: readonly Pack[] = [],
  compilePattern?: CompilePattern,
  bases: ReadonlyMap<string, string | undefined> = new Map(),
): PackReading {
  const { root, problems } = buildPackTree(text);
  if (root === undefined && problems.length > 0) return { pack: undefined, problems };
  const reading = readPack(root, {
    earlier,
    compilePattern,
    programRules: PROGRAM_RULES,
    bases,
  });
  if (reading.pack === undefined) return reading;
  // A place that YAML itself complains of is not complained of twice.
  const places = new Set(problems.map(({ span }) => span.start));
  const others = reading.problems.filter(({ span }) => !places.has(span.start));
  return { ...reading, problems: [...problems, ...others] };
}
