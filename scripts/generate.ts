/** `npm run generate`: writes every generated file; with `--check` it only says which of them are stale. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAbbreviationsModule } from './generateAbbreviations';
import { buildAtcClassesModule } from './generateAtcClasses';
import { buildAtcGroupsModule } from './generateAtcGroups';
import { buildPacksModule, readShippedPacks } from './generatePacks';
import { buildTermsModule } from './generateTerms';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DOCS = 'docs/rules';
const SCHEMA = 'schemas/configuration.schema.json';

/** The modules that hold data, by path from the project's root. */
function buildModules(): ReadonlyMap<string, string> {
  const packs = readShippedPacks();
  return new Map([
    ['server/src/core/generated/abbreviations.ts', buildAbbreviationsModule()],
    ['server/src/core/generated/atcClassesText.ts', buildAtcClassesModule()],
    ['server/src/core/generated/atcGroupsText.ts', buildAtcGroupsModule()],
    ['server/src/core/generated/packs.ts', buildPacksModule(packs)],
    ['server/src/core/generated/termsText.ts', buildTermsModule(packs)],
  ]);
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
  const modules = buildModules();
  writeStale(modules);
  if (stale.length > 0 && !isCheck) {
    // The rule pages come from the modules just written, of which this process has loaded the old ones.
    for (const path of stale) console.log(`written: ${path}`);
    const [, ...args] = process.argv;
    process.exitCode =
      spawnSync(process.execPath, [...process.execArgv, ...args], {
        stdio: 'inherit',
      }).status ?? 1;
    return;
  }
  const { buildRuleDocs } = await import('./generateRuleDocs');
  const { buildConfigurationSchema } = await import('./generateConfigurationSchema');
  const { buildRuleExamplesModule } = await import('./generateRuleExamples');
  const schema = buildConfigurationSchema(readFileSync(join(ROOT, SCHEMA), 'utf8'));
  const files = new Map([
    ...modules,
    [SCHEMA, schema],
    ['server/src/core/generated/ruleExamples.ts', buildRuleExamplesModule()],
    ...buildRuleDocs(),
  ]);
  writeStale(files);
  removeOrphans(files);
  for (const path of stale) console.log(`${isCheck ? 'stale' : 'written'}: ${path}`);
  if (isCheck && stale.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
}

void generate();
