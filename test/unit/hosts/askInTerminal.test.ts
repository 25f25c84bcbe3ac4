/** Questions in a terminal: what is shown, what is taken for an answer, and how a writer ends it. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { beginDraft, type DraftAnswers, type DraftTemplate } from '../../../server/src/core';
import { askInTerminal } from '../../../server/src/hosts/cli/askInTerminal';
import { buildFullRuleSet } from '../../support/ruleSets';

const { standard } = buildFullRuleSet();
const TEMPLATES: readonly DraftTemplate[] = [{ name: 'house', text: '# By {holder}\n' }];

/** Writes a line whenever an answer is waited for; after the last one the input ends. */
async function converse(
  given: DraftAnswers,
  lines: readonly string[],
): Promise<{ readonly answers: DraftAnswers | undefined; readonly shown: string }> {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...lines];
  let shown = '';
  output.on('data', (bytes: Buffer) => {
    shown += bytes.toString('utf8');
    if (!/(?:> |: )$/.test(shown)) return;
    const line = left.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  const begin = (answers: DraftAnswers) => beginDraft(answers, standard, TEMPLATES);
  return { answers: await askInTerminal(given, begin, { input, output }), shown };
}

describe('questions in a terminal', () => {
  it('are asked in order; numbers choose, and Enter leaves an answer for later', async () => {
    const { answers, shown } = await converse({}, ['2', '3, 5', 'Zenquora', '', '', '22/02/2024']);
    assert.deepEqual(answers, {
      kind: 'human-initial',
      modifiers: ['orphan', 'prime'],
      product: 'Zenquora',
      substance: '',
      holder: '',
      date: '22/02/2024',
    });
    assert.match(
      shown,
      /1\/6 Kind of opinion\. .*\n {3}1 {2}house – By \{holder\}\n {3}2 {2}Human/,
    );
    assert.match(shown, /6\/6 Date of the opinion\. For example 28 January 2021\.\n/);
  });

  it('leave out what is given already', async () => {
    const { answers, shown } = await converse({ product: 'Zenquora', date: '' }, ['1', 'Quillon']);
    assert.deepEqual(answers, {
      product: 'Zenquora',
      date: '',
      kind: 'template:house',
      holder: 'Quillon',
    });
    assert.doesNotMatch(shown, /Name of the product/);
  });

  it('come again after a wrong answer, with the reason', async () => {
    const { answers, shown } = await converse({ kind: 'veterinary-initial', substance: '' }, [
      ...['9', 'x', '1 2', '1', '', 'Zenquora', '', '', ''],
    ]);
    assert.deepEqual(answers?.modifiers, ['generic']);
    assert.equal(shown.match(/Write numbers from the list\./g)?.length, 2);
    assert.match(shown, /“Generic” and “Hybrid” cannot both apply: choose one\./);
    assert.match(shown, /Name of the product is needed\./);
    assert.equal(shown.match(/Choose what applies/g)?.length, 1);
  });

  it('end when the writer ends the input', async () => {
    assert.equal((await converse({}, ['2'])).answers, undefined);
  });
});
