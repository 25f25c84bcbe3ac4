/** The keys of front matter that have a meaning; all others are free, for the team and its other tools. */
import { MODIFIERS, type Modifier } from './opinion';

/** As documentation and completion write them: `profile`, `advancedTherapy`. */
export const FRONT_MATTER_KEYS: readonly string[] = ['profile', ...MODIFIERS.map(keyOfModifier)];

/** What `advancedTherapy`, or `advanced-therapy`, says of the opinion; `undefined` for every other key. */
export function modifierOfKey(key: string): Modifier | undefined {
  return MODIFIERS.find((modifier) => modifier === key || keyOfModifier(modifier) === key);
}

/** What the value of such a key says; `undefined` for a word that is neither. */
export function parseFlag(value: string): boolean | undefined {
  if (/^(?:true|yes)$/i.test(value)) return true;
  return /^(?:false|no)$/i.test(value) ? false : undefined;
}

/** `exceptionalCircumstances`: the key that says whether a modifier holds. */
export function keyOfModifier(modifier: Modifier): string {
  return modifier.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
