/** Carries out one command of the command line and sets the exit code. */
import { version } from '../../../../package.json';
import type { CommandContext } from './commandContext';
import { buildCommandHelp, buildGeneralHelp } from './helpText';
import { type Invocation, readArguments } from './readArguments';
import { endQuietlyOnBrokenPipe } from './terminal';

export async function runCommandLine(args: readonly string[]): Promise<void> {
  endQuietlyOnBrokenPipe();
  const context: CommandContext = {
    version,
    workingFolder: process.cwd(),
    writeError: (text) => void process.stderr.write(`${text}\n`),
  };
  try {
    process.exitCode = await run(readArguments(args), context);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.writeError(
      `opinion-summary: this is a fault of Opinion Summary, please report it.\n${reason}`,
    );
    process.exitCode = 2;
  }
}

async function run(invocation: Invocation, context: CommandContext): Promise<number> {
  switch (invocation.kind) {
    case 'version':
      process.stdout.write(`${context.version}\n`);
      return 0;
    case 'help':
      process.stdout.write(
        invocation.command === undefined
          ? buildGeneralHelp(context.version)
          : buildCommandHelp(invocation.command),
      );
      return 0;
    case 'usageError': {
      const command = invocation.command === undefined ? '' : ` ${invocation.command}`;
      context.writeError(`opinion-summary: ${invocation.message}`);
      context.writeError(`“opinion-summary${command} --help” shows the usage.`);
      return 2;
    }
    case 'lint': {
      const { runLint } = await import('./lintCommand');
      return runLint(invocation.options, context);
    }
    case 'rules': {
      const { runRules } = await import('./rulesCommand');
      return runRules(invocation.options, context);
    }
    case 'convert': {
      const { runConvert } = await import('./convertCommand');
      return runConvert(invocation.options, context);
    }
  }
}
