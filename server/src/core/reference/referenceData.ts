/** Looks up imported reference data: codes, substances, products. Knows no document; says what the tables say. */
import { groupBy } from '../text/groupBy';
import { hashText } from '../text/hash';
import { isWordCharacter } from '../text/words';
import {
  type AtcIndexEntry,
  type Medicine,
  type ReferenceProblem,
  type ReferenceSource,
  readReferenceText,
} from './referenceFile';
import { combinationKey } from './substanceNames';

export interface ReferenceData {
  /** Equal for equal data. */
  readonly fingerprint: string;
  readonly medicines: ReferenceSource | undefined;
  readonly atcIndex: ReferenceSource | undefined;
  /** The names of all companies of the medicines table, in its order. */
  readonly companies: readonly string[];
  /**
   * Codes of level 5 that begin with `words`, or whose substances have a word that does; capitals do not count. Those of
   * the WHO index come first, then others of the medicines table.
   */
  findSubstances(words: string): Iterable<AtcIndexEntry>;
  /** The name of a code or group in the WHO index; an ATCvet code has that of its human twin. */
  atcName(code: string): string | undefined;
  /** The medicines of the table with a code. */
  medicinesWithCode(code: string): readonly Medicine[];
  /** The level 5 codes of a substance, or of a combination, in the WHO index. */
  indexCodesOf(substances: readonly string[]): readonly string[];
  /** The medicines of the table with a substance, or with a combination. */
  medicinesWith(substances: readonly string[]): readonly Medicine[];
  /** Most often one; the table has some names twice. Also by an earlier name of a product. */
  medicinesNamed(name: string): readonly Medicine[];
}

/** Never throws. The lists are put in order when something is first looked up in them. */
export function readReferenceData(text: string): {
  readonly value: ReferenceData;
  readonly problems: readonly ReferenceProblem[];
} {
  const { value, problems } = readReferenceText(text);
  const medicines = value.medicines?.rows ?? [];
  const entries = value.atcIndex?.rows ?? [];
  const names = once(() => new Map(entries.map(({ code, name }) => [code, name])));
  const codesBySubstance = once(() =>
    groupBy(entries.filter(isSubstance), ({ name }) => [combinationKey([name])]),
  );
  const byCode = once(() => groupBy(medicines, ({ codes }) => codes));
  const bySubstance = once(() => groupBy(medicines, keysOfMedicine));
  const byName = once(() => groupBy(medicines, ({ name }) => namesOf(name)));
  const fingerprint = once(() => hashText(text));
  const companies = once(() => [...new Set(medicines.map(({ holder }) => holder))].filter(Boolean));
  const search = once(() => createSearch(listSubstances(entries, medicines)));
  return {
    value: {
      get fingerprint() {
        return fingerprint();
      },
      medicines: value.medicines?.source,
      atcIndex: value.atcIndex?.source,
      get companies() {
        return companies();
      },
      atcName: (code) =>
        names().get(code) ?? (code.startsWith('Q') ? names().get(code.slice(1)) : undefined),
      medicinesWithCode: (code) => byCode().get(code) ?? [],
      indexCodesOf: (substances) =>
        (codesBySubstance().get(combinationKey(substances)) ?? []).map(({ code }) => code),
      medicinesWith: (substances) => bySubstance().get(combinationKey(substances)) ?? [],
      findSubstances: (words) => search()(words),
      medicinesNamed: (name) => byName().get(toNameKey(name)) ?? [],
    },
    problems,
  };
}

/** A code has one line for each of its names. */
function listSubstances(
  entries: readonly AtcIndexEntry[],
  medicines: readonly Medicine[],
): readonly AtcIndexEntry[] {
  const indexed = entries.filter(isSubstance);
  const known = new Set(indexed.map(({ code }) => code));
  const others = medicines.flatMap(({ codes, commonName }) =>
    codes
      .filter((code) => commonName !== '' && !known.has(code) && !known.has(code.replace(/^Q/, '')))
      .map((code) => ({ code, name: commonName })),
  );
  const byLine = new Map(others.map((entry) => [`${entry.code} ${entry.name}`, entry]));
  return [...indexed, ...[...byLine.values()].filter(isSubstance)];
}

/** One text of all entries is searched faster than many. */
function createSearch(
  entries: readonly AtcIndexEntry[],
): (words: string) => Iterable<AtcIndexEntry> {
  const lines = entries.map(({ code, name }) => `\n${code} ${name}`.toLowerCase());
  const text = lines.join('');
  let end = 0;
  const ends = lines.map((line) => {
    end += line.length;
    return end;
  });
  return function* (words) {
    const wanted = words.toLowerCase();
    let index = 0;
    let at = wanted === '' ? -1 : text.indexOf(wanted);
    while (at >= 0) {
      while ((ends[index] ?? Number.POSITIVE_INFINITY) <= at) index++;
      const entry = entries[index];
      const isFound = entry !== undefined && !isWordCharacter(text.charCodeAt(at - 1));
      if (isFound) yield entry;
      at = text.indexOf(wanted, isFound ? ends[index] : at + 1);
    }
  };
}

/** Letters of a code of level 5, without the Q of ATCvet. */
const SUBSTANCE_CODE_LENGTH = 7;

function isSubstance({ code }: AtcIndexEntry): boolean {
  return code.replace(/^Q/, '').length === SUBSTANCE_CODE_LENGTH;
}

function keysOfMedicine({ commonName, activeSubstance }: Medicine): readonly string[] {
  const names = [commonName, activeSubstance].filter((name) => name !== '');
  return [...new Set(names.map((name) => combinationKey([name])))];
}

const EARLIER_NAME = / ?\(previously ([^()]{2,120}(?:\([^()]{0,80}\)[^()]{0,80})?)\) *$/i;

/** `Ghryvelin (previously Macimorelin Zentaris)` is looked for by both of its names. */
function namesOf(name: string): readonly string[] {
  const earlier = EARLIER_NAME.exec(name);
  const names = earlier === null ? [name] : [name.slice(0, earlier.index), earlier[1] ?? ''];
  return [...new Set(names.map(toNameKey))];
}

function toNameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([/,]) ?/g, '$1')
    .trim();
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
