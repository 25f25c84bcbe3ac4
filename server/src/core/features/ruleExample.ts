/** The example of a rule, as Markdown: a sentence with the words in question, and what is said of them. */
import { ruleExamplesText } from '../generated/ruleExamples';
import { escapeMarkdown } from './markdown';

/** Nothing for rules whose fault has no place, and for those of a team's packs. */
export function describeExample(id: string): readonly string[] {
  const line = ruleExamplesText.split('\n').find((one) => one.startsWith(`${id}\t`));
  if (line === undefined) return [];
  const [before = '', words = '', behind = '', message = ''] = line.split('\t').slice(1);
  const mark = canBeBold(before, words, behind) ? '**' : '';
  const sentence = [before, words, behind].map(escapeMarkdown).join(mark);
  return ['## Example', `> ${sentence}`, escapeMarkdown(message)];
}

/** Stars between a sign and a letter are stars. */
function canBeBold(before: string, words: string, behind: string): boolean {
  const opens = /^[\p{L}\p{N}]/u.test(words) || !/[\p{L}\p{N}]$/u.test(before);
  const closes = /[\p{L}\p{N}]$/u.test(words) || !/^[\p{L}\p{N}]/u.test(behind);
  return opens && closes;
}
