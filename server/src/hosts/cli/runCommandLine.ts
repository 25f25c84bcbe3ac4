/** Carries out one command of the command line and sets the exit code. */
import { version } from '../../../../package.json';
import type { CommandContext } from './commandContext';
import { findWidth } from './foldText';
import { buildCommandHelp, buildGeneralHelp } from './helpText';
import { type Invocation, readArguments } from './readArguments';
import { watchOutput, writeError } from './terminal';

export async function runCommandLine(args: readonly string[]): Promise<void> {
  const hasOutputFailed = watchOutput();
  let exitCode = 2;
  try {
    exitCode = await run(readArguments(args));
  } catch (error) {
    writeError('opinion-summary: This is a fault of Opinion Summary: please report it.');
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of reason.split('\n')) writeError(line);
  }
  process.exitCode = hasOutputFailed() ? 2 : exitCode;
}

type CommandInvocation = Extract<Invocation, { readonly options: unknown }>;

async function run(invocation: Invocation): Promise<number> {
  switch (invocation.kind) {
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'help':
      process.stdout.write(
        invocation.command === undefined
          ? buildGeneralHelp(version, findWidth(process.stdout))
          : buildCommandHelp(invocation.command, findWidth(process.stdout)),
      );
      return 0;
    case 'usageError': {
      const command = invocation.command === undefined ? '' : ` ${invocation.command}`;
      writeError(`opinion-summary: ${invocation.message}`);
      writeError(`“opinion-summary${command} --help” shows the usage.`);
      return 2;
    }
    default: {
      const workingFolder = findWorkingFolder();
      if (workingFolder !== undefined) {
        return runCommand(invocation, { version, workingFolder, writeError });
      }
      writeError(
        'opinion-summary: The current folder cannot be read; it may have been deleted. Change to another folder.',
      );
      return 2;
    }
  }
}

/** `undefined` when the folder is there no longer. */
function findWorkingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

async function runCommand(invocation: CommandInvocation, context: CommandContext): Promise<number> {
  switch (invocation.kind) {
    case 'lint': {
      if (invocation.options.isWatching) {
        const { watchLint } = await import('./watchLint');
        return watchLint(invocation.options, context);
      }
      const { runLint } = await import('./lintCommand');
      return runLint(invocation.options, context);
    }
    case 'new': {
      const { runNew } = await import('./newCommand');
      return runNew(invocation.options, context);
    }
    case 'report': {
      const { runLint } = await import('./lintCommand');
      const exitCode = await runLint(invocation.options, context);
      // A report is no gate: that documents have findings is what it is for.
      return exitCode === 1 ? 0 : exitCode;
    }
    case 'rules': {
      const { runRules } = await import('./rulesCommand');
      return runRules(invocation.options, context);
    }
    case 'convert': {
      const { runConvert } = await import('./convertCommand');
      return runConvert(invocation.options, context);
    }
    case 'import': {
      const { runImport } = await import('./importCommand');
      return runImport(invocation.options, context);
    }
    case 'format': {
      const { runFormat } = await import('./formatCommand');
      return runFormat(invocation.options, context);
    }
    case 'init': {
      const { runInit } = await import('./initCommand');
      return runInit(context);
    }
    case 'test-pack': {
      const { runTestPack } = await import('./testPackCommand');
      return runTestPack(invocation.options, context);
    }
    case 'reference': {
      const { runReferenceImport } = await import('./referenceCommand');
      return runReferenceImport(invocation.options, context);
    }
    case 'lsp': {
      const { runLsp } = await import('./lspCommand');
      return runLsp(invocation.options, context);
    }
  }
}
