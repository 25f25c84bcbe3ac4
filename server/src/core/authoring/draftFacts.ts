/** What is known of a document that is to be begun, and whether it can be so. Types and checks; nothing is asked here. */
import { mendAtcCode } from '../model/atcCode';
import { isExistingDay, toWrittenDate } from '../model/calendar';
import { modifierOfKey } from '../model/frontMatterKeys';
import { ABRIDGED, type Modifier, type OpinionDate, type Profile } from '../model/opinion';
import { parseOpinionDate } from '../model/opinionDate';
import { MONTHS } from '../text/months';
import { findNearestWord } from '../text/nearestWord';

export interface DraftFacts {
  /** `undefined` for a template of a team, which may be of any. */
  readonly profile: Profile | undefined;
  readonly modifiers: ReadonlySet<Modifier>;
  /** Words for the slots of standard sentences by the names of the slots: `product`, `holder`, `date` … */
  readonly values: ReadonlyMap<string, string>;
}

/** A value as it goes into the text, or what is wrong with it: a sentence or two. */
export type Checked<Value> =
  | { readonly value: Value; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

/** As questions name them. */
export const MODIFIER_LABELS: Readonly<Record<Modifier, string>> = {
  conditional: 'Conditional marketing authorisation',
  'exceptional-circumstances': 'Under exceptional circumstances',
  orphan: 'Orphan medicine',
  'accelerated-assessment': 'Accelerated assessment',
  prime: 'PRIME',
  'advanced-therapy': 'Advanced therapy',
  generic: 'Generic',
  hybrid: 'Hybrid',
  biosimilar: 'Biosimilar',
  'fixed-dose-combination': 'Fixed-dose combination',
  vaccine: 'Vaccine',
  duplicate: 'Duplicate',
  'informed-consent': 'Informed consent',
  'outside-eu': 'For use outside the European Union',
};

/** Of each list a product has one at most. */
const EXCLUSIVE: readonly (readonly Modifier[])[] = [
  ['conditional', 'exceptional-circumstances'],
  ABRIDGED,
  ['fixed-dose-combination', 'vaccine'],
];

const MODIFIERS_OF: Readonly<Record<Profile, readonly Modifier[]>> = {
  'human-initial': [
    'conditional',
    'exceptional-circumstances',
    'orphan',
    'accelerated-assessment',
    'prime',
    'advanced-therapy',
    'vaccine',
    'fixed-dose-combination',
    ...ABRIDGED,
  ],
  'human-post-authorisation': [],
  'veterinary-initial': ['generic', 'hybrid', 'vaccine'],
  'veterinary-post-authorisation': [],
};

/** The modifiers that a document of a profile may have. */
export function findModifiers(profile: Profile): readonly Modifier[] {
  return MODIFIERS_OF[profile];
}

/** A common name of several substances: `terisartan / velodipine`. */
export function namesSeveral(substance: string): boolean {
  return substance.includes(' / ');
}

/** Those that were chosen, and what the common name says, chosen or not: a vaccine, or a combination of several substances. */
export function completeModifiers(
  chosen: ReadonlySet<Modifier>,
  profile: Profile | undefined,
  values: DraftFacts['values'],
): ReadonlySet<Modifier> {
  const name = values.get('substance') ?? '';
  const said: Modifier | undefined = /\bvaccine\b/i.test(name)
    ? 'vaccine'
    : namesSeveral(name)
      ? 'fixed-dose-combination'
      : undefined;
  if (said === undefined || profile === undefined) return chosen;
  const isExcluded = EXCLUSIVE.some(
    (list) => list.includes(said) && list.some((one) => chosen.has(one)),
  );
  return isExcluded || !findModifiers(profile).includes(said) ? chosen : new Set([...chosen, said]);
}

export function checkModifiers(
  words: readonly string[],
  profile: Profile | undefined,
): Checked<ReadonlySet<Modifier>> {
  const possible = profile === undefined ? [] : findModifiers(profile);
  const modifiers = new Set<Modifier>();
  for (const word of words) {
    const modifier = possible.find((one) => one === modifierOfKey(word));
    if (modifier === undefined) {
      const known = describeKnown(word, possible);
      return { problem: `“${word}” is no modifier of ${profile}. ${known}` };
    }
    modifiers.add(modifier);
  }
  for (const list of EXCLUSIVE) {
    const [first, second] = list.filter((modifier) => modifiers.has(modifier));
    if (first === undefined || second === undefined) continue;
    const names = `“${MODIFIER_LABELS[first]}” and “${MODIFIER_LABELS[second]}”`;
    return { problem: `${names} cannot both apply: choose one.` };
  }
  return { value: modifiers };
}

function describeKnown(word: string, possible: readonly Modifier[]): string {
  if (possible.length === 0) return 'It has none.';
  const nearest = findNearestWord(word, possible);
  return nearest === undefined ? `Known are ${possible.join(', ')}.` : `Did you mean “${nearest}”?`;
}

/** The words for a slot in one line; empty ones are as good as none. */
export function checkValue(
  slot: string,
  text: string,
  profile: Profile | undefined,
): Checked<string> {
  const value = text.trim().replace(/\s+/g, ' ');
  if (value === '') return { value };
  if (slot === 'date' || slot === 'referenceDate') return checkDate(value);
  if (slot === 'code') return checkCode(value, profile);
  const stray = /[<>{}[\]*_~#|\\^]/.exec(value)?.[0];
  if (stray !== undefined) return { problem: `“${stray}” does not belong in the text.` };
  if (!/\p{L}/u.test(value)) return { problem: `“${value}” has no letter.` };
  return { value: slot === 'substance' ? toCommonNames(value) : value };
}

const CAPITALISED = /(^| \/ )(\p{Lu})(?=\p{Ll}{3})/gu;

/** Substances are written small; the descriptive names of vaccines have a capital. */
function toCommonNames(text: string): string {
  if (/\bvaccine\b/i.test(text)) return text;
  return text.replace(
    CAPITALISED,
    (_, before: string, initial: string) => before + initial.toLowerCase(),
  );
}

/** The day or the month first: `12/11/2026`. */
const IN_FIGURES = /^\d{1,2}\D\d{1,2}\D\d{4}$/;
const FOUR_FIGURES = /(?<!\d)\d{4}(?!\d)/;

/** `22/02/2024` and `2024-02-22` are written as the form has them: `22 February 2024`. */
function checkDate(text: string): Checked<string> {
  const date = readDate(text);
  const isOtherRange = date?.isRange && !date.isWellFormed;
  if (date?.year === undefined || isOtherRange || !FOUR_FIGURES.test(text)) {
    return { problem: `“${text}” is no date. Write it as 28 January 2021.` };
  }
  const { day, month, year } = date;
  if (!isExistingDay(date)) return { problem: `The calendar has no ${text}.` };
  // Readers order such figures differently, and the form has the month in words.
  if (IN_FIGURES.test(text) && day <= MONTHS.length && day !== month) {
    const written = toWrittenDate({ day, month, year });
    const readings = `${day} ${MONTHS[month - 1]} or ${month} ${MONTHS[day - 1]}`;
    return { problem: `“${text}” may be ${readings}. Write it as ${written}.` };
  }
  return { value: date.isWellFormed ? text : toWrittenDate({ day, month, year }) };
}

function checkCode(text: string, profile: Profile | undefined): Checked<string> {
  const code = mendAtcCode(text);
  const isVeterinary = profile?.startsWith('veterinary') === true;
  const label = isVeterinary ? 'ATCvet' : 'ATC';
  const example = isVeterinary ? 'QN03AX16' : 'L01XX66';
  if (code === undefined || (profile !== undefined && code.isVeterinary !== isVeterinary)) {
    return { problem: `“${text}” is no ${label} code. One reads ${example}.` };
  }
  return { value: code.text };
}

/** Year of the opinion, where its date is known. */
export function findYear({ values }: DraftFacts): number | undefined {
  return readDate(values.get('date') ?? '')?.year;
}

function readDate(text: string): OpinionDate | undefined {
  return parseOpinionDate({ text, span: { start: 0, end: 0 }, prose: { from: 0, to: 0 } });
}
