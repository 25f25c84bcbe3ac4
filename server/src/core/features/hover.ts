/** What a reader is told about a place of the text: the facts behind its words, the rule behind a finding. Markdown. */
import type { Analysis } from '../analysis/analyze';
import type { RuleSet } from '../analysis/ruleSet';
import { parseAtcCode } from '../model/atcCode';
import type { AtcMention, Opinion } from '../model/opinion';
import { atcGroupName, atcGroupsEdition, standingOfAtcGroup } from '../reference/atcGroups';
import type { ReferenceData } from '../reference/referenceData';
import type { ReferenceSource } from '../reference/referenceFile';
import type { Rule } from '../rules/rule';
import type { TextSpan } from '../text/span';
import { findSubstanceName } from './atcNames';
import { describeAbbreviation, describeOpinionDate, describeProductName } from './factHovers';
import { findFootnoteAt } from './footnoteLinks';
import { escapeMarkdown } from './markdown';
import { explainRuleBriefly } from './ruleText';

export interface Hover {
  readonly markdown: string;
  /** What it is about. */
  readonly span: TextSpan;
}

/** `ruleOf`: the rule behind a finding, if it is known; the last: imported tables and abbreviations of a team. */
export function buildHover(
  { opinion, findings }: Analysis,
  offset: number,
  ruleOf: (ruleId: string) => Rule | undefined,
  { reference, teamAbbreviations = NONE }: Partial<KnownNames> = {},
): Hover | undefined {
  const fact =
    describeFootnote(opinion, offset) ??
    describeAtcCode(opinion, offset, reference) ??
    describeOpinionDate(opinion, offset) ??
    describeProductName(opinion, offset, reference) ??
    describeAbbreviation(opinion, offset, teamAbbreviations);
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const rules = [...new Set(here.map(({ ruleId }) => ruleId))].flatMap((id) => ruleOf(id) ?? []);
  const span = fact?.span ?? here[0]?.span;
  if (span === undefined || (fact === undefined && rules.length === 0)) return undefined;
  const texts = [fact?.markdown ?? '', ...rules.map(explainRuleBriefly)];
  return { markdown: texts.filter((text) => text !== '').join('\n\n---\n\n'), span };
}

/** What is known apart from the document. */
type KnownNames = Pick<RuleSet, 'reference' | 'teamAbbreviations'>;

const NONE: RuleSet['teamAbbreviations'] = new Map();

function describeFootnote(opinion: Opinion, offset: number): Hover | undefined {
  const footnote = findFootnoteAt(opinion, offset);
  if (footnote === undefined) return undefined;
  const { label, span, isBody } = footnote;
  if (isBody) {
    const count = opinion.footnotes.marksOf(label).length;
    const marks = count === 0 ? 'no mark leads here' : count === 1 ? 'one mark' : `${count} marks`;
    return { span, markdown: `Footnote ${escapeMarkdown(label)}: ${marks}.` };
  }
  const body = opinion.footnotes.bodies.find((one) => one.label === label);
  const text = body?.content.text ?? 'This footnote has no body.';
  return { span, markdown: `**Footnote ${escapeMarkdown(label)}**\n\n${escapeMarkdown(text)}` };
}

function describeAtcCode(
  { atcCodes }: Opinion,
  offset: number,
  reference: ReferenceData | undefined,
): Hover | undefined {
  const mention = atcCodes.find(
    ({ code }) => code !== undefined && code.span.start <= offset && offset <= code.span.end,
  );
  const markdown = mention === undefined ? undefined : describeAtcPath(mention, reference);
  if (mention?.code === undefined || markdown === undefined) return undefined;
  return { span: mention.code.span, markdown };
}

/** The groups above a code, one line each, down to the code itself. */
function describeAtcPath(
  { code: written }: AtcMention,
  reference: ReferenceData | undefined,
): string | undefined {
  const code = parseAtcCode(written?.text ?? '');
  if (code === undefined) return undefined;
  const prefix = code.isVeterinary ? 1 : 0;
  const groups = [1, 3, 4, 5]
    .map((length) => prefix + length)
    .filter((length) => length < code.text.length || code.level < 5)
    .filter((length) => length <= code.text.length)
    .map((length) => code.text.slice(0, length));
  const lines = groups.map(
    (group, index) => `${'  '.repeat(index)}- ${describeGroup(group, reference)}`,
  );
  const known = code.level === 5 ? findSubstanceName(code.text, reference) : undefined;
  const name = code.level === 5 ? (known ?? 'substance') : '';
  const substance =
    name === '' ? [] : [`${'  '.repeat(groups.length)}- \`${code.text}\` ${escapeMarkdown(name)}`];
  const isUnchecked = name !== '' && known === undefined && reference?.atcIndex === undefined;
  const title = code.isVeterinary ? 'ATCvet code' : 'ATC code';
  return [
    `**${title} ${code.text}**`,
    '',
    ...lines,
    ...substance,
    '',
    `Groups of the ${atcGroupsEdition} index.${describeSource(reference?.atcIndex)}`,
    ...(isUnchecked ? ['', ONLY_GROUPS] : []),
  ].join('\n');
}

/** Without an index every code of a known group looks the same. */
const ONLY_GROUPS =
  'Only the groups were checked; whether it is the code of the substance needs an imported index (“Import Reference Data…”, or “reference import” on the command line).';

function describeSource(index: ReferenceSource | undefined): string {
  return index === undefined ? '' : ` Names from ${escapeMarkdown(index.file)}.`;
}

function describeGroup(group: string, reference: ReferenceData | undefined): string {
  const name = atcGroupName(group) ?? reference?.atcName(group);
  const standing = standingOfAtcGroup(group);
  const words = name === undefined ? '' : ` ${escapeMarkdown(name)}`;
  switch (standing.kind) {
    case 'current':
    case 'possible':
      return `\`${group}\`${words}`;
    case 'retired':
      return `\`${group}\`${words} (closed after ${standing.lastYear}${
        standing.replacedBy === undefined ? '' : `; now \`${standing.replacedBy}\``
      })`;
    case 'unknown':
      return `\`${group}\` (no such group)`;
  }
}
