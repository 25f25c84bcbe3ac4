/** Knows published text by its first words, before the server has seen it. */

const PUBLISHED_TITLE =
  /^[\s\ufeff]*(?:(?:CHMP|CVMP|MRL)\s+)?summary\s+(?:of\s+)?(?:positive\s+|negative\s+)?opinion(?![a-z])/i;
const LONGEST_LOOK = 4096;

export function beginsSummaryOfOpinion(text: string): boolean {
  return PUBLISHED_TITLE.test(text.slice(0, LONGEST_LOOK));
}
