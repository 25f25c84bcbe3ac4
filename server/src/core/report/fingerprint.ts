/** Fingerprints of findings: the same finding keeps its own when lines are added above it or wrapped anew. */
import type { CheckedDocument } from './reportFormat';

/** One fingerprint per finding, in their order; made of rule, part and words, never of line numbers. */
export function buildFingerprints({
  findings,
  analysis,
  displayPath,
}: CheckedDocument): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ ruleId, part, span, message }) => {
    const found = analysis.source.slice(span.start, span.end);
    const words = [displayPath, ruleId, part ?? '', normalise(found), normalise(message)].join(
      '\n',
    );
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return hash(`${words}\n${count}`);
  });
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** 53 bits of a multiplicative hash (the scheme known as cyrb53), as 14 hexadecimal digits. */
function hash(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & high) + (low >>> 0);
  return value.toString(16).padStart(14, '0');
}
