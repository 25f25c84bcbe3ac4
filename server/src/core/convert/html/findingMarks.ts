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

  /** Takes up what begins before an offset or at it. */
  function takeUp(offset: number): void {
    for (let finding = findings[next]; finding !== undefined; finding = findings[++next]) {
      if (finding.span.start > offset || open.length === MOST_AT_ONCE) break;
      open.push({ ...finding.span, finding, isPlaced: false });
    }
  }

  function place(isHere: (one: OpenFinding) => boolean): readonly Finding[] {
    const here = open.filter(isHere);
    for (const one of here) one.isPlaced = true;
    return here.map(({ finding }) => finding);
  }

  /** Lets go of what has its place and ends before an offset or at it. */
  function close(offset: number): void {
    open = open.filter((one) => !one.isPlaced || one.end > offset);
  }

  /** The next offset behind `at`, up to `limit`, at which a finding begins or ends. */
  function findCut(at: number, limit: number): number {
    let cut = limit;
    const following = findings[next]?.span.start ?? limit;
    for (const offset of [following, ...open.map(({ end }) => end)])
      if (offset > at && offset < cut) cut = offset;
    return cut;
  }

  return {
    slice(span) {
      const slices: FindingSlice[] = [];
      for (let start = span.start; start <= span.end; ) {
        takeUp(start);
        const points = place((one) => !one.isPlaced && one.end <= start);
        const end = findCut(start, span.end);
        const covering = end > start ? place((one) => one.end > start) : [];
        if (end > start || points.length > 0)
          slices.push({ start, end, findings: covering, points });
        close(end);
        if (end === start) break;
        start = end;
      }
      return slices;
    },
    over(span) {
      takeUp(span.end);
      const found = place((one) =>
        one.isPlaced
          ? one.start < span.end && one.end > span.start
          : one.start < span.end || one.end <= span.end,
      );
      close(span.end);
      return found;
    },
    rest() {
      const unplaced = open.filter(({ isPlaced }) => !isPlaced).map(({ finding }) => finding);
      return [...unplaced, ...findings.slice(next)];
    },
  };
}

/** The attributes of an element that shows findings: ` class="finding error" title="…"`; empty without findings. */
export function findingAttributes(findings: readonly Finding[], title = ''): string {
  if (findings.length === 0) return title === '' ? '' : ` title="${escapeHtml(title)}"`;
  const severity = SEVERITIES.find((one) => findings.some((finding) => finding.severity === one));
  const messages = findings.map(({ message, ruleId }) => `${message} (${ruleId})`);
  const lines = title === '' ? messages : [...messages, title];
  return ` class="finding ${severity}" title="${escapeHtml(lines.join('\n'))}"`;
}
