/** Tells where the disease of a change stands nowhere in the full indication. */
import { readIntendedIndication } from '../model/indicationSentence';
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { ComparedWord } from '../packs/comparedWords';
import { findDiseases } from '../reference/diseases';
import { isAbsent } from './indicationTopics';
import { report, type Tell } from './rule';

/** “A change to the existing indication in gastric cancer”; what is removed need not stand there. */
const CHANGED =
  /\b(?:existing|new|approved|current) (?:therapeutic )?indications? (?:in|for|to include) ([^,.:;\n]{3,90})/;
const REMOVAL = /\b(?:remov|delet|withdr|restrict)\w*[^,;]*$/i;
const LONGEST_LOOK = 120;

/** The disease that the words on the change name. */
export function checkNamedDisease(opinion: Opinion, tell: Tell): void {
  const { prose } = opinion.tree;
  // Of a copy that was cut off, the rest of the indication is not known.
  if (opinion.part('productInformation') === undefined) return;
  for (const { prose: place } of opinion.partsOf('change')) {
    const text = prose.text.slice(place.from, place.to);
    const found = CHANGED.exec(text);
    const words = found?.[1];
    if (found === null || words === undefined) continue;
    const end = found.index + found[0].length;
    if (REMOVAL.test(text.slice(Math.max(0, end - LONGEST_LOOK), found.index))) continue;
    const [named] = findDiseases(words);
    if (named === undefined) continue;
    const full = readBodies(opinion);
    const { signs } = named.disease;
    if (full.length === 0 || full.some((body) => signs.test(body.text))) continue;
    const start = place.from + end - words.length;
    tellAbsence(
      buildPassage(prose, { from: start + named.from, to: start + named.to }),
      full,
      tell,
    );
  }
}

/** The condition of a sentence of the change that has nothing like it in the full indication. */
export function checkCondition(words: readonly ComparedWord[], opinion: Opinion, tell: Tell): void {
  const from = words[0]?.span.from;
  const to = words.at(-1)?.span.to;
  const full = readBodies(opinion);
  if (from === undefined || to === undefined || full.length === 0) return;
  const { prose } = opinion.tree;
  const sentence = buildPassage(prose, { from, to });
  const isVeterinary = opinion.committee === 'CVMP';
  const { condition } = readIntendedIndication(prose, sentence, isVeterinary);
  if (condition === undefined || !full.every((body) => isAbsent(condition, body))) return;
  const short = /\(([A-Z]{2,6})/.exec(condition.text)?.[1];
  if (short !== undefined && full.some(({ text }) => text.includes(short))) return;
  tellAbsence(condition, full, tell);
}

function readBodies({ indications }: Opinion): readonly Passage[] {
  return indications.map(({ body }) => body).filter((body) => body !== undefined);
}

function tellAbsence({ text, span }: Passage, [full]: readonly Passage[], tell: Tell): void {
  const related = full === undefined ? [] : [{ span: full.span, message: 'The full indication.' }];
  const message = `The change is about “${text}”, which the full indication does not mention.`;
  tell(report(span, message, [], { related }));
}
