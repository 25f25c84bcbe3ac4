/** Completes ATC and ATCvet codes: by their beginning, or by the name of a substance or group. */
import type { Analysis } from '../../analysis/analyze';
import type { Opinion } from '../../model/opinion';
import { findAtcGroups } from '../../reference/atcGroups';
import type { ReferenceData } from '../../reference/referenceData';
import type { TextSpan } from '../../text/span';
import { findAtcName } from '../atcNames';
import { buildItem, type CompletionItem, type Completions } from './completionItem';
import { beginsWith, type CompletionPlace, spanOfTyped } from './completionPlace';
import type { CompletionSources } from './completionSources';

const LABEL =
  /\bATC[ -]?(?:vet)?\)?(?:[ -]?codes?(?: ?:)?|:) ?(?:[A-Z0-9]+(?: and |, ?|; ?| ?\/ ?))*([^():]{0,60})$/i;
/** A level 1 to 5 code as far as it is typed. */
const CODE_BEGINNING = /^Q?(?:[A-Z](?:\d(?:\d(?:[A-Z](?:[A-Z]\d{0,2})?)?)?)?)?$/i;
const FEWEST_LETTERS_OF_NAME = 3;
const MOST_CODES = 50;
/** Groups down to this level have names of their own. */
const LEVEL_TWO_LENGTH = 3;
const NOT_YET_ASSIGNED = 'not yet assigned';

export function completeAtcCode(
  place: CompletionPlace,
  { opinion }: Analysis,
  { ruleSet: { reference } }: CompletionSources,
): Completions | undefined {
  const typed = LABEL.exec(place.words)?.[1];
  const span = typed === undefined ? undefined : spanOfTyped(place, typed);
  if (typed === undefined || span === undefined) return undefined;
  const codes = new Map<string, string>();
  for (const [code, name] of findCodes(typed, opinion, reference)) {
    if (code !== typed && !codes.has(code)) codes.set(code, name);
    if (codes.size >= MOST_CODES) break;
  }
  const items = Array.from(codes, ([code, name]) => toItem(code, name, typed, span));
  if (beginsWith(NOT_YET_ASSIGNED, typed)) items.push(buildItem('value', NOT_YET_ASSIGNED, span));
  return items.length === 0 ? undefined : { items, isIncomplete: true };
}

function toItem(code: string, name: string, typed: string, span: TextSpan): CompletionItem {
  // A code that was found by its name has to stay in the list.
  const isByCode = beginsWith(code, typed);
  return buildItem('code', code, span, {
    detail: name,
    filterText: isByCode ? `${code} ${name}` : `${name} ${code}`,
  });
}

/** Codes with their names, the likeliest first: those of the document's own substance, then groups, then others. */
function* findCodes(
  typed: string,
  opinion: Opinion,
  reference: ReferenceData | undefined,
): Iterable<readonly [code: string, name: string]> {
  const isVeterinary = opinion.committee === 'CVMP' || beginsWith(typed, 'Q');
  const start = typed.toUpperCase();
  const isCode = CODE_BEGINNING.test(typed);
  const words = typed.toLowerCase();
  const fits = (code: string, key: string): boolean =>
    isCode
      ? code.startsWith(start)
      : words.length >= FEWEST_LETTERS_OF_NAME && hasWordBeginning(key, words);
  for (const [code, name] of findOwnCodes(opinion, reference)) {
    if (fits(code, name.toLowerCase())) yield [code, name];
  }
  const prefix = isVeterinary ? 'Q' : '';
  const groups = isCode
    ? findAtcGroups(start === '' ? prefix : start)
    : findAtcGroups(prefix, prefix.length + LEVEL_TWO_LENGTH);
  for (const code of groups) {
    const name = findAtcName(code, reference) ?? '';
    if (fits(code, name.toLowerCase())) yield [code, name];
  }
  if (typed === '' || (!isCode && words.length < FEWEST_LETTERS_OF_NAME)) return;
  const human = reference?.findSubstances(words.replace(/^q(?=[a-z]\d)/, '')) ?? [];
  for (const { code, name } of human) {
    if (!code.startsWith('Q')) yield [prefix + code, name];
  }
  const veterinary = isVeterinary ? (reference?.findSubstances(words) ?? []) : [];
  for (const { code, name } of veterinary) {
    if (code.startsWith('Q')) yield [code, name];
  }
}

/** The codes that the tables have for the product and its substances. */
function* findOwnCodes(
  { productNames, commonNames, substances, committee }: Opinion,
  reference: ReferenceData | undefined,
): Iterable<readonly [code: string, name: string]> {
  if (reference === undefined) return;
  const named = (commonNames.length > 0 ? commonNames : substances).map(({ text }) => text);
  const name = named.join(' and ');
  const medicines = [
    ...(named.length > 0 ? reference.medicinesWith(named) : []),
    ...productNames.flatMap(({ text }) => reference.medicinesNamed(text)),
  ];
  const codes = [
    ...(named.length > 0 ? reference.indexCodesOf(named) : []),
    ...medicines.flatMap((medicine) => medicine.codes),
  ];
  for (const code of codes) {
    const isVeterinary = code.startsWith('Q');
    if (committee !== 'CVMP' && isVeterinary) continue;
    yield [committee === 'CVMP' && !isVeterinary ? `Q${code}` : code, name];
  }
}

/** Both in small letters. */
function hasWordBeginning(name: string, words: string): boolean {
  const at = name.indexOf(words);
  return at === 0 || (at > 0 && !/\p{L}/u.test(name.charAt(at - 1)));
}
