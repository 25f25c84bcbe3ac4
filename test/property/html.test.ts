/** The invariants of the document as HTML, over mangled and arbitrary texts. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeHtml } from '../../server/src/core/convert/html/escape';
import { type Analysis, analyze, type Notation, toHtml } from '../../server/src/core/index';
import { createProseWriter } from '../../server/src/core/text/prose';
import { generateOpinion } from '../support/generateOpinions';
import { mangle } from '../support/mangle';
import { type HtmlElement, readHtml, textOf, walk } from '../support/readHtml';
import { NOTATIONS } from '../support/readings';
import { buildFullRuleSet } from '../support/ruleSets';

const RULE_SET = buildFullRuleSet();
const RUNS = { numRuns: 120 };

const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u00ad',
    '\ufeff',
    '\ufb03',
    '😀',
    '\ud83d',
    '\u202e',
    '\u0000',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '\\',
    '[^1]',
    '[^a&"]',
    '[^1]: ',
    '# ',
    '> ',
    '- ',
    '1. ',
    '---',
    '<!--',
    '-->',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=a>',
    '"',
    "'",
    '&',
    '&lt;',
    '<',
    '>',
    '</article>',
    'javascript:',
  ],
  ...[
    'Summary of opinion',
    'Lumivexa',
    'orvatinib',
    'The full indication is:',
    'opinion1',
    '“',
    '”',
    'a',
    'word.',
  ],
  ...['[^x_y*z]', '~~[^1]~~', '<!-- opinion-summary-ignore a-rule: b -->'],
];
const anyText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
const mangled = fc
  .record({ index: fc.nat(59), seed: fc.nat(1_000_000), isDraft: fc.boolean() })
  .map(({ index, seed, isDraft }) => {
    const { draft, published } = generateOpinion(index);
    return mangle(isDraft ? draft : published, seed);
  });
const document = fc.record({
  text: fc.oneof(anyText, mangled, fc.string({ unit: 'binary' })),
  notation: fc.constantFrom<Notation>(...NOTATIONS),
});

function convert(text: string, notation: Notation): { analysis: Analysis; html: HtmlElement } {
  const analysis = analyze(text, notation, RULE_SET);
  const { opinion, findings } = analysis;
  return { analysis, html: readHtml(toHtml(opinion, { findings, hasPlaces: true })) };
}

/** What is shown and does not stand in the prose. */
function isBesideProse({ tag, attributes }: HtmlElement): boolean {
  return (
    tag === 'sup' || tag === 'del' || ['label', 'back'].includes(attributes.get('class') ?? '')
  );
}

function toProse(shown: string): string {
  const writer = createProseWriter(shown);
  writer.addRun(0, shown.length);
  writer.endBlock(shown.length);
  return writer.build().text.trim();
}

/** As HTML can hold it. */
function toShowable(text: string): string {
  return escapeHtml(text).replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => {
    return { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }[entity] ?? '';
  });
}

/** Character for character; only ligatures and blanks may stand for another number of characters. */
function isShownAs(source: string, shown: string): boolean {
  if (/^(?: |ffi|ffl|ff|fi|fl|st)$/.test(shown)) return true;
  return toShowable(source.replace(/[\t\r\n\v\f]/g, ' ')) === shown;
}

describe('the document as HTML, whatever the document', () => {
  it('is well-formed, has no tag and no attribute but ours, and shows the prose in its order', () => {
    fc.assert(
      fc.property(document, ({ text, notation }) => {
        const { analysis, html } = convert(text, notation);
        const { blocks, prose } = analysis.tree;
        const shown = [...walk(html)].filter(({ attributes }) => attributes.has('data-start'));
        const words = new Map(
          shown.map((element) => [
            Number(element.attributes.get('data-start')),
            toProse(textOf(element, isBesideProse)),
          ]),
        );
        for (const {
          span,
          prose: { from, to },
        } of blocks) {
          assert.equal(words.get(span.start) ?? '', toShowable(prose.text.slice(from, to)));
        }
        const starts = shown
          .filter(({ attributes }) => attributes.get('class') !== 'note')
          .map(({ attributes }) => Number(attributes.get('data-start')));
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
      }),
      RUNS,
    );
  });

  it('shows every finding, every mark and every body, and each link leads somewhere', () => {
    fc.assert(
      fc.property(document, ({ text, notation }) => {
        const { analysis, html } = convert(text, notation);
        const elements = [...walk(html)];
        const titles = elements.map(({ attributes }) => attributes.get('title') ?? '').join('\n');
        for (const { message, ruleId } of analysis.findings) {
          assert.ok(titles.includes(toShowable(`${message} (${ruleId})`)), `${ruleId}: ${message}`);
        }
        const { marks, bodies } = analysis.opinion.footnotes;
        assert.equal(elements.filter(({ tag }) => tag === 'sup').length, marks.length);
        assert.equal(
          elements.filter(({ attributes }) => attributes.get('class') === 'note').length,
          bodies.length,
        );
        const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
        assert.equal(new Set(ids).size, ids.length);
        for (const { attributes } of elements) {
          const target = attributes.get('href');
          if (target !== undefined) assert.ok(ids.includes(target.slice(1)), target);
        }
      }),
      RUNS,
    );
  });

  it('words know their place in the source', () => {
    fc.assert(
      fc.property(document, ({ text, notation }) => {
        const { html } = convert(text, notation);
        for (const block of walk(html)) {
          const start = block.attributes.get('data-start');
          if (start === undefined) continue;
          for (const words of walk(block)) {
            const at = words.attributes.get('data-at');
            if (at === undefined) continue;
            const shown = textOf(words);
            const place = Number(start) + Number(at);
            const source = text.slice(place, place + shown.length);
            assert.ok(isShownAs(source, shown), JSON.stringify([source, shown]));
          }
        }
      }),
      RUNS,
    );
  });
});
