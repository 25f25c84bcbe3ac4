/** One analysis serves all requests on a text, and none on another. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalysisStore } from '../../../server/src/lsp/analyses';
import type { DocumentRules } from '../../../server/src/lsp/folderConfiguration';
import { buildFullRuleSet } from '../../support/ruleSets';

const RULES: DocumentRules = {
  ruleSet: buildFullRuleSet(),
  fingerprint: 'one',
  isIgnored: false,
  baseline: undefined,
  configuration: undefined,
  packs: [],
  snippets: [],
};
const TEXT = '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n';

describe('the kept analysis of a document', () => {
  it('serves as long as text and rules are the same', () => {
    const store = createAnalysisStore();
    const document = TextDocument.create('file:///a', '', 1, TEXT);
    const first = store.analyze(document, 'draft', RULES);
    assert.equal(store.analyze(document, 'draft', RULES), first);
    assert.equal(store.opinionOf(document, 'draft'), first.analysis.opinion);
    const others = { ...RULES, fingerprint: 'two' };
    assert.notEqual(store.analyze(document, 'draft', others), first);
  });

  it('does not serve after a change, and is not pushed out by a text to come', () => {
    const store = createAnalysisStore();
    const document = TextDocument.create('file:///a', '', 1, TEXT);
    const first = store.analyze(document, 'draft', RULES);
    assert.equal(store.analyze(document, 'draft', RULES, 'to come').analysis.source, 'to come');
    assert.equal(store.analyze(document, 'draft', RULES), first);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
    TextDocument.update(document, [{ range, text: '## ' }], 2);
    assert.equal(store.opinionOf(document, 'draft').tree.source, document.getText());
    assert.equal(store.analyze(document, 'draft', RULES).analysis.source, document.getText());
  });
});
