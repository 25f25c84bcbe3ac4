/** Finds an indication that stands in the text without the words that lead to it. */
import type { Opinion } from '../model/opinion';
import type { Block } from '../syntax/block';

/** Behind the name of the product: `as monotherapy is indicated`. */
const INDICATED = /^ [^.:;]{0,80}\b(?:is|are) indicated\b|^ (?:is|are) indicated\b/;
const LONGEST_LOOK = 160;
/** May stand before the sentence, as in product information. */
const DIAGNOSTIC = /^This medicinal product is for diagnostic use only\. /;

/** The first block that says of the product that it “is indicated”; what a change quotes is not the full indication. */
export function findLeadlessIndication({
  profile,
  productNames: [product],
  tree: { blocks, prose },
}: Opinion): Block | undefined {
  if (profile !== 'human-initial' || product === undefined) return undefined;
  return blocks.find(({ kind, prose: { from, to } }) => {
    if (kind === 'footnoteBody') return false;
    const remark = DIAGNOSTIC.exec(prose.text.slice(from, Math.min(to, from + LONGEST_LOOK)));
    const opening = from + (remark?.[0].length ?? 0);
    if (!prose.text.startsWith(product.text, opening)) return false;
    const start = opening + product.text.length;
    return INDICATED.test(prose.text.slice(start, Math.min(to, start + LONGEST_LOOK)));
  });
}
