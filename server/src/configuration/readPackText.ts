/** Text of a rule pack file -> pack and problems, each at its place. Reads no files; never throws. */
import { type Pack, type PackReading, readPack } from '../core/index';
import { buildPackTree } from './yamlNodes';

/** `earlier`: the packs that this one builds on, to check the ids that it speaks of. */
export function readPackText(text: string, earlier: readonly Pack[] = []): PackReading {
  const { root, problems } = buildPackTree(text);
  return problems.length > 0 ? { pack: undefined, problems } : readPack(root, earlier);
}
