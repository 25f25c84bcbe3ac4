/** The `sarif` format, version 2.1.0: for code-scanning services and viewers. */
import type { SuppressedFinding } from '../analysis/suppressions';
import { findRulePage } from '../packs/builtInPacks';
import type { Finding, Fix, Rule, Severity } from '../rules/rule';
import type { TextSpan } from '../text/span';
import { buildFingerprints } from './fingerprint';
import {
  placeOf,
  type ReportEnd,
  type ReportedDocument,
  type ReportFormat,
  type ReportRun,
} from './reportFormat';

export const sarif: ReportFormat = {
  name: 'sarif',
  begin: (run) => `{${SARIF_HEAD},"runs":[{${members(runMembers(run))},"results":[`,
  document: (document) => {
    const { findings, accepted } = document;
    const all = [...findings, ...accepted.map(({ finding }) => finding)];
    const fingerprints = buildFingerprints(all, document);
    return all
      .map((finding, index) => {
        const result = toResult(finding, document, fingerprints[index]);
        const suppressed = accepted[index - findings.length];
        const suppressions = suppressed === undefined ? {} : toSuppressions(suppressed);
        return `\n${JSON.stringify({ ...result, ...suppressions })}`;
      })
      .join(',');
  },
  separator: ',',
  end: (end) => `\n],${members(endMembers(end))}}]}\n`,
};

const SARIF_HEAD = members({
  $schema:
    'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
});

/** The inside of a JSON object, so that one object can be written in several pieces. */
function members(object: object): string {
  return JSON.stringify(object).slice(1, -1);
}

const ROOT = '%SRCROOT%';

function runMembers(run: ReportRun): object {
  return {
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { [ROOT]: { uri: toFolderUri(run.workingFolder) } },
  };
}

function endMembers({ run, rules, problems }: ReportEnd): object {
  return {
    tool: {
      driver: {
        name: 'Opinion Summary',
        version: run.version,
        semanticVersion: run.version,
        rules: rules.map(toDescriptor),
      },
    },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
  };
}

function toDescriptor(rule: Rule): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.docs.what },
    fullDescription: { text: `${rule.docs.what} ${rule.docs.why}`.trim() },
    help: { text: describeHelp(rule) },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { group: rule.group, severity: rule.severity, tags: [rule.group] },
  };
}

/** SARIF wants some words: those of a pack that gives no reason are what the rule reports, or its name. */
function describeHelp(rule: Rule): string {
  const page = findRulePage(rule);
  const words = [rule.docs.why, page === undefined ? '' : `See ${page}.`].filter(Boolean).join(' ');
  return words || rule.docs.what || rule.id;
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

function toResult(
  finding: Finding,
  document: ReportedDocument,
  fingerprint: string | undefined,
): object {
  const artifactLocation = toArtifactLocation(document);
  const locationOf = (span: TextSpan): object => ({
    physicalLocation: { artifactLocation, region: toRegion(document, span) },
  });
  const related = finding.related.map(({ span, message }, index) => ({
    id: index + 1,
    message: { text: message },
    ...locationOf(span),
  }));
  const fixes = finding.fixes.filter((fix) => fix.edits.length > 0);
  return {
    ruleId: finding.ruleId,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(finding.span)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'findingWords/v1': fingerprint ?? '' },
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => toFix(fix, document)) }),
    properties: { severity: finding.severity, ...(finding.part ? { part: finding.part } : {}) },
  };
}

/** Viewers show such a result as one that is settled. */
function toSuppressions({ by, reason, author, date, until }: SuppressedFinding): object {
  const properties = Object.fromEntries(
    Object.entries({ author, date, until }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
  return {
    suppressions: [
      {
        kind: by === 'comment' ? 'inSource' : 'external',
        status: 'accepted',
        justification: reason,
        ...(Object.keys(properties).length === 0 ? {} : { properties }),
      },
    ],
  };
}

function toFix(fix: Fix, document: ReportedDocument): object {
  return {
    description: { text: fix.title },
    artifactChanges: [
      {
        artifactLocation: toArtifactLocation(document),
        replacements: fix.edits.map(({ span, newText }) => ({
          deletedRegion: toRegion(document, span),
          insertedContent: { text: newText },
        })),
      },
    ],
    properties: { safety: fix.safety },
  };
}

function toRegion(document: ReportedDocument, span: TextSpan): object {
  const { line, column, endLine, endColumn } = placeOf(document.lines, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function toArtifactLocation({ displayPath, filePath }: ReportedDocument): object {
  const isInside = !displayPath.startsWith('../') && !isAbsolutePath(displayPath);
  return isInside
    ? { uri: encodePath(displayPath), uriBaseId: ROOT }
    : { uri: toFileUri(filePath) };
}

function isAbsolutePath(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path);
}

function toFolderUri(path: string): string {
  const uri = toFileUri(path);
  return uri.endsWith('/') ? uri : `${uri}/`;
}

function toFileUri(path: string): string {
  const slashes = path.replaceAll('\\', '/');
  return `file://${slashes.startsWith('/') ? '' : '/'}${encodePath(slashes)}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
