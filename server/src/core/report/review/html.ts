/** The `html` format: a review report as one file to read, print and keep. No script, nothing is loaded, all text is escaped. */
import { SEVERITIES, type Severity } from '../../rules/rule';
import { escapeXml } from '../../text/escapeXml';
import { openHtmlPage } from '../../text/openHtmlPage';
import { plural } from '../counts';
import { toPrintable } from '../printable';
import type { ReportEnd, ReportedDocument, ReportFormat } from '../reportFormat';
import type { Evidence } from './evidence';
import { STYLE } from './htmlStyle';
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

export const html: ReportFormat = {
  name: 'html',
  begin: () => '',
  document: (document) => writeDocument(reviewDocument(document)),
  separator: '',
  end: ({ run }) =>
    `</main>\n<footer>Made by Opinion Summary ${escapeXml(run.version)}, which is not a product of the European Medicines Agency.</footer>\n</body>\n</html>\n`,
  opening: { entry: writeEntry, write: writeOpening },
};

function writeOpening(end: ReportEnd, entries: readonly string[]): string {
  const { date } = end.run;
  return [
    openHtmlPage('Review of summaries of opinion', STYLE),
    '<header>',
    '<h1>Review of summaries of opinion</h1>',
    `<p>${escapeXml([...(date === undefined ? [] : [date]), ...describeVersions(end)].join(' · '))}</p>`,
    '</header>',
    '<main>',
    writeTotals(end),
    writeList('Not checked', end.problems),
    writeList('To look after', end.remarks),
    entries.length > 1 ? `<nav>\n<ul>\n${entries.join('')}</ul>\n</nav>` : '',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

/** `Opinion Summary 0.1.0`, `ema-human 1.0.0` … */
function describeVersions({ run, packs }: ReportEnd): readonly string[] {
  const versions = packs.map(({ id, version }) => toPrintable(`${id} ${version}`));
  return [`Opinion Summary ${run.version}`, ...versions];
}

const TITLES: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Remarks',
  hint: 'Hints',
};

/** Each number is a switch: what is not ticked is not shown. */
function writeTotals({ totals }: ReportEnd): string {
  const tile = (kind: string, title: string, number: number): string =>
    `<label class="${kind}"><input type="checkbox" id="show-${kind}" checked><b>${number}</b> ${title}</label>`;
  const { documents, documentsWithFindings } = totals;
  return [
    '<section class="totals">',
    `<p>${plural(documents, 'document')}, ${documentsWithFindings} with findings.</p>`,
    '<div>',
    ...SEVERITIES.map((severity) => tile(severity, TITLES[severity], totals.findings[severity])),
    tile('accepted', 'Accepted', totals.accepted),
    '</div>',
    '</section>',
  ].join('\n');
}

function writeList(title: string, texts: readonly string[]): string {
  if (texts.length === 0) return '';
  const items = texts.map((text) => `<li>${toWords(text)}</li>`);
  return `<section class="told">\n<h2>${title}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}

function writeEntry(document: ReportedDocument): string {
  const { anchor, path, summary } = describeEntry(document);
  return `<li><a href="#${anchor}">${toWords(path)}</a> <span>${summary}</span></li>\n`;
}

function writeDocument(review: DocumentReview): string {
  const { anchor, path, summary, facts, findings, accepted } = review;
  return [
    `<article id="${anchor}">`,
    `<h2>${toWords(path)}</h2>`,
    `<p class="summary">${summary}</p>`,
    '<dl>',
    ...facts.map(({ name, value }) => `<dt>${name}</dt><dd>${toWords(value)}</dd>`),
    '</dl>',
    ...findings.map((finding) => writeFinding(finding, finding.severity, '')),
    ...(accepted.length === 0 ? [] : ['<h3 class="accepted">Accepted</h3>']),
    ...accepted.map((one) => writeFinding(one, 'accepted', writeAcceptance(one))),
    writeRules(review),
    '</article>',
    '',
  ].join('\n');
}

function writeFinding(finding: ReviewedFinding, kind: string, acceptance: string): string {
  const { ruleId, severity, message, place, evidence } = finding;
  return [
    `<section class="finding ${kind}">`,
    `<p class="message"><b>${severity === 'info' ? 'remark' : severity}</b> ${toWords(message)}</p>`,
    writeEvidence(evidence),
    acceptance,
    `<p class="place"><code>${escapeXml(ruleId)}</code> ${place}</p>`,
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function writeEvidence({ before, words, behind }: Evidence): string {
  if (before === '' && words === '' && behind === '') return '';
  const mark = words === '' ? '<i title="It belongs here."></i>' : `<mark>${toWords(words)}</mark>`;
  return `<blockquote dir="auto">${escapeXml(before)}${mark}${escapeXml(behind)}</blockquote>`;
}

function writeAcceptance({ reason, acceptance }: AcceptedFinding): string {
  return `<p class="reason"><q>${toWords(reason)}</q> ${escapeXml(acceptance)}</p>`;
}

function writeRules({ groups, off }: DocumentReview): string {
  if (groups.length === 0) return '<p class="run">No rules were run.</p>';
  return [
    '<section class="rules">',
    `<h3>${describeRun(groups)}</h3>`,
    '<dl>',
    ...groups.map(writeGroup),
    ...(off.length === 0
      ? []
      : [`<dt>switched off</dt><dd>${off.map((id) => `<s>${escapeXml(id)}</s>`).join(' ')}</dd>`]),
    '</dl>',
    '</section>',
  ].join('\n');
}

function writeGroup({ group, rules }: RuleGroupResult): string {
  return `<dt>${group}</dt><dd>${rules.map(writeRule).join(' ')}</dd>`;
}

function writeRule(result: RuleResult): string {
  const { rule, isFailed, findings } = result;
  const words = describeResult(result);
  const kind = isFailed || findings > 0 ? 'some' : words === '' ? 'none' : 'taken';
  const told = words === '' ? '' : ` <b>${words}</b>`;
  return `<span class="${kind}" title="${toWords(rule.docs.what)}">${escapeXml(rule.id)}${told}</span>`;
}

/** Words that neither HTML nor the direction of writing obeys. */
function toWords(text: string): string {
  return escapeXml(toPrintable(text));
}
