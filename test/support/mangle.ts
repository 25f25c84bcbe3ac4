/** Mangles documents: cuts, repeats, swaps and puts in what reading may stumble over. The same seed, the same result. */

const INTRUDERS = [
  '\r',
  '\r\n\r\n',
  '\f',
  '\u00a0',
  '\u00ad',
  '\ufeff',
  '\ufb01',
  '\u{1f600}',
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u0000',
  '```',
  '[^',
  '[^1]',
  '[^1]: ',
  '[^]:',
  '<!--',
  '-->',
  '<!-- opinion-summary-ignore',
  '<!-- opinion-summary-ignore title-missing: because -->',
  '---\n',
  '# ',
  '> ',
  '- ',
  '**',
  '~~',
  '\\',
  '${',
  '(((((',
  '“',
  '"',
  '²',
  '1 ',
  '(1) ',
  '\n2 A conditional marketing authorisation',
  'ATC code: ',
  '(ATC code: L01XX66)',
  'The full indication is:',
  'The applicant for this medicinal product is ',
  'On 31 February 2021, the Committee for ',
  ' 20 mg ',
  'XX',
  '... . . .',
] as const;

/** A text like `text`, damaged in a few places. */
export function mangle(text: string, seed: number): string {
  const next = createNumbers(seed);
  let result = text;
  const wounds = 1 + (next() % 8);
  for (let wound = 0; wound < wounds; wound++) {
    const at = next() % (result.length + 1);
    const length = next() % 200;
    const piece = result.slice(at, at + length);
    const rest = result.slice(at + length);
    switch (next() % 6) {
      case 0:
        result = result.slice(0, at) + rest;
        break;
      case 1:
        result = result.slice(0, at) + piece + piece + rest;
        break;
      case 2:
        result = result.slice(0, at) + rest + piece;
        break;
      case 3:
        result = result.slice(0, at) + piece.toUpperCase() + rest;
        break;
      case 4:
        result = result.replace(/\n/g, ['\r\n', '\r', '\n\n', ' '][next() % 4] ?? '\n');
        break;
      default:
        result =
          result.slice(0, at) + (INTRUDERS[next() % INTRUDERS.length] ?? '') + result.slice(at);
    }
  }
  return result;
}

/** Whole numbers that look random (xorshift). */
function createNumbers(seed: number): () => number {
  let state = (seed + 1) * 2654435761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
