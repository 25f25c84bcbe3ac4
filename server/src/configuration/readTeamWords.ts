/** Reads the words that a team has in its configuration: terms and abbreviations. */
import type { TeamAbbreviation } from '../core/index';
import type { ValueReader } from './configurationReader';
import type { ConfigurationValue } from './configurationTypes';

export function readTerms(value: ConfigurationValue, reader: ValueReader): readonly string[] {
  return reader.readTexts(value, 'a word or name').map((term) => term.value);
}

/** `[KCCQ, ESMO]`, or `{ KCCQ: Kansas City Cardiomyopathy Questionnaire }`. */
export function readAbbreviations(
  value: ConfigurationValue,
  reader: ValueReader,
): readonly TeamAbbreviation[] {
  const written =
    value.node.kind === 'map'
      ? reader.readEntries(value, '').flatMap(({ key, value: words }) => {
          const meaning = reader.readText(words, MEANING)?.value.trim();
          return meaning === undefined ? [] : [{ ...key, meaning }];
        })
      : reader.readTexts(value, 'an abbreviation').map((one) => ({ ...one, meaning: undefined }));
  return written.flatMap(({ meaning, ...place }) => {
    const letters = place.value.trim();
    if (/^\S+$/.test(letters)) return [{ letters, meaning }];
    reader.report(
      place,
      `“${letters}” is not one word, so that it is found nowhere.`,
      'Write each abbreviation by itself: “[KCCQ, ESMO]”.',
    );
    return [];
  });
}

const MEANING = 'the words that it stands for, or a list of abbreviations without words';
