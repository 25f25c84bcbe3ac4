/** How new text is put into a document: line ends, the places of parts and sentences, footnotes. */
import assert from 'node:assert/strict';
import type { Opinion, PartRole } from '../../../server/src/core/model/opinion';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import { createWriting, type Writing } from '../../../server/src/core/rules/writing';
import type { Notation } from '../../../server/src/core/syntax/block';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { applyEdits, type TextEdit } from '../../../server/src/core/text/textEdit';

const STATEMENT =
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of asthma.';
const APPLICANT = 'The applicant for this medicinal product is Orvamed Ltd.';
const PRESENTATION = 'Lumivexa will be available as 20 mg film-coated tablets.';
const SUBSTANCE =
  'The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: L01EX99).';
const DETAILS =
  'Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC).';

const DRAFT = `# Summary of opinion[^1] (initial authorisation)

## Lumivexa
orvatinib

${STATEMENT} ${APPLICANT}

${PRESENTATION} ${SUBSTANCE}

${DETAILS}

[^1]: Summaries of positive opinion are published without prejudice to the Commission decision.
`;

const PUBLISHED = `Summary of opinion1 (initial authorisation)

Lumivexa
orvatinib

${STATEMENT} ${APPLICANT}

${PRESENTATION} ${SUBSTANCE}

${DETAILS}

1 Summaries of positive opinion are published without prejudice to the Commission decision.
`;

function read(source: string, notation: Notation = 'draft'): Opinion {
  return readOpinion(parseDocument(source, notation));
}

function edit(
  source: string,
  make: (writing: Writing) => TextEdit,
  notation: Notation = 'draft',
): string {
  return applyEdits(source, [make(createWriting(read(source, notation)))]);
}

function insert(
  source: string,
  rolesBefore: readonly PartRole[],
  text: string,
  notation: Notation = 'draft',
): string {
  return edit(
    source,
    (writing) => writing.insertPart(writing.placeOfPart(rolesBefore), text),
    notation,
  );
}

const BEFORE_PRESCRIBING: readonly PartRole[] = [
  'title',
  'productName',
  'commonName',
  'opinionStatement',
  'applicant',
  'presentation',
  'activeSubstance',
];

describe('line ends', () => {
  it('the line end of most lines is used', () => {
    const lineEndOf = (source: string): string => createWriting(read(source)).lineEnd;
    assert.equal(lineEndOf(''), '\n');
    assert.equal(lineEndOf('a\nb\r\nc\n'), '\n');
    assert.equal(lineEndOf('a\r\nb\r\nc\n'), '\r\n');
    assert.equal(lineEndOf('a\rb\rc\n'), '\r');
  });
});

