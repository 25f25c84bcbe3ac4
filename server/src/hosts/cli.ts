/** The entry of the command line: runs the bundle beside it, with the code that was compiled for it when it was built. */
import { join } from 'node:path';
import { runCompiled } from './runCompiled';

/** For the build, which asks it for its code. */
export const program = runCompiled(join(__dirname, 'commandLine.js'));
