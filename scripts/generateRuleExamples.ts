/** Makes the module that carries one example of each rule, for its page in the editor: the first one of its test page that is short. */
import { fileURLToPath } from 'node:url';
import { analyze } from '../server/src/core/analysis/analyze';
import type { Finding } from '../server/src/core/rules/rule';
import type { Notation } from '../server/src/core/syntax/block';
import { type RulePage, readRulePages, ruleSetOf } from '../test/support/rulePages';
import { buildFullRuleSet } from '../test/support/ruleSets';

const PAGES = fileURLToPath(new URL('../test/rules', import.meta.url));
/** Of longer words in question nobody sees what is wrong with them. */
const LONGEST_WORDS = 80;
/** Characters on either side of the words. */
const SHOWN_BESIDE = 120;

/** The text of `server/src/core/generated/ruleExamples.ts`. */
export function buildRuleExamplesModule(): string {
  const full = buildFullRuleSet();
  const lines = readRulePages(PAGES).flatMap((page) => {
    const example = findShortExample(page, (text, notation) =>
      analyze(text, notation, ruleSetOf(page, full)).findings.filter(
        ({ ruleId }) => ruleId === page.ruleId,
      ),
    );
    return example === undefined ? [] : [[page.ruleId, ...example].join('\t')];
  });
  return [
    '/** An example of each rule: id, text before the words in question, the words, text behind them, message. Generated from test/rules: do not edit. */',
    `export const ruleExamplesText = \`\n${lines.map(escapeTemplate).join('\n')}\n\`;`,
    '',
  ].join('\n');
}

type Check = (text: string, notation: Notation) => readonly Finding[];

function findShortExample({ examples }: RulePage, check: Check): readonly string[] | undefined {
  for (const { kind, text, notation } of examples) {
    if (kind !== 'flagged') continue;
    const [finding] = check(text, notation);
    if (finding === undefined || isOfMissingText(finding)) continue;
    const { start, end } = finding.span;
    if (end - start > LONGEST_WORDS || text.slice(start, end).trim() === '') continue;
    return [
      readBefore(text.slice(0, start), notation),
      toLine(text.slice(start, end)),
      readBehind(text.slice(end), notation),
      finding.message,
    ];
  }
  return undefined;
}

/** The place of a finding on text that lacks shows nothing. */
function isOfMissingText({ message, fixes }: Finding): boolean {
  return (
    / is missing\.$/.test(message) ||
    fixes.some(({ edits }) => edits.some(({ newText }) => newText.includes('\n')))
  );
}

/** From the beginning of the sentence, where that is near. */
function readBefore(text: string, notation: Notation): string {
  const paragraph = text.slice(text.lastIndexOf(ENDS[notation]) + 1).trimStart();
  const sentence = toLine(paragraph.slice(paragraph.lastIndexOf('. ') + 1)).trimStart();
  const words = sentence.replace(/^> /, '');
  if (words.length <= SHOWN_BESIDE) return words;
  return `…${words.slice(words.indexOf(' ', words.length - SHOWN_BESIDE))}`;
}

/** To the end of the sentence, where that is near. */
function readBehind(text: string, notation: Notation): string {
  const [paragraph = ''] = text.split(ENDS[notation], 1);
  const [sentence] = paragraph.split(/(?<=\.) (?=[A-Z])/, 1);
  const words = toLine(sentence ?? '').trimEnd();
  if (words.length <= SHOWN_BESIDE) return words;
  return `${words.slice(0, words.lastIndexOf(' ', SHOWN_BESIDE))} …`;
}

/** What ends a paragraph: the lines of a draft are not wrapped. */
const ENDS: Readonly<Record<Notation, string>> = { draft: '\n', published: '\n\n' };

function toLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('\t', ' ');
}

function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}
