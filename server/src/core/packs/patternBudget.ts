/** What the patterns of a configuration may cost: time is linear in the text, and this is the factor. */
import type { Pack } from './pack';

/** More than the longest pattern has letters: only counted repetitions bring more. */
const MOST_STEPS = 1200;
/** Of all patterns of a configuration. */
const MOST_STEPS_TOGETHER = 5000;

export interface PatternBudget {
  /** Adds a pattern; answers what is wrong where it, or all together, cost too much. */
  spend(steps: number): string | undefined;
}

/** `earlier`: the packs whose patterns are held against the same texts. */
export function createPatternBudget(earlier: readonly Pack[]): PatternBudget {
  let spent = 0;
  for (const entry of earlier.flatMap(({ entries }) => entries)) {
    if (entry.kind === 'pattern') spent += entry.steps ?? 0;
  }
  return {
    spend(steps) {
      if (steps > MOST_STEPS) {
        return `“pattern” costs too much time: it unfolds to ${steps} steps, and ${MOST_STEPS} are allowed. Write “*” or “+” for repetitions that are counted, such as “{0,30}”, above all inside of others.`;
      }
      if (spent + steps > MOST_STEPS_TOGETHER) {
        return `The patterns cost too much time together: with this one they unfold to ${spent + steps} steps, and ${MOST_STEPS_TOGETHER} are allowed. Make those above simpler, or take phrases for them.`;
      }
      spent += steps;
      return undefined;
    },
  };
}
