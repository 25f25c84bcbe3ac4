/** A comma parts two side effects that stand side by side in a list; no semicolon does, and none stands behind “and”. */
import type { TextEdit } from '../text/textEdit';
import { type Rule, type RuleContext, replaceWord, report, type Tell } from './rule';

/** Effects of one word that say all by themselves: none of them describes another one. */
const EFFECT =
  'alopecia|anaemia|arthralgia|asthenia|bronchitis|chills|constipation|cough|diarrhoea|dizziness|dysgeusia|dyspepsia|' +
  'dyspnoea|epistaxis|erythema|fatigue|fever|headaches?|hyperglycaemia|hyperkalaemia|hypertension|hypoglycaemia|' +
  'hypokalaemia|hyponatraemia|hypotension|hypothyroidism|insomnia|leukopenia|lymphopenia|mucositis|myalgia|' +
  'nasopharyngitis|nausea|neutropenia|paraesthesia|pneumonia|proteinuria|pruritus|pyrexia|rash|somnolence|stomatitis|' +
  'tachycardia|thrombocytopenia|tremor|vomiting';
/** Effects of several words, each of which begins another item. */
const LONG_EFFECT =
  '(?:abdominal|back|chest|joint|muscle|musculoskeletal|oropharyngeal) pain|(?:decreased|loss of) appetite|' +
  '(?:decreased|increased) weight|dry (?:mouth|skin)|(?:infusion|injection)[ -](?:site|related) reactions?|' +
  'peripheral (?:neuropathy|oedema)|(?:upper )?respiratory tract infections?|urinary tract infections?|weight (?:gain|loss)';
const SIDE_BY_SIDE = new RegExp(`^(${EFFECT})(\\s+)(${EFFECT}|${LONG_EFFECT})(?![\\w-])`, 'i');

export const listCommaMissing: Rule = {
  id: 'list-comma-missing',
  group: 'language',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'ask',
  docs: {
    what: 'No comma separates two side effects of a list, a semicolon does where commas separate all others, or a comma stands behind “and”; or “and” stands before the last effect but one, too.',
    why: '“Nausea vomiting” may be one effect or two; a reader should not have to know which.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { opinion, source } = context;
    checkSigns(context, tell);
    for (const { text, span } of opinion.sideEffects?.items ?? []) {
      if (!text.includes(' ')) continue;
      const found = SIDE_BY_SIDE.exec(source.slice(span.start, span.end));
      if (found === null) continue;
      const [pair, first = '', , second = ''] = found;
      const end = span.start + first.length;
      const comma: TextEdit = { span: { start: end, end }, newText: ',' };
      tell(
        report(
          { start: span.start, end: span.start + pair.length },
          `No comma stands between “${first}” and “${second}”.`,
          [{ title: `Add a comma behind “${first}”`, edits: [comma], safety: 'ask' }],
        ),
      );
    }
  },
};

const ANY_EFFECT = `(?:${EFFECT}|${LONG_EFFECT})`;
/** “; rash and cough have also been seen.”; not “; rash and cough, some of which are severe.” */
const OTHER_CLAUSE =
  '(?:(?!, (?:(?:\\w+ )?of )?(?:which|that)\\b)[^.])*\\b(?:are|can|had|has|have|is|may|occur|occurred|was|were)\\b';
/** Signs that do not part two effects, and what does. */
const WRONG_SIGNS: readonly (readonly [right: string, pattern: RegExp])[] = [
  [',', new RegExp(`(?<=\\b${ANY_EFFECT});(?= ${ANY_EFFECT}(?:,| and ))(?!${OTHER_CLAUSE})`, 'i')],
  ['and', new RegExp(`\\band,(?= ${ANY_EFFECT}(?:,| and |\\.))`, 'i')],
  // “And nausea and vomiting” may be one effect; those of several words are none with another.
  [',', new RegExp(`, and(?= (?:${LONG_EFFECT}) and ${ANY_EFFECT}\\.$)`, 'i')],
  [',', new RegExp(`, and(?= ${ANY_EFFECT} and (?:${LONG_EFFECT})\\.$)`, 'i')],
];

function checkSigns({ opinion: { sideEffects }, prose }: RuleContext, tell: Tell): void {
  if (sideEffects === undefined || !/;|, and|and,/.test(sideEffects.text)) return;
  const { from, to } = sideEffects.prose;
  const text = prose.text.slice(from, to);
  // Several semicolons part groups of effects.
  const hasGroups = text.indexOf(';') !== text.lastIndexOf(';') || text.includes(':');
  for (const [right, pattern] of hasGroups ? [] : WRONG_SIGNS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [written] = found;
    const place = { from: from + found.index, to: from + found.index + written.length };
    const span = prose.toSource(place);
    tell(
      report(
        span,
        `“${written}” stands between two effects of this list, where “${right}” belongs.`,
        [replaceWord(span, written, right, 'ask')],
      ),
    );
  }
}
