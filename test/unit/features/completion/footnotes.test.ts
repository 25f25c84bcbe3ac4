/** What is offered behind `[^` in a draft and behind `[` in published text. */
import assert from 'node:assert/strict';
import { completeAt, findRules } from '../../../support/completion';
import { readExamplePairs } from '../../../support/exampleDocuments';

const ORPHAN = readExamplePairs('clean').find(({ name }) => name === 'human-conditional-orphan');
const DRAFT = ORPHAN?.draft.text ?? '';
const PUBLISHED = ORPHAN?.published.text ?? '';
const DECISION = '[^1]: Summaries of positive opinion are published without prejudice to the';

describe('completion of a footnote mark', () => {
  it('shows each footnote with its body', () => {
    const { items } = completeAt(`${DRAFT.replace('The benefit of', 'The benefit[^<|>] of')}`);
    assert.deepEqual(
      items.map(({ label, documentation }) => [label, documentation.slice(0, 24)]),
      [
        ['[^1]', 'Summaries of positive op'],
        ['[^2]', 'A conditional marketing '],
        ['[^3]', 'This product was designa'],
      ],
    );
  });

  it('closes the bracket, or takes the one that the editor has closed', () => {
    for (const [typed, rest] of [
      ['[^', ''],
      ['[^', ']'],
      ['[^1', 'x]'],
    ] as const) {
      const marked = DRAFT.replace('The benefit of', `The benefit${typed}<|>${rest} of`);
      assert.ok(completeAt(marked).accept('[^2]').includes('The benefit[^2] of'), typed + rest);
    }
  });

  it('inserts a footnote that the form wants, with its body among the others', () => {
    const marked = DRAFT.replace('conditional[^2]', 'conditional[^<|>]').replace(
      /\[\^2\]: .*\n/,
      '',
    );
    const { text, items, accept } = completeAt(marked);
    assert.equal(items[0]?.label, '[^2] conditional authorisation footnote');
    assert.deepEqual(findRules(text), ['footnote-number-skipped', 'placeholder-left']);
    assert.deepEqual(findRules(accept(items[0]?.label ?? '')), []);
  });

  it('inserts the first footnote of a document that says little yet', () => {
    const { accept, items } = completeAt('# Summary of opinion[^<|>');
    const text = accept(items[0]?.label ?? '');
    assert.ok(text.startsWith(`# Summary of opinion[^1]\n\n${DECISION}`), text);
    // The cursor stops behind the mark: what is written next does not follow the footnote.
    const [mark, stop] = items[0]?.insert ?? [];
    assert.equal(mark, '[^1]');
    assert.equal(typeof stop, 'object');
  });

  it('puts the missing footnote of the words before first, then those that no mark leads to', () => {
    const marked = DRAFT.replace('opinion[^1]', 'opinion[^<|>]').replace(
      'conditional[^2]',
      'conditional',
    );
    const labels = completeAt(marked.replace(/\[\^1\]: .*\n/, '')).labels;
    assert.deepEqual(labels, ['[^1] Commission decision footnote', '[^2]', '[^3]']);
  });

  it('offers behind the name what only the writer knows of, and nothing that waits at its own mark', () => {
    const plain = DRAFT.replace('conditional[^2] ', '').replace(/\n\[\^[123]\]: [\s\S]*$/, '\n');
    const { items } = completeAt(plain.replace('Zenquora[^3]', 'Zenquora[^<|>]'));
    assert.deepEqual(
      items.map(({ label }) => label),
      ['[^2] orphan footnote'],
    );
  });

  it('knows the word that the mark stands at, though the mark keeps it from being read', () => {
    const plain = DRAFT.replace(/\[\^2\]: .*\n/, '');
    const { items } = completeAt(plain.replace('conditional[^2] ', 'conditional[^<|>'));
    assert.equal(items[0]?.label, '[^2] conditional authorisation footnote');
  });

  it('offers no footnote that contradicts the statement', () => {
    const marked = DRAFT.replace('a conditional[^2] marketing', 'a marketing').replace(
      /\[\^2\]: .*\n/,
      '',
    );
    const { labels } = completeAt(marked.replace('Zenquora[^3]', 'Zenquora[^<|>]'));
    assert.ok(!labels.some((label) => label.includes('conditional')));
  });

  it('at the beginning of a line offers the labels that lack a body', () => {
    const marked = `${DRAFT.replace(/\[\^2\]: .*\n/, '')}[^<|>`;
    const { labels, accept } = completeAt(marked);
    assert.deepEqual(labels, ['[^2]']);
    assert.ok(accept('[^2]').endsWith('\n[^2]: '));
  });

  it('writes marks of published text in its manner', () => {
    const marked = PUBLISHED.replace('opinion1', 'opinion[<|>]');
    assert.ok(completeAt(marked, { notation: 'published' }).accept('1').includes('opinion1'));
    const bracketed = PUBLISHED.replace('opinion1', 'opinion[<|>').replace(
      /(conditional)2/,
      '$1[2]',
    );
    const { labels } = completeAt(bracketed, { notation: 'published' });
    assert.ok(labels.includes('[1]'), labels.join());
  });

  it('is silent at other brackets', () => {
    assert.deepEqual(completeAt('# Summary of opinion\n\nWords [<|>\n').labels, []);
    assert.deepEqual(completeAt(`${PUBLISHED} [<|>`, { notation: 'published' }).labels, []);
  });
});
