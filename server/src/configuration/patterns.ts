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
  return { pattern: { findIn: (text) => findMatches(compiled, text) } };
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

/** `error parsing regexp: missing closing ): \`(a\`` as a piece of a sentence. */
function describe(message: string, source: string): string {
  return message
    .replace(/^error parsing regexp: /, '')
    .replace(`\`(?i)${source}\``, () => `\`${source}\``)
    .replace(/`([^`]*)`/g, '“$1”')
    .replace(/[.\s]+$/, '');
}
