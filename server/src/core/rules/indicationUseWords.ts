/** Compares what the opinion statement and the full indication say a medicine is used for. Reports nothing. */
import type { IndicationSentence, IndicationUse, StatedUse } from '../model/indicationTerms';

/** Words of the two that exclude each other, wherever they stand; a text with words of both speaks of both. */
const USE_WORDS: readonly (readonly [IndicationUse, RegExp])[] = [
  ['treatment', /\b(?:treat|therap|manag|eradicat)/i],
  ['prevention', /\b(?:prevent|prophyla|protect|immuni[sz]|vaccin)/i],
];
const DIAGNOSTIC = /\b(?:diagnos|imag(?:e|ing)|detect|visuali|tomography|scintigra|radiolabel)/i;

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
  const diagnosis = findOnlyDiagnosis(full);
  if (stated?.use === 'treatment' && diagnosis !== undefined && !DIAGNOSTIC.test(intended.text)) {
    return { stated, full: diagnosis };
  }
  if (stated === undefined || other === undefined || stated.use === other.use) return undefined;
  return isSameCondition(intended, full) ? { stated, full: other } : undefined;
}

/** “ (RSV)” */
const ABBREVIATION = / ?\([^()]{1,20}\)/g;

/** False for “gout” and “attacks of gout”: to prevent these may be to treat it. */
function isSameCondition(intended: IndicationSentence, full: IndicationSentence): boolean {
  const texts = [intended, full].map(
    ({ condition }) => condition?.text.replaceAll(ABBREVIATION, '').toLowerCase() ?? '',
  );
  const [short = '', long = ''] = texts.sort((a, b) => a.length - b.length);
  if (short === '' || !(long.startsWith(short) || long.endsWith(short))) return false;
  return !/\bof\b/.test(long.replace(short, ''));
}

/** The use of a sentence that speaks of no other; clauses on the patients speak of other medicines. */
function findOnlyUse(sentence: IndicationSentence): StatedUse | undefined {
  const uses = sentence.uses.map(asPrevention);
  const first = uses.find(({ use }) => use === 'prevention') ?? uses[0];
  if (first === undefined || uses.some(({ use }) => use !== first.use)) return undefined;
  const text = textOutsideClauses(sentence);
  const spoken = USE_WORDS.filter(([, words]) => words.test(text));
  return spoken.length === 1 && spoken[0]?.[0] === first.use ? first : undefined;
}

/** To immunise is to prevent. */
function asPrevention(stated: StatedUse): StatedUse {
  const { text, span, prose, use } = stated;
  return use === 'immunisation' ? { text, span, prose, use: 'prevention' } : stated;
}

function textOutsideClauses({ text, prose, restrictions }: IndicationSentence): string {
  let outside = '';
  let from = 0;
  for (const { prose: clause } of restrictions) {
    outside += text.slice(from, clause.from - prose.from);
    from = clause.to - prose.from;
  }
  return outside + text.slice(from);
}

/** A diagnostic medicine, in whose indication no treatment is spoken of. */
function findOnlyDiagnosis({ uses, text }: IndicationSentence): StatedUse | undefined {
  const [first] = uses;
  if (first === undefined || uses.some(({ use }) => use !== 'diagnosis')) return undefined;
  return USE_WORDS.some(([, words]) => words.test(text)) ? undefined : first;
}
