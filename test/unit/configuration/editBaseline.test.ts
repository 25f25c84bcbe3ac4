/** Entries go into the file of accepted findings and out of it; what people wrote stays. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AcceptedFinding, readBaseline } from '../../../server/src/configuration/baselineFile';
import {
  addToBaseline,
  editBaseline,
  isWholeBaseline,
} from '../../../server/src/configuration/editBaseline';

const RULES = ['verb-disagrees'];
const ENTRY: AcceptedFinding = {
  document: 'old/lumivexa.opinion.txt',
  rule: 'verb-disagrees',
  part: 'benefits',
  words: 'benefits with lumivexa is its ability to',
  reason: 'As published: in 2021.',
  author: 'A. Writer',
  date: '2026-11-25',
  until: '2027-12-31',
};

const HEAD = '# Ours.\r\n\naccepted: # agreed\n';
/** Entries as people may write them, the same in each way. */
const LAYOUTS: readonly ((document: string) => string)[] = [
  (document) => `  - document: ${document}\n    rule: verb-disagrees\n    reason: Old.\n`,
  (document) =>
    `  # Above.\n  -   rule: "verb-disagrees"\n      reason:  'Old.'  # twice\n      document: ${document}\n`,
  (document) => `\n  - { document: ${document}, rule: verb-disagrees, reason: Old. } # short\n\n`,
  (document) =>
    `  -\n    document: ${document}\n    rule: verb-disagrees\n    reason: >\n      Old.\n`,
  (document) =>
    `  - document: ${document}\n    rule: verb-disagrees\n    reason: |-\n      Old.\n    # Inside.\n`,
];
const ENDS = ['', '# The end.\n', '\n\n', '...\n'];

function documentsIn(text: string): readonly string[] {
  assert.ok(isWholeBaseline(text), text);
  const { entries, problems } = readBaseline(text, RULES);
  assert.deepEqual(problems, [], text);
  return entries.map(({ accepted }) => accepted.document);
}

