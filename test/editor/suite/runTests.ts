/** Runs the tests of a suite inside VS Code, in both extension hosts, and tells each result on the console. */
import type { EditorTest } from './editorTest';
import { DONE, RESULT, START, type TestResult } from './report';

/** Runs the tests one after another. It never rejects: whoever started the host reads the results. */
export async function runTests(tests: readonly EditorTest[]): Promise<void> {
  for (const test of tests) {
    console.log(START + JSON.stringify(test.name));
    console.log(RESULT + JSON.stringify(await runTest(test)));
  }
  console.log(DONE);
}

async function runTest({ name, run: runBody }: EditorTest): Promise<TestResult> {
  try {
    await runBody();
    return { name };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, failure };
  }
}
