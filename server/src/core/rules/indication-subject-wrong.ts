/** The indication is that of the product: no other product's name is the subject of “is indicated”. */
import { DOSE_FORM_PATTERN } from '../model/doseForms';
import { indicationSentences } from '../model/indication';
import type { IndicationSentence } from '../model/indicationTerms';
import type { Opinion, Passage } from '../model/opinion';
import { textBefore } from '../text/textBefore';
import {
  countSlips,
  findWholeWords,
  hasWholeWords,
  isUpperCase,
  splitIntoWords,
} from '../text/words';
import { collectKnownWords, isOfOneFamily } from './leftoverNames';
import { type Report, type Rule, replaceWord, report } from './rule';

/** A name alone, or before a strength or a form: “Tarbexil”, “Tarbexil 20 mg tablets”, “Tarbexil tablets”; no adjective. */
const NAME = new RegExp(
  `^([A-Z][A-Za-z-]{3,})(?: \\d.*|(?<!-\\w*|al|ble|ed|ic|ing|ous) (?:${DOSE_FORM_PATTERN}|injections?|infusions?))?$`,
);
/** One more word with a capital behind the name: “Lumivexa Wexley”. */
const NAME_AND_WORD = /^(.+) ([A-Z][a-z]{3,})$/;
/** Fewer letters that are lost are a matter of spelling. */
const HALF_NAME = /^[A-Z][A-Za-z]{2,}$/;
const FEWEST_LETTERS_LOST = 3;
/** Words that open a sentence about a treatment and name no product. */
const NO_NAME =
  /^(?:adults|children|patients|pa?ediatrics?|therapy|treatment|prophylaxis|prevention|dosing|surgery|use|this|these|that|they|vaccin\w+|immunisation|injections?|infusion|insulins?|monotherapy|tablets?|capsules?|powder|solution|suspension|granules|both|each|either|oral|intravenous|administration|combination)$/i;
const MOST_SLIPS = 2;
/** Each name is looked for in the whole text; no document has the indications of more products. */
const MOST_NAMES = 8;

export const indicationSubjectWrong: Rule = {
  id: 'indication-subject-wrong',
  group: 'indication',
  severity: 'error',
  fix: 'always',
  fixSafety: 'ask',
  docs: {
    what: 'The indication says of another product than that of the document, or of half its name, that it “is indicated”.',
    why: 'Indications of generics, biosimilars and further products of a company are copied from those of another one. A name that stays behind recommends the wrong medicine.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const [product] = opinion.productNames;
    if (product === undefined) return;
    const others = new Map<string, boolean>();
    const isOther = (name: string): boolean => {
      const known = others.get(name);
      if (known !== undefined || others.size === MOST_NAMES) return known === true;
      const isOtherProduct = isOtherName(name, opinion);
      others.set(name, isOtherProduct);
      return isOtherProduct;
    };
    for (const sentence of indicationSentences(opinion)) {
      const finding =
        checkSubject(sentence, product, opinion, isOther) ??
        checkFamily(sentence, product, opinion) ??
        checkHalfName(sentence, opinion) ??
        checkAddedWord(sentence, opinion, isOther);
      if (finding !== undefined) tell(finding);
    }
  },
};

function checkSubject(
  { subject }: IndicationSentence,
  product: Passage,
  opinion: Opinion,
  isOther: (name: string) => boolean,
): Report | undefined {
  const name = NAME.exec(subject?.text ?? '')?.[1];
  if (subject === undefined || name === undefined || isOwnName(name, opinion)) return undefined;
  const reference = opinion.referenceProduct?.text.toLowerCase();
  const isReference =
    reference !== undefined && splitIntoWords(reference).includes(name.toLowerCase());
  if (!isReference && !isOther(name)) return undefined;
  const span = { start: subject.span.start, end: subject.span.start + name.length };
  const newText = isUpperCase(name) ? product.text.toUpperCase() : product.text;
  const message = isReference
    ? `“${name}” is the reference product; the indication is that of “${product.text}”.`
    : `“${name}” is not the product of this document, “${product.text}”.`;
  return report(span, message, [replaceWord(span, name, newText, 'ask')], {
    related: [{ span: product.span, message: `The product is “${product.text}”.` }],
  });
}

const MOST_LETTERS_BEFORE = 20_000;

