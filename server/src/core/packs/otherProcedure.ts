/** Knows the sentence of a change in the summary of a new product, and the reverse: one slip, though several words differ. */
import type { Profile } from '../model/opinion';
import { type Fix, type Report, type RuleContext, report } from '../rules/rule';
import { findComparedWords } from './comparedWords';
import { toEdit } from './differenceEdit';
import type { StandardSentenceMatch } from './standardSentences';

/** What the title says of the procedure, and the profile that has the other one. */
const PROCEDURES: Readonly<Record<Profile, { readonly name: string; readonly other: Profile }>> = {
  'human-initial': { name: 'initial', other: 'human-post-authorisation' },
  'human-post-authorisation': { name: 'post', other: 'human-initial' },
  'veterinary-initial': { name: 'initial', other: 'veterinary-post-authorisation' },
  'veterinary-post-authorisation': { name: 'post', other: 'veterinary-initial' },
};

/** Where the sentence is, word for word, that of the other procedure. */
function findOtherProcedure(
  { sentence, passage }: StandardSentenceMatch,
  { opinion, standard }: RuleContext,
): Profile | undefined {
  if (opinion.profile === undefined || sentence.part === undefined) return undefined;
  const { other } = PROCEDURES[opinion.profile];
  const words = findComparedWords(passage.text, { from: 0, to: passage.text.length });
  const isOther = standard.index.ofPart(sentence.part, other)?.all.some(({ slots, tokenised }) => {
    const { tokens } = tokenised;
    if (slots.length > 0 || tokens.length !== words.length) return false;
    return tokens.every(({ letters }, index) => letters === words[index]?.letters);
  });
  return isOther === true ? other : undefined;
}

/** One finding for all its words; `undefined` for every other sentence. */
export function reportOtherProcedure(
  match: StandardSentenceMatch,
  context: RuleContext,
): Report | undefined {
  const { differences, sentence } = match;
  const profile = differences.length > 1 ? findOtherProcedure(match, context) : undefined;
  if (profile === undefined) return undefined;
  const { name, other } = PROCEDURES[profile];
  const right = PROCEDURES[other].name;
  const start = differences[0]?.found.span.start ?? 0;
  const end = differences.at(-1)?.found.span.end ?? start;
  const fix: Fix = {
    title: `Write the sentence of a summary of opinion (${right} authorisation)`,
    edits: differences.map((difference) => toEdit(difference, context.source)),
    safety: 'ask',
  };
  return report(
    { start, end },
    `This is the sentence of a summary of opinion (${name} authorisation), not (${right} authorisation).`,
    [fix],
    { part: sentence.part ?? 'footnotes' },
  );
}
