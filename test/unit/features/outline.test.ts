/** The outline: parts in the order of the text, with a few words each, and what lies inside of them. */
import assert from 'node:assert/strict';
import { buildOutline, type OutlineItem } from '../../../server/src/core/features/outline';
import type { Opinion } from '../../../server/src/core/model/opinion';
import { readDraft, readPublished } from '../../support/readings';

const HEAD = '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n';
const STATEMENT =
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa. The applicant for this medicinal product is Zenquora Pharma Limited.\n\n';

/** `kind name: detail`, children indented. */
function describeItems(items: readonly OutlineItem[], indent = ''): readonly string[] {
  return items.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name}${detail === '' ? '' : `: ${detail}`}`,
    ...describeItems(children, `${indent}  `),
  ]);
}

function outlineOf(opinion: Opinion): readonly string[] {
  return describeItems(buildOutline(opinion));
}

describe('the outline', () => {
  it('names the parts and says what tells them from others', () => {
    assert.deepEqual(outlineOf(readDraft(HEAD + STATEMENT)), [
      'title Title: initial',
      'part Product name: Lumivexa',
      'part Common name: orvatinib',
      'part Opinion statement: 28 January 2021',
      'part Applicant or holder sentence: Zenquora Pharma Limited',
    ]);
  });

  it('is the same for published text', () => {
    const published = (HEAD + STATEMENT).replaceAll(/^#+ /gm, '');
    assert.deepEqual(outlineOf(readPublished(published)), outlineOf(readDraft(HEAD + STATEMENT)));
  });

  it('shows the code of an active substance', () => {
    assert.deepEqual(
      outlineOf(readDraft('The active substance of Lumivexa is orvatinib (ATC code: L01EL07).\n')),
      ['part Active substance sentence: L01EL07'],
    );
  });

  it('gathers footnotes that follow one another, and leaves apart those that do not', () => {
    const text =
      '# Summary of opinion[^1]\n\n[^1]: One.\n[^2]: Two.\n\nThe benefits of Lumivexa are its ability to act.\n\n[^3]: Three.\n';
    assert.deepEqual(outlineOf(readDraft(text)), [
      'title Title',
      'footnotes Footnotes',
      '  footnote Footnote 1: One.',
      '  footnote Footnote 2: Two.',
      'part Benefits sentence',
      'footnotes Footnotes',
      '  footnote Footnote 3: Three.',
    ]);
  });

  it('shows the headings of an indication', () => {
    const text =
      'The full indication is:\n\n> **Gout**\n>\n> Lumivexa is indicated for the treatment of gout in adults.\n>\n> **Psoriasis**\n>\n> Lumivexa is indicated for the treatment of psoriasis in adults.\n';
    assert.deepEqual(outlineOf(readDraft(text)), [
      'part Full indication',
      '  heading Gout',
      '  heading Psoriasis',
    ]);
  });

  it('cuts a long footnote between words', () => {
    const [group] = buildOutline(
      readDraft(`# Summary of opinion[^1]\n\n[^1]: ${'word '.repeat(40)}\n`),
    ).slice(1);
    const detail = group?.children[0]?.detail ?? '';
    assert.match(detail, /^(?:word )+…$/);
    assert.ok(detail.length <= 62);
  });

  it('of a text without parts is empty', () => {
    for (const text of ['', 'Something else is said here.\n']) {
      assert.deepEqual(outlineOf(readDraft(text)), []);
    }
  });

  it('holds each selection and each child inside of its item, and no two items overlap', () => {
    const items = buildOutline(readDraft(`${HEAD}${STATEMENT}[^1]: One.\n`));
    const check = (siblings: readonly OutlineItem[], start: number, end: number): void => {
      let last = start;
      for (const { span, selection, children } of siblings) {
        assert.ok(last <= span.start && span.end <= end);
        assert.ok(span.start <= selection.start && selection.end <= span.end);
        check(children, span.start, span.end);
        last = span.end;
      }
    };
    check(items, 0, HEAD.length + STATEMENT.length + 20);
  });
});
