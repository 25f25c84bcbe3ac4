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
  /**
   * The attributes of an element that shows findings and words of its own: ` class="finding error" title="…"`; empty where
   * there is neither. A finding is told at its first place, and at further ones while that is not too much in all.
   */
  attributes(findings: readonly Finding[], title?: string): string;
}

/** So many findings are looked at for one place, so that work stays linear in the text; further ones wait for the next. */
const MOST_AT_ONCE = 32;
/** Characters of what is told again of findings that are cut into many pieces: a long message at each would be a square. */
const MOST_TOLD_AGAIN = 100_000;

interface OpenFinding extends TextSpan {
  readonly finding: Finding;
  isPlaced: boolean;
}

/** `findings` are sorted by their spans. */
export function createFindingMarks(findings: readonly Finding[]): FindingMarks {
  let next = 0;
  let open: OpenFinding[] = [];
  const told = new Set<Finding>();
  let tellAgain = MOST_TOLD_AGAIN;

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

  /** The message of a finding, or nothing where it has been told often enough. */
  function tell(finding: Finding): readonly string[] {
    const line = `${finding.message} (${finding.ruleId})`;
    if (told.has(finding)) {
      if (line.length > tellAgain) return [];
      tellAgain -= line.length;
    }
    told.add(finding);
    return [line];
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
    attributes(shown, title = '') {
      const severity = SEVERITIES.find((one) => shown.some((finding) => finding.severity === one));
      const name = severity === undefined ? '' : ` class="finding ${severity}"`;
      const lines = [...shown.flatMap(tell), title].filter((line) => line !== '');
      return lines.length === 0 ? name : `${name} title="${escapeHtml(lines.join('\n'))}"`;
    },
  };
}
