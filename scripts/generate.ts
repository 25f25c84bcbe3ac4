/** `npm run generate`: writes every generated file; with `--check` it only says which of them are stale. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAbbreviationsModule } from './generateAbbreviations';
import { buildAtcGroupsModule } from './generateAtcGroups';
import { buildPacksModule } from './generatePacks';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DOCS = 'docs/rules';

/** Generated files by path from the project's root. */
async function buildFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>([
    ['server/src/core/generated/abbreviations.ts', buildAbbreviationsModule()],
    ['server/src/core/generated/atcGroupsText.ts', buildAtcGroupsModule()],
    ['server/src/core/generated/packs.ts', buildPacksModule()],
  ]);
  writeStale(files);
  // The rule pages come from the rules, which come from the packs just written.
  const { buildRuleDocs } = await import('./generateRuleDocs');
  for (const [path, text] of buildRuleDocs()) files.set(path, text);
  return files;
}

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

function writeStale(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(ROOT, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    if (!stale.includes(path)) stale.push(path);
    if (isCheck) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function removeOrphans(files: ReadonlyMap<string, string>): void {
  if (!existsSync(join(ROOT, DOCS))) return;
  for (const name of readdirSync(join(ROOT, DOCS), { recursive: true, encoding: 'utf8' })) {
    const path = `${DOCS}/${name.replaceAll('\\', '/')}`;
    if (files.has(path) || !path.endsWith('.md')) continue;
    stale.push(path);
    if (!isCheck) rmSync(join(ROOT, path));
  }
}

async function generate(): Promise<void> {
  const files = await buildFiles();
  writeStale(files);
  removeOrphans(files);
  for (const path of stale) console.log(`${isCheck ? 'stale' : 'written'}: ${path}`);
  if (isCheck && stale.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
}

void generate();
