/** Runs an editor on a faulty draft with the lines of `docs/editors.md` as its configuration, and reads what it saw. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** What an editor shows of a finding. */
export interface SeenFinding {
  readonly rule: string;
  /** The text that the editor marks, by its own reckoning of positions. */
  readonly words: string;
}

/** What the script inside of the editor writes. */
export interface EditorReport {
  readonly before: readonly SeenFinding[];
  /** Titles of the code actions at the finding. */
  readonly offered: readonly string[];
  readonly after: readonly SeenFinding[];
  /** The whole buffer at the end. */
  readonly text: string;
}

export const RULE = 'verb-disagrees';
export const ACTION = 'Replace “is” by “are”';

/** Before the finding, on its line, stands a character that takes two units in UTF-16, four bytes in UTF-8. */
export const DRAFT = readFileSync(
  join(ROOT, 'examples/faulty/codes-unclear.opinion.md'),
  'utf8',
).replace('film-coated tablets.', 'film-coated tablets (grade 𝛼).');

/** The block of code under a heading of `docs/editors.md`, for this very build of the server. */
export function readDocumentedConfiguration(heading: string): string {
  const page = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const block = /^```\w+\n([\s\S]*?)^```$/m.exec(section)?.[1];
  if (block === undefined) throw new Error(`docs/editors.md has no code under “${heading}”.`);
  return block.replaceAll('/path/to/opinion-summary', ROOT);
}

export interface EditorCommand {
  /** Files that are written into the editor's home folder first, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** `draft`: the path of the faulty draft. */
  arguments(home: string, draft: string): readonly string[];
}

/** In a home folder of its own, so that nobody's configuration counts. Ends the editor when it takes too long. */
export async function runEditor(
  executable: string,
  command: EditorCommand,
  limit: number,
): Promise<EditorReport> {
  const home = mkdtempSync(join(tmpdir(), 'opinion-summary-editor-'));
  const draft = join(home, 'glucavela.opinion.md');
  const report = join(home, 'report.json');
  try {
    writeFileSync(draft, DRAFT);
    for (const [name, content] of Object.entries(command.files)) {
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), content);
    }
    const editor = spawn(executable, command.arguments(home, draft), {
      cwd: home,
      env: {
        ...process.env,
        ...buildEnvironment(home),
        OPINION_SUMMARY_RULE: RULE,
        OPINION_SUMMARY_ACTION: ACTION,
        OPINION_SUMMARY_DRAFT: draft,
        OPINION_SUMMARY_REPORT: report,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    let printed = '';
    for (const stream of [editor.stdout, editor.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    const [status, signal] = await once(editor, 'close');
    if (status !== 0) throw new Error(`${executable} ended with ${status ?? signal}.\n${printed}`);
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function buildEnvironment(home: string): Readonly<Record<string, string>> {
  return {
    HOME: home,
    LC_ALL: 'C.UTF-8',
    TMPDIR: home,
    XDG_CACHE_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_RUNTIME_DIR: home,
    XDG_STATE_HOME: home,
  };
}
