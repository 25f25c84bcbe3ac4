/** The folders that windows of VS Code show in the tests: temporary ones, made for each window. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EXAMPLES = join(__dirname, '../../examples');

/** What a window shows: the examples, files without our names, or the same beside a wrong configuration with snippets. */
export const WORKSPACES = ['examples', 'foreign', 'configured'] as const;
export type Workspace = (typeof WORKSPACES)[number];

/** Writes the files into a new folder and answers it; whoever asks for it removes it. */
export function createWorkspace(workspace: Workspace): string {
  const folder = mkdtempSync(join(tmpdir(), `opinion-summary-${workspace}-`));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  if (workspace === 'examples') {
    cpSync(EXAMPLES, folder, { recursive: true });
    return folder;
  }
  cpSync(join(EXAMPLES, 'faulty/codes-unclear.opinion.txt'), join(folder, 'letter.txt'));
  write('notes.txt', 'The summary of opinion is due on Friday.\n');
  write('notes.md', '# Notes\n');
  if (workspace === 'foreign') write('settings.yaml', 'rule: none\n');
  else {
    write('opinion-summary.yaml', 'rule:\n  verb-disagrees: error\nsnippets: ours\n');
    mkdirSync(join(folder, 'ours'));
    write(
      'ours/house.code-snippets',
      '{ "House": { "prefix": "our-house", "body": "Ask $1." } }\n',
    );
  }
  return folder;
}
