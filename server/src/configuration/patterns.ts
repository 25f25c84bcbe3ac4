/** Regular expressions of packs in RE2 syntax: a match is found in time linear in the text. A file of its own: it is loaded when a pack needs it. */
import { RE2JS, RE2JSException } from 're2js';
import type { CompilePattern, PatternMatch } from '../core/index';

export const compilePattern: CompilePattern = (source, { ignoresCapitals }) => {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, ignoresCapitals ? RE2JS.CASE_INSENSITIVE : 0);
  } catch (error) {
    if (error instanceof RE2JSException) return { fault: describe(error.message, source) };
    throw error;
  }
  return {
    pattern: { findIn: (text) => findMatches(compiled, text) },
    steps: compiled.programSize(),
    groupCount: compiled.groupCount(),
    fitsNothing: compiled.matches(''),
  };
};

function* findMatches(pattern: RE2JS, text: string): Iterable<PatternMatch> {
  const matcher = pattern.matcher(text);
  const groupCount = pattern.groupCount();
  while (matcher.find()) {
    const [from, to] = [matcher.start(), matcher.end()];
    if (to === from) continue;
    const groups = Array.from({ length: groupCount + 1 }, (_, group) => matcher.group(group) ?? '');
    yield { from, to, groups };
  }
}

/** What other engines know and this one does not, by what it says of it, with what to do instead. */
const NOT_IN_RE2: readonly {
  readonly sign: RegExp;
  readonly said: RegExp;
  readonly what: string;
}[] = [
  {
    sign: /\(\?<?[=!]/,
    said: /Perl syntax|named capture/,
    what: 'looks around, which patterns of packs cannot; describe the words themselves',
  },
  {
    sign: /\\[1-9]/,
    said: /escape sequence/,
    what: 'refers back to a group, which patterns of packs cannot; write the words again',
  },
];

/** `invalid repeat count: \`{0,30}\``; that of `{5,2}` is wrong for another reason. */
const REPEATS_TOO_OFTEN = /invalid repeat count: `(\{(\d+)(?:,(\d*))?\})`/;

/** `error parsing regexp: missing closing ): \`(a\`` as a piece of a sentence. */
function describe(message: string, source: string): string {
  const known = NOT_IN_RE2.find(({ sign, said }) => said.test(message) && sign.test(source));
  if (known !== undefined) return `“${known.sign.exec(source)?.[0]}” ${known.what}`;
  const [, count, least, most] = REPEATS_TOO_OFTEN.exec(message) ?? [];
  if (count !== undefined && (most === undefined || Number(least) <= Number(most))) {
    return `its counted repetitions, such as “${count}”, stand for more than 1000 turns, those inside of each other multiplied`;
  }
  return message
    .replace(/^error parsing regexp: /, '')
    .replace(`\`(?i)${source}\``, () => `\`${source}\``)
    .replace(/`([^`]*)`/g, '“$1”')
    .replace(/[.\s]+$/, '');
}
