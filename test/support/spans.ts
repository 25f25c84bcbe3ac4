/** What every span that a feature answers must be: inside of its text, and never between the halves of a character. */
import assert from 'node:assert/strict';
import type { TextSpan } from '../../server/src/core/text/span';

export function assertInside(text: string, { start, end }: TextSpan, what: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what} ${start}-${end}`);
  assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `${what} splits a pair`);
}

/** True between the halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return (
    /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
  );
}
