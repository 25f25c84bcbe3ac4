/** Words that an editor shows behind those of the text: what an ATC code is called, when the Commission is expected to decide. */
import { toWrittenDate } from '../model/calendar';
import type { Opinion } from '../model/opinion';
import type { ReferenceData } from '../reference/referenceData';
import type { TextSpan } from '../text/span';
import { findAtcName } from './atcNames';
import { findDecisionDate } from './decisionDate';

export interface InlayHint {
  /** It stands before this offset. */
  readonly offset: number;
  readonly text: string;
}

/** Which hints are wanted. */
export interface InlayHintChoice {
  readonly atcCodes: boolean;
  readonly decisionDate: boolean;
}

/** Those inside of a span of the text, in the order of the text. */
export function findInlayHints(
  opinion: Opinion,
  within: TextSpan,
  choice: InlayHintChoice,
  reference?: ReferenceData,
): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  const isWanted = ({ end }: TextSpan): boolean => within.start <= end && end <= within.end;
  const decision = choice.decisionDate ? findDecisionDate(opinion) : undefined;
  if (decision !== undefined && isWanted(decision.date.span)) {
    const text = `decision expected ${toWrittenDate(decision.expected)}`;
    hints.push({ offset: decision.date.span.end, text });
  }
  for (const { code } of choice.atcCodes ? opinion.atcCodes : []) {
    if (code === undefined || !isWanted(code.span)) continue;
    const text = findAtcName(code.text, reference);
    if (text !== undefined) hints.push({ offset: code.span.end, text });
  }
  return hints.sort((a, b) => a.offset - b.offset);
}
