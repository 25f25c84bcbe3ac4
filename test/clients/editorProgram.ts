/** Finds an editor on the machine, or installs Debian's package of it, for the tests with real clients. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface EditorProgram {
  /** As people know it: “Neovim”. */
  readonly title: string;
  readonly command: string;
  /** Arguments with which it ends with 0 if it can do what the tests need. */
  readonly probe: readonly string[];
  readonly debianPackages: readonly string[];
  /** An environment variable that names another executable. */
  readonly variable: string;
}

export const NEOVIM: EditorProgram = {
  title: 'Neovim 0.7 or later',
  command: 'nvim',
  probe: [
    ...['--clean', '--headless'],
    ...['-c', 'lua if not vim.api.nvim_create_autocmd then vim.cmd("cquit") end', '-c', 'quit'],
  ],
  debianPackages: ['neovim'],
  variable: 'OPINION_SUMMARY_NEOVIM',
};

export const EMACS: EditorProgram = {
  title: 'Emacs 28 or later with Eglot',
  command: 'emacs',
  probe: ['--batch', '--eval', "(progn (package-activate-all) (require 'eglot))"],
  debianPackages: ['emacs-nox', 'elpa-eglot'],
  variable: 'OPINION_SUMMARY_EMACS',
};

/** The executable; throws, saying what to install, where it cannot be had. */
export function findOrInstallEditor(editor: EditorProgram): string {
  const { title, command, debianPackages, variable } = editor;
  const named = process.env[variable];
  if (named) {
    const fault = findFault(named, editor);
    if (fault === undefined) return named;
    throw new Error(`${variable} has to name ${title}. ${fault}`);
  }
  if (findFault(command, editor) === undefined) return command;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing ${title} for the tests (apt-get) …`);
    const install = ['install', '-y', '--no-install-recommends', ...debianPackages];
    const failure =
      run('apt-get', ['update']) ?? run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...install]);
    if (failure !== undefined) console.log(failure);
  }
  const fault = findFault(command, editor);
  if (fault === undefined) return command;
  throw new Error(
    `These tests need ${title}. Install it (Debian: “apt-get install ${debianPackages.join(' ')}”) ` +
      `or name its executable in ${variable}. ${fault}`,
  );
}

function findFault(command: string, { probe }: EditorProgram): string | undefined {
  return run(command, probe);
}

/** Answers what went wrong, or undefined. */
function run(command: string, args: readonly string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status === 0) return undefined;
  return `${command}: ${error?.message ?? (stderr.trim() || `exit code ${status}`)}`;
}
