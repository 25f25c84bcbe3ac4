/** Work grows with the text and no faster, on texts made to make it grow faster. Generous bounds: only a square fails. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analysis/analyze';
import { buildOutline } from '../../server/src/core/features/outline';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import { BUILT_IN_PACKS } from '../../server/src/core/packs/builtInPacks';
import { compilePacks } from '../../server/src/core/packs/compilePack';
import type { Pack } from '../../server/src/core/packs/pack';
import type { Notation } from '../../server/src/core/syntax/block';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import { buildFullRuleSet } from '../support/ruleSets';
import { HOSTILE_TEXTS, spell } from './hostileTexts';
import { OPENERS, PIECES, RUNS, SENTENCES, STATEMENT } from './linearPieces';

const RULE_SET = buildFullRuleSet();
const SMALL = 4_000;
/** So many that comparing each mark with each other would take longer than all the rest. */
const MANY_MARKS = 120_000;
/** So many that looking through the text for each of them would take longer than all the rest. */
const MANY_UNITS = 60_000;
/** So many that comparing a name as long as they are with the text at each of them would take longer than all the rest. */
const MANY_NAMES = 48_000;
/** Sentences with a word of letters that no other one has. */
const DIFFERENT_WORDS: readonly (readonly [string, (letters: string) => string])[] = [
  ['subjects', (letters) => `Z${letters} is indicated for the treatment of gout in adults. `],
  [
    'abbreviations',
    (letters) => `It acts on ${letters.toUpperCase()} and on r${letters.toUpperCase()}X. `,
  ],
  ['names', (letters) => `Lumivex${letters} is another product, and so is Lumi${letters}. `],
];
const MANY_WORDS = 60_000;
const MANY_ENTRIES = 2000;

const GROWTH = 8;
/** A square would need 64 times as long; constant costs and a busy machine are allowed for. */
const MOST_TIMES_LONGER = 30;
/** In a document that is read as one, the rest of the work makes the growth of a square smaller. */
const MOST_TIMES_LONGER_IN_DOCUMENT = 18;
const FLOOR_MILLISECONDS = 60;

