/** The packs that ship with the product, as they were read when the product was built. */
import { SHIPPED_PACKS } from '../generated/packs';
import type { Rule } from '../rules/rule';
import { type CompiledPacks, compilePacks } from './compilePack';
import type { Pack } from './pack';

/** In the order in which they are compiled. */
export const BUILT_IN_PACKS: readonly Pack[] = SHIPPED_PACKS;

/** Rules and sentences of the built-in packs alone. */
export function compileBuiltInPacks(): CompiledPacks {
  return compilePacks(BUILT_IN_PACKS);
}

/** The page about a rule, from the folder of the product: `docs/rules/title-missing.md`; a rule of a team's pack has none. */
export function findRulePage({ id, pack }: Rule): string | undefined {
  const isBuiltIn = pack === undefined || BUILT_IN_PACKS.some((one) => one.id === pack);
  return isBuiltIn ? `docs/rules/${id}.md` : undefined;
}
