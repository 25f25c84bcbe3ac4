/** Where the name of a product stands in its document: whole, in any case; not in addresses and not in longer names. */
import type { Opinion, Passage } from '../model/opinion';
import { MOST_NAMES } from '../rules/nameSlips';
import { isInAddress, touchesAddressSigns } from '../text/addresses';
import type { TextSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { capitalise, findWholeWords } from '../text/words';

export interface NamePlace {
  readonly span: TextSpan;
  /** The name as it is written there, in plain characters: `LUMIVEXA`. */
  readonly words: string;
}

export interface ProductNameAt extends NamePlace {
  /** The name as the document states it. */
  readonly name: Passage;
}

/** The product name that touches `offset`. */
export function findProductNameAt(opinion: Opinion, offset: number): ProductNameAt | undefined {
  for (const name of opinion.productNames.slice(0, MOST_NAMES)) {
    const place = findNamePlaces(opinion, name.text).find(
      ({ span }) => span.start <= offset && offset <= span.end,
    );
    if (place !== undefined) return { name, span: place.span, words: place.words };
  }
  return undefined;
}

/** In the order of the text, without overlaps; words that a draft strikes out count, too. */
export function findNamePlaces(opinion: Opinion, name: string): readonly NamePlace[] {
  const { prose } = opinion.tree;
  const cases = findCases(opinion, name);
  const places: (TextSpan & { readonly words?: string })[] = [
    ...findLongerNames(opinion, name),
    ...findStruckPlaces(opinion, cases),
  ];
  for (const words of cases) {
    for (const place of findWholeWords(prose.text, words)) {
      if (!isNameAlone(prose.text, place.from, place.to, words)) continue;
      const { start, end } = prose.toSource(place);
      places.push({ start, end, words });
    }
  }
  // Of places that overlap, the one that begins first counts: a longer name before those inside of it.
  let taken = 0;
  return places
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end, words }) => {
      if (start < taken) return [];
      taken = end;
      return words === undefined ? [] : [{ span: { start, end }, words }];
    });
}

/** A shorter name in other capitals may be a word or an abbreviation. */
const SHORTEST_NAME = 4;

/** The name as stated, in capitals, in small letters and with a capital; in small letters it may be the substance. */
function findCases({ commonNames, substances }: Opinion, name: string): ReadonlySet<string> {
  if (name.length < SHORTEST_NAME) return new Set([name]);
  const small = name.toLowerCase();
  const cases = new Set([name, name.toUpperCase(), capitalise(small)]);
  const isSubstance = [...commonNames, ...substances].some(({ text }) =>
    text.toLowerCase().includes(small),
  );
  if (!isSubstance) cases.add(small);
  return cases;
}

/** `Neo-Lumivexa`, `Lumivexa-Duo`: other products; `Lumivexa-treated` is about this one. */
const OTHER_BRAND_BEFORE = /[A-Z][A-Za-z]*-$/;
const OTHER_BRAND_BEHIND = /^-[A-Z\d]/;
const LONGEST_LOOK = 120;

function isNameAlone(text: string, from: number, to: number, words: string): boolean {
  const before = textBefore(text, from, LONGEST_LOOK);
  const behind = text.slice(to, to + LONGEST_LOOK);
  if (OTHER_BRAND_BEFORE.test(before) || OTHER_BRAND_BEHIND.test(behind)) return false;
  if (words === words.toLowerCase() && touchesAddressSigns(text, from, to)) return false;
  return !isInAddress(text, from, to);
}

/** Where names of others stand of which the name is a part: the reference product, another product, the company. */
function findLongerNames(opinion: Opinion, name: string): readonly TextSpan[] {
  const { productNames, referenceProduct, statement, applicant, tree } = opinion;
  const others = [
    ...productNames,
    ...(statement?.products ?? []),
    referenceProduct,
    applicant?.name,
  ];
  const small = name.toLowerCase();
  const names = new Set(others.map((other) => other?.text ?? ''));
  return [...names]
    .filter((other) => other.toLowerCase() !== small && other.toLowerCase().includes(small))
    .flatMap((other) => [...findWholeWords(tree.prose.text, other)])
    .map((place) => tree.prose.toSource(place));
}

const STRUCK = /~~([^~]+)~~/g;

/** The prose has no struck text, but a reader has. */
function* findStruckPlaces(
  { tree: { notation, source, blocks } }: Opinion,
  cases: ReadonlySet<string>,
): Iterable<TextSpan & { readonly words: string }> {
  if (notation !== 'draft' || !source.includes('~~')) return;
  for (const { kind, span } of blocks) {
    if (kind === 'comment' || kind === 'frontMatter') continue;
    for (const { 0: struck, index } of source.slice(span.start, span.end).matchAll(STRUCK)) {
      const start = span.start + index;
      for (const words of cases) {
        for (const { from, to } of findWholeWords(struck, words)) {
          if (isNameAlone(struck, from, to, words))
            yield { start: start + from, end: start + to, words };
        }
      }
    }
  }
}
