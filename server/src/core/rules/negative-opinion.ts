/** Tells the writer that a negative opinion is recognised, and that the form of a positive one is not asked of it. */
import { ENDED } from '../model/profile';
import { type Rule, report } from './rule';

/** In order of preference: the words that make the opinion negative. */
const NEGATIVE_WORDS: readonly RegExp[] = [
  /\bnegative (?:[a-z]+ )?opinions?\b/i,
  /\brecommend(?:ed|s|ing) the refusal\b/i,
  /\b(?:refusal|refuse)\b/i,
  ENDED,
];

export const negativeOpinion: Rule = {
  id: 'negative-opinion',
  group: 'structure',
  severity: 'info',
  fix: 'never',
  docs: {
    what: 'The text is a negative opinion, or tells of a withdrawn application, a suspension or an authorisation that is not renewed.',
    why: 'EMA answers a negative opinion with a document of questions and answers and publishes no summary of opinion. The rules for summaries of positive opinion would report what such a text must not have, so none of them is applied.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    if (opinion.kind !== 'negative') return;
    const base = opinion.statement?.prose ?? { from: 0, to: prose.text.length };
    const places = [base, opinion.title?.prose ?? base, { from: 0, to: prose.text.length }];
    for (const { from, to } of places) {
      const text = prose.text.slice(from, to);
      for (const words of NEGATIVE_WORDS) {
        const match = words.exec(text);
        if (match === null) continue;
        const start = from + match.index;
        tell(
          report(
            prose.toSource({ from: start, to: start + match[0].length }),
            words === ENDED
              ? `“${match[0]}”: this is no positive opinion, and is not checked as a summary of one.`
              : 'This is a negative opinion; it is not checked as a summary of a positive opinion.',
          ),
        );
        return;
      }
    }
  },
};
