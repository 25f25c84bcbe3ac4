/** The suite of a window that shows the examples; VS Code calls `run()`. */
import type { EditorTest } from './editorTest';
import { featureTests } from './features';
import { findingsTests } from './findings';
import { languageTests } from './language';
import { previewTests } from './preview';
import { runTests } from './runTests';

/** Every test, in the order in which they run. */
export const tests: readonly EditorTest[] = [
  ...languageTests,
  ...findingsTests,
  ...featureTests,
  ...previewTests,
];

export const run = (): Promise<void> => runTests(tests);
