/** Holds the code of the active substance against imported tables. Shared by the rules that need them; reports nothing. */
import type { AtcCode } from '../model/atcCode';
import type { Opinion, Passage } from '../model/opinion';
import { standingOfAtcGroup } from '../reference/atcGroups';
import type { ReferenceData } from '../reference/referenceData';
import {
  combinationKey,
  isPlainSubstanceName,
  readSubstanceKeys,
  soundsAlike,
} from '../reference/substanceNames';
import { findAtcReadings } from './atcReading';
import type { Fix } from './rule';
import { replaceWord } from './rule';

/** A code of level 5 that does not fit the substance. */
export interface CodeJudgement {
  /** `other`: the tables have it for another substance. `differs`: they do not have it, and have another for the substance. */
  readonly kind: 'other' | 'differs';
  readonly written: Passage;
  readonly code: AtcCode;
  /** The substance as the document names it. */
  readonly substance: string;
  /** The substance that has the code; empty for `differs`. */
  readonly owner: string;
  /** The codes that the tables have for the substance; may be empty for `other`. */
  readonly expected: readonly string[];
}

/** The substances that the document names: in the active-substance sentence, or below the product name where it names more. */
export function findSubstances({ substances, commonNames }: Opinion): readonly Passage[] {
  return substances.length >= commonNames.length ? substances : commonNames;
}

/** The code of the active-substance part, where it has exactly one of level 5. */
export function findSubstanceCode(
  opinion: Opinion,
): { readonly written: Passage; readonly code: AtcCode } | undefined {
  const parts = opinion.partsOf('activeSubstance');
  const found = [...findAtcReadings(opinion)].filter(({ written }) =>
    parts.some(({ span }) => span.start <= written.span.start && written.span.end <= span.end),
  );
  const [first, second] = found;
  if (first === undefined || second !== undefined || first.code?.level !== 5) return undefined;
  return { written: first.written, code: first.code };
}

/** `undefined` where the code fits, and where the tables do not tell. */
export function judgeSubstanceCode(
  opinion: Opinion,
  reference: ReferenceData,
): CodeJudgement | undefined {
  const found = findSubstanceCode(opinion);
  const names = findSubstances(opinion).map(({ text }) => text);
  if (found === undefined || names.length === 0) return undefined;
  const { code } = found;
  const named = { ...found, substance: names.join(' and ') };
  const index = findIndexCodes(names, code.isVeterinary, reference);
  const medicines = reference.medicinesWith(names);
  const listed = medicines.flatMap(({ codes }) => codes).filter((one) => isSubstanceCode(one));
  const expected = [...new Set(index.length > 0 ? index : listed)].sort();
  if (expected.includes(code.text)) return undefined;

  const owners = findOwners(code.text, reference);
  if (owners.length === 0) {
    const isReliable = index.length > 0 || (expected.length === 1 && listed.length > 1);
    const differs = isReliable && isSurelyDifferent(code, expected, opinion, reference);
    return differs ? { ...named, kind: 'differs', owner: '', expected } : undefined;
  }
  const all = [...names, ...opinion.commonNames.map(({ text }) => text)];
  if (owners.some((owner) => !isOtherSubstance(owner, all))) return undefined;
  const isSure =
    expected.length > 0 ||
    owners.every((owner) => isPlainStranger(owner, all, code.text, reference));
  return isSure ? { ...named, kind: 'other', owner: owners[0] ?? '', expected } : undefined;
}

/** Fixes that write one of the expected codes; none where there are many. */
export function writeExpectedCodes({ written, expected }: CodeJudgement): readonly Fix[] {
  if (expected.length > MOST_CODES) return [];
  return expected.map((code) => replaceWord(written.span, written.text, code, 'ask'));
}

/** `“L01EL01” or “L01EL02”`; three of them at most. */
export function listCodes(codes: readonly string[]): string {
  const shown = codes.slice(0, MOST_CODES).map((code) => `“${code}”`);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

const MOST_CODES = 3;

function isSubstanceCode(code: string): boolean {
  return code.length === (code.startsWith('Q') ? 8 : 7);
}

/** ATCvet has the human code with a Q in front; codes of its own are in the medicines table only. */
function findIndexCodes(
  names: readonly string[],
  isVeterinary: boolean,
  reference: ReferenceData,
): readonly string[] {
  const codes = reference.indexCodesOf(names);
  return isVeterinary ? codes.map((code) => `Q${code}`) : codes;
}

/** The names behind a code: that of the WHO index, else those of the medicines that have it. */
function findOwners(code: string, reference: ReferenceData): readonly string[] {
  const name = reference.atcName(code);
  if (name !== undefined) return [name];
  return reference
    .medicinesWithCode(code)
    .map(({ commonName, activeSubstance }) => commonName || activeSubstance)
    .filter((owner) => owner !== '');
}

/** A code such as `various` or `timolol, combinations` is open to others. */
const OPEN_NAME =
  /combination|various|others?\b|inhibitor|\b(?:diuretics|psycholeptics|antiinfectives|acids|salts|vitamins|electrolytes|minerals|agents|products)\b/i;

function isOtherSubstance(owner: string, names: readonly string[]): boolean {
  if (OPEN_NAME.test(owner)) return false;
  const own = new Set(names.flatMap(readSubstanceKeys));
  const ownWords = new Set([...own].flatMap((key) => key.split(' ')));
  return readSubstanceKeys(owner).every(
    (key) => !own.has(key) && !key.split(' ').some((word) => ownWords.has(word)),
  );
}

/** For a substance that no table knows: the code is that of one plain substance, on which both tables agree. */
function isPlainStranger(
  owner: string,
  names: readonly string[],
  code: string,
  reference: ReferenceData,
): boolean {
  if (!isPlainSubstanceName(owner) || !names.every(isPlainSubstanceName)) return false;
  if (names.some((name) => soundsAlike(owner, name))) return false;
  if (reference.atcName(code) === undefined) return false;
  const key = combinationKey([owner]);
  const medicines = reference.medicinesWithCode(code);
  return (
    medicines.length > 0 &&
    medicines.every(({ commonName }) => commonName === '' || combinationKey([commonName]) === key)
  );
}

/**
 * WHO moves codes to other groups, so that a code that is in no table may have been right in its year, and may be right in a
 * year to come. It never gives a substance another number within a group.
 */
function isSurelyDifferent(
  code: AtcCode,
  expected: readonly string[],
  { year }: Opinion,
  { atcIndex }: ReferenceData,
): boolean {
  if (expected.some((one) => one.startsWith(code.group))) return true;
  if (atcIndex === undefined || year === undefined) return false;
  const standing = standingOfAtcGroup(code.group);
  if (standing.kind === 'retired') return year > standing.lastYear;
  const edition = Number(atcIndex.dated?.slice(0, 4));
  return year >= edition;
}
