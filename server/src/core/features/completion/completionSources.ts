/** What completion draws on, apart from the document. Types only. */
import type { RuleSet } from '../../analysis/ruleSet';

export interface CompletionSources {
  readonly ruleSet: RuleSet;
  /** The writer asked for the list; false where a sign brought it that was typed, as a blank does. */
  readonly isAsked: boolean;
  /** Names of companies in other documents of the workspace; asked for only where one belongs. */
  holders(): readonly string[];
}
