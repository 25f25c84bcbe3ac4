/** Figures of the analysis inside one process: per document, by size, by rule. */
import { readFileSync } from 'node:fs';
import { analyze } from '../../server/src/core/analysis/analyze';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import type { Notation } from '../../server/src/core/syntax/block';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import { buildFullRuleSet } from '../support/ruleSets';
import { milliseconds, printTable, quantile, time } from './measure';

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
}

/** What each rule adds: the analysis of one document with it alone, less the analysis without any rule. */
function benchRules(
  document: { readonly text: string; readonly notation: Notation } | undefined,
): void {
  if (document === undefined) return;
  const { text, notation } = document;
  const full = buildFullRuleSet();
  const opinion = analyze(text, notation, full).opinion;
  const ids = full.rulesFor(opinion.kind, opinion.profile).map(({ rule }) => rule.id);
  const without = (kept: string | undefined) => () => {
    const started = process.hrtime.bigint();
    analyze(text, notation, only(kept));
    return Number(process.hrtime.bigint() - started) / 1000;
  };
  const cache = new Map<string | undefined, ReturnType<typeof buildFullRuleSet>>();
  function only(kept: string | undefined): ReturnType<typeof buildFullRuleSet> {
    const known = cache.get(kept);
    if (known !== undefined) return known;
    const rules =
      kept === undefined
        ? []
        : full.rulesFor(opinion.kind, opinion.profile).filter(({ rule }) => rule.id === kept);
    const made = { ...full, rulesFor: () => rules };
    cache.set(kept, made);
    return made;
  }
  // Runs are interleaved, so that a slow spell of the machine hits every rule alike.
  const samples = new Map<string | undefined, number[]>([undefined, ...ids].map((id) => [id, []]));
  for (let round = 0; round < 300; round++) {
    for (const [id, list] of samples) list.push(without(id)());
  }
  const medianOf = (id: string | undefined): number =>
    quantile(
      [...(samples.get(id) ?? [])].sort((a, b) => a - b),
      0.5,
    );
  const base = medianOf(undefined);
  const rows = ids
    .map((id) => [id, medianOf(id) - base] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 12);
  printTable(
    `What single rules add (reading and sentence matching alone: ${milliseconds(base)} ms; the twelve dearest of ${ids.length})`,
    ['rule', 'µs'],
    rows.map(([id, cost]) => [id, cost.toFixed(1)]),
  );
}
