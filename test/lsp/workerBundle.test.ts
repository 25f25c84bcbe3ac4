/** The bundle that checks documents runs in a web worker, where nothing of Node.js is there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as library from 'vscode-languageserver';

const BUNDLE = join(__dirname, '../../dist/documents.js');

describe('the documents bundle', () => {
  it('loads without any global of Node.js', () => {
    const worker: Record<string, unknown> = { opinionSummaryLibrary: library, TextDecoder, URL };
    runInContext(readFileSync(BUNDLE, 'utf8'), createContext(worker));
    const { opinionSummaryDocuments: documents } = worker;
    assert.ok(typeof documents === 'object' && documents !== null);
    assert.ok('serveDocuments' in documents && 'createClientHost' in documents);
  });
});
