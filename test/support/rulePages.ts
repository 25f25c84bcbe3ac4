/**
 * Rule pages: `test/rules/<rule-id>.md` states by examples what a rule reports, and every example is run as a test.
 * Reads the pages and holds an example against the rule; knows nothing of the test runner.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/src/core/analysis/analyze';
import { applyFixes } from '../../server/src/core/analysis/applyFixes';
import type { RuleSet } from '../../server/src/core/analysis/ruleSet';
import { readReferenceData } from '../../server/src/core/reference/referenceData';
import { writeReferenceText } from '../../server/src/core/reference/referenceFile';
import type { Finding, Rule } from '../../server/src/core/rules/rule';
import type { Notation } from '../../server/src/core/syntax/block';
import { buildLineIndex } from '../../server/src/core/text/lineIndex';
import type { TextSpan } from '../../server/src/core/text/span';

export interface RulePage {
  readonly file: string;
  readonly ruleId: string;
  readonly examples: readonly PageExample[];
  /** The entries of the page's fence `reference`: imported data that hold for all of its examples. */
  readonly reference: string | undefined;
}

export interface PageExample {
  /** The heading that it stands under: a fact about the rule. */
  readonly title: string;
  /** 1-based line of the page at which the example begins. */
  readonly line: number;
  readonly notation: Notation;
  readonly kind: 'flagged' | 'accepted';
  /** The document, without the lines of carets. */
  readonly text: string;
  /** What the carets mark; empty for an accepted example. */
  readonly marks: readonly PageMark[];
  /** The document after the first fix of each finding. */
  readonly fixed: string | undefined;
}

/** Columns of one line that carets mark; a finding over several lines has a mark on each of them. */
export interface PageMark {
  /** 0-based line of the example's text. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** The exact message, or `undefined` when the page leaves it open. */
  readonly message: string | undefined;
}

/** All pages of a folder and those in it, in the order of their names. */
export function readRulePages(folder: string): readonly RulePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => parseRulePage(readFileSync(join(folder, name), 'utf8'), name));
}

/** The rule set of a page's examples: with its reference data, whose fields stand between `|`. */
export function ruleSetOf({ reference }: RulePage, plain: RuleSet): RuleSet {
  if (reference === undefined) return plain;
  const lines = reference.replace(/ *\| */g, '\t').trimEnd();
  const { value, problems } = readReferenceData(`${REFERENCE_HEAD}\n${lines}\n`);
  assert.deepEqual(problems, [], 'The reference data of the page are well formed');
  return { ...plain, reference: value };
}

const REFERENCE_HEAD = writeReferenceText({ medicines: undefined, atcIndex: undefined }).trimEnd();

const FENCE = /^(`{3,})\s*(.*?)\s*$/;
const MARKS = /^( *\^[ ^]*?)(?: +([^ ^].*))?$/;

/** Reads a page; throws with the line of the page where it is not written as a page. */
export function parseRulePage(markdown: string, file: string): RulePage {
  const lines = markdown.split(/\r?\n/);
  const ruleId = /^# (\S+)$/.exec(lines[0] ?? '')?.[1];
  if (ruleId === undefined) throw new Error(`${file}:1: a page begins with “# rule-id”.`);
  const examples: PageExample[] = [];
  let reference: string | undefined;
  let title = '';
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.startsWith('## ')) title = line.slice(3).trim();
    const fence = FENCE.exec(line);
    if (fence === null) continue;
    const close = lines.indexOf(fence[1] ?? '', index + 1);
    const place = `${file}:${index + 1}`;
    if (close < 0) throw new Error(`${place}: this fence is never closed.`);
    if (fence[2] === 'reference' && reference === undefined && examples.length === 0) {
      reference = toText(lines.slice(index + 1, close));
      index = close;
      continue;
    }
    if (title === '') throw new Error(`${place}: an example stands under a heading “## …”.`);
    addExample(
      examples,
      fence[2] ?? '',
      lines.slice(index + 1, close),
      { title, line: index + 1 },
      place,
    );
    index = close;
  }
  return { file, ruleId, examples, reference };
}