describe('editing the file of accepted findings', () => {
  it('an entry that is put in and out again leaves the file as it was, whatever its layout', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(LAYOUTS.length - 1), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...ENDS),
        fc.constantFrom('\n', '\r\n'),
        fc.nat(99),
        (layouts, end, lineEnd, place) => {
          const entries = layouts.map((layout, index) =>
            LAYOUTS[layout]?.(`d${index * 20 + 9}.txt`),
          );
          const text = (HEAD + entries.join('') + end).replace(/\r?\n/g, lineEnd);
          const document = `d${String(place).padStart(2, '0')}.txt`;
          const more = editBaseline(text, { added: [{ ...ENTRY, document }] }) ?? '';
          const documents = documentsIn(more);
          assert.equal(documents.length, layouts.length + 1);
          const removed = new Set([documents.indexOf(document)]);
          assert.equal(editBaseline(more, { removed, added: [] }), text);
        },
      ),
    );
  });

  it('entries that are taken out take the comments above them along, all others keep theirs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(LAYOUTS.length - 1), fc.boolean()), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.constantFrom(...ENDS),
        (entries, end) => {
          const texts = entries.map(([layout], index) => LAYOUTS[layout]?.(`d${index}.txt`) ?? '');
          const removed = new Set(entries.flatMap(([, isOut], index) => (isOut ? [index] : [])));
          const edited = editBaseline(HEAD + texts.join('') + end, { removed, added: [] }) ?? '';
          assert.deepEqual(
            documentsIn(edited),
            entries.flatMap(([, isOut], index) => (isOut ? [] : [`d${index}.txt`])),
          );
          for (const [index, text] of texts.entries()) {
            if (!removed.has(index)) assert.ok(edited.includes(text.trim()), edited);
          }
        },
      ),
    );
  });

  it('a new entry goes before the first one that is greater', () => {
    const text = editBaseline('', {
      added: ['c', 'a'].map((document) => ({ ...ENTRY, document })),
    });
    const more = editBaseline(text ?? '', { added: [{ ...ENTRY, document: 'b' }] });
    assert.deepEqual(documentsIn(more ?? ''), ['a', 'b', 'c']);
  });

  it('a list in brackets keeps its comments', () => {
    const text =
      '# Ours.\naccepted: [{ document: a, rule: verb-disagrees, reason: Old. }] # short\n';
    const more = editBaseline(text, { added: [ENTRY] }) ?? '';
    assert.deepEqual(documentsIn(more), ['a', ENTRY.document]);
    assert.match(more, /^# Ours\.\n/);
    assert.match(more, /# short/);
  });

  it('a file whose last entry is taken out has an empty list', () => {
    const text = editBaseline('# Ours.\naccepted:\n  - document: a\n    rule: verb-disagrees\n', {
      removed: new Set([0]),
      added: [],
    });
    assert.equal(text, '# Ours.\naccepted: []\n');
  });

  it('a last line without an end gets one', () => {
    const text = 'accepted:\n- document: a\n  rule: verb-disagrees\n  reason: Old.';
    const more = editBaseline(text, { added: [ENTRY] }) ?? '';
    assert.ok(more.startsWith(`${text}\n- document: old/`), more);
  });

  it('takes one more entry without touching what people wrote', () => {
    const before = `# Ours.\naccepted:\n  - document: a.txt # twice\n    rule: verb-disagrees\n    reason: Old.\n`;
    const added = addToBaseline(before, ENTRY);
    assert.ok(added !== undefined);
    assert.ok(added.text.startsWith(before));
    assert.equal(added.text.slice(added.reasonOffset - 9, added.reasonOffset + 1), 'reason: ""');
    const { entries } = readBaseline(added.text, RULES);
    assert.deepEqual(entries[1]?.accepted, { ...ENTRY, reason: '' });
  });

  it('leads to its own reason, whatever other entries say', () => {
    const before = `accepted:\n  - document: z.txt\n    rule: verb-disagrees\n    reason: reason-to-come later\n`;
    const entry = { ...ENTRY, author: 'reason-to-comeee' };
    const added = addToBaseline(before, entry);
    assert.ok(added !== undefined);
    assert.ok(added.text.endsWith(before.slice('accepted:\n'.length)), added.text);
    assert.equal(added.text.slice(added.reasonOffset - 9, added.reasonOffset + 1), 'reason: ""');
    const { entries } = readBaseline(added.text, RULES);
    assert.deepEqual(entries[0]?.accepted, { ...entry, reason: '' });
  });

  it('begins with its first entry', () => {
    const added = addToBaseline('', ENTRY);
    assert.deepEqual(
      readBaseline(added?.text ?? '', RULES).entries.map(({ accepted }) => accepted),
      [{ ...ENTRY, reason: '' }],
    );
  });

  it('a text that is no baseline takes none', () => {
    for (const text of [
      'accepted: [',
      'Just words.',
      'accepted: 3',
      'accepted: { a: 1 }',
      'a: 1',
    ]) {
      assert.equal(addToBaseline(text, ENTRY), undefined, text);
    }
  });

  it('one whose last entry was removed by hand begins anew', () => {
    for (const text of ['accepted:\n', '# Ours.\naccepted: []\n', 'accepted: null\n']) {
      const { entries, problems } = readBaseline(
        editBaseline(text, { added: [ENTRY, ENTRY] }) ?? '',
        RULES,
      );
      assert.deepEqual([entries.length, problems], [2, []], text);
    }
  });

  it('takes several entries, each with the reason that it has, whatever its characters', () => {
    const reasons = ['“Agreed”: see #3, “a: b”', "it's 100 % fine", '- [x] {y} & *z', 'null'];
    const text = editBaseline('', { added: reasons.map((reason) => ({ ...ENTRY, reason })) });
    const { entries } = readBaseline(text ?? '', RULES);
    assert.deepEqual(
      entries.map(({ accepted }) => accepted.reason),
      reasons,
    );
  });
});
