/** Writes the pieces of a report in the order in which its format wants them: as they come, or its opening first. */
import type { ReportEnd, ReportFormat, ReportRun } from '../../core/index';

export interface ReportWriter {
  /** The share of some documents. */
  add(text: string): void;
  /** `contents`: the documents' lines in the table of contents. */
  end(end: ReportEnd, contents: readonly string[]): void;
}

export function createReportWriter(
  { begin, opening, end: writeEnd }: ReportFormat,
  run: ReportRun,
  write: (text: string) => void,
): ReportWriter {
  const held: string[] = [];
  if (opening === undefined) write(begin(run));
  return {
    add: opening === undefined ? write : (text) => void held.push(text),
    end(end, contents) {
      if (opening !== undefined) {
        write(begin(run));
        write(opening.write(end, contents));
        for (const text of held) write(text);
      }
      write(writeEnd(end));
    },
  };
}
