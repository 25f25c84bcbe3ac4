/** Faults of ATC and ATCvet codes. */
import type { AccuracyDocument } from '../document';
import { both, isHuman, isHumanInitial, isInitial, isVeterinary } from './documents';
import { type Fault, fault, type Planting } from './fault';
import { inRole, replaceEach, when } from './planting';

/** A whole code, or a group. */
const CODE = /(?<=ATC(?:vet)? code:? )Q?[A-Z]\d\d[A-Z]{2}(?:\d\d)?(?=[).])/;
const FULL_CODE = /(?<=ATC(?:vet)? code:? )Q?[A-Z]\d\d[A-Z]{2}\d\d(?=\))/;

const changeCode = (change: (code: string) => string | undefined, pattern = FULL_CODE): Planting =>
  replaceEach(inRole('activeSubstance'), pattern, ([code]) => change(code));

const MALFORMED: readonly (readonly [string, (code: string) => string])[] = [
  ['small letters', (code) => code.toLowerCase()],
  ['first letter small', (code) => code.charAt(0).toLowerCase() + code.slice(1)],
  ['blank before the last group', (code) => code.replace(/(?=\d\d$)/, ' ')],
  ['blank before the letters', (code) => code.replace(/(?=[A-Z]{2}\d\d$)/, ' ')],
  ['O for 0', (code) => code.replace('0', 'O')],
  ['I for 1', (code) => code.replace('1', 'I')],
  ['l for 1', (code) => code.replace('1', 'l')],
  ['hyphen before the last group', (code) => code.replace(/(?=\d\d$)/, '-')],
  ['stop before the letters', (code) => code.replace(/(?=[A-Z]{2}\d\d$)/, '.')],
  ['blank behind the first letter', (code) => `${code.charAt(0)} ${code.slice(1)}`],
  ['first letter behind its figure', (code) => code.replace(/^([A-Z])(\d)/, '$2$1')],
  ['last digit lost', (code) => code.slice(0, -1)],
  ['digit too many', (code) => `${code}0`],
  ['letter lost', (code) => code.replace(/[A-Z](?=\d\d$)/, '')],
  ['letter too many', (code) => code.replace(/(?=\d\d$)/, 'X')],
  ['digit of level 2 lost', (code) => code.replace(/^(Q?[A-Z]\d)\d/, '$1')],
];

const SHAPES: readonly Fault[] = MALFORMED.map(([what, change]) =>
  fault('atc-code-malformed', what, changeCode(change), {
    // A code that cannot be read may be no code at all.
    or: ['atc-code-missing', 'atc-group-unknown', 'atc-code-incomplete'],
  }),
);

const GROUPS: readonly Fault[] = [
  fault(
    'atc-group-unknown',
    'level 4',
    changeCode((code) => code.replace(/[A-Z](?=\d\d$)/, 'Z')),
  ),
  fault(
    'atc-group-unknown',
    'level 3',
    changeCode((code) => code.replace(/[A-Z](?=[A-Z]\d\d$)/, 'Z')),
  ),
  fault(
    'atc-group-unknown',
    'level 2',
    changeCode((code) => code.replace(/\d\d(?=[A-Z])/, '97')),
  ),
  fault(
    'atc-group-unknown',
    'level 1',
    changeCode((code) => code.replace(/^(Q?)[A-Z]/, '$1K')),
  ),
  fault(
    'atc-group-retired',
    'kinase inhibitors',
    when(
      (one) => isHuman(one) && one.subject.year >= 2021,
      changeCode(() => 'L01XE45'),
    ),
    { also: ['atc-class-mismatch'] },
  ),
  fault(
    'atc-group-retired',
    'antibodies',
    when(
      (one) => isHuman(one) && one.subject.year >= 2022,
      changeCode(() => 'L01XC45'),
    ),
    { also: ['atc-class-mismatch'] },
  ),
  fault(
    'atc-code-incomplete',
    'level 4',
    when(
      isHuman,
      changeCode((code) => code.slice(0, -2)),
    ),
  ),
  fault(
    'atc-code-incomplete',
    'level 3',
    changeCode((code) => code.slice(0, -3)),
  ),
  fault(
    'atc-code-incomplete',
    'level 2',
    changeCode((code) => code.slice(0, -4)),
  ),
];

