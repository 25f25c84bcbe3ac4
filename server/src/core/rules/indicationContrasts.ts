/** Words of the opinion statement and of the full indication that exclude each other: alone or combined, mild or severe, men or women. Reports nothing. */
import type { IndicationSentence } from '../model/indicationTerms';
import type { Passage } from '../model/opinion';
import { FIRST, findLaterLine } from './indicationLines';
import { findYoungerPatients } from './indicationPatients';

export interface Contrast {
  readonly stated: Passage;
  readonly full: Passage;
}

const ALONE = /monotherap|\b(?:alone|without|single|sole)\b/i;
const COMBINED = /combin|adjunct|add-on|\badd|together/i;
const MILD = /\bmild(?:ly)?\b/i;
const SEVERE = /\bsevere(?:ly)?\b(?! (?:acute respiratory|combined immuno))/i;
const NEW = /\bnewly[- ]diagnosed\b|\buntreated\b/i;
const LATER = /\b(?:relapsed|refractory)\b/i;
const EARLIER = /\b(?:prior|previous|progress|recurr)/i;
export const MEN = /\b(?:m[ae]n|males?|boys?)\b/i;
export const WOMEN = /\b(?:wom[ae]n|females?|girls?|mothers?|\w*menopaus\w*|pregnan\w+)\b/i;

/** What the statement says where the only sentence of the indication says the opposite, and never the same. */
export function findContrasts(
  intended: IndicationSentence,
  full: IndicationSentence,
): readonly Contrast[] {
  const contrasts = [
    findOtherSeverity(intended, full),
    findOtherStage(intended, full),
    findOtherSex(intended, full),
    findLaterLine(intended, full),
    findYoungerPatients(intended, full),
  ];
  return contrasts.filter((one) => one !== undefined);
}

/** “As monotherapy”, and a partner before the use, where no earlier treatment is spoken of. */
export function findCombination(
  { monotherapy, text }: IndicationSentence,
  full: IndicationSentence,
): Contrast | undefined {
  if (monotherapy === undefined || COMBINED.test(text) || ALONE.test(full.text)) return undefined;
  const [partner] = full.partners;
  const [use] = full.uses;
  if (partner === undefined || use === undefined) return undefined;
  return partner.prose.from < use.prose.from ? { stated: monotherapy, full: partner } : undefined;
}

function findOtherSeverity(
  { condition: stated }: IndicationSentence,
  { condition: full, text }: IndicationSentence,
): Contrast | undefined {
  if (stated === undefined || full === undefined) return undefined;
  const isMildOnly = MILD.test(stated.text) && !SEVERE.test(stated.text);
  const isSevereOnly = SEVERE.test(stated.text) && !MILD.test(stated.text);
  const isOther =
    (isMildOnly && SEVERE.test(full.text) && !MILD.test(text)) ||
    (isSevereOnly && MILD.test(full.text) && !SEVERE.test(text));
  return isOther ? { stated, full } : undefined;
}

/** “Newly diagnosed” in the one and “relapsed or refractory” in the other. */
function findOtherStage(
  { condition: stated, text: statedText }: IndicationSentence,
  { condition: full, text }: IndicationSentence,
): Contrast | undefined {
  if (stated === undefined || full === undefined) return undefined;
  const isNewOnly = NEW.test(stated.text) && !LATER.test(statedText);
  const isLaterOnly = LATER.test(stated.text) && !FIRST.test(statedText);
  const isOther =
    (isNewOnly && LATER.test(full.text) && !FIRST.test(text)) ||
    (isLaterOnly && NEW.test(full.text) && !LATER.test(text) && !EARLIER.test(text));
  return isOther ? { stated, full } : undefined;
}

function findOtherSex(
  { populations, text: statedText }: IndicationSentence,
  { populations: others, text }: IndicationSentence,
): Contrast | undefined {
  const [stated] = populations;
  const full = others.find(({ group }) => group === 'men' || group === 'women');
  if (stated === undefined || full === undefined) return undefined;
  const isOther =
    (stated.group === 'men' && !WOMEN.test(statedText) && !MEN.test(text)) ||
    (stated.group === 'women' && !MEN.test(statedText) && !WOMEN.test(text));
  return isOther ? { stated, full } : undefined;
}
