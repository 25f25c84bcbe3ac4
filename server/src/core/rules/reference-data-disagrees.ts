/** What the document says of its product is what the imported medicines table says. */
import type { Opinion, Passage } from '../model/opinion';
import { compareCompanies } from '../reference/companyNames';
import type { ReferenceData } from '../reference/referenceData';
import type { Medicine } from '../reference/referenceFile';
import { isPlainSubstanceName, readSubstanceKeys } from '../reference/substanceNames';
import { countSlips } from '../text/words';
import {
  findSubstanceCode,
  findSubstances,
  judgeSubstanceCode,
  listCodes,
} from './codeInReference';
import { type Rule, report, type Tell } from './rule';

export const referenceDataDisagrees: Rule = {
  id: 'reference-data-disagrees',
  group: 'identity',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The imported medicines table has the product with another substance, code or company, or nearly its name.',
    why: 'Name, substance, code and company are on record with the Agency; a summary of opinion that says something else is wrong, or the record is. The rule needs reference data (`referenceData` in the configuration) and is silent without, and about products that are not in the table. Legal forms and salts do not count. Companies pass products on to others: another company counts only while the opinion is pending.',
    since: '0.1.0',
  },
  check({ opinion, reference }, tell) {
    const [name, second] = opinion.productNames;
    if (reference === undefined || name === undefined || second !== undefined) return;
    const rows = reference.medicinesNamed(name.text).filter((row) => isOfCommittee(row, opinion));
    if (rows.length === 0) checkName(name, opinion, reference, tell);
    else {
      checkSubstances(rows, opinion, tell);
      checkCode(rows, opinion, reference, tell);
      checkHolder(rows, opinion, tell);
    }
  },
};

function isOfCommittee({ codes, species }: Medicine, { profile }: Opinion): boolean {
  if (profile === undefined) return true;
  const isVeterinary = species !== '' || codes.some((code) => code.startsWith('Q'));
  return codes.length === 0 || profile.startsWith('veterinary') === isVeterinary;
}

const SHORTEST_NAME = 6;

/** A name one slip away from that of a product with the same substance, code and company. */
function checkName(name: Passage, opinion: Opinion, reference: ReferenceData, tell: Tell): void {
  const substances = findSubstances(opinion).map(({ text }) => text);
  const holder = opinion.applicant?.name?.text;
  const code = findSubstanceCode(opinion)?.code.text;
  if (substances.length === 0 || holder === undefined || name.text.length < SHORTEST_NAME) return;
  const nearest = reference
    .medicinesWith(substances)
    .find(
      (row) =>
        (code === undefined || row.codes.includes(code)) &&
        compareCompanies(row.holder, holder) === 'same' &&
        countSlips(row.name.toLowerCase(), name.text.toLowerCase(), 1) === 1,
    );
  if (nearest === undefined) return;
  tell(
    report(
      name.span,
      `The medicines table has no “${name.text}”, but ${nearest.name} with the same substance and company.`,
    ),
  );
}

function checkSubstances(rows: readonly Medicine[], opinion: Opinion, tell: Tell): void {
  const [first] = rows;
  const listed = rows
    .flatMap(({ commonName, activeSubstance }) => [commonName, activeSubstance])
    .filter((name) => name !== '');
  if (first === undefined || listed.length === 0) return;
  const keys = listed.flatMap(readSubstanceKeys);
  const arePlain = listed.every((name) => name.split(/[;/]/).every(isPlainSubstanceName));
  if (!arePlain) return;
  for (const { text, span } of findSubstances(opinion)) {
    if (!isPlainSubstanceName(text)) continue;
    const isListed = readSubstanceKeys(text).some((key) =>
      keys.some((known) => known.split(' ').some((word) => key.split(' ').includes(word))),
    );
    if (isListed) continue;
    tell(
      report(
        span,
        `The medicines table has ${first.commonName || first.activeSubstance} as the substance of ${first.name}, not ${text}.`,
      ),
    );
  }
}

/** Silent where a rule about codes speaks, and where the code may have been moved since, or was by WHO. */
function checkCode(
  rows: readonly Medicine[],
  opinion: Opinion,
  reference: ReferenceData,
  tell: Tell,
): void {
  const found = findSubstanceCode(opinion);
  const codes = [...new Set(rows.flatMap((row) => row.codes))];
  if (found === undefined || codes.length === 0) return;
  const { written, code } = found;
  if (codes.some((one) => code.text.startsWith(one) || one.startsWith(code.text))) return;
  const isSameGroup = codes.some((one) => one.startsWith(code.group));
  if (!isSameGroup && !isAsYoungAs(reference.medicines?.dated, opinion)) return;
  const names = findSubstances(opinion).map(({ text }) => text);
  const isOfIndex = reference.indexCodesOf(names).some((one) => code.text.endsWith(one));
  if (isOfIndex || judgeSubstanceCode(opinion, reference) !== undefined) return;
  tell(
    report(
      written.span,
      `The medicines table has ${listCodes(codes)} for ${rows[0]?.name}, not “${code.text}”.`,
    ),
  );
}

function checkHolder(rows: readonly Medicine[], opinion: Opinion, tell: Tell): void {
  const name = opinion.applicant?.name;
  const listed = rows.filter(({ holder }) => holder !== '');
  if (name === undefined || listed.length === 0) return;
  const relations = listed.map(({ holder }) => compareCompanies(holder, name.text));
  const isPending = listed.every(({ status }) => status.startsWith('Opinion'));
  const isSlip = relations.includes('similar');
  const isOther = isPending && relations.every((relation) => relation === 'different');
  if (relations.includes('same') || !(isSlip || isOther)) return;
  tell(
    report(
      name.span,
      `The medicines table has “${listed[0]?.holder}” for ${listed[0]?.name}, not “${name.text}”.`,
    ),
  );
}

function isAsYoungAs(dated: string | undefined, { year }: Opinion): boolean {
  return dated !== undefined && year !== undefined && year >= Number(dated.slice(0, 4));
}
