/** Knows the lines at the head or foot of a page that say again which document it is. */
import { isPageFurniture } from './pageFurniture';
import type { PublishedHead } from './publishedHead';
import type { LineText } from './publishedText';

/** The title without its brackets; no sentence consists of these words. */
const BARE_TITLE = /^summary of (?:positive )?opinion$/i;
/** The title with its mark and brackets. */
const TITLE = /^summary of (?:positive )?opinion[ \d¹²³*]{0,3}\([a-z -]{4,40}\)$/i;
const MOST_BLANKS = 2;

/**
 * True for the title, and for the product name above the reference or number of a page, which EMA prints on each page:
 * `Lumivexa` / `EMA/CHMP/84402/2024` / `Page 2/2`.
 */
export function isRunningHead(
  lines: readonly LineText[],
  index: number,
  { kinds, name }: PublishedHead,
): boolean {
  if (kinds.size === 0) return false;
  const text = lines[index]?.text ?? '';
  if (BARE_TITLE.test(text)) return true;
  return (TITLE.test(text) || isSameName(text, name)) && isAbovePageNumber(lines, index);
}

/** The heading may carry a mark: `Lumivexa3`. */
function isSameName(text: string, name: string): boolean {
  if (text === '' || !name.startsWith(text)) return false;
  return /^[\d¹²³*]?$/.test(name.slice(text.length));
}

function isAbovePageNumber(lines: readonly LineText[], index: number): boolean {
  let next = index + 1;
  while (next <= index + MOST_BLANKS && lines[next]?.text === '') next++;
  return isPageFurniture(lines[next]?.text ?? '');
}
