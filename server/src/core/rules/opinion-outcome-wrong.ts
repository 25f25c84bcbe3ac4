/** The opinion is called positive where it recommends the granting or a change, and negative where it recommends a refusal. */
import type { OpinionStatement, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { CONTRADICTED_NEGATIVE } from '../model/statement';
import { type Fix, type Rule, type RuleContext, replaceWord, report } from './rule';

const CONTRADICTED_POSITIVE =
  /\bpositive opinions?(?=,? (?:and )?recommend(?:ing|ed) the refusal)/i;
/** Opinions on residues in food recommend an inclusion and are called by no such word. */
const UNNAMED =
  /\ban? opinion(?=,? recommending (?:the granting of|granting|a change to|a variation to)\b)/i;
/** What the re-examination came to. */
const FINAL_NEGATIVE = 'a final negative opinion';

export const opinionOutcomeWrong: Rule = {
  id: 'opinion-outcome-wrong',
  group: 'structure',
  severity: 'error',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'The opinion statement calls the opinion negative and recommends the granting, or the reverse, or does not say that it is positive; or a re-examination is said to end in a negative opinion where the statement is positive.',
    why: 'Whether the committee is for the medicine or against it is what the whole text is about.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { statement } = context.opinion;
    if (statement === undefined) return;
    const final = findFinalNegative(statement, context);
    if (final !== undefined) {
      tell(contradict(final, 'the positive opinion of that day', [callPositive(final)]));
    }
    const negative = find(CONTRADICTED_NEGATIVE, statement, context);
    const positive = find(CONTRADICTED_POSITIVE, statement, context);
    const unnamed = find(UNNAMED, statement, context);
    if (negative !== undefined) {
      tell(
        contradict(negative, 'a recommendation of the granting or of a change', [
          ...(isToldRefused(context) ? [] : [callPositive(negative)]),
        ]),
      );
    }
    if (positive !== undefined) tell(contradict(positive, 'a recommendation of the refusal', []));
    if (unnamed !== undefined) {
      const message = `“${unnamed.text}” should read “a positive opinion”.`;
      tell(report(unnamed.span, message, [callPositive(unnamed)]));
    }
  },
};

const REFUSAL = /\b(?:[Rr]efusal|[Rr]efused?|negative)\b/;

/** Elsewhere the text tells of a refusal: what is recommended is then the slip, and a positive opinion would be the worst of all. */
function isToldRefused({ opinion, prose: { text } }: RuleContext): boolean {
  const { statement, title } = opinion;
  if (title !== undefined && REFUSAL.test(title.text)) return true;
  const { from, to } = statement?.prose ?? { from: 0, to: 0 };
  return REFUSAL.test(text.slice(0, from)) || REFUSAL.test(text.slice(to));
}

function find(words: RegExp, statement: Passage, { prose }: RuleContext): Passage | undefined {
  const match = words.exec(statement.text);
  if (match === null) return undefined;
  const from = statement.prose.from + match.index;
  return buildPassage(prose, { from, to: from + match[0].length });
}

/** “Adopted a final negative opinion on 22 February 2024”, of a positive one of that day. */
function findFinalNegative(
  { outcome, date }: OpinionStatement,
  { prose }: RuleContext,
): Passage | undefined {
  if (outcome !== 'positive' || date === undefined) return undefined;
  const from = prose.text.indexOf(`${FINAL_NEGATIVE} on ${date.text}`);
  return from < 0 ? undefined : buildPassage(prose, { from, to: from + FINAL_NEGATIVE.length });
}

function contradict({ span, text }: Passage, other: string, fixes: readonly Fix[]) {
  return report(span, `“${text}” does not go with ${other}.`, fixes);
}

function callPositive({ span, text }: Passage): Fix {
  const isNamed = /negative/i.test(text);
  const right = isNamed
    ? text.replace(/negative/i, 'positive')
    : text.replace(/^an? /, 'a positive ');
  return replaceWord(span, text, right, 'ask');
}
