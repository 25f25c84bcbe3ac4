/** What a reader is told about the place under the cursor. */
import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analysis/analyze';
import { buildHover } from '../../../server/src/core/features/hover';
import type { Notation } from '../../../server/src/core/syntax/block';
import { takeCursor, wordsAt } from '../../support/cursor';
import { buildFullRuleSet } from '../../support/ruleSets';

const RULE_SET = buildFullRuleSet();

interface SeenHover {
  readonly words: string;
  readonly markdown: string;
}

function hoverAt(marked: string, notation: Notation = 'draft'): SeenHover | undefined {
  const { text, offset } = takeCursor(marked);
  const hover = buildHover(analyze(text, notation, RULE_SET), offset, (id) =>
    RULE_SET.rules.find((rule) => rule.id === id),
  );
  return hover && { words: wordsAt(text, hover.span), markdown: hover.markdown };
}

describe('the hover', () => {
  it('over a footnote mark shows its body, as plain words', () => {
    const hover = hoverAt('# Summary of opinion[^<|>1]\n\n[^1]: Read <b>this</b> *first*.\n');
    assert.equal(hover?.words, '[^1]');
    const [fact] = hover?.markdown.split('\n\n---\n\n') ?? [];
    assert.equal(fact, '**Footnote 1**\n\nRead &lt;b\\>this&lt;/b\\> first.');
  });

  it('over a mark without a body says so', () => {
    const hover = hoverAt('# Summary of opinion[^<|>4]\n');
    assert.match(hover?.markdown ?? '', /^\*\*Footnote 4\*\*\n\nThis footnote has no body\./);
  });

  it('over the label of a body counts its marks', () => {
    const body = '\n\n[^<|>1]: One.\n';
    for (const [marks, count] of [
      ['', 'no mark leads here'],
      ['[^1]', 'one mark'],
      ['[^1] and[^1]', '2 marks'],
    ] as const) {
      const hover = hoverAt(`# Summary of opinion${marks}${body}`);
      assert.match(hover?.markdown ?? '', new RegExp(`^Footnote 1: ${count}\\.`));
    }
  });

  it('over an ATC code shows the groups above it', () => {
    const sentence = 'The active substance of Lumivexa is orvatinib (ATC code: L01EL<|>07).\n';
    for (const notation of ['draft', 'published'] as const) {
      const hover = hoverAt(sentence, notation);
      assert.equal(hover?.words, 'L01EL07');
      const lines = hover?.markdown.split('\n') ?? [];
      assert.deepEqual(
        lines.slice(0, 7).map((line) => line.replace(/(`.*?`).*/, '$1')),
        [
          '**ATC code L01EL07**',
          '',
          '- `L`',
          '  - `L01`',
          '    - `L01E`',
          '      - `L01EL`',
          '        - `L01EL07`',
        ],
      );
    }
  });

  it('over a group that does not exist says so', () => {
    const hover = hoverAt(
      'The active substance of Lumivexa is orvatinib (ATC code: A10Q<|>D08).\n',
    );
    assert.match(hover?.markdown ?? '', /`A10Q` \(no such group\)/);
  });

  it('over a finding explains its rule, behind what is known of the place', () => {
    const hover = hoverAt(
      '# Summary of opinion\n\nThe benefits of Lumivexa i<|>s its ability to act.\n',
    );
    assert.equal(hover?.words, 'is');
    assert.match(hover?.markdown ?? '', /\n\n\*verb-disagrees\*$/);
    const both = hoverAt(
      '# Summary of opinion\n\nThe active substance of Lumivexa is orvatinib (ATC code: A10Q<|>D08).\n',
    );
    assert.match(
      both?.markdown ?? '',
      /^\*\*ATC code[\s\S]*\n\n---\n\n[\s\S]*\*atc-group-unknown\*$/,
    );
  });

  it('is none where there is nothing to tell', () => {
    assert.equal(hoverAt('Something <|>else is said here.\n'), undefined);
    assert.equal(hoverAt('<|>'), undefined);
  });
});
