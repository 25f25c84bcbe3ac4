/** The report formats, by name. */
import { checkstyle } from './checkstyle';
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import type { ReportFormat } from './reportFormat';
import { html } from './review/html';
import { markdown } from './review/markdown';
import { sarif } from './sarif';
import { stylish } from './stylish';

export const REPORT_FORMATS: readonly ReportFormat[] = [
  stylish,
  json,
  sarif,
  junit,
  checkstyle,
  github,
  html,
  markdown,
];

/** Those that a reviewer keeps: of documents, with everything that was checked. */
export const REVIEW_FORMATS: readonly ReportFormat[] = [html, markdown];