describe('place of a part', () => {
  it('a part is a new paragraph behind the part before it', () => {
    assert.equal(
      insert(DRAFT, BEFORE_PRESCRIBING, 'New.'),
      DRAFT.replace(SUBSTANCE, `${SUBSTANCE}\n\nNew.`),
    );
  });

  it('the place underlines the last character of the part before', () => {
    const { span } = createWriting(read(DRAFT)).placeOfPart(BEFORE_PRESCRIBING);
    assert.deepEqual(span, {
      start: DRAFT.indexOf(SUBSTANCE) + SUBSTANCE.length - 1,
      end: DRAFT.indexOf(SUBSTANCE) + SUBSTANCE.length,
    });
  });

  it('a sentence goes behind the last sentence of its part where another part follows in the paragraph', () => {
    assert.equal(
      insert(DRAFT, ['title', 'opinionStatement'], 'New.'),
      DRAFT.replace(STATEMENT, `${STATEMENT} New.`),
    );
  });

  it('a sentence goes behind the footnote mark of the sentence before it', () => {
    const source = DRAFT.replace(STATEMENT, `${STATEMENT}[^1]`);
    assert.equal(
      insert(source, ['title', 'opinionStatement'], 'New.'),
      source.replace('asthma.[^1]', 'asthma.[^1] New.'),
    );
  });

  it('several paragraphs are never put into a paragraph', () => {
    assert.equal(
      insert(DRAFT, ['opinionStatement'], 'The full indication is:\n\n> New.'),
      DRAFT.replace(`${STATEMENT} `, `${STATEMENT}\n\nThe full indication is:\n\n> New.\n\n`),
    );
  });

  it('the last of the parts before it counts, wherever the order says it should stand', () => {
    const source = `${PRESENTATION}\n\n${STATEMENT}\n\n${DETAILS}\n`;
    assert.equal(
      insert(source, ['opinionStatement', 'presentation'], 'New.'),
      `${PRESENTATION}\n\n${STATEMENT}\n\nNew.\n\n${DETAILS}\n`,
    );
  });

  it('without a part before it a part comes first', () => {
    assert.equal(insert(DRAFT, [], '# New'), `# New\n\n${DRAFT}`);
    assert.equal(insert(DRAFT, ['benefits'], '# New'), `# New\n\n${DRAFT}`);
    const { span } = createWriting(read(DRAFT)).placeOfPart([]);
    assert.equal(DRAFT.slice(span.start, span.end), 'S');
  });

  it('nothing is put before the front matter or the byte order mark', () => {
    const frontMatter = '---\nprofile: human-initial\n---\n\n';
    assert.equal(insert(frontMatter + DRAFT, [], '# New'), `${frontMatter}# New\n\n${DRAFT}`);
    assert.equal(insert(`\ufeff${DRAFT}`, [], '# New'), `\ufeff# New\n\n${DRAFT}`);
  });

  it('what comes first in the order comes before words that are no part', () => {
    assert.equal(
      insert(`Milk.\n\n${STATEMENT}\n`, [], '# New'),
      `# New\n\nMilk.\n\n${STATEMENT}\n`,
    );
    assert.equal(
      insert(`Milk.\n\n${STATEMENT}\n`, ['title'], '# New'),
      `Milk.\n\n# New\n\n${STATEMENT}\n`,
    );
  });

  it('a comment stays with the paragraph that it speaks of', () => {
    const comments = '<!-- one -->\n<!-- two -->\n';
    assert.equal(
      insert(`<!-- head -->\n\n${comments}${STATEMENT}\n`, [], '# New'),
      `<!-- head -->\n\n# New\n\n${comments}${STATEMENT}\n`,
    );
  });

  it('in a text without any part a part comes first', () => {
    assert.equal(insert('Milk.\n', [], 'New.'), 'New.\n\nMilk.\n');
    assert.equal(insert('\n\n  Milk.\n', [], 'New.'), '\n\nNew.\n\n  Milk.\n');
    assert.equal(insert('', [], 'New.'), 'New.');
    assert.equal(insert('\ufeff', [], 'New.'), '\ufeffNew.');
    assert.equal(insert('---\na: b\n---\n', [], 'New.'), '---\na: b\n---\nNew.');
  });

  it('a part before the footnotes does not run into them', () => {
    const source = `${STATEMENT}\n[^1]: Body.\n`;
    assert.equal(
      insert(source, ['opinionStatement'], 'New.'),
      `${STATEMENT}\n\nNew.\n\n[^1]: Body.\n`,
    );
  });

  it('a part below a heading does not run into the paragraph below it', () => {
    assert.equal(
      insert(DRAFT, ['title', 'productName'], 'New.'),
      DRAFT.replace('## Lumivexa\n', '## Lumivexa\n\nNew.\n\n'),
    );
  });

  it('a text without a final line end gets none', () => {
    assert.equal(insert(STATEMENT, ['opinionStatement'], 'New.'), `${STATEMENT}\n\nNew.`);
  });

  it('the line ends of the document are kept', () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const source = DRAFT.replaceAll('\n', lineEnd);
      assert.equal(
        insert(source, BEFORE_PRESCRIBING, 'New\nlines.'),
        DRAFT.replace(SUBSTANCE, `${SUBSTANCE}\n\nNew\nlines.`).replaceAll('\n', lineEnd),
      );
    }
  });

  it('published text is written in the same way', () => {
    assert.equal(
      insert(PUBLISHED, BEFORE_PRESCRIBING, 'New.', 'published'),
      PUBLISHED.replace(SUBSTANCE, `${SUBSTANCE}\n\nNew.`),
    );
    assert.equal(
      insert(PUBLISHED, ['opinionStatement'], 'New.', 'published'),
      PUBLISHED.replace(STATEMENT, `${STATEMENT} New.`),
    );
  });

  it('a part that was taken out and put back is read as before', () => {
    for (const [source, notation] of [
      [DRAFT, 'draft'],
      [PUBLISHED, 'published'],
    ] as const) {
      const roles = read(source, notation).parts.map(({ role }) => role);
      for (const [role, text] of [
        ['applicant', APPLICANT],
        ['presentation', PRESENTATION],
        ['productInformation', DETAILS],
      ] as const) {
        const without = source.replace(text, '');
        const before = roles.slice(0, roles.indexOf(role));
        assert.deepEqual(
          read(insert(without, before, text, notation), notation).parts.map((part) => part.role),
          roles,
          `${role} in ${notation}`,
        );
      }
    }
  });
});

