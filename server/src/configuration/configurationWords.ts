/** What the words of `opinion-summary.yaml` mean, for completion and hovers. The JSON Schema says the same of the keys. */
import type { Profile, SEVERITY_WORDS } from '../core/index';
import type { BUILT_IN_PACK_NAMES } from './configurationTypes';
import type { CONFIGURATION_KEYS } from './readConfiguration';

export const KEY_MEANINGS: Readonly<Record<(typeof CONFIGURATION_KEYS)[number], string>> = {
  extends:
    'The rule packs to begin with: names of built-in packs, or paths of pack files relative to this file. A later pack may override entries of an earlier one. Without this key: ema-human, ema-veterinary and ema-style.',
  packs: 'Paths of pack files, relative to this file, that are added to those of “extends”.',
  rules:
    'Severities by rule id, with the options of rules that have some: [severity, { option: value }]. “opinion-summary rules” lists the rules.',
  profiles:
    'Profiles by glob pattern, relative to this file, of documents that do not say theirs: what stands in their front matter and in their text always counts before. Where several patterns match a document, later ones win.',
  overrides:
    'Severities for some documents only. Where several entries match a document, later ones win.',
  ignore:
    'Glob patterns of files and folders to pass over, relative to this file. A document that is named on the command line is checked all the same.',
  terms: 'Names and words that rules accept as they are.',
  abbreviations:
    'Abbreviations that need no explanation in these documents, written as in them: a list, or each with the words that it stands for, which a hover then shows.',
  baseline:
    'Path of the file with accepted findings, relative to this file. “opinion-summary lint --update-baseline --reason TEXT” writes it; each entry has a reason.',
  referenceData:
    "Path of the file with imported reference data, relative to this file. “Import Reference Data…” of VS Code or “opinion-summary reference import FILE” writes it from EMA's medicines table and the WHO ATC index.",
  templates:
    'Path of a folder, relative to this file. Its *.opinion.md files are offered first when a new summary of opinion is begun; variables in them such as {product}, {substance}, {holder} and {date} are filled from the answers. The folder is not checked.',
  snippets:
    'Path of a folder, relative to this file, with the snippets of a team in the format of VS Code (*.code-snippets, *.json): they are offered in drafts, and where their “scope” names opinion-summary-published, in published text.',
};

/** Of the keys of an override. */
export const OVERRIDE_MEANINGS = {
  files:
    'Glob patterns of documents, relative to this file. A pattern without a slash means names at any depth; a folder means everything in it.',
  rules: 'Severities by rule id for these documents.',
} as const;

export const SEVERITY_MEANINGS: Readonly<Record<(typeof SEVERITY_WORDS)[number], string>> = {
  error: 'Would be a public error, or breaks the form. The command line ends with 1.',
  warning: 'Probably wrong. The command line counts it against --max-warnings.',
  info: 'House style; totals and reports call it a remark.',
  hint: 'Worth a look.',
  off: 'The rule does not run.',
};

export const PROFILE_MEANINGS: Readonly<Record<Profile, string>> = {
  'human-initial': 'The CHMP recommends a marketing authorisation.',
  'human-post-authorisation': 'The CHMP recommends a change to a marketing authorisation.',
  'veterinary-initial': 'The CVMP recommends a marketing authorisation.',
  'veterinary-post-authorisation': 'The CVMP recommends a change to a marketing authorisation.',
};

export const PACK_MEANINGS: Readonly<Record<(typeof BUILT_IN_PACK_NAMES)[number], string>> = {
  'ema-human': 'Parts, standard sentences and footnotes of opinions on human medicines.',
  'ema-veterinary': 'Parts, standard sentences and footnotes of opinions on veterinary medicines.',
  'ema-style': 'Spelling, terms and house style.',
};
