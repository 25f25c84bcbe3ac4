/** What a team may set of a rule beside its severity: how an option is declared, and how a rule reads it. Judges no value. */

interface NamedOption {
  /** As the configuration writes it. */
  readonly name: string;
  /** One sentence: what it sets. */
  readonly what: string;
}

/** From `least` to `most`, both included. */
export interface WholeNumberOption extends NamedOption {
  readonly kind: 'wholeNumber';
  readonly default: number;
  readonly least: number;
  readonly most: number;
  /** For pages and completion: something that a team may want. */
  readonly example: number;
}

export interface WordsOption extends NamedOption {
  readonly kind: 'words';
  readonly default: readonly string[];
  readonly example: readonly string[];
}

export type RuleOption = WholeNumberOption | WordsOption;

/** By the name of the option; one that is not there has its default. */
export type OptionValues = Readonly<Record<string, RuleOption['default']>>;

export function wholeNumberIn(values: OptionValues, option: WholeNumberOption): number {
  const value = values[option.name];
  return typeof value === 'number' ? value : option.default;
}

export function wordsIn(values: OptionValues, option: WordsOption): readonly string[] {
  const value = values[option.name];
  return typeof value === 'object' ? value : option.default;
}

/** “a whole number from 20 to 200”. */
export function describeForm(option: RuleOption): string {
  return option.kind === 'words'
    ? 'a list of words'
    : `a whole number from ${option.least} to ${option.most}`;
}

/** As the configuration writes it: `60`, `[NYHA, ECOG]`. */
export function writeValue(value: RuleOption['default']): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}
