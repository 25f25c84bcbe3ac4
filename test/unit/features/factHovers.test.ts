/** What a hover tells of a date, a product and an abbreviation. */
import assert from 'node:assert/strict';
import { analyze, buildHover, type Notation } from '../../../server/src/core';
import { takeCursor, wordsAt } from '../../support/cursor';
import { buildSmallRuleSet } from '../../support/ruleSets';

const NO_RULES = buildSmallRuleSet([]);

function hoverAt(marked: string, notation: Notation = 'draft', ruleSet = NO_RULES) {
  const { text, offset } = takeCursor(marked);
  const analysis = analyze(text, notation, ruleSet);
  const hover = buildHover(analysis, offset, () => undefined, ruleSet);
  return hover && { words: wordsAt(text, hover.span), lines: hover.markdown.split(/\n+/) };
}

function statement(date: string, opinion = 'positive'): string {
  const recommended = opinion === 'positive' ? 'granting of a conditional' : 'refusal of the';
  return `On ${date}, the Committee for Medicinal Products for Human Use (CHMP) adopted a ${opinion} opinion, recommending the ${recommended} marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.\n`;
}

describe('the hover over the opinion date', () => {
  it('tells the weekday and when the Commission is expected to decide', () => {
    assert.deepEqual(hoverAt(statement('28 Jan<|>uary 2021')), {
      words: '28 January 2021',
      lines: [
        '**28 January 2021** is a Thursday.',
        'Commission decision expected: Monday 5 April 2021, 67 days from adoption of the opinion.',
      ],
    });
  });

  it('counts the days that the footnote states', () => {
    const footnote =
      '\n[^1]: Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 44 days from adoption of the opinion.\n';
    const hover = hoverAt(statement('17 Nov<|>ember 2023[^1]') + footnote);
    assert.match(hover?.lines[1] ?? '', /Sunday 31 December 2023, 44 days/);
  });

  it('says nothing of a day that does not exist, a range, no year, or a negative opinion', () => {
    for (const date of ['31 Feb<|>ruary 2021', '5-7 Sept<|>ember 2023', '28 Jan<|>uary']) {
      assert.equal(hoverAt(statement(date)), undefined, date);
    }
    assert.equal(hoverAt(statement('28 Jan<|>uary 2021', 'negative')), undefined);
  });
});

describe('the hover over the product name', () => {
  const document = [
    '# Summary of opinion (initial authorisation)',
    '## Lumivexa',
    'orvatinib',
    statement('28 January 2021'),
    'The applicant for this medicinal product is Aldermoor *Pharma*.',
    'The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: L01EL77).',
    'The full indication is:',
    '> LUMIVEXA is indicated for the treatment of gout in adults.',
  ].join('\n\n');

  it('is a card of what the document says, wherever the name stands', () => {
    const card = [
      '**Lumivexa**',
      '- Profile: human, initial authorisation · conditional',
      '- Applicant: Aldermoor Pharma',
      '- Active substance: orvatinib',
      '- ATC code: L01EL77, cancer medicines',
      '- Opinion: CHMP, 28 January 2021',
      '- Indication, as read: treatment · gout · adults',
    ];
    for (const [before, words] of [
      ['## Lum', 'Lumivexa'],
      ['substance of Lum', 'Lumivexa'],
      ['> LUM', 'LUMIVEXA'],
    ] as const) {
      const marked = document.replace(before, `${before}<|>`);
      assert.deepEqual(hoverAt(marked), { words, lines: card }, before);
    }
  });

  it('leaves out what is not said', () => {
    const hover = hoverAt('# Summary of opinion\n\n## Lumi<|>vexa\n');
    assert.deepEqual(hover?.lines, ['**Lumivexa**']);
  });
});

describe('the hover over an abbreviation', () => {
  it('tells what it stands for in this document', () => {
    const text = 'Patients with follicular lymphoma (FL) were treated. In FL<|> it works.\n';
    for (const notation of ['draft', 'published'] as const) {
      assert.deepEqual(
        hoverAt(text, notation),
        { words: 'FL', lines: ['**FL**: follicular lymphoma'] },
        notation,
      );
    }
  });

  it('names the committee, whose letters are not those of its words', () => {
    const text = `${statement('28 January 2021')}\nThe CH<|>MP considered it.\n`;
    assert.deepEqual(hoverAt(text), {
      words: 'CHMP',
      lines: ['**CHMP**: Committee for Medicinal Products for Human Use'],
    });
    assert.equal(hoverAt(text.replace('CH<|>MP', 'CHMPs an<|>d')), undefined);
  });

  it('says nothing of one that is not explained', () => {
    assert.equal(hoverAt('In FL<|> it works.\n'), undefined);
  });

  it('tells the words of the team where the document has none of its own', () => {
    const known = buildSmallRuleSet([], {
      abbreviations: [
        { letters: 'FLs', meaning: 'floating *lily*' },
        { letters: 'ESMO', meaning: undefined },
      ],
    });
    for (const notation of ['draft', 'published'] as const) {
      assert.deepEqual(
        hoverAt('In FL<|> it works.\n', notation, known),
        { words: 'FL', lines: ['**FL**: floating \\*lily\\*'] },
        notation,
      );
    }
    const explained = 'In follicular lymphoma (FL), FL<|> only, it works.\n';
    assert.deepEqual(hoverAt(explained, 'draft', known)?.lines, ['**FL**: follicular lymphoma']);
    assert.equal(hoverAt('The ESMO<|> says so.\n', 'draft', known), undefined);
  });
});
