/** Reads the keys that entries about words have in common, and the phrases themselves. */
import { PART_ROLES } from '../model/opinion';
import { toPlain } from '../text/prose';
import type { TextSpan } from '../text/span';
import { isWordCharacter } from '../text/words';
import type { FieldReader } from './fieldReader';
import { CAPITALS, type RuleEntryBase, type WordsEntry } from './pack';
import { FEWEST_LETTERS, type Phrase } from './phraseIndex';
import { SLOT } from './slots';
import { shorten } from './suggestName';

type CommonWordFields = Pick<
  WordsEntry,
  'parts' | 'outsideParts' | 'capitals' | 'except' | 'message' | 'what'
>;

/** `slots`: what the message may hold in braces. Without “what” the message stands on the rule's page. */
export function readWordFields(
  fields: FieldReader,
  { what }: Pick<RuleEntryBase, 'what'>,
  usualMessage: string | undefined,
  slots: readonly string[],
): CommonWordFields {
  const parts = fields.choices('parts', PART_ROLES) ?? [];
  const outsideParts = fields.choices('outsideParts', PART_ROLES) ?? [];
  const except = (fields.texts('except') ?? []).map(toPlainPhrase);
  const capitals = fields.choice('capitals', CAPITALS) ?? 'ignored';
  const message = usualMessage === undefined || fields.has('message');
  const text = message ? fields.requiredText('message').trim() : usualMessage;
  for (const [slot, name = ''] of text.matchAll(SLOT)) {
    if (slots.includes(name)) continue;
    const known = slots.map((one) => `“{${one}}”`).join(' and ');
    fields.report(
      fields.placeOf('message'),
      `“${shorten(slot)}” is not known in a message here; known: ${known}.`,
    );
  }
  const shown = text.replace(SLOT, '…');
  return {
    parts,
    outsideParts,
    except,
    capitals,
    message: text,
    what: what === '' ? shown : what,
  };
}

/** A phrase as it is looked for; what cannot be looked for is reported. */
export function readPhrase(text: string, span: TextSpan, fields: FieldReader): string {
  const phrase = toPlainPhrase(text);
  const fault = findFaultOfPhrase(phrase);
  if (fault !== undefined) fields.report(span, `“${shorten(text)}” ${fault}`);
  return phrase;
}

export function toPhrase(text: string, hasExactCapitals: boolean): Phrase {
  return { text, isExact: hasExactCapitals };
}

/** As the words stand in the prose: single blanks, everything else in plain characters. */
export function toPlainPhrase(text: string): string {
  return toPlain(text).trim().replace(/\s+/g, ' ');
}

function findFaultOfPhrase(phrase: string): string | undefined {
  const letters = phrase.replace(/^\*|\*$/g, '');
  const isStarred = letters !== phrase;
  if (![...letters].some((letter) => isWordCharacter(letter.charCodeAt(0)))) {
    return 'has no letter or figure to look for.';
  }
  if (letters.includes('*') || (phrase.startsWith('*') && phrase.endsWith('*'))) {
    return 'may have one star, at its beginning or its end.';
  }
  if (!isStarred) return undefined;
  const isOneWord = [...letters].every((letter) => isWordCharacter(letter.charCodeAt(0)));
  if (!isOneWord) return 'has a star and more than one word; a star stands in single words only.';
  return letters.length < FEWEST_LETTERS
    ? `is too short: beside a star stand at least ${FEWEST_LETTERS} letters.`
    : undefined;
}
