/** Compares what the opinion statement and the full indication say a medicine is used for. Reports nothing. */
import type { IndicationSentence, IndicationUse, StatedUse } from '../model/indicationTerms';

/** Words of the two that exclude each other, wherever they stand; a text with words of both speaks of both. */
const USE_WORDS: readonly (readonly [IndicationUse, RegExp])[] = [
  ['treatment', /\b(?:treat|therap|manag|eradicat)/i],
  ['prevention', /\b(?:prevent|prophyla|protect)/i],
];

export interface ContradictedUse {
  readonly stated: StatedUse;
  readonly full: StatedUse;
}

/** Treatment on one side and prevention on the other, where each speaks of nothing else. */
export function findContradictedUse(
  intended: IndicationSentence,
  full: IndicationSentence,
): ContradictedUse | undefined {
  const stated = findOnlyUse(intended);
  const other = findOnlyUse(full);
  if (stated === undefined || other === undefined || stated.use === other.use) return undefined;
  return isSameCondition(intended, full) ? { stated, full: other } : undefined;
}

/** False for “gout” and “attacks of gout”: to prevent these may be to treat it. */
function isSameCondition(intended: IndicationSentence, full: IndicationSentence): boolean {
  const texts = [intended, full].map(({ condition }) => condition?.text.toLowerCase() ?? '');
  const [short = '', long = ''] = texts.sort((a, b) => a.length - b.length);
  if (short === '' || !(long.startsWith(short) || long.endsWith(short))) return false;
  return !/\bof\b/.test(long.replace(short, ''));
}

function findOnlyUse({ uses, text }: IndicationSentence): StatedUse | undefined {
  const [first] = uses;
  if (first === undefined || uses.some(({ use }) => use !== first.use)) return undefined;
  const spoken = USE_WORDS.filter(([, words]) => words.test(text));
  return spoken.length === 1 && spoken[0]?.[0] === first.use ? first : undefined;
}
