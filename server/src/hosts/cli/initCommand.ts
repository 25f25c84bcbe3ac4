/** `opinion-summary init`: writes a configuration to begin with. It never writes over one. */
import { join } from 'node:path';
import { CONFIGURATION_FILE } from '../../configuration/configurationTypes';
import { FIRST_CONFIGURATION } from '../../configuration/firstConfiguration';
import { writeNewFile } from '../nodeFiles';
import type { CommandContext } from './commandContext';
import { describePathProblem } from './problems';

/** Answers the exit code. */
export function runInit({ workingFolder, writeError }: CommandContext): number {
  const problem = writeNewFile(join(workingFolder, CONFIGURATION_FILE), FIRST_CONFIGURATION);
  if (problem !== undefined) {
    writeError(describePathProblem({ path: CONFIGURATION_FILE, ...problem }, workingFolder));
    return 2;
  }
  process.stdout.write(`${CONFIGURATION_FILE} written.\n`);
  return 0;
}
