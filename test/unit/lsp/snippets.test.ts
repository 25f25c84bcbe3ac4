/** Texts with tab stops in the snippet syntax of the protocol, read back as an editor reads them. */
import assert from 'node:assert/strict';
import { toSnippet } from '../../../server/src/lsp/requests/snippets';
import { parseSnippet } from '../../support/snippets';

const stop = (name: string, choices: readonly string[] = []) => ({
  name,
  placeholder: `<${name}>`,
  choices,
});

describe('a snippet', () => {
  it('has a number for each name, and repeats it', () => {
    const snippet = toSnippet(['A ', stop('use'), ' in ', stop('who'), ', ', stop('use'), '.']);
    assert.equal(snippet, `A $\{1:<use>} in $\{2:<who>}, $1.`);
  });

  it('shows the placeholder first among choices', () => {
    const snippet = toSnippet([stop('who', ['adults', 'cats, dogs'])]);
    assert.equal(snippet, `$\{1|<who>,adults,cats\\, dogs|}`);
    assert.deepEqual(parseSnippet(`$\{1|<who>,adults|}`), [
      { number: 1, initial: '<who>', choices: ['<who>', 'adults'] },
    ]);
  });

  it('takes signs of the syntax for text', () => {
    assert.equal(toSnippet(['5 $ {a} \\']), '5 \\$ {a\\} \\\\');
  });
});
