/** Checks that every installed dependency has a licence under which it may be used, and every bundled one may be shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const SHIPPED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
]);
const USED_TO_BUILD = new Set([
  ...SHIPPED,
  'MPL-2.0',
  'Artistic-2.0',
  'WTFPL',
  '(MIT OR WTFPL)',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
  'CC-BY-3.0',
  'Python-2.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'MIT OR Apache-2.0',
  '(MIT OR CC0-1.0)',
  'MIT-0',
  'PSF-2.0',
]);

/** Free to use, not to pass on: the signing tool that comes with vsce, which packages the extension and is never shipped. */
const USED_BY_NAME = /^node_modules\/@vscode\/vsce-sign(?:-|$)/;

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const wrong = [];
let count = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  count++;
  const licence = entry.license ?? 'none given';
  const allowed = entry.dev ? USED_TO_BUILD : SHIPPED;
  if (entry.dev && USED_BY_NAME.test(path)) continue;
  if (!allowed.has(licence)) wrong.push(`${path}: ${licence}`);
}
console.log(`${count} dependencies, ${wrong.length} with a licence that is not allowed`);
for (const line of wrong) console.log(`  ${line}`);
process.exit(wrong.length === 0 ? 0 : 1);
