/** Facts about the server of `npm run try`: what it hands out, and to whom. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StaticServer, startStaticServer } from '../../../scripts/webEditor/staticServer.mjs';

describe('static server', () => {
  let folder = '';
  let server: StaticServer;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-served-'));
    for (const name of ['served', 'served/inner', 'served-too'])
      mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'served-too/secret.txt'), 'secret');
    writeFileSync(join(folder, 'served/inner/page.html'), 'page');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'served/link.txt'));
    server = await startStaticServer({
      folders: { '/files': join(folder, 'served') },
      texts: { '/': 'start' },
      token: 'right',
    });
  });

  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers those who know the token', async () => {
    assert.deepEqual(await get('/right/'), { status: 200, body: 'start' });
    assert.deepEqual(await get('/right/files/inner/page.html'), { status: 200, body: 'page' });
  });

  for (const path of ['/', '/wrong/', '/righ/', '/right2/', '/files/inner/page.html', '/RIGHT/'])
    it(`refuses ${path}`, async () => {
      assert.deepEqual(await get(path), { status: 403, body: '' });
    });

  for (const path of [
    '/right/files/../secret.txt',
    '/right/files/inner/../../secret.txt',
    '/right/files/%2e%2e/secret.txt',
    '/right/files/..%2fsecret.txt',
    '/right/files/..%5csecret.txt',
    '/right/files/%2e%2e%2fserved-too/secret.txt',
    '/right/files//../secret.txt',
    '/right/files/link.txt',
    '/right/files/%00',
    '/right/files/',
    '/right/__proto__',
    '/right/../../../../../../etc/passwd',
    '/right/files/%',
  ])
    it(`has nothing to hand out at ${path}`, async () => {
      const { status, body } = await get(path);
      assert.ok(status === 403 || status === 404, String(status));
      assert.equal(body, '');
    });

  /** The path goes out as it is written: nobody takes the dots out on the way. */
  function get(path: string): Promise<{ readonly status: number; readonly body: string }> {
    const [host, port] = server.authority.split(':');
    return new Promise((resolve, reject) => {
      request({ host, port, path }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      })
        .on('error', reject)
        .end();
    });
  }
});
