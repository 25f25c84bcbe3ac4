/** Lays findings over what is shown: cuts words where findings begin and end, and finds a place for all others. */
import { type Finding, SEVERITIES } from '../../rules/rule';
import type { TextSpan } from '../../text/span';
import { escapeHtml } from './escape';

/** A piece of the source that the same findings cover. */
export interface FindingSlice extends TextSpan {
  readonly findings: readonly Finding[];
  /** Findings without words of their own, at the beginning: what is missing there, or is wrong in text that is not shown. */
  readonly points: readonly Finding[];
}

/** Spans are asked for in the order of the text; every finding has been handed out at least once at the end. */
export interface FindingMarks {
  /** Slices that tile a span; a last empty one where findings point at its end. */
  slice(span: TextSpan): readonly FindingSlice[];
  /** All findings that touch a span which cannot be cut, such as a footnote mark, or have found no place before it. */
  over(span: TextSpan): readonly Finding[];
  /** Those that have found no place at all. */
  rest(): readonly Finding[];
}

/** So many findings are looked at for one place, so that work stays linear in the text; further ones wait for the next. */
const MOST_AT_ONCE = 32;

interface OpenFinding extends TextSpan {
  readonly finding: Finding;
  isPlaced: boolean;
}

/** `findings` are sorted by their spans. */
export function createFindingMarks(findings: readonly Finding[]): FindingMarks {
  let next = 0;
  let open: OpenFinding[] = [];

  /** Takes up what begins before the end of a span, or points at it. */
  function takeUp({ end }: TextSpan): void {
    for (let finding = findings[next]; finding !== undefined; finding = findings[++next]) {
      const { span } = finding;
      const isBehind = span.start > end || (span.start === end && span.end > end);
      if (isBehind || open.length === MOST_AT_ONCE) break;
      open.push({ ...span, finding, isPlaced: false });
    }
  }

  function place(isHere: (one: OpenFinding) => boolean): readonly Finding[] {
    const here = open.filter(isHere);
    for (const one of here) one.isPlaced = true;
    return here.map(({ finding }) => finding);
  }

  function close({ end }: TextSpan): void {
    open = open.filter((one) => !one.isPlaced || one.end > end);
  }

  return {
    slice(span) {
      takeUp(span);
      const slices = findCuts(open, span).flatMap((start, index, cuts): FindingSlice[] => {
        const end = cuts[index + 1] ?? start;
        const points = place((one) => !one.isPlaced && one.end <= start);
        const covering = end === start ? [] : place((one) => covers(one, start, end));
        const isEmpty = end === start && points.length === 0;
        return isEmpty ? [] : [{ start, end, findings: covering, points }];
      });
      close(span);
      return slices;
    },
    over(span) {
      takeUp(span);
      const found = place((one) =>
        one.isPlaced ? one.start < span.end && one.end > span.start : one.start <= span.end,
      );
      close(span);
      return found;
    },
    rest() {
      const unplaced = open.filter(({ isPlaced }) => !isPlaced).map(({ finding }) => finding);
      return [...unplaced, ...findings.slice(next)];
    },
  };
}

function covers(one: TextSpan, start: number, end: number): boolean {
  return one.end > one.start && one.start <= start && one.end >= end;
}

function findCuts(open: readonly OpenFinding[], { start, end }: TextSpan): readonly number[] {
  const cuts = new Set([start, end]);
  for (const one of open) {
    for (const offset of [one.start, one.end]) if (offset > start && offset < end) cuts.add(offset);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** The attributes of an element that shows findings: ` class="finding error" title="…"`; empty without findings. */
export function findingAttributes(findings: readonly Finding[], title = ''): string {
  if (findings.length === 0) return title === '' ? '' : ` title="${escapeHtml(title)}"`;
  const severity = SEVERITIES.find((one) => findings.some((finding) => finding.severity === one));
  const messages = findings.map(({ message, ruleId }) => `${message} (${ruleId})`);
  const lines = title === '' ? messages : [...messages, title];
  return ` class="finding ${severity}" title="${escapeHtml(lines.join('\n'))}"`;
}
