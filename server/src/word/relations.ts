/** Finds the parts of a Word file by what they are for: their names are usual, not certain. */
import type { WordParts } from './archive';
import { childrenOf, parseXml } from './xml';

/** The place of the part that a file, or one of its parts, relates to as `kind`: `officeDocument`, `styles`, `footnotes`. */
export function findPart(parts: WordParts, from: string, kind: string): string | undefined {
  const folder = from.replace(/[^/]*$/, '');
  const relations = parts.get(`${folder}_rels/${from.slice(folder.length)}.rels`);
  if (relations === undefined) return undefined;
  const found = childrenOf(parseXml(relations), 'rel:Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith(`/${kind}`),
  );
  const target = found?.attributes.Target;
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : resolve(folder + target);
}

/** `word/../docProps/custom.xml` */
function resolve(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
