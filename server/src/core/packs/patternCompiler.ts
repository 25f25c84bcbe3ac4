/** What the core knows of regular expressions in packs: that somebody outside compiles them. The core has no engine for them. */
import type { ProseSpan } from '../text/span';

export interface PatternMatch extends ProseSpan {
  /** The groups in their order, the whole match first; a group that took no part is empty. */
  readonly groups: readonly string[];
}

export interface CompiledPattern {
  /** Matches that hold at least one character, in the order of the text; finding one takes time linear in the text. */
  findIn(text: string): Iterable<PatternMatch>;
}

export type PatternCompilation =
  | {
      readonly pattern: CompiledPattern;
      /** The steps that it unfolds to: each character of a text may have to be held against all of them. */
      readonly steps: number;
      /** How many groups its matches have, beside the whole. */
      readonly groupCount: number;
      /** True when it also fits where nothing stands, as `x*` does. */
      readonly fitsNothing: boolean;
      readonly fault?: undefined;
    }
  | {
      readonly pattern?: undefined;
      readonly steps?: undefined;
      readonly groupCount?: undefined;
      readonly fitsNothing?: undefined;
      /** A piece of a sentence: `the bracket is not closed`. */
      readonly fault: string;
    };

/** Compiles a regular expression in RE2 syntax; never throws. */
export type CompilePattern = (
  source: string,
  options: { readonly ignoresCapitals: boolean },
) => PatternCompilation;
