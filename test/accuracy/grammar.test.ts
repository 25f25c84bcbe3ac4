/** The clean documents are read as what they were written as, and faults are planted where they say. */
import assert from 'node:assert/strict';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import type { AccuracyDocument, DocumentSentence } from './document';
import { FAULTS } from './faults';
import { generateDocument } from './grammar/generateDocument';
import { NOTATIONS } from './measure';
import { createDocuments, plantFault } from './sample';
import { markPlace } from './writing/place';
import { writeDocument } from './writing/writeDocument';

const DOCUMENTS = 150;
/** Words in front of those of a sentence: emphasis, quotation marks. */
const OPENING = /^[*~_"“\s>]*/;

/** Sentences of the form, without footnotes: those that the form does not know may be read as anything. */
function isOfForm({ role, text }: DocumentSentence): boolean {
  // The last one also stands in the menus of web pages.
  return role !== 'footnotes' && role !== 'other' && !text.startsWith('More information');
}

function markSentences(document: AccuracyDocument): AccuracyDocument {
  return {
    ...document,
    blocks: document.blocks.map((block) => ({
      ...block,
      sentences: block.sentences.map((one) =>
        isOfForm(one) ? { ...one, text: markPlace(one.text) } : one,
      ),
    })),
  };
}

describe('the grammar of clean documents', () => {
  for (const notation of NOTATIONS) {
    it(`gives each sentence of a ${notation} text to the part for which it was written`, () => {
      for (let index = 0; index < DOCUMENTS; index++) {
        const document = generateDocument(index);
        const { text, places } = writeDocument(markSentences(document), notation);
        const { profile, roleAt } = readOpinion(parseDocument(text, notation));
        assert.equal(profile, document.subject.profile, `${index}`);
        const sentences = document.blocks.flatMap((block) => block.sentences).filter(isOfForm);
        const read = places.map(({ start }) => {
          const opening = OPENING.exec(text.slice(start))?.[0].length ?? 0;
          return roleAt(start + opening + 1);
        });
        const written = sentences.map(({ role }) => role);
        assert.deepEqual(read, written, `document ${index}`);
      }
    });
  }

  it('is the same in every run', () => {
    for (const index of [0, 7, 500]) {
      assert.deepEqual(generateDocument(index), generateDocument(index));
    }
  });
});

describe('planted faults', () => {
  const size = { cleanDocuments: 0, documents: 100, places: 3 };
  const documentAt = createDocuments();

  it('have names of their own', () => {
    const names = FAULTS.map(({ name }) => name);
    assert.deepEqual([...new Set(names)], names);
  });

  it('occur all of them', () => {
    const wide = { ...size, documents: 600, places: 1 };
    const absent = FAULTS.filter((fault) => [...plantFault(fault, wide, documentAt)].length === 0);
    assert.deepEqual(
      absent.map(({ name }) => name),
      [],
    );
  });

  it('change the text, at a place inside of it', () => {
    for (const fault of FAULTS) {
      for (const { document } of plantFault(fault, size, documentAt)) {
        const [notation = 'draft'] = [fault.notation];
        const { text, places } = writeDocument(document, notation);
        const clean = writeDocument(generateDocument(document.index), notation);
        assert.notEqual(text, clean.text, fault.name);
        assert.ok(places.length > 0, fault.name);
        for (const { start, end } of places) {
          assert.ok(0 <= start && start <= end && end <= text.length, fault.name);
        }
      }
    }
  });
});
