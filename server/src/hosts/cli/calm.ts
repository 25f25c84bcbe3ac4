/** What a person at a terminal is told where a report has nothing to say. */
import type { ReportTotals } from '../../core/index';

/** `undefined` where there is something to report, or no document; with `--quiet`, `all` has findings that are not reported. */
export function describeCalm(reported: ReportTotals, all: ReportTotals): string | undefined {
  const { documents, documentsWithFindings } = reported;
  if (documents === 0 || documentsWithFindings > 0) return undefined;
  const what = all.documentsWithFindings > 0 ? 'No errors' : 'No findings';
  return documents === 1 ? `✔ ${what}.` : `✔ ${what} in ${documents} documents.`;
}
