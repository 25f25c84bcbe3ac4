/** Runs the examples of a pack: each is put into a document to which its entry applies, and held against what the entry says. */
import type { Profile } from '../model/opinion';
import type { Pack, PackExample, RuleEntry } from '../packs/pack';
import type { Finding } from '../rules/rule';
import type { TextSpan } from '../text/span';
import { analyze } from './analyze';
import { applyFixes } from './applyFixes';
import type { RuleSet } from './ruleSet';

/** An example that does not behave as it says. */
export interface ExampleFault {
  readonly ruleId: string;
  /** Where the example stands in the pack file. */
  readonly span: TextSpan;
  /** Sentences for the author of the pack. */
  readonly message: string;
}

export interface ExampleResults {
  readonly count: number;
  readonly faults: readonly ExampleFault[];
}

/** `ruleSet`: the rules of the pack and of those that it builds on. */
export function checkExamples(pack: Pack, ruleSet: RuleSet): ExampleResults {
  const faults: ExampleFault[] = [];
  let count = 0;
  for (const entry of pack.entries) {
    if (entry.kind === 'override' || entry.kind === 'standard-sentence') continue;
    for (const example of entry.examples ?? []) {
      count += 1;
      const message = findFaultOfExample(example, entry, ruleSet);
      if (message !== undefined) faults.push({ ruleId: entry.id, span: example.span, message });
    }
  }
  return { count, faults };
}

function findFaultOfExample(
  example: PackExample,
  entry: RuleEntry,
  ruleSet: RuleSet,
): string | undefined {
  const document = buildDocument(example.text, entry);
  const { source, opinion, findings } = analyze(document, 'draft', ruleSet);
  const own = findings.filter(({ ruleId }) => ruleId === entry.id);
  if (!example.isFlagged) {
    const [first] = own;
    return first === undefined
      ? undefined
      : `${quote(example.text)} is to be accepted, but ${quote(wordsOf(first, source))} is reported: ${first.message}`;
  }
  if (own.length === 0) {
    const isOther = !entry.profiles.some((profile) => profile === opinion.profile);
    const reason = isOther ? ' The rule is not for documents of this kind.' : '';
    return `${quote(example.text)} is to be reported, but nothing is found in it.${reason}`;
  }
  return findWrongWords(example, own, source) ?? findWrongFix(example, own, document, entry);
}

function findWrongWords(
  { text, words }: PackExample,
  findings: readonly Finding[],
  source: string,
): string | undefined {
  const found = findings.map((finding) => wordsOf(finding, source));
  if (words.length === 0 || words.join('\n') === found.join('\n')) return undefined;
  return `In ${quote(text)} the words ${list(words)} are to be reported, but ${list(found)} are.`;
}

function findWrongFix(
  { fixed }: PackExample,
  findings: readonly Finding[],
  document: string,
  entry: RuleEntry,
): string | undefined {
  if (fixed === undefined) return undefined;
  const result = applyFixes(document, findings, { safety: 'all' }).text;
  const wanted = buildDocument(fixed, entry);
  if (result === wanted) return undefined;
  const head = wanted.length - `${fixed}\n`.length;
  const shown = result.startsWith(wanted.slice(0, head)) ? result.slice(head) : result;
  return `After the fix the text is to read ${quote(fixed)}, but it reads ${quote(shown)}.`;
}

/** Words that only a whole document has. */
const WHOLE = /\badopted a (?:positive|negative) opinion\b|^# /m;

/** The text itself where it is a whole document, else as a paragraph of one. */
function buildDocument(text: string, { profiles, when }: RuleEntry): string {
  if (WHOLE.test(text)) return `${text}\n`;
  const profile = profiles[0] ?? 'human-initial';
  const modifiers = when.slice(0, 1).map((modifier) => `${modifier}: true\n`);
  return `---\nprofile: ${profile}\n${modifiers.join('')}---\n\n${STATEMENTS[profile]}\n\n${text}\n`;
}

const CHMP = 'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP)';
const CVMP = 'On 16 May 2023, the Committee for Veterinary Medicinal Products (CVMP)';
const GRANTING =
  'adopted a positive opinion, recommending the granting of a marketing authorisation';
const CHANGE =
  'adopted a positive opinion recommending a change to the terms of the marketing authorisation';

const STATEMENTS: Readonly<Record<Profile, string>> = {
  'human-initial': `${CHMP} ${GRANTING} for the medicinal product Exemplara, intended for the treatment of gout.`,
  'human-post-authorisation': `${CHMP} ${CHANGE} for the medicinal product Exemplara.`,
  'veterinary-initial': `${CVMP} ${GRANTING} for the veterinary medicinal product Exemplara, an oral solution, intended for cats.`,
  'veterinary-post-authorisation': `${CVMP} ${CHANGE} for the veterinary medicinal product Exemplara.`,
};

function wordsOf({ span }: Finding, source: string): string {
  return source.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function list(words: readonly string[]): string {
  return words.map(quote).join(', ');
}

const LONGEST_QUOTATION = 120;

function quote(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return `“${line.length > LONGEST_QUOTATION ? `${line.slice(0, LONGEST_QUOTATION)} …` : line}”`;
}
