/** The commands of a review view, by name: accept findings, look after the baseline, report, check again. */
import type { Session } from '../session';
import { ACCEPT_FINDINGS_COMMAND, runAcceptFindings } from './acceptFindings';
import { runWriteReport, WRITE_REPORT_COMMAND } from './reviewReport';
import { LIST_STALE_COMMAND, runListStale } from './staleAcceptances';

export const REVIEW_COMMANDS = {
  [ACCEPT_FINDINGS_COMMAND]: runAcceptFindings,
  [LIST_STALE_COMMAND]: runListStale,
  [WRITE_REPORT_COMMAND]: runWriteReport,
  'opinionSummary.checkWorkspace': async (session: Session): Promise<null> => {
    session.checkAgain();
    return null;
  },
};
