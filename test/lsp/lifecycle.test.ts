/** How the language server begins, once, and how it ends: when it is told to, and when nobody is left to tell it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startClient } from '../support/languageClient';

describe('language server: the end', function () {
  this.timeout(30_000);

  it('after a shutdown it ends with 0', async () => {
    const client = await startClient();
    const ended = once(client.process, 'exit');
    await client.stop();
    assert.deepEqual(await ended, [0, null]);
  });

  it('without a shutdown it ends with 1', async () => {
    const client = await startClient();
    const ended = once(client.process, 'exit');
    await client.connection.sendNotification('exit');
    assert.deepEqual(await ended, [1, null]);
    client.connection.dispose();
  });

  it('when its input closes it ends', async () => {
    const client = await startClient();
    const ended = once(client.process, 'exit');
    client.connection.dispose();
    client.process.stdin?.destroy();
    assert.deepEqual(await ended, [1, null]);
  });

  it('when the process of the editor is gone it ends, though its input stays open', async () => {
    const editor = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const client = await startClient({ processId: editor.pid ?? assert.fail() });
    const ended = once(client.process, 'exit');
    const gone = once(editor, 'exit');
    editor.kill();
    await gone;
    assert.deepEqual(await ended, [1, null]);
    client.connection.dispose();
  });
});

describe('language server: the beginning', () => {
  it('happens once: a second one is refused', async () => {
    const client = await startClient();
    const again = { processId: null, rootUri: null, capabilities: {} };
    await assert.rejects(client.connection.sendRequest('initialize', again), /already/);
    await client.stop();
  });
});
