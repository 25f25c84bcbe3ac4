/** A comma parts two side effects that stand side by side in a list. */
import type { TextEdit } from '../text/textEdit';
import { type Rule, report } from './rule';

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
    what: 'No comma separates two side effects of a list.',
    why: '“Nausea vomiting” may be one effect or two; a reader should not have to know which.',
    since: '0.1.0',
  },
  check({ opinion, source }, tell) {
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
