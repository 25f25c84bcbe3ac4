/** The report formats, by name. */
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import type { ReportFormat } from './reportFormat';
import { sarif } from './sarif';
import { stylish } from './stylish';

export const REPORT_FORMATS: readonly ReportFormat[] = [stylish, json, sarif, junit, github];
