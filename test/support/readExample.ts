/** Reads single documents of `examples/`. Knows nothing of what they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

/** The text of one example, by its path from there: `faulty/codes-unclear.opinion.md`. */
export function readExample(path: string): string {
  return readFileSync(join(EXAMPLES, path), 'utf8');
}
