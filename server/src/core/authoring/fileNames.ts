/** The names of the files in which drafts stand: after the product, and others for where that name is taken. */

const ENDING = '.opinion.md';
/** Nobody keeps so many drafts of one product in a folder. */
const HIGHEST_NUMBER = 99;

/** `Suvigard Hyo` becomes `suvigard-hyo.opinion.md`. */
export function toFileName(product = ''): string {
  const name = product
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${name === '' ? 'summary' : name}${ENDING}`;
}

/**
 * In the order in which to try them: `veltorina-post-authorisation.opinion.md` for a change of what was authorised, then
 * `veltorina-2.opinion.md` and on.
 */
export function listOtherNames(fileName: string, kind = ''): readonly string[] {
  const name = fileName.replace(/(?:\.opinion)?\.md$/i, '');
  const numbers = Array.from({ length: HIGHEST_NUMBER - 1 }, (_, index) => String(index + 2));
  const isPost = kind.endsWith('post-authorisation');
  const signs = isPost ? ['post-authorisation', ...numbers] : numbers;
  return signs.map((sign) => `${name}-${sign}${ENDING}`);
}