/** “Orvatinib Zentova” in a document on “Orvatinib Wexley”. */
function checkFamily(
  { subject }: IndicationSentence,
  product: Passage,
  opinion: Opinion,
): Report | undefined {
  const { text = '' } = subject ?? {};
  if (subject === undefined || !NAME_AND_WORD.test(text)) return undefined;
  const words = splitIntoWords(text.toLowerCase());
  const names = splitIntoWords(product.text.toLowerCase());
  if (words.some((word) => NO_NAME.test(word))) return undefined;
  if (!isOfOneFamily(words, names, collectKnownWords(opinion))) return undefined;
  return standsBefore(text, subject, opinion) ? undefined : reportOther(subject, product);
}

/** The first letters of the product's name, which are no name of the document: “Lumi is indicated” of Lumivexa. */
function checkHalfName({ subject }: IndicationSentence, opinion: Opinion): Report | undefined {
  const half = subject?.text ?? '';
  if (subject === undefined || !HALF_NAME.test(half)) return undefined;
  const word = half.toLowerCase();
  const { productNames, commonNames, substances, statement } = opinion;
  const product = productNames.find(
    ({ text }) =>
      text.length >= half.length + FEWEST_LETTERS_LOST && text.toLowerCase().startsWith(word),
  );
  if (product === undefined) return undefined;
  const names = [...productNames, ...commonNames, ...substances, ...(statement?.products ?? [])];
  if (names.some(({ text }) => splitIntoWords(text.toLowerCase()).includes(word))) return undefined;
  for (const { from } of findWholeWords(opinion.tree.prose.text, half)) {
    if (from !== subject.prose.from) return undefined;
  }
  const newText = isUpperCase(half) ? product.text.toUpperCase() : product.text;
  return report(
    subject.span,
    `“${half}” is only the beginning of the name of the product, “${product.text}”.`,
    [replaceWord(subject.span, half, newText, 'ask')],
    { related: [{ span: product.span, message: `The product is “${product.text}”.` }] },
  );
}

/** The name of the product with a word behind it that belongs to none of its names, and stands nowhere else behind it. */
function checkAddedWord(
  { subject }: IndicationSentence,
  opinion: Opinion,
  isOther: (name: string) => boolean,
): Report | undefined {
  const { productNames } = opinion;
  const [whole = '', name, word] = NAME_AND_WORD.exec(subject?.text ?? '') ?? [];
  const product = productNames.find(({ text }) => text === name);
  if (subject === undefined || product === undefined || word === undefined) return undefined;
  if (isOwnName(word, opinion) || !isOther(word)) return undefined;
  return standsBefore(whole, subject, opinion) ? undefined : reportOther(subject, product);
}

/** True where the words stand in what is before the subject; of an endless text only the last pages are looked at. */
function standsBefore(words: string, { prose: { from } }: Passage, { tree }: Opinion): boolean {
  return textBefore(tree.prose.text, from, MOST_LETTERS_BEFORE).includes(words);
}

function reportOther({ span, text }: Passage, product: Passage): Report {
  const right = product.text;
  return report(
    span,
    `“${text}” is not the name of the product of this document, “${right}”.`,
    [replaceWord(span, text, right, 'ask')],
    { related: [{ span: product.span, message: `The product is “${right}”.` }] },
  );
}

/** True for a word of the product's names, or a slip of one, which is a matter of its spelling. */
function isOwnName(name: string, { productNames, statement }: Opinion): boolean {
  const word = name.toLowerCase();
  return [...productNames, ...(statement?.products ?? [])].some(({ text }) => {
    const own = text.toLowerCase();
    return own.includes(word) || word.includes(own) || isNear(word, own);
  });
}

/** True for a capitalised word that is no substance, no common word, and stands nowhere in small letters. */
function isOtherName(name: string, { commonNames, substances, tree }: Opinion): boolean {
  const known = [...commonNames, ...substances];
  if (known.length === 0 || NO_NAME.test(name)) return false;
  const word = name.toLowerCase();
  return (
    !known.some(
      ({ text }) => word.includes(text.toLowerCase()) || isNear(word, text.toLowerCase()),
    ) && !hasWholeWords(tree.prose.text, word)
  );
}

function isNear(word: string, names: string): boolean {
  return splitIntoWords(names).some((one) => countSlips(word, one, MOST_SLIPS) <= MOST_SLIPS);
}
