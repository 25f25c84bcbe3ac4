/** The product has one spelling throughout the document. */
import type { Opinion, Passage } from '../model/opinion';
import {
  capitalise,
  hasWholeWords,
  isLowerCase,
  isUpperCase,
  splitIntoWords,
  type Word,
} from '../text/words';
import { hashWord } from '../text/wordTable';
import {
  findHalfName,
  findOwnSubstance,
  findPluralNames,
  findProductAsSubstance,
} from './halfReplacedNames';
import {
  findLeftoverNames,
  findOtherReferences,
  findProductAsReference,
  findReferenceAsProduct,
} from './leftoverNames';
import { findNamePartSlips } from './namePartSlips';
import { findNameSlips, isSlipOf, MOST_NAMES } from './nameSlips';
import { type Fix, type Report, type Rule, type RuleContext, replaceWord, report } from './rule';

/** In shorter names a single letter makes another name. */
const SHORTEST_NAME = 5;
/** From this length on, a name may differ by two slips. */
const LONG_NAME = 8;
/** A wrong spelling that stands more often than this is a name of its own. */
const MOST_OCCURRENCES = 2;
const LONGEST_LOOK = 12;

/** Words that open sentences with a capital and are no names. */
const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  'after based before consider detailed during every other since studies their there therapy these those treatment under where which while women'.split(
    ' ',
  ),
);

export const productNameInconsistent: Rule = {
  id: 'product-name-inconsistent',
  group: 'identity',
  severity: 'error',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'A word is nearly, but not quite, the name of the product, its parts stand in another order, or the name of another product stands in its place.',
    why: 'The invented name identifies the medicine in law and in the pharmacy; names that differ by a letter or two are sources of medication errors. The name of another product shows that a sentence was copied.',
    since: '0.1.0',
  },
  check({ opinion, prose, words, terms, vocabulary }, tell) {
    const { text } = prose;
    const slipped = new Set<number>();
    let otherNames: ReadonlySet<string> | undefined;
    for (const { name, written, owner } of findNameWords(opinion)) {
      const initials = findInitials(written);
      const slips = findNameSlips({
        text,
        words,
        name,
        mostOccurrences: MOST_OCCURRENCES,
        edgesOf: () => ({ beginnings: initials }),
        isSlip,
        isOtherWord(spelling) {
          otherNames ??= collectOtherNames(opinion);
          if (otherNames.has(spelling) || terms.has(spelling)) return true;
          // “Candida” is no slip of `Candidas`, nor “Medicines” one of `Medicinel`.
          if (vocabulary.isKnown(hashWord(spelling))) return true;
          return SENTENCE_OPENERS.has(spelling) || hasWholeWords(text, spelling);
        },
      });
      for (const { word, right, example } of slips) {
        if (isLowerCase(word.text) || isNameOfElse(word, text)) continue;
        const newText = toCaseOf(word.text, right === name ? written : (example?.text ?? right));
        slipped.add(word.from);
        tell(reportSlip(prose, word, { newText, owner }, example));
      }
    }
    for (const { found, right } of findLeftoverNames(opinion)) {
      // A figure in the place of a footnote mark is another rule's finding.
      if (opinion.notation === 'draft' && /^[1-9¹²³⁴-⁹]$/.test(found.text.replace(right.text, '')))
        continue;
      if (!slipped.has(found.prose.from) && !terms.has(found.text.toLowerCase())) {
        tell(reportLeftover(found, right, 'product'));
      }
    }
    for (const { found, right } of findNamePartSlips(opinion)) {
      if (!slipped.has(found.prose.from)) tell(reportLeftover(found, right, 'product'));
    }
    const half = findHalfName(opinion);
    for (const { found, right } of [
      ...findPluralNames(opinion.productNames, opinion),
      ...(half === undefined ? [] : [half]),
    ]) {
      tell(reportLeftover(found, right, 'product'));
    }
    const itself = findProductAsSubstance(opinion);
    if (itself !== undefined) {
      tell(
        report(itself.span, `“${itself.text}” is the product itself, not its active substance.`),
      );
    }
    const own = findOwnSubstance(opinion);
    if (own !== undefined) {
      tell(report(own.span, `“${own.text}” is the active substance of the product itself.`));
    }
    for (const { found, right } of findReferenceAsProduct(opinion)) {
      tell(reportLeftover(found, right, 'product'));
    }
    for (const { text: name, span } of findProductAsReference(opinion)) {
      tell(report(span, `“${name}” is the product itself, not its reference product.`));
    }
    for (const { found, right, isSure } of findOtherReferences(opinion)) {
      if (slipped.has(found.prose.from)) continue;
      tell(isSure ? reportLeftover(found, right, 'reference product') : reportTwo(right, found));
    }
  },
};