function milliseconds(text: string, notation: Notation): number {
  // Time of the processor: that of the clock also counts what other programs do.
  const before = process.cpuUsage();
  analyze(text, notation, RULE_SET);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function isTooLong(small: number, large: number, most: number): boolean {
  return large > Math.max(small * most, FLOOR_MILLISECONDS);
}

function assertLinear(opener: string, piece: string, size: number, notation: Notation): void {
  assertLinearFill(
    (length) => opener + piece.repeat(length / piece.length),
    opener + piece,
    size,
    notation,
  );
}

function assertLinearFill(
  fill: (length: number) => string,
  name: string,
  size: number,
  notation: Notation,
  most = MOST_TIMES_LONGER,
): void {
  let small = milliseconds(fill(size), notation);
  let large = milliseconds(fill(size * GROWTH), notation);
  // Compiling and clearing up make single measurements long, never short.
  for (let again = 0; again < 3 && isTooLong(small, large, most); again++) {
    small = Math.min(small, milliseconds(fill(size), notation));
    large = Math.min(large, milliseconds(fill(size * GROWTH), notation));
  }
  assert.ok(
    !isTooLong(small, large, most),
    `${JSON.stringify(name)}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`,
  );
}

describe('the work of an analysis', () => {
  for (const notation of ['draft', 'published'] as const) {
    it(`is linear in a ${notation} text`, function () {
      this.timeout(60_000);
      for (const opener of OPENERS) {
        for (const piece of PIECES) assertLinear(opener, piece, SMALL, notation);
      }
    });

    for (const sentence of SENTENCES) {
      it(`is linear in a run without blanks: ${sentence} (${notation})`, function () {
        this.timeout(60_000);
        for (const run of RUNS) {
          const fill = (length: number): string =>
            `${STATEMENT}\n\n${sentence.replaceAll('…', run.repeat(length / run.length))}\n`;
          assertLinearFill(fill, run, SMALL, notation);
        }
      });
    }

    it(`is linear in the different words of a ${notation} text`, function () {
      this.timeout(60_000);
      const head = `${STATEMENT}\n\nThe active substance of Lumivexa is orvatinib.\n\nThe full indication is:\n\n`;
      for (const [name, sentence] of DIFFERENT_WORDS) {
        const fill = (length: number): string =>
          head + Array.from({ length: length / 60 }, (_, index) => sentence(spell(index))).join('');
        assertLinearFill(fill, name, MANY_WORDS, notation);
      }
    });

    it(`is linear in the footnote marks of a ${notation} text`, function () {
      this.timeout(60_000);
      const piece = notation === 'draft' ? 'opinion[^1] , ' : 'opinion1 , ';
      assertLinear(`${STATEMENT}\n\nThe benefits of Lumivexa are `, piece, MANY_MARKS, notation);
    });

    it(`is linear in the figures and units of a ${notation} text with no-break spaces`, function () {
      this.timeout(60_000);
      for (const opener of ['On 1\u00a0May, ', 'As 5\u00a0mg, ']) {
        for (const piece of ['20mg now. ', '20 mg now. ']) {
          assertLinear(`${STATEMENT}\n\n${opener}`, piece, MANY_UNITS, notation);
        }
      }
    });
  }

  it('is linear in a product name that repeats the substance', function () {
    this.timeout(60_000);
    const fill = (length: number): string =>
      `# Summary of opinion (initial authorisation)\n\n## Lumivexa ${'Orvatinib '.repeat(length / 10)}\n\norvatinib\n\n${STATEMENT}`;
    assertLinearFill(fill, 'Orvatinib Orvatinib …', MANY_NAMES, 'draft');
  });
});

describe('the work of an analysis', () => {
  for (const { name, size, fill } of HOSTILE_TEXTS) {
    it(`is linear in ${name}`, function () {
      this.timeout(60_000);
      // The first runs are slow, which would hide the growth.
      for (let run = 0; run < 3; run++) milliseconds(fill(size), 'draft');
      assertLinearFill(fill, name, size, 'draft', MOST_TIMES_LONGER_IN_DOCUMENT);
    });
  }
});

describe('the work of compiling packs', () => {
  it('is linear in their entries', function () {
    this.timeout(60_000);
    const [entry] = BUILT_IN_PACKS.flatMap(({ entries }) => entries).filter(
      ({ kind }) => kind === 'require-part',
    );
    assert.ok(entry !== undefined);
    const measure = (count: number): number => {
      const pack = (id: string): Pack => ({
        id,
        title: id,
        version: '1.0.0',
        entries: Array.from({ length: count }, (_, index) => ({ ...entry, id: `rule-${index}` })),
      });
      const before = process.cpuUsage();
      assert.equal(compilePacks([pack('first'), pack('second')]).rules.length, count);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    measure(MANY_ENTRIES);
    const [small, large] = [measure(MANY_ENTRIES), measure(MANY_ENTRIES * GROWTH)];
    assert.ok(!isTooLong(small, large, MOST_TIMES_LONGER), `${small} ms, then ${large} ms`);
  });
});

describe('the work of an outline', () => {
  it('is linear in the parts, the headings and the footnotes of a text', function () {
    this.timeout(60_000);
    const measure = (piece: string, count: number): number => {
      const opinion = readOpinion(parseDocument(piece.repeat(count), 'draft'));
      const start = performance.now();
      assert.ok(buildOutline(opinion).length > 0);
      return performance.now() - start;
    };
    for (const piece of [
      'The full indication is:\n\n> ### A\n> Lumivexa is indicated for gout.\n\n',
      '[^1]: x\n\nText.\n\n',
    ]) {
      assert.ok(measure(piece, 20_000) < 5000, piece);
    }
  });
});
