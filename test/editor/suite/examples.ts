/** The suite of a window that shows the examples; VS Code calls `run()`. */
import { completionTests } from './completion';
import { conversionTests } from './conversion';
import type { EditorTest } from './editorTest';
import { featureTests } from './features';
import { findingsTests } from './findings';
import { importReferenceTests } from './importReference';
import { languageTests } from './language';
import { lintTaskTests } from './lintTasks';
import { newDraftTests } from './newDrafts';
import { previewTests } from './preview';
import { reviewTests } from './review';
import { runTests } from './runTests';

/** Every test, in the order in which they run. */
export const tests: readonly EditorTest[] = [
  ...languageTests,
  ...findingsTests,
  ...completionTests,
  ...featureTests,
  ...newDraftTests,
  ...importReferenceTests,
  ...lintTaskTests,
  ...conversionTests,
  ...reviewTests,
  ...previewTests,
];

export const run = (): Promise<void> => runTests(tests);
