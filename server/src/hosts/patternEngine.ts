/** Loads the engine for regular expressions when a pack needs it; it is a bundle of its own, `dist/patterns.js`. */
import { hasPatterns } from '../configuration/loadPacks';
import type { CompilePattern, Pack } from '../core/index';

export async function loadPatternEngine(): Promise<CompilePattern> {
  const { compilePattern } = await import('../configuration/patterns');
  return compilePattern;
}

/** The engine, where one of the packs needs it. */
export async function loadEngineFor(packs: readonly Pack[]): Promise<CompilePattern | undefined> {
  return packs.some(hasPatterns) ? loadPatternEngine() : undefined;
}
