/** Reads the active substance(s) that the active-substance sentence names. */
import type { SyntaxTree } from '../syntax/block';
import type { Part, Passage } from './opinion';
import { buildPassage, splitPassage } from './passage';

/** Where the name of a substance ends: the class that follows, a bracket, the end of the sentence. */
const NAME = '([^,(.;:]{2,120}?)';
const NAME_END =
  '(?=,? ?\\(|, (?:an?|the|two|three|which|both|also|with|in)\\b|,|;| which\\b| as (?:an? )?active\\b| \\(|\\.(?: |$)|$)';
const PATTERNS: readonly RegExp[] = [
  /^The (?:\w+ )?active substances? (?:of|in) [^,]{1,80}, ([^()]{2,120}?), (?:is|are)\b/,
  /^The (?:\w+ )?active substances?, ([^()]{2,120}?), (?:is|are)\b/,
  new RegExp(
    `^The (?:\\w+ )?active substances?(?: (?:of|in) [^,]{1,80}?)? (?:is|are|were|was) ((?:${NAME.slice(1, -1)})(?:, [a-z-]+(?= and ))?(?: and [^,(.;:]{2,80}?)?)${NAME_END}`,
  ),
  new RegExp(`\\b(?:product|vaccine|medicine)s? containing ${NAME}${NAME_END}`),
  new RegExp(`\\bcombination of ${NAME}${NAME_END}`),
  new RegExp(`\\bcontains ${NAME}${NAME_END}`),
];
/** A description instead of a name: `a recombinant protein`, `made of …`. */
const DESCRIPTION = /^(?:an? |the |made |composed |based |live |inactivated |two |three )/i;
const LONGEST_HEAD = 400;

export function readSubstances(tree: SyntaxTree, part: Part | undefined): readonly Passage[] {
  const sentence = part?.sentences[0];
  if (sentence === undefined) return [];
  const { from, to } = sentence.prose;
  const text = tree.prose.text.slice(from, Math.min(to, from + LONGEST_HEAD));
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    const names = match?.[1];
    if (match === null || names === undefined) continue;
    if (DESCRIPTION.test(names)) return [];
    const start = from + match.index + match[0].lastIndexOf(names);
    const passage = buildPassage(tree.prose, { from: start, to: start + names.length });
    return splitPassage(tree.prose, passage, / ?\/ |, (?:and )?| and /g);
  }
  return [];
}
