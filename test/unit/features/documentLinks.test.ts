/** Codes lead to the pages of WHO. */
import assert from 'node:assert/strict';
import { findDocumentLinks } from '../../../server/src/core/features/documentLinks';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { wordsAt } from '../../support/cursor';

function linksOf(text: string) {
  return findDocumentLinks(readOpinion(parseDocument(text, 'draft'))).map(({ span, address }) => [
    wordsAt(text, span),
    address,
  ]);
}

describe('document links', () => {
  it('lead from an ATC code to the ATC index, from an ATCvet code to its own', () => {
    assert.deepEqual(linksOf('Two of them (ATC code: L01EL77) and (ATCvet code: QN03AX16).'), [
      ['L01EL77', 'https://atcddd.fhi.no/atc_ddd_index/?code=L01EL77'],
      ['QN03AX16', 'https://atcddd.fhi.no/atcvet/atcvet_index/?code=QN03AX16'],
    ]);
  });

  it('do not begin at what is no code', () => {
    assert.deepEqual(linksOf('One (ATC code: L01 EX9), one (ATC code: not yet assigned).'), []);
  });
});