function addExample(
  examples: PageExample[],
  words: string,
  lines: readonly string[],
  head: { readonly title: string; readonly line: number },
  place: string,
): void {
  const [notation, kind, ...rest] = words.split(/\s+/);
  const isNotation = notation === 'draft' || notation === 'published';
  const isKind = kind === 'flagged' || kind === 'fixed' || kind === 'accepted';
  if (!isNotation || !isKind || rest.length > 0) {
    throw new Error(
      `${place}: write “draft” or “published”, then “flagged”, “fixed” or “accepted”.`,
    );
  }
  if (kind === 'fixed') {
    const flagged = examples.at(-1);
    const isOwn = flagged?.kind === 'flagged' && flagged.fixed === undefined;
    if (!isOwn || flagged.notation !== notation) {
      throw new Error(`${place}: a fixed example stands behind the flagged one of its notation.`);
    }
    examples[examples.length - 1] = { ...flagged, fixed: toText(lines) };
    return;
  }
  const { text, marks } = kind === 'flagged' ? readMarks(lines, place) : { text: lines, marks: [] };
  if (kind === 'flagged' && marks.length === 0) {
    throw new Error(`${place}: a flagged example marks each finding with carets below it.`);
  }
  examples.push({ ...head, notation, kind, text: toText(text), marks, fixed: undefined });
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function readMarks(
  lines: readonly string[],
  place: string,
): { readonly text: readonly string[]; readonly marks: readonly PageMark[] } {
  const text: string[] = [];
  const marks: PageMark[] = [];
  for (const line of lines) {
    const match = MARKS.exec(line);
    if (match === null) {
      text.push(line);
      continue;
    }
    if (text.length === 0) throw new Error(`${place}: carets stand below the line that they mark.`);
    for (const carets of (match[1] ?? '').matchAll(/\^+/g)) {
      const to = carets.index + carets[0].length;
      marks.push({ line: text.length - 1, from: carets.index, to, message: match[2] });
    }
  }
  return { text, marks };
}

/** Throws where a page lacks what each page needs. */
export function checkPage(page: RulePage, rule: Rule): void {
  const has = (kind: PageExample['kind']): boolean =>
    page.examples.some((one) => one.kind === kind);
  assert.equal(page.ruleId, page.file.replace(/\.md$/, ''), 'The page has the name of its rule.');
  assert.ok(has('flagged'), 'The page needs a flagged example.');
  assert.ok(has('accepted'), 'The page needs an accepted example.');
  const hasFixed = page.examples.some(({ fixed }) => fixed !== undefined);
  if (rule.fix === 'never') assert.ok(!hasFixed, 'The rule has no fix, so no example is fixed.');
  else assert.ok(hasFixed, 'The rule has a fix, so the page needs a fixed example.');
}

/** Throws where an example does not behave as its page says. */
export function checkExample(example: PageExample, rule: Rule, ruleSet: RuleSet): void {
  const { findings, internalErrors } = analyze(example.text, example.notation, ruleSet);
  const own = findings.filter(({ ruleId }) => ruleId === rule.id);
  for (const { ruleId, error } of internalErrors) if (ruleId === rule.id) throw error;
  assert.equal(
    renderMarks(example.text, toMarks(example, own)),
    renderMarks(example.text, example.marks),
    `The findings of ${rule.id} are those that the page marks`,
  );
  for (const finding of own) checkFinding(finding, rule);
  for (const finding of own) checkFixes(finding, example, findings, ruleSet);
  if (example.fixed !== undefined) {
    assert.equal(fixOwn(example, rule, ruleSet), example.fixed, 'The text after the fix');
  }
}

/** The findings as marks; a message stays only where the page gives one for the same columns. */
function toMarks({ text, marks }: PageExample, findings: readonly Finding[]): readonly PageMark[] {
  return findings
    .flatMap((finding) =>
      findMarkedColumns(text, finding.span).map((columns, index) => ({
        ...columns,
        message: index === 0 ? finding.message : undefined,
      })),
    )
    .map((mark) => {
      const expected = marks.find((one) => compareMarks(one, mark) === 0);
      const isOpen = expected !== undefined && expected.message === undefined;
      return isOpen ? { ...mark, message: undefined } : mark;
    });
}

/** The columns that a span covers, line by line; an empty span covers one column. */
export function findMarkedColumns(
  text: string,
  span: TextSpan,
): readonly { readonly line: number; readonly from: number; readonly to: number }[] {
  const lineIndex = buildLineIndex(text);
  const first = lineIndex.positionAt(span.start);
  const last = lineIndex.positionAt(span.end);
  const columns: { line: number; from: number; to: number }[] = [];
  for (let line = first.line; line <= last.line; line++) {
    const words = text
      .slice(lineIndex.startOfLine(line), lineIndex.startOfLine(line + 1))
      .trimEnd();
    const from = line === first.line ? first.character : words.length - words.trimStart().length;
    const to = line === last.line ? last.character : words.length;
    if (to > from) columns.push({ line, from, to });
    else if (span.start === span.end) columns.push({ line, from, to: from + 1 });
  }
  return columns;
}

function compareMarks(a: PageMark, b: PageMark): number {
  return a.line - b.line || a.from - b.from || a.to - b.to;
}

/** The document as a page shows it, with one line of carets for each mark. */
function renderMarks(text: string, marks: readonly PageMark[]): string {
  const sorted = [...marks].sort(compareMarks);
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) => [
      line,
      ...sorted
        .filter((mark) => mark.line === index)
        .map(({ from, to, message }) => {
          const carets = ' '.repeat(from) + '^'.repeat(to - from);
          return message === undefined ? carets : `${carets} ${message}`;
        }),
    ])
    .join('\n');
}

