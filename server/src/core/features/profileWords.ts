/** Profiles and modifiers in the words of a reader. */
import { MODIFIERS, type Modifier, type Opinion, type Profile } from '../model/opinion';

const PROFILE_WORDS: Readonly<Record<Profile, string>> = {
  'human-initial': 'human, initial authorisation',
  'human-post-authorisation': 'human, post-authorisation',
  'veterinary-initial': 'veterinary, initial authorisation',
  'veterinary-post-authorisation': 'veterinary, post-authorisation',
};

const MODIFIER_WORDS: Readonly<Partial<Record<Modifier, string>>> = {
  prime: 'PRIME',
  'fixed-dose-combination': 'fixed-dose combination',
};

/** `human, initial authorisation`; `undefined` where the text does not say. */
export function profileInWords({ kind, profile }: Opinion): string | undefined {
  if (kind === 'negative') return 'negative opinion';
  return profile === undefined ? undefined : PROFILE_WORDS[profile];
}

/** `conditional`, `exceptional circumstances`: always in the same order. */
export function modifiersInWords({ modifiers }: Opinion): readonly string[] {
  return MODIFIERS.filter((modifier) => modifiers.has(modifier)).map(
    (modifier) => MODIFIER_WORDS[modifier] ?? modifier.replaceAll('-', ' '),
  );
}
