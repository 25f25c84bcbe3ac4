/** One comma and one full stop are enough. */
import { type Rule, replaceFix, report } from './rule';

/** The stop of an abbreviation ends its sentence, too: `B.V..` and `Ltd..` have one too many. */
const DOUBLED = /(?<=[a-z]{2}|\.[A-Z]|[)\]%])\.\.(?!\.)|(?<=[\w)\]%]),,(?!,)/g;

export const punctuationDoubled: Rule = {
  id: 'punctuation-doubled',
  group: 'language',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'Two commas or two full stops stand side by side.',
    why: 'One of them is left over from an earlier wording; the stop of an abbreviation ends its sentence, too. An ellipsis is let be.',
    since: '0.1.0',
  },
  check({ prose, source }, tell) {
    const { text } = prose;
    if (!text.includes('..') && !text.includes(',,')) return;
    for (const { 0: found, index } of text.matchAll(DOUBLED)) {
      const span = prose.toSource({ from: index, to: index + 2 });
      // Words that are struck out may stand between the two.
      if (source.slice(span.start, span.end) !== found) continue;
      const name = found === ',,' ? 'comma' : 'full stop';
      tell(
        report(span, `Two ${name}s stand here; one is enough.`, [
          replaceFix(span, found.slice(1), `Leave one ${name}`, 'safe'),
        ]),
      );
    }
  },
};
