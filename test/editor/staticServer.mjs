/** Serves folders and texts over HTTP on this machine only, for the web host. Nothing outside the folders can be read. */
import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** `folders` by the first part of the address (`/project`); `texts` by the whole address. */
export async function startStaticServer({ folders, texts }) {
  const roots = new Map();
  for (const [name, folder] of Object.entries(folders)) roots.set(name, await realpath(folder));

  const server = createServer(async (request, response) => {
    const path = decodePath(request.url ?? '/');
    const content = path === undefined ? undefined : await read(path, roots, texts);
    if (path === undefined || content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
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

async function read(path, roots, texts) {
  const text = texts[path];
  if (text !== undefined) return text;
  const end = path.indexOf('/', 1);
  const root = roots.get(path.slice(0, end));
  if (end < 0 || root === undefined) return undefined;
  try {
    // The real path also follows symbolic links: what they point to must lie within the folder as well.
    const file = await realpath(join(root, path.slice(end)));
    return file.startsWith(root + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
