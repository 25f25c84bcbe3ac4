/** Tokenises texts with the TextMate grammars of `syntaxes/`, as an editor does, and holds the scopes against places. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import {
  type Notation,
  type Opinion,
  parseDocument,
  readOpinion,
  type TextSpan,
} from '../../server/src/core';
import { findLines } from '../../server/src/core/text/lineIndex';
import { type ExampleDocument, readExamplePairs } from './exampleDocuments';

/** A run of characters with the same scopes. */
export interface ScopedToken {
  readonly span: TextSpan;
  readonly text: string;
  /** Without the scope of the whole document and without the `.opinion-summary` at the end of each. */
  readonly scopes: readonly string[];
}

export interface ScopedText {
  readonly tokens: readonly ScopedToken[];
  /** Lines that took longer than the limit. */
  readonly unfinishedLines: number;
  /** True when some characters of the span are inside of the scope or of one below it: `comment` for `comment.block`. */
  hasScope(span: TextSpan, scope: string): boolean;
  /** Neighbouring tokens with the scope, joined. */
  spansOf(scope: string): readonly TextSpan[];
  textsOf(scope: string): readonly string[];
}

export type Tokenise = (
  notation: Notation,
  text: string,
  millisecondsPerLine?: number,
) => ScopedText;

const SYNTAXES = fileURLToPath(new URL('../../syntaxes', import.meta.url));
const SUFFIX = '.opinion-summary';

/** Loads both grammars; the engine for regular expressions is the one of the editor. */
export async function loadGrammars(): Promise<Tokenise> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scopeName) => {
      const path = join(SYNTAXES, `${scopeName.split('.').at(-1)}.tmLanguage.json`);
      return parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
  });
  const grammars = {
    draft: await loadGrammar(registry, 'text.opinion-summary.draft'),
    published: await loadGrammar(registry, 'text.opinion-summary.published'),
  };
  return (notation, text, limit = 0) => tokenise(grammars[notation], text, limit);
}

/** Milliseconds for a line of about `length` characters. */
export function measureLine(
  tokenise: Tokenise,
  notation: Notation,
  seed: string,
  length: number,
): number {
  const start = performance.now();
  tokenise(notation, seed.repeat(length / seed.length));
  return performance.now() - start;
}

async function loadGrammar(registry: Registry, scopeName: string): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) throw new Error(`No grammar for ${scopeName}.`);
  return grammar;
}

function tokenise(grammar: IGrammar, text: string, limit: number): ScopedText {
  const tokens: ScopedToken[] = [];
  let state = INITIAL;
  let unfinishedLines = 0;
  for (const { start, end } of findLines(text)) {
    const line = text.slice(start, end);
    const result = grammar.tokenizeLine(line, state, limit);
    state = result.ruleStack;
    if (result.stoppedEarly) unfinishedLines++;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const span = { start: start + startIndex, end: start + Math.min(endIndex, line.length) };
      if (span.start >= span.end) continue;
      const names = scopes.slice(1).map((scope) => scope.replace(SUFFIX, ''));
      tokens.push({ span, text: text.slice(span.start, span.end), scopes: names });
    }
  }
  const spansOf = (scope: string): readonly TextSpan[] =>
    joinSpans(tokens.filter((token) => isInScope(token, scope)));
  return {
    tokens,
    unfinishedLines,
    hasScope: (span, scope) =>
      tokens.some((token) => overlaps(token.span, span) && isInScope(token, scope)),
    spansOf,
    textsOf: (scope) => spansOf(scope).map(({ start, end }) => text.slice(start, end)),
  };
}

function overlaps(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

function isInScope({ scopes }: ScopedToken, scope: string): boolean {
  return scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
}

function joinSpans(tokens: readonly ScopedToken[]): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { span } of tokens) {
    const last = spans.at(-1);
    if (last?.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  return spans;
}

/** A document of `examples/`, as the core and as an editor see it. */
export interface ScopedExample {
  readonly document: ExampleDocument;
  readonly opinion: Opinion;
  readonly scoped: ScopedText;
}

type FindSpans = (example: ScopedExample) => readonly TextSpan[];

const MILLISECONDS_PER_LINE = 5000;

export function readScopedExamples(
  tokenise: Tokenise,
  folder: 'clean' | 'faulty',
): readonly ScopedExample[] {
  return readExamplePairs(folder)
    .flatMap(({ draft, published }) => [draft, published])
    .map((document) => ({
      document,
      opinion: readOpinion(parseDocument(document.text, document.notation)),
      scoped: tokenise(document.notation, document.text, MILLISECONDS_PER_LINE),
    }));
}

/** Fails with every place that is not inside of the scope, and when there is no place at all. */
export function assertScoped(
  examples: readonly ScopedExample[],
  scope: string,
  findSpans: FindSpans,
): void {
  const places = examples.flatMap((example) =>
    findSpans(example).map((span) => ({ example, span })),
  );
  const missed = places.filter(({ example, span }) => !example.scoped.hasScope(span, scope));
  assert.ok(places.length > 0, `nothing to find for ${scope}`);
  assert.deepEqual(
    missed.map(({ example, span }) => describePlace(example, span)),
    [],
  );
}

/** Fails with every text inside of the scope that touches none of the places. */
export function assertOnlyThere(
  examples: readonly ScopedExample[],
  scope: string,
  findSpans: FindSpans,
): void {
  const wrong = examples.flatMap((example) => {
    const spans = findSpans(example);
    return example.scoped
      .spansOf(scope)
      .filter((found) => !spans.some((span) => overlaps(span, found)))
      .map((found) => describePlace(example, found));
  });
  assert.deepEqual(wrong, []);
}

export function textOf({ document }: ScopedExample, { start, end }: TextSpan): string {
  return document.text.slice(start, end);
}

/** `human-initial.opinion.txt: Summary of |opinion|` */
export function describePlace(example: ScopedExample, span: TextSpan): string {
  const before = example.document.text.slice(Math.max(0, span.start - 20), span.start);
  return `${example.document.file}: ${before}|${textOf(example, span).slice(0, 90)}|`;
}
