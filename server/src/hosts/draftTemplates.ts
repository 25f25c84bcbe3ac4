/** Reads the drafts of a team from which others are begun. Fills nothing in. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DraftTemplate } from '../core/index';
import { judgeEntry } from './folderEntry';
import { describeFileError, type FileProblem, readRegularFile } from './nodeFiles';

const ENDING = /\.opinion\.md$/i;

type TemplateProblem = FileProblem & { readonly path: string };

export interface ReadTemplates {
  /** In any order. */
  readonly templates: readonly DraftTemplate[];
  /** Of the folder, or of a file or folder in it that is passed over. */
  readonly problems: readonly TemplateProblem[];
}

export function readTemplates(folder: string): ReadTemplates {
  const templates: DraftTemplate[] = [];
  const problems: TemplateProblem[] = [];
  for (const path of findTemplates(folder, problems)) {
    const { value, problem } = readRegularFile(path);
    if (problem !== undefined) problems.push({ path, ...problem });
    else templates.push({ name: toName(relative(folder, path)), text: value.text });
  }
  return { templates, problems };
}

function* findTemplates(folder: string, problems: TemplateProblem[]): Iterable<string> {
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    try {
      for (const entry of readdirSync(current, { withFileTypes: true })) {
        const kind = judgeEntry(entry, current);
        const path = join(current, entry.name);
        if (kind === 'folder') waiting.push(path);
        else if (kind === 'document' && ENDING.test(entry.name)) yield path;
      }
    } catch (error) {
      problems.push({ path: current, ...describeFileError(error, 'read', 'folder') });
    }
  }
}

/** `oncology/orphan` for a file in a folder of the folder. */
function toName(path: string): string {
  return path.replace(ENDING, '').split(sep).join('/');
}