describe('footnotes', () => {
  it('a draft writes marks and bodies in its own notation', () => {
    const writing = createWriting(read(DRAFT));
    assert.equal(writing.toMark('orphan'), '[^orphan]');
    assert.equal(writing.toBody('orphan', 'Text.'), '[^orphan]: Text.');
  });

  it('published text writes marks and bodies as it did before', () => {
    const writingOf = (source: string): Writing => createWriting(read(source, 'published'));
    assert.equal(writingOf(PUBLISHED).toMark('2'), '2');
    assert.equal(writingOf(PUBLISHED).toBody('2', 'Text\nover lines.'), '2 Text over lines.');
    const bracketed = PUBLISHED.replace('opinion1', 'opinion[1]').replace('\n1 S', '\n[1] S');
    assert.equal(writingOf(bracketed).toMark('12'), '[12]');
    assert.equal(writingOf(bracketed).toBody('2', 'Text.'), '[2] Text.');
    const rounded = PUBLISHED.replace('opinion1', 'opinion¹').replace('\n1 S', '\n(1) S');
    assert.equal(writingOf(rounded).toMark('12'), '¹²');
    assert.equal(writingOf(rounded).toBody('2', 'Text.'), '(2) Text.');
    assert.equal(writingOf(STATEMENT).toMark('1'), '1');
    assert.equal(writingOf(STATEMENT).toBody('1', 'Text.'), '1 Text.');
  });

  it('a body goes behind the last one', () => {
    assert.equal(
      edit(DRAFT, (writing) => writing.insertBody('2', 'New.')),
      `${DRAFT}[^2]: New.\n`,
    );
    assert.equal(
      edit(PUBLISHED, (writing) => writing.insertBody('2', 'New.'), 'published'),
      `${PUBLISHED}2 New.\n`,
    );
  });

  it('a body goes before the next higher one', () => {
    for (const [notation, source, after] of [
      ['draft', `${STATEMENT}\n\n[^2]: B.\n[^3]: C.\n`, '[^1]: New.\n[^2]: B.\n[^3]: C.\n'],
      ['published', `${STATEMENT}\n\n2 B.\n3 C.\n`, '1 New.\n2 B.\n3 C.\n'],
    ] as const) {
      assert.equal(
        edit(source, (writing) => writing.insertBody('1', 'New.'), notation),
        `${STATEMENT}\n\n${after}`,
      );
    }
  });

  it('a body is written with a superscript where the others are', () => {
    assert.equal(
      edit(
        `${STATEMENT}\n\n¹ A summary.\n`,
        (writing) => writing.insertBody('2', 'New.'),
        'published',
      ),
      `${STATEMENT}\n\n¹ A summary.\n² New.\n`,
    );
  });

  it('the first body stands before the foot of the last page', () => {
    const foot = 'EMA/CHMP/151234/2025 \nPage 2/2\n';
    assert.equal(
      edit(`${STATEMENT}\n\n${foot}`, (writing) => writing.insertBody('1', 'New.'), 'published'),
      `${STATEMENT}\n\n1 New.\n\n${foot}`,
    );
  });

  it('a body goes behind the last one without a final line end', () => {
    assert.equal(
      edit(DRAFT.trimEnd(), (writing) => writing.insertBody('2', 'New.')),
      `${DRAFT}[^2]: New.`,
    );
  });

  it('a body keeps the distance that bodies have', () => {
    assert.equal(
      edit(`${DRAFT}\n[^2]: Other.\n`, (writing) => writing.insertBody('3', 'New.')),
      `${DRAFT}\n[^2]: Other.\n\n[^3]: New.\n`,
    );
  });

  it('a body does not run into the text behind the footnotes', () => {
    const source = `${STATEMENT}[^1]\n\n[^1]: Body.\n${DETAILS}\n`;
    assert.equal(
      edit(source, (writing) => writing.insertBody('2', 'New.')),
      `${STATEMENT}[^1]\n\n[^1]: Body.\n[^2]: New.\n\n${DETAILS}\n`,
    );
  });

  it('the first body goes to the end behind a blank line', () => {
    for (const [before, after] of [
      ['', '[^1]: New.'],
      [STATEMENT, `${STATEMENT}\n\n[^1]: New.`],
      [`${STATEMENT}\n`, `${STATEMENT}\n\n[^1]: New.\n`],
      [`${STATEMENT}\n\n`, `${STATEMENT}\n\n[^1]: New.\n`],
      [`${STATEMENT}\r\n`, `${STATEMENT}\r\n\r\n[^1]: New.\r\n`],
    ] as const) {
      assert.equal(
        edit(before, (writing) => writing.insertBody('1', 'New.')),
        after,
      );
    }
  });

  it('a body is removed with its line', () => {
    const source = `${DRAFT}[^2]: Other\n    goes on.\n[^3]: Third.\n`;
    const opinion = read(source);
    for (const [index, rest] of [
      [1, `${DRAFT}[^3]: Third.\n`],
      [2, `${DRAFT}[^2]: Other\n    goes on.\n`],
    ] as const) {
      const body = opinion.footnotes.bodies[index];
      assert.ok(body);
      assert.equal(applyEdits(source, [createWriting(opinion).removeBody(body)]), rest);
    }
  });

  it('removing lines leaves neither two blank lines nor joined paragraphs', () => {
    const remove = (source: string): string =>
      edit(source, (writing) => {
        const start = source.indexOf('<!--');
        return writing.removeLines({ start, end: source.indexOf('-->') + 4 });
      });
    assert.equal(remove('<!-- c -->\n\nOne.\n'), 'One.\n');
    assert.equal(remove('One.\n\n<!-- c -->\n\nTwo.\n'), 'One.\n\nTwo.\n');
    assert.equal(remove('One.\n<!-- c -->\nTwo.\n'), 'One.\n\nTwo.\n');
    assert.equal(remove('One.\n\n<!-- c -->\n'), 'One.\n');
    assert.equal(remove('# One\n<!-- c -->\nTwo.\n'), '# One\nTwo.\n');
    assert.equal(remove('One.\n<!-- c -->\n# Two\n'), 'One.\n# Two\n');
  });

  it('a free label is the smallest number that no mark or body has', () => {
    assert.equal(createWriting(read(DRAFT)).freeLabel(), '2');
    assert.equal(createWriting(read(STATEMENT)).freeLabel(), '1');
    const source = `${STATEMENT}[^2][^conditional]\n\n[^1]: Body.\n[^4]: Body.\n`;
    assert.equal(createWriting(read(source)).freeLabel(), '3');
  });
});
