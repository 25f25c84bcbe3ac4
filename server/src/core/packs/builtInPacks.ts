/** The packs that ship with the product, as they were read when the product was built. */
import { SHIPPED_PACKS } from '../generated/packs';
import { type CompiledPacks, compilePacks } from './compilePack';
import type { Pack } from './pack';

/** In the order in which they are compiled. */
export const BUILT_IN_PACKS: readonly Pack[] = SHIPPED_PACKS;

/** Rules and sentences of the built-in packs alone. */
export function compileBuiltInPacks(): CompiledPacks {
  return compilePacks(BUILT_IN_PACKS);
}
