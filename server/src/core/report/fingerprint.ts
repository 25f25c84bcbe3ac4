/** Fingerprints of findings: the same finding keeps its own when lines are added above it or wrapped anew. */
import type { Finding } from '../rules/rule';
import { hashText } from '../text/hash';
import type { ReportedDocument } from './reportFormat';

/** One fingerprint per finding, in their order; made of rule, part and words, never of line numbers. */
export function buildFingerprints(
  findings: readonly Finding[],
  { analysis, displayPath }: ReportedDocument,
): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ ruleId, part, span, message }) => {
    const found = analysis.source.slice(span.start, span.end);
    const words = [displayPath, ruleId, part ?? '', normalise(found), normalise(message)].join(
      '\n',
    );
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return hashText(`${words}\n${count}`);
  });
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
