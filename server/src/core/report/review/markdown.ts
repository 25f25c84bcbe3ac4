/** The `markdown` format: the review report as text that can be read as it is, kept beside documents and compared. */
import { SEVERITIES } from '../../rules/rule';
import { capitalise } from '../../text/words';
import { toPrintable } from '../printable';
import type { ReportEnd, ReportedDocument, ReportFormat } from '../reportFormat';
import type { Evidence } from './evidence';
import {
  type AcceptedFinding,
  type DocumentReview,
  describeEntry,
  describeResult,
  describeRun,
  type ReviewedFinding,
  type RuleGroupResult,
  type RuleResult,
  reviewDocument,
} from './reviewDocument';

export const markdown: ReportFormat = {
  name: 'markdown',
  begin: () => '',
  document: (document) => writeDocument(reviewDocument(document)),
  separator: '',
  end: ({ run }) => `\n---\n\nMade by Opinion Summary ${run.version}.\n`,
  opening: { entry: writeEntry, write: writeOpening },
};

function writeOpening(
  { run, totals, packs, problems, remarks }: ReportEnd,
  entries: readonly string[],
): string {
  const versions = packs.map(({ id, version }) => toWords(`${id} ${version}`));
  const facts = [...(run.date === undefined ? [] : [run.date]), `Opinion Summary ${run.version}`];
  const numbers = SEVERITIES.map((severity) => totals.findings[severity]);
  const { documents, documentsWithFindings, accepted } = totals;
  return [
    '# Review of summaries of opinion',
    [...facts, ...versions].join(' · '),
    [
      '| documents | with findings | errors | warnings | remarks | hints | accepted |',
      '|--:|--:|--:|--:|--:|--:|--:|',
      `| ${[documents, documentsWithFindings, ...numbers, accepted].join(' | ')} |`,
    ].join('\n'),
    ...writeList('Not checked', problems),
    ...writeList('To look after', remarks),
    ...(entries.length > 1 ? [entries.join('').trimEnd()] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function writeList(title: string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  return [`**${title}**`, texts.map((text) => `- ${toWords(text)}`).join('\n')];
}

function writeEntry(document: ReportedDocument): string {
  const { path, summary } = describeEntry(document);
  return `- ${toWords(path)}: ${summary}\n`;
}

function writeDocument(review: DocumentReview): string {
  const { path, summary, facts, findings, accepted, groups, off } = review;
  const told = facts.map(({ name, value }) => `- ${name}: ${toWords(value)}`);
  const sections = [
    `## ${toWords(path)}`,
    `${capitalise(summary)}.`,
    told.join('\n'),
    ...(findings.length === 0 ? [] : ['### Findings', ...findings.map(writeFinding)]),
    ...(accepted.length === 0 ? [] : ['### Accepted', ...accepted.map(writeAccepted)]),
    '### Rules',
    describeRun(groups),
    groups.map(writeGroup).join('\n'),
    ...(off.length === 0 ? [] : [`Switched off: ${off.map(toCode).join(', ')}.`]),
  ];
  return `\n${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function writeFinding({ ruleId, severity, message, place, evidence }: ReviewedFinding): string {
  const word = severity === 'info' ? 'remark' : severity;
  const head = `**${word}** ${toWords(message)}  \n${toCode(ruleId)}, ${place}`;
  const quote = quoteWords(evidence);
  return quote === '' ? head : `${head}\n\n> ${quote}`;
}

function writeAccepted(accepted: AcceptedFinding): string {
  const { reason, acceptance } = accepted;
  return `${writeFinding(accepted)}\n\nAccepted ${toWords(acceptance)}: “${toWords(reason)}”`;
}

/** In quotation marks, so that no line begins with what Markdown takes for a list or a heading. */
function quoteWords({ before, words, behind }: Evidence): string {
  if (before === '' && words === '' && behind === '') return '';
  const mark = words === '' ? '**‸**' : `**${toWords(words)}**`;
  return `“${toWords(before)}${mark}${toWords(behind)}”`;
}

function writeGroup({ group, rules }: RuleGroupResult): string {
  return `- ${group}: ${rules.map(writeRule).join(', ')}`;
}

function writeRule(result: RuleResult): string {
  const words = describeResult(result);
  return words === '' ? `✓ ${toCode(result.rule.id)}` : `**${toCode(result.rule.id)} ${words}**`;
}

/** Inside of a line nothing but these characters can be more than text. */
function toWords(text: string): string {
  return toPrintable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~>]/g, '\\$&');
}

function toCode(text: string): string {
  return `\`${toPrintable(text).replaceAll('`', "'")}\``;
}
