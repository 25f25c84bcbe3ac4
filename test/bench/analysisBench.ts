/** Figures of the analysis inside one process: per document, by size, by rule. */
import { readFileSync } from 'node:fs';
import { readPackText } from '../../server/src/configuration/readPackText';
import { analyze } from '../../server/src/core/analysis/analyze';
import type { RuleSet } from '../../server/src/core/analysis/ruleSet';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import type { Pack } from '../../server/src/core/packs/pack';
import type { Rule, RuleContext } from '../../server/src/core/rules/rule';
import type { Notation } from '../../server/src/core/syntax/block';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import { surveyWords } from '../../server/src/core/text/wordSurvey';
import { buildWordTable } from '../../server/src/core/text/wordTable';
import { buildFullRuleSet } from '../support/ruleSets';
import { milliseconds, printTable, time } from './measure';

const EXAMPLES: readonly (readonly [string, Notation])[] = [
  ['examples/clean/human-conditional-orphan.opinion.md', 'draft'],
  ['examples/clean/human-conditional-orphan.opinion.txt', 'published'],
];
const SIZES = [1, 10, 100, 1000] as const;

export function benchAnalysis(): void {
  const ruleSet = buildFullRuleSet();
  const documents = EXAMPLES.map(([path, notation]) => ({
    path,
    notation,
    text: readFileSync(path, 'utf8'),
  }));
  printTable(
    'One document, warm, one core (goal: median ≤ 0.3 ms for 3 kB)',
    ['document', 'kB', 'read ms', 'all ms', 'p95 ms', 'µs per kB'],
    documents.map(({ path, notation, text }) => {
      const reading = time(() => void readOpinion(parseDocument(text, notation)));
      const whole = time(() => void analyze(text, notation, ruleSet));
      const kilobytes = Buffer.byteLength(text) / 1000;
      return [
        path.replace('examples/clean/', ''),
        kilobytes.toFixed(1),
        milliseconds(reading.median),
        milliseconds(whole.median),
        milliseconds(whole.p95),
        (whole.median / kilobytes).toFixed(1),
      ];
    }),
  );
  printTable(
    'The same documents repeated: time must grow with the size and no faster',
    ['notation', 'times', 'kB', 'ms', 'µs per kB'],
    documents.flatMap(({ notation, text }) =>
      SIZES.map((times) => {
        const repeated = `${text}\n`.repeat(times);
        const { median } = time(
          () => void analyze(repeated, notation, ruleSet),
          times > 10 ? 2000 : 500,
        );
        const kilobytes = Buffer.byteLength(repeated) / 1000;
        return [
          notation,
          String(times),
          kilobytes.toFixed(0),
          milliseconds(median),
          (median / kilobytes).toFixed(1),
        ];
      }),
    ),
  );
  benchRules(documents[0]);
  benchPhrases(documents[0]);
}

/** What each rule costs on one document, measured on the context that the engine gives it. */
function benchRules(
  document: { readonly text: string; readonly notation: Notation } | undefined,
): void {
  if (document === undefined) return;
  const { text, notation } = document;
  const full = buildFullRuleSet();
  const { opinion } = analyze(text, notation, full);
  const rules = full.rulesFor(opinion.kind, opinion.profile).map(({ rule }) => rule);
  const context = captureContext(text, notation, full);
  const costs = rules.map((rule) => {
    const { median } = time(() => {
      for (let call = 0; call < CALLS; call++) rule.check(context, () => {});
    }, 60);
    return { id: rule.id, cost: median / CALLS };
  });
  const total = costs.reduce((sum, { cost }) => sum + cost, 0);
  const dearest = costs.sort((a, b) => b.cost - a.cost).slice(0, 12);
  printTable(
    `Rules: ${costs.length} run on this document, ${total.toFixed(1)} µs together; the twelve dearest`,
    ['rule', 'µs', 'share'],
    dearest.map(({ id, cost }) => [id, cost.toFixed(2), `${((cost / total) * 100).toFixed(0)} %`]),
  );
}

const TEAM_PHRASES = 1000;

/** What the words and phrases of all rules cost together, and what a large pack of a team adds. */
function benchPhrases(
  document: { readonly text: string; readonly notation: Notation } | undefined,
): void {
  if (document === undefined) return;
  const { text, notation } = document;
  const shipped = buildFullRuleSet();
  const withTeam = buildFullRuleSet([buildTeamPack()]);
  const words = parseDocument(text, notation).prose.text;
  const rows = [
    ['the shipped packs', shipped] as const,
    [`a pack with ${TEAM_PHRASES} phrases more`, withTeam] as const,
  ].map(([name, ruleSet]) => {
    const { phrases } = ruleSet;
    const search = time(() => {
      for (let call = 0; call < CALLS; call++) {
        phrases.findIn(words, surveyWords(words, buildWordTable(words), phrases.filter));
      }
    }, 600);
    const whole = time(() => void analyze(text, notation, ruleSet), 600);
    return [name, (search.median / CALLS).toFixed(1), milliseconds(whole.median)];
  });
  printTable(
    `Phrases, all found in one pass over the words (goal: ${TEAM_PHRASES} phrases add ≤ 0.2 ms)`,
    ['rules', 'phrases µs', 'all ms'],
    rows,
  );
}

/** Phrases of the words that documents are made of, so that many of them nearly match. */
function buildTeamPack(): Pack {
  const words =
    'active adopted adult available benefit cells committee condition data disease effect indicated medicine patients product recommended side substance treatment use'.split(
      ' ',
    );
  const wordAt = (index: number): string => words[index % words.length] ?? '';
  const phrases = Array.from(
    { length: TEAM_PHRASES },
    (_, index) =>
      `${wordAt(index)} ${wordAt(Math.floor(index / 20))} ${wordAt(Math.floor(index / 7))}`,
  );
  const entry = JSON.stringify({ id: 'team', kind: 'forbid-phrase', phrases });
  const { pack } = readPackText(`{pack: team, title: Team, version: '1', entries: [${entry}]}`);
  if (pack === undefined) throw new Error('The pack of the benchmark cannot be read.');
  return pack;
}

/** Calls per sample, so that the clock is fine enough for a rule that takes less than a microsecond. */
const CALLS = 50;

/** The context that rules are given, caught by a rule that does nothing else. */
function captureContext(text: string, notation: Notation, full: RuleSet): RuleContext {
  const caught: RuleContext[] = [];
  const probe: Rule = {
    id: 'probe',
    group: 'structure',
    severity: 'hint',
    fix: 'never',
    docs: { what: '', why: '', since: '' },
    check(context) {
      caught.push(context);
    },
  };
  const severity = probe.severity;
  analyze(text, notation, { ...full, rulesFor: () => [{ rule: probe, severity, isSet: false }] });
  const [context] = caught;
  if (context === undefined) throw new Error('The engine ran no rule.');
  return context;
}
