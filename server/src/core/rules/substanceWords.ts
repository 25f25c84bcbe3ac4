/** Words that many common names share. Shared by the rules about common names. */

/** Salts and other words that tell no substances apart, and are near to other such words. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  'acid acetate alfa and beta bromide calcium chloride citrate delta epsilon fumarate gamma human hydrobromide hydrochloride immunoglobulin insulin maleate mesilate monohydrate normal pegol phosphate potassium sodium succinate sulfate tartrate tosylate with'.split(
    ' ',
  ),
);

/** `orvatinib` of `orvatinib hydrochloride`: the first word of a name whose others are shared; else undefined. */
export function findOwnWord(name: string): string | undefined {
  const [first = '', ...others] = name.split(' ');
  const isOwn = others.length > 0 && !SHARED_WORDS.has(first);
  return isOwn && others.every((word) => SHARED_WORDS.has(word)) ? first : undefined;
}
