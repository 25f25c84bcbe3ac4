/** Finds substances that the heading names and the active-substance sentence does not, the reverse, and wrong numbers of them. Reports nothing itself. */
import type { Opinion, Part, Passage } from '../model/opinion';
import { combinationKey } from '../reference/substanceNames';
import { type Report, report } from './rule';
import { distinctiveWords, isPlainName, SHARED_WORDS } from './substanceWords';

const NUMBERS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six'];
/** `, two blood glucose lowering medicines` behind the names. */
const NUMBER_BEHIND = /^, (two|three|four|five|six) /;
/** What stands behind the last name of a list, so that no further one follows. */
const END_OF_LIST = /^(?:, (?:an?|the|which|two|three) | \(ATC|\.|$| as active| which )/;
const SEVERAL = /\b(?:combination|substances)\b/;
const LONGEST_LOOK = 30;

/** At most one fault: each of them has another one in its wake. */
export function findListFaults(opinion: Opinion): readonly Report[] {
  const { commonNames, substances } = opinion;
  if (substances.length === 0 || !substances.every(isPlainName)) return [];
  // “orvatinib and felvatone, antivirals”: the last one is no name.
  if (substances.length > 1 && !isBehindAnd(opinion, substances.at(-1))) return [];
  const isKnownHeading = commonNames.length > 0 && commonNames.every(isPlainName);
  const fault =
    (isKnownHeading ? (findUnnamed(opinion) ?? findOtherWord(opinion)) : undefined) ??
    findWrongNumber(opinion);
  return fault === undefined ? [] : [fault];
}

/** The heading and the sentence agree in all names but those that one of them has in addition. */
function findUnnamed({ commonNames, substances, tree, part }: Opinion): Report | undefined {
  const last = substances.at(-1);
  if (last === undefined || commonNames.length === substances.length) return undefined;
  const behind = tree.prose.text.slice(last.prose.to, last.prose.to + LONGEST_LOOK);
  if (!END_OF_LIST.test(behind)) return undefined;
  const isMoreInHeading = commonNames.length > substances.length;
  const [more, fewer] = isMoreInHeading ? [commonNames, substances] : [substances, commonNames];
  const words = fewer.flatMap(({ text }) => distinctiveWords(text));
  const missing = more.filter(({ text }) =>
    distinctiveWords(text).every((one) => !words.includes(one)),
  );
  const [name, another] = missing;
  const [place] = fewer;
  if (name === undefined || another !== undefined || place === undefined) return undefined;
  if (more.length - fewer.length !== 1) return undefined;
  if (isMoreInHeading && isTold(name, tree.prose.text, part('activeSubstance'))) return undefined;
  return isMoreInHeading
    ? reportUnnamed(place, name, `The heading names “${name.text}” too, this sentence does not.`)
    : reportUnnamed(
        place,
        name,
        `The active substances are “${place.text}” and “${name.text}”; the heading names one of them.`,
      );
}

/** “The active substance is orvatinib, an antiviral. Felvatone raises its level.”: the first sentence speaks of several. */
function isTold(name: Passage, text: string, part: Part | undefined): boolean {
  const sentence = part?.sentences[0];
  if (part === undefined || sentence === undefined) return true;
  const words = distinctiveWords(name.text);
  const first = text.slice(sentence.prose.from, sentence.prose.to);
  if (words.some((word) => first.includes(word))) return true;
  if (SEVERAL.test(first)) return false;
  const others = text.slice(sentence.prose.to).toLowerCase();
  return words.some((word) => others.includes(word));
}

function reportUnnamed({ span }: Passage, name: Passage, message: string): Report {
  const related = [{ span: name.span, message: `“${name.text}” is named here.` }];
  return report(span, message, [], { related });
}

/** “corvitamab vedotin” below the heading “corvitamab ledotin”: another second word, and no other salt. */
function findOtherWord({ commonNames, substances }: Opinion): Report | undefined {
  const [name, another] = commonNames;
  const [substance, further] = substances;
  if (name === undefined || substance === undefined) return undefined;
  if (another !== undefined || further !== undefined) return undefined;
  const [first, second, third] = name.text.split(' ');
  const [start, end, rest] = substance.text.split(' ');
  if (first !== start || second === undefined || end === undefined || second === end)
    return undefined;
  if (third !== undefined || rest !== undefined) return undefined;
  // Greek letters are compared with all other places of the name.
  if (SHARED_WORDS.has(end)) return undefined;
  if (combinationKey([name.text]) === combinationKey([substance.text])) return undefined;
  return report(
    substance.span,
    `The active substance is “${substance.text}”, but the heading names “${name.text}”.`,
    [],
    { related: [{ span: name.span, message: `The heading names “${name.text}”.` }] },
  );
}

function isBehindAnd({ tree }: Opinion, name: Passage | undefined): boolean {
  return name !== undefined && tree.prose.text.endsWith(' and ', name.prose.from);
}

/** “a combination of orvatinib and felvatone, three medicines” */
function findWrongNumber({ substances, tree: { prose } }: Opinion): Report | undefined {
  const to = substances.at(-1)?.prose.to ?? 0;
  const number = NUMBER_BEHIND.exec(prose.text.slice(to, to + LONGEST_LOOK))?.[1];
  if (number === undefined || number === NUMBERS[substances.length - 1]) return undefined;
  const from = to + ', '.length;
  const count = NUMBERS[substances.length - 1];
  const names = substances.length === 1 ? 'name stands' : 'names stand';
  return report(
    prose.toSource({ from, to: from + number.length }),
    `“${number}” does not fit: ${count} ${names} before it.`,
  );
}
