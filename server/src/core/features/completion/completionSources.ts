/** What completion draws on, apart from the document. Types only. */
import type { RuleSet } from '../../analysis/ruleSet';

export interface CompletionSources {
  readonly ruleSet: RuleSet;
  /** Names of companies in other documents of the workspace; asked for only where one belongs. */
  holders(): readonly string[];
}
