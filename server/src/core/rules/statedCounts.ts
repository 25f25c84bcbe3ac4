/** Makes reports of numbers in words that do not fit what is listed behind them: strengths, forms, species, indications. */
import { DOSE_FORM_PATTERN } from '../model/doseForms';
import type { Opinion, Part } from '../model/opinion';
import { isSpecies } from '../model/species';
import { readNumber, toNumberWord } from '../text/numberWords';
import { STRENGTH } from '../text/units';
import { type Report, replaceWord, report } from './rule';

/** `two new strengths, `, `a new target species: ` */
const COUNTED =
  /\b(an?|one|two|three|four|five|six) (?:new |additional |further ){0,2}(strengths?|pharmaceutical forms|(?:target )?species|indications?)(?:,|:| of| as follows:) ?\(?/g;
const LISTS: Readonly<Record<string, RegExp>> = {
  strength: new RegExp(`^${STRENGTH}(?:, ${STRENGTH}){0,8}(?:,? and ${STRENGTH})?`),
  form: new RegExp(`^${DOSE_FORM_PATTERN}`),
  species: /^(?:[a-z]+ )?[a-z]+(?:, [a-z]+){0,4}(?:,? and (?:[a-z]+ )?[a-z]+)?(?=,|\.)/,
};
/** Behind the last one of a list: words that begin something else. */
const END_OF_LIST =
  /^(?:[.;)]|$|,? (?:to|for) the |(?:,? (?:together|along|associated) with|, and) (?:an?|one|two|three|four) (?:(?:new|additional|further) )?(?:strengths?|indications?|routes?|presentations?|pharmaceutical|target|changes?|extensions?)\b)/;
const SEPARATOR = /, and |, | and /;
/** What may make two uses of one sentence. */
const SEVERAL_USES = /\band\b|[;:]|\bas well as\b|\balso\b/;
const HEADING = /^[A-Z][^.:;]{2,60}$/;
const USE = /\bindicated\b.*\.$/;
const LONGEST_LOOK = 240;

export function* findWrongCounts(opinion: Opinion): Iterable<Report> {
  const { text } = opinion.tree.prose;
  for (const part of opinion.parts) {
    if (part.role !== 'change' && part.role !== 'presentation') continue;
    const words = text.slice(part.prose.from, part.prose.to);
    for (const { 0: lead, 1: number = '', 2: noun = '', index } of words.matchAll(COUNTED)) {
      const behind = words.slice(index + lead.length, index + lead.length + LONGEST_LOOK);
      const count = noun.startsWith('indication')
        ? countIndications(part, text, part.prose.from + index + lead.length)
        : countListed(noun, behind);
      if (count === 1 && number.startsWith('a') && noun === 'strengths') {
        yield tellPlural(opinion, part.prose.from + index + lead.indexOf(noun));
        continue;
      }
      if (count === undefined || count === countOf(number)) continue;
      // What is new may stand among the full indications.
      if (noun === 'indication' && opinion.indication === undefined) continue;
      // “a strength of 10 mg and 5 mg” may be that of a combination.
      if (number.startsWith('a') && !lead.includes(' new ')) continue;
      if (number.startsWith('a') && noun === 'strength' && opinion.commonNames.length > 1) continue;
      const from = part.prose.from + index;
      const span = opinion.tree.prose.toSource({ from, to: from + number.length });
      const right = toNumberWord(count);
      const verb = count === 1 ? 'is' : 'are';
      // The noun of one thing is another word, except for species.
      const isWord = noun.endsWith('species') || (count > 1 && noun.endsWith('s'));
      const fixes = isWord ? [replaceWord(span, number, right, 'ask')] : [];
      yield report(span, `“${number}” does not fit: ${right} ${verb} named behind it.`, fixes);
    }
  }
}

/** “a new strengths, 10 mg” */
function tellPlural({ tree }: Opinion, from: number): Report {
  const span = tree.prose.toSource({ from, to: from + 'strengths'.length });
  return report(span, '“strengths” should read “strength”: one is named behind it.', [
    replaceWord(span, 'strengths', 'strength', 'ask'),
  ]);
}

/** `a`, `an` and `one` are the same. */
function countOf(number: string): number | undefined {
  return number.startsWith('a') ? 1 : readNumber(number);
}

function countListed(noun: string, behind: string): number | undefined {
  const kind = noun.replace(/^(?:target|pharmaceutical) /, '').replace(/^(strength|form)s$/, '$1');
  const list = LISTS[kind]?.exec(behind)?.[0];
  if (list === undefined || !END_OF_LIST.test(behind.slice(list.length))) return undefined;
  if (kind === 'form') return 1;
  const items = list.split(SEPARATOR);
  if (kind === 'species' && !items.every(isSpecies)) return undefined;
  return items.length;
}

/** One, where a single plain sentence follows; as many as there are headings, each with its sentence; else unknown. */
function countIndications(part: Part, text: string, from: number): number | undefined {
  const lines = text.slice(from, part.prose.to).trim().split('\n');
  const isHeaded =
    lines.length % 2 === 0 &&
    lines.every((line, index) => (index % 2 === 0 ? HEADING : USE).test(line));
  if (isHeaded && lines.length > 2) return lines.length / 2;
  const [sentence, another] = part.sentences.filter(({ prose }) => prose.to > from);
  if (sentence === undefined || another !== undefined || sentence.prose.from < from)
    return undefined;
  const words = text.slice(sentence.prose.from, sentence.prose.to);
  return words.endsWith('.') && !SEVERAL_USES.test(words) ? 1 : undefined;
}