function reportLeftover({ text, span }: Passage, right: Passage, owner: NameWord['owner']): Report {
  return report(
    span,
    `“${text}” is not the name of the ${owner}, “${right.text}”.`,
    [replaceWord(span, text, right.text, 'ask')],
    { related: [{ span: right.span, message: `The ${owner} is called “${right.text}” here.` }] },
  );
}

/** Two reference products, either of which may be left over from another document. */
function reportTwo(first: Passage, second: Passage): Report {
  const write = (right: Passage, wrong: Passage): Fix =>
    replaceWord(wrong.span, wrong.text, right.text, 'ask');
  return report(
    second.span,
    `The reference product is “${second.text}” here, but “${first.text}” elsewhere.`,
    [write(first, second), write(second, first)],
    { related: [{ span: first.span, message: `It is “${first.text}” here.` }] },
  );
}

/** `ARDAIS-3`, `ARDALIA trial`, `Ardal disease`: products sound like their studies and their diseases. */
function isNameOfElse(word: Word, text: string): boolean {
  const behind = text.slice(word.to, word.to + LONGEST_LOOK);
  if (/^(?:'s)? (?:disease|syndrome)\b/.test(behind)) return true;
  return isUpperCase(word.text) && /^(?:-?\d|[ -](?:study|trial)\b)/.test(behind);
}

function isSlip(spelling: string, name: string): boolean {
  const isLong = name.length >= LONG_NAME;
  // The end is lost: “Tarbex” for `Tarbexil`.
  if (isLong && name.startsWith(spelling)) return name.length - spelling.length <= 2;
  return isSlipOf(spelling, name, isLong);
}

function reportSlip(
  prose: RuleContext['prose'],
  word: Word,
  { newText, owner }: { readonly newText: string; readonly owner: NameWord['owner'] },
  example: Word | undefined,
) {
  const span = prose.toSource(word);
  const elsewhere =
    example === undefined
      ? []
      : [{ span: prose.toSource(example), message: `The name is spelled “${example.text}” here.` }];
  return report(
    span,
    `“${word.text}” is not the name of the ${owner}, “${newText}”.`,
    [replaceWord(span, word.text, newText, 'ask')],
    { related: elsewhere },
  );
}

/** A word of a name that is long enough to be told apart. */
interface NameWord {
  /** In small letters. */
  readonly name: string;
  readonly written: string;
  readonly owner: 'product' | 'reference product';
}

/** The words of the product names and of the reference product. */
function* findNameWords({ productNames, referenceProduct }: Opinion): Iterable<NameWord> {
  const seen = new Set<string>();
  for (const passage of [...productNames.slice(0, MOST_NAMES), referenceProduct]) {
    for (const written of splitIntoWords(passage?.text ?? '')) {
      const name = written.toLowerCase();
      if (name.length < SHORTEST_NAME || /\d/.test(name) || seen.has(name)) continue;
      seen.add(name);
      const owner = passage === referenceProduct ? 'reference product' : 'product';
      if (!isLowerCase(written)) yield { name, written, owner };
    }
  }
}

function findInitials(written: string): readonly string[] {
  const initial = written.charAt(0);
  return isLowerCase(initial) ? [initial, initial.toUpperCase()] : [initial];
}

/** Words that are right in themselves, in small letters: of other products, the company and the substance. */
function collectOtherNames(opinion: Opinion): ReadonlySet<string> {
  const { productNames, commonNames, substances, referenceProduct, applicant, statement } = opinion;
  const named = statement?.products ?? [];
  const passages = [
    ...productNames,
    ...commonNames,
    ...substances,
    ...(named.length > 1 ? named : []),
    referenceProduct,
    applicant?.name,
  ];
  return new Set(passages.flatMap((passage) => splitIntoWords(passage?.text.toLowerCase() ?? '')));
}

/** The name in capitals where the word that it replaces is. */
function toCaseOf(word: string, name: string): string {
  if (isUpperCase(word)) return name.toUpperCase();
  return isUpperCase(name) ? capitalise(name.toLowerCase()) : name;
}
