/** Reads the drafts of a team from which others are begun. Fills nothing in. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DraftTemplate } from '../core/index';
import { describeFileError, type FileProblem, readRegularFile } from './nodeFiles';

const ENDING = /\.opinion\.md$/i;

export interface ReadTemplates {
  /** In the order of their names. */
  readonly templates: readonly DraftTemplate[];
  /** Of the folder, or of a file that is passed over. */
  readonly problems: readonly (FileProblem & { readonly path: string })[];
}

export function readTemplates(folder: string): ReadTemplates {
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    const problem = { path: folder, ...describeFileError(error, 'read', 'folder') };
    return { templates: [], problems: [problem] };
  }
  const templates: DraftTemplate[] = [];
  const problems: (FileProblem & { path: string })[] = [];
  for (const name of names.filter((one) => ENDING.test(one)).sort()) {
    const path = join(folder, name);
    const { value, problem } = readRegularFile(path);
    if (problem !== undefined) problems.push({ path, ...problem });
    else templates.push({ name: toName(name), text: value.text });
  }
  return { templates, problems };
}

/** `oncology/orphan` for a file in a folder of the folder. */
function toName(path: string): string {
  return path.replace(ENDING, '').split(sep).join('/');
}
