/** Serves folders and texts over HTTP on this machine only. Nothing outside the folders can be read. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * `folders` by the beginning of the address (`/project`); `texts` by the whole address. With a `token` every address
 * begins with it (`/token/project/…`), and those that do not are refused. Types: staticServer.d.mts.
 */
export async function startStaticServer({ folders, texts, token }) {
  const roots = [];
  for (const [name, folder] of Object.entries(folders))
    roots.push({ name, folder: await realpath(folder) });

  const server = createServer(async (request, response) => {
    const address = decodePath(request.url ?? '/');
    const path = address === undefined ? undefined : withoutToken(address, token);
    if (path === undefined) {
      response.writeHead(token === undefined ? 404 : 403).end();
      return;
    }
    const content = Object.hasOwn(texts, path) ? texts[path] : await readServed(path, roots);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    };
    response.writeHead(200, headers).end(content);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    authority: `127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** The path of the address; undefined where it cannot be decoded. */
function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

/** What follows the token; undefined where it is another one. */
function withoutToken(address, token) {
  if (token === undefined) return address;
  const given = address.split('/', 2)[1] ?? '';
  // Hashes have one length, and comparing them tells nothing of the token by the time it takes.
  const isRight = timingSafeEqual(hash(given), hash(token));
  return isRight ? address.slice(given.length + 1) || '/' : undefined;
}

function hash(text) {
  return createHash('sha256').update(text).digest();
}

async function readServed(path, roots) {
  const root = roots.find(({ name }) => path.startsWith(`${name}/`));
  if (root === undefined) return undefined;
  try {
    // The real path also follows symbolic links: what they point to must lie within the folder as well.
    const file = await realpath(join(root.folder, path.slice(root.name.length)));
    return file.startsWith(root.folder + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