const COMMITTEES: readonly Fault[] = [
  fault(
    'atc-committee-mismatch',
    'veterinary code of the CHMP',
    when(
      isHuman,
      changeCode((code) => `Q${code}`, CODE),
    ),
  ),
  fault(
    'atc-committee-mismatch',
    'human code of the CVMP',
    when(
      both(isVeterinary, isNoImmunological),
      changeCode((code) => code.slice(1), CODE),
    ),
    // Some groups are in the veterinary index only.
    { also: ['atc-group-unknown'] },
  ),
  fault(
    'atcvet-species-mismatch',
    'code of another species',
    changeCode((code) =>
      code.startsWith('QI') ? `QI${otherSpecies(code)}${code.slice(4)}` : undefined,
    ),
  ),
];

function isNoImmunological({ blocks }: AccuracyDocument): boolean {
  return !blocks.some(({ sentences }) => sentences.some(({ text }) => /\bQI\d\d/.test(text)));
}

/** Cats and pigs: `06` and `09`. */
function otherSpecies(code: string): string {
  return code.startsWith('QI09') ? '06' : '09';
}

const LABELS: readonly (readonly [string, RegExp, string])[] = [
  ['hyphen', /\bATC code:/, 'ATC-code:'],
  ['no colon', /\bATC code:/, 'ATC code'],
  ['no word', /\bATC code:/, 'ATC'],
  ['no word, colon', /\bATC code:/, 'ATC:'],
  ['capital', /\bATC code:/, 'ATC Code:'],
  ['veterinary hyphen', /\bATCvet code/, 'ATCvet-code'],
  ['veterinary in two words', /\bATCvet code/, 'ATC vet code'],
];

/** The class of another document, for a code that is of no nervous system and no eye. */
const CLASSES: readonly Fault[] = ['antiepileptic', 'antipsychotic medicine', 'antidepressant'].map(
  (kind) =>
    fault(
      'atc-class-mismatch',
      kind,
      replaceEach(
        inRole('activeSubstance'),
        /(?<=^The active substance (?:of|in) .* is [^ ,]+, )an? [^(),]+(?= \(ATC code: [A-MP-RV]\d)/,
        `an ${kind}`,
      ),
      { isMutual: true },
    ),
);

export const CODE_FAULTS: readonly Fault[] = [
  fault('atc-code-missing', 'left out', when(isInitial, leaveOutCode)),
  fault(
    'atc-code-missing',
    'empty label',
    when(
      isInitial,
      replaceEach(inRole('activeSubstance'), /(?<=\()ATC(?:vet)? code:? [^)]*/, ([label]) =>
        label.replace(/:? [^ ]+(?: yet assigned)?$/, ''),
      ),
    ),
  ),
  ...SHAPES,
  ...GROUPS,
  ...CLASSES,
  fault(
    'atc-code-inconsistent',
    'not yet assigned',
    when(
      isHumanInitial,
      replaceEach(
        inRole('activeSubstance'),
        /(?<=^The active substance .*\(ATC code: )[A-Z]\d\d[A-Z]{2}\d\d(?=\))/,
        ([code]) => `not yet assigned, ${code}`,
      ),
    ),
  ),
  ...COMMITTEES,
  ...LABELS.map(([what, pattern, written]) =>
    fault(
      'atc-label-malformed',
      what,
      when(
        (one) => isHumanInitial(one) || isVeterinary(one),
        replaceEach(
          inRole('activeSubstance'),
          new RegExp(`${pattern.source}(?=:? Q?[A-Z]\\d)`),
          written,
        ),
      ),
    ),
  ),
];

/** The sentence without its code; all of it is the place. */
function leaveOutCode(document: AccuracyDocument): Iterable<AccuracyDocument> {
  return replaceEach(inRole('activeSubstance'), /^.*\(ATC.*$/, ([text]) =>
    text.replace(/,? \(ATC[^)]*\)/, ''),
  )(document);
}
