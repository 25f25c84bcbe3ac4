/** Options that several commands have. */
import type { OptionDescription } from './commandOptions';

export const CONFIG: OptionDescription = {
  name: 'config',
  value: 'FILE',
  help: 'Use this configuration instead of the opinion-summary.yaml found upwards from a document.',
};

export const OUTPUT: OptionDescription = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  help: 'Write to this file instead of standard output.',
};

export const STDIN_FILENAME: OptionDescription = {
  name: 'stdin-filename',
  value: 'PATH',
  help: 'The path that the text of standard input (-) stands for: it decides notation and configuration.',
};

export const BASELINE: OptionDescription = {
  name: 'baseline',
  value: 'FILE',
  help: 'Findings that are accepted, instead of “baseline” in the configuration.',
};

export const RULE: OptionDescription = {
  name: 'rule',
  value: 'ID:SEVERITY',
  isRepeatable: true,
  help: 'Set the severity of a rule: error, warning, info, hint or off. May be repeated.',
};

export const JOBS: OptionDescription = {
  name: 'jobs',
  short: 'j',
  value: 'N',
  help: 'Number of worker threads (default: by the number of documents and processors).',
};

export const HELP: OptionDescription = { name: 'help', short: 'h', help: 'Show this help.' };
