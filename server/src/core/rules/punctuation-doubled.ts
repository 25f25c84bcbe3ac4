/** One sign is enough: no two commas, semicolons or full stops, and no comma before a full stop. */
import { type Rule, replaceFix, report } from './rule';

/** The stop of an abbreviation ends its sentence, too: `B.V..` and `Ltd..` have one too many. */
const DOUBLED =
  /(?<=[a-z]{2}|\.[A-Z]|A\/S|[)\]%])\.\.(?!\.)|(?<=[\w)\]%])(?:,,(?!,)|;;(?!;)|,\.(?![\d.]))/g;

/** A draft may have blanks or a line end between two commas, or before them; in published text struck words leave both. */
const DOUBLED_COMMA = /(?<=[\w)\]%])(?: ,,| ?, ,)(?!,)/g;
const SPACED_COMMAS: readonly string[] = [' ,,', ', ,'];

/** The name of each pair, and what is left of it. */
const PAIRS: ReadonlyMap<string, readonly [name: string, right: string, rightName: string]> =
  new Map([
    ['..', ['Two full stops stand', '.', 'full stop']],
    [',,', ['Two commas stand', ',', 'comma']],
    [';;', ['Two semicolons stand', ';', 'semicolon']],
    [',.', ['A comma and a full stop stand', '.', 'full stop']],
  ]);

export const punctuationDoubled: Rule = {
  id: 'punctuation-doubled',
  group: 'language',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'Two commas, semicolons or full stops stand side by side, or a comma before a full stop.',
    why: 'One of them is left over from an earlier wording; the stop of an abbreviation ends its sentence, too. An ellipsis is left alone.',
    since: '0.1.0',
  },
  check({ prose, source, opinion }, tell) {
    const { text } = prose;
    const isSpaced =
      opinion.notation === 'draft' && SPACED_COMMAS.some((commas) => text.includes(commas));
    if (!isSpaced && ![...PAIRS.keys()].some((pair) => text.includes(pair))) return;
    const found = [...text.matchAll(DOUBLED), ...(isSpaced ? text.matchAll(DOUBLED_COMMA) : [])];
    for (const { 0: written, index } of found) {
      const span = prose.toSource({ from: index, to: index + written.length });
      const pair = PAIRS.get(written.replaceAll(' ', ''));
      // Words that are struck out may stand between the two.
      const inSource = source.slice(span.start, span.end).replace(/\s+/g, ' ');
      if (pair === undefined || inSource !== written) continue;
      const [what, right, name] = pair;
      tell(
        report(span, `${what} here; one is enough.`, [
          replaceFix(span, right, `Leave one ${name}`, 'safe'),
        ]),
      );
    }
  },
};
