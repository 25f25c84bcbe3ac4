/** Builds `server/src/core/generated/packs.ts`: the shipped rule packs, read and checked, as plain data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackText } from '../server/src/configuration/readPackText';
import { buildLineIndex, type Pack } from '../server/src/core/index';
import { shortenTerm } from '../server/src/core/packs/shortTerms';

const PACK_FOLDER = join(import.meta.dirname, '..', 'server', 'packs');
/** In the order in which they are compiled. */
const PACK_FILES = ['ema-human.yaml', 'ema-veterinary.yaml', 'ema-style.yaml'];

export function readShippedPacks(): readonly Pack[] {
  const packs: Pack[] = [];
  for (const file of PACK_FILES) packs.push(withoutExamples(readShippedPack(file, packs)));
  return packs;
}

export function buildPacksModule(packs: readonly Pack[]): string {
  return `/** Generated from server/packs by \`npm run generate\`; change the packs, not this file. */
import type { Pack } from '../packs/pack';
import { readShortTerms } from '../packs/shortTerms';

export const SHIPPED_PACKS: readonly Pack[] = ${writePacks(packs)};
`;
}

/** As literals, but for the terms, whose words would stand in the bundle twice. */
function writePacks(packs: readonly Pack[]): string {
  const texts: string[] = [];
  const literals = JSON.stringify(
    packs,
    (key, value) =>
      key === 'terms' ? `@${texts.push(value.map(shortenTerm).join('\n')) - 1}@` : value,
    1,
  );
  return literals.replace(/"@(\d+)@"/g, (_found, index) => {
    return `readShortTerms(\`${texts[Number(index)]}\`)`;
  });
}

/** Examples are for tests; the program does not carry them. */
function withoutExamples({ entries, ...pack }: Pack): Pack {
  return {
    ...pack,
    entries: entries.map((entry) =>
      'examples' in entry ? { ...entry, examples: undefined } : entry,
    ),
  };
}

export function readShippedPack(file: string, earlier: readonly Pack[]): Pack {
  const text = readFileSync(join(PACK_FOLDER, file), 'utf8');
  const { pack, problems } = readPackText(text, earlier);
  if (pack !== undefined && problems.length === 0) return pack;
  const lines = buildLineIndex(text);
  const list = problems.map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${file}:${line + 1}:${character + 1} ${message}`;
  });
  throw new Error(`A shipped pack is wrong.\n${list.join('\n')}`);
}
