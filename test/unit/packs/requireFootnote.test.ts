/** Which documents need a footnote that is asked for since a year. */
import assert from 'node:assert/strict';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import { isFootnoteWanted } from '../../../server/src/core/packs/kinds/requireFootnote';
import type { RequireFootnoteEntry } from '../../../server/src/core/packs/pack';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';

const ENTRY: RequireFootnoteEntry = {
  id: 'exceptional-circumstances-footnote-missing',
  kind: 'require-footnote',
  group: 'footnotes',
  severity: 'warning',
  profiles: ['human-initial'],
  when: ['exceptional-circumstances'],
  unless: [],
  what: '',
  why: '',
  footnote: 'exceptional-circumstances',
  at: 'authorisation',
  insert: 'exceptional-circumstances-footnote',
  message: 'The footnote is missing.',
  fragment: undefined,
  since: 2015,
  onlyIf: undefined,
};

function isWanted(frontMatter: string): boolean {
  const text = `---\n${frontMatter}\n---\n\n# Summary of opinion (initial authorisation)\n\n## Lumivexa\n`;
  return isFootnoteWanted(ENTRY, readOpinion(parseDocument(text, 'draft')));
}

describe('a footnote that is asked for since a year', () => {
  it('is wanted where the front matter says what it is about, in either spelling of the key', () => {
    assert.ok(isWanted('exceptionalCircumstances: true'));
    assert.ok(isWanted('exceptional-circumstances: yes'));
  });

  it('is not wanted where the front matter denies it, or says something else', () => {
    assert.ok(!isWanted('exceptionalCircumstances: false'));
    assert.ok(!isWanted('orphan: true'));
  });
});
