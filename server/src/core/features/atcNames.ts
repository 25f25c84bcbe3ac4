/** What an ATC code is called: by its substance where reference data know it, else by the nearest group with a name. */
import { parseAtcCode } from '../model/atcCode';
import { atcGroupName } from '../reference/atcGroups';
import type { ReferenceData } from '../reference/referenceData';

/** The WHO index names a substance; the medicines table may know one that the index does not have yet. */
export function findSubstanceName(
  code: string,
  reference: ReferenceData | undefined,
): string | undefined {
  const name = reference?.atcName(code);
  if (name !== undefined) return name;
  const [medicine] = reference?.medicinesWithCode(code) ?? [];
  return medicine === undefined || medicine.commonName === ''
    ? undefined
    : `${medicine.commonName} (${medicine.name})`;
}

/** `undefined` for what is no code, and for a code in no known group. */
export function findAtcName(
  written: string,
  reference: ReferenceData | undefined,
): string | undefined {
  const code = parseAtcCode(written);
  if (code === undefined) return undefined;
  const substance = code.level === 5 ? findSubstanceName(code.text, reference) : undefined;
  if (substance !== undefined) return substance;
  for (let length = code.group.length; length > 0; length--) {
    const group = code.group.slice(0, length);
    const name = atcGroupName(group) ?? reference?.atcName(group);
    if (name !== undefined) return name;
  }
  return undefined;
}