function checkFinding({ message, fixes }: Finding, rule: Rule): void {
  assert.match(message, /[.?]$/, `A message is a sentence with its stop: ${message}`);
  assert.doesNotMatch(message, /"/, `A message has curly quotes: ${message}`);
  if (rule.fix === 'never') assert.equal(fixes.length, 0, 'The rule says that it never has a fix.');
  if (rule.fix === 'always')
    assert.notEqual(fixes.length, 0, 'The rule says that it always has a fix.');
  if (rule.fixSafety === 'ask') {
    assert.ok(
      fixes.every(({ safety }) => safety === 'ask'),
      'The rule says that its fixes ask.',
    );
  }
}

/** Each fix alone removes its finding; a safe one brings no finding of any rule. */
function checkFixes(
  finding: Finding,
  { text, notation }: PageExample,
  before: readonly Finding[],
  ruleSet: RuleSet,
): void {
  for (const fix of finding.fixes) {
    const alone = { ...finding, fixes: [fix] };
    const fixed = applyFixes(text, [alone], { safety: 'all' }).text;
    const after = analyze(fixed, notation, ruleSet).findings;
    const isGone = countOf(finding.ruleId, after) < countOf(finding.ruleId, before);
    assert.ok(isGone, `The fix “${fix.title}” does not remove its finding:\n${fixed}`);
    if (fix.safety !== 'safe') continue;
    for (const { ruleId, message } of after) {
      const isOld = countOf(ruleId, after) <= countOf(ruleId, before);
      assert.ok(isOld, `The safe fix “${fix.title}” brings a finding of ${ruleId}: ${message}`);
    }
  }
}

function countOf(ruleId: string, findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.ruleId === ruleId).length;
}

/** The first fix of each finding of the rule; fixes at one place are applied one after another. */
function fixOwn({ text, notation }: PageExample, rule: Rule, ruleSet: RuleSet): string {
  let fixed = text;
  for (let pass = 0; pass < 10; pass++) {
    const { findings } = analyze(fixed, notation, ruleSet);
    const next = applyFixes(fixed, findings, { safety: 'all', ruleId: rule.id }).text;
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}
