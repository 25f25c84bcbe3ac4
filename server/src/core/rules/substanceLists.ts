/** Makes reports of substances that the heading names and the active-substance sentence does not, the reverse, and wrong numbers of them. */
import type { Opinion, Part, Passage } from '../model/opinion';
import { combinationKey } from '../reference/substanceNames';
import { readNumber, toNumberWord } from '../text/numberWords';
import { type Report, report } from './rule';
import { distinctiveWords, isPlainName, SHARED_WORDS } from './substanceWords';

/** `, two blood glucose lowering medicines` behind the names. */
const NUMBER_BEHIND = /^, (two|three|four|five|six) /;
/** What stands behind the last name of a list, so that no further one follows. */
const END_OF_LIST = /^(?:, (?:an?|the|which|two|three) | \(ATC|\.|$| as active| which )/;
/** `The two active substances`, `Lumivexa is a triple combination of`, `Lumivexa is a fixed-dose combination of two antivirals.` */
const COUNTED =
  /^(?:The (two|three|four|five|six) active substances\b|[A-Z][\w-]*(?: [A-Z][\w-]*)? is an? (?:(dual|double|triple|quadruple) (?:fixed.dose )?combination of\b|(?:fixed.dose )?combination of (two|three|four) [a-z]+(?: substances| medicines| agents| components)?[.,])|[A-Z][^.,;:]{1,80}? contain(?:s|ing) (two|three|four|five|six) active substances\b)/;
const MULTIPLES: Readonly<Record<string, number>> = { dual: 2, double: 2, triple: 3, quadruple: 4 };
const LONGEST_HEAD = 120;
const SURE_BEGINNING = 5;
const SEVERAL = /\b(?:combination|substances)\b/;
const LONGEST_LOOK = 30;

/** At most one fault: each of them has another one in its wake. */
export function findListFaults(opinion: Opinion): readonly Report[] {
  const fault = findFaultOfList(opinion) ?? findUnfitNumber(opinion) ?? findOnlyInHeading(opinion);
  return fault === undefined ? [] : [fault];
}

function findFaultOfList(opinion: Opinion): Report | undefined {
  const { commonNames } = opinion;
  if (!isList(opinion)) return undefined;
  const isKnownHeading = commonNames.length > 0 && commonNames.every(isPlainName);
  return (
    (isKnownHeading ? (findUnnamed(opinion) ?? findOtherWord(opinion)) : undefined) ??
    findWrongNumber(opinion)
  );
}

/** Only names were read, and all of them: “orvatinib and felvatone, antivirals” ends with something else. */
function isList(opinion: Opinion): boolean {
  const { substances } = opinion;
  if (substances.length === 0 || !substances.every(isPlainName)) return false;
  return substances.length === 1 || isBehindAnd(opinion, substances.at(-1));
}

/** “The two active substances”, “a triple combination” where the heading names another number of them. */
function findUnfitNumber({ commonNames, tree: { prose }, partsOf }: Opinion): Report | undefined {
  if (commonNames.length < 2 || !commonNames.every(isPlainName)) return undefined;
  for (const { sentences } of partsOf('activeSubstance')) {
    for (const { prose: place } of sentences) {
      const match = COUNTED.exec(
        prose.text.slice(place.from, Math.min(place.to, place.from + LONGEST_HEAD)),
      );
      const number = match?.slice(1).find((group) => group !== undefined);
      if (match === null || number === undefined) continue;
      if ((MULTIPLES[number] ?? readNumber(number)) === commonNames.length) continue;
      const from = place.from + match[0].lastIndexOf(number);
      const span = prose.toSource({ from, to: from + number.length });
      const count = toNumberWord(commonNames.length);
      return report(span, `“${number}” does not fit: the heading names ${count} substances.`);
    }
  }
  return undefined;
}

/** The sentence on the active substances names all of the heading but one, and nothing in the text is like that one. */
function findOnlyInHeading(opinion: Opinion): Report | undefined {
  const { commonNames, substances, tree, partsOf } = opinion;
  const { prose } = tree;
  if (commonNames.length < 2 || !commonNames.every(isPlainName)) return undefined;
  // Lists of one length are compared name by name.
  if (substances.length === commonNames.length) return undefined;
  const sentence = partsOf('activeSubstance')
    .flatMap(({ sentences }) => sentences)
    .find(({ prose: { from } }) => prose.text.startsWith('The active substances of ', from));
  if (sentence === undefined) return undefined;
  const words = prose.text.slice(sentence.prose.from, sentence.prose.to).toLowerCase();
  const [name, another] = commonNames.filter(({ text }) => !isNamedIn(text, words));
  if (name === undefined || another !== undefined) return undefined;
  const heading = commonNames.at(-1)?.prose.to ?? 0;
  if (isNamedIn(name.text, prose.text.slice(heading).toLowerCase())) return undefined;
  const related = [
    { span: prose.toSource(sentence.prose), message: 'The sentence on the active substances.' },
  ];
  const message = `“${name.text}” stands in the heading only; the sentence on the active substances does not name it.`;
  return report(name.span, message, [], { related, severityAtMost: 'warning' });
}

/** Also in another spelling, and without its salt: the first letters of its first word are enough. */
function isNamedIn(name: string, text: string): boolean {
  const [word] = distinctiveWords(name);
  return word === undefined || text.includes(word.slice(0, SURE_BEGINNING));
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
  if (number === undefined || readNumber(number) === substances.length) return undefined;
  const from = to + ', '.length;
  const count = toNumberWord(substances.length);
  const names = substances.length === 1 ? 'name stands' : 'names stand';
  return report(
    prose.toSource({ from, to: from + number.length }),
    `“${number}” does not fit: ${count} ${names} before it.`,
  );
}
