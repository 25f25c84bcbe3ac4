/** How results leave an extension host: lines on the console, which both hosts pass on to their page. */

/** Begins the line that tells which test runs now; its name follows as JSON. */
export const START = 'opinion-summary test starts: ';
/** Begins the line of a result; a `TestResult` follows as JSON. */
export const RESULT = 'opinion-summary test result: ';
/** The line after the last result. */
export const DONE = 'opinion-summary tests done';

export interface TestResult {
  readonly name: string;
  /** Why it failed, with its stack; absent when it passed. */
  readonly failure?: string;
}
