/** Faults of footnotes: marks and bodies that are missing, doubled, empty, out of order or wrong. */
import type { AccuracyDocument, DocumentSentence } from '../document';
import { markPlace } from '../writing/place';
import { isHuman, isHumanInitial, isHumanPost, isWhole } from './documents';
import { type Fault, fault, type Planting } from './fault';
import {
  doubled,
  emptied,
  exchanged,
  leaveOutFootnote,
  skipped,
  withBlocks,
  withoutBody,
  withoutMark,
} from './footnotePlantings';
import { inRole, replaceEach, spoilEach, when } from './planting';

/** The rules that ask for a footnote of the form; they speak when its body is gone. */
const ASKED_FOR = [
  'commission-decision-footnote-missing',
  'conditional-footnote-missing',
  'exceptional-circumstances-footnote-missing',
  'orphan-footnote-missing',
  'new-text-footnote-missing',
];

/** The orphan designation is known from the front matter only. */
function* leaveOutOrphan(document: AccuracyDocument): Iterable<AccuracyDocument> {
  for (const planted of leaveOutFootnote(/^This product was designated/)(document)) {
    yield { ...planted, frontMatter: ['orphan: true'] };
  }
}

/** As in documents of 2018: later ones tell it in a footnote on the product name, which is the place. */
function* toldInText(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const { subject, isWhole } = document;
  const isOrphan = subject.modifiers.has('orphan');
  if (!isHumanInitial(document) || !isWhole || subject.year < 2019 || isOrphan) return;
  const [product = ''] = subject.products;
  const note = `${product} was designated as an orphan medicinal product on 8 November 2012.`;
  yield withBlocks(document, (block) => [
    {
      ...block,
      sentences: block.sentences.flatMap((sentence): readonly DocumentSentence[] =>
        sentence.role === 'opinionStatement'
          ? [
              { ...sentence, text: sentence.text.replace(product, markPlace(product)) },
              { role: 'procedureNote', text: note },
            ]
          : [sentence],
      ),
    },
  ]);
}

const LOST: readonly Fault[] = [
  fault('footnote-body-missing', 'body lost', withoutBody, { also: ASKED_FOR }),
  fault(
    'footnote-body-missing',
    'mark at the last side effect',
    when(isWhole, replaceEach(inRole('sideEffects'), /(?<= and [a-z]{5,})\.$/, '{{9}}.')),
    { also: ['footnote-number-skipped', 'footnote-order-broken'] },
  ),
  fault('footnote-body-unused', 'mark lost', withoutMark, {
    also: ['footnote-order-broken', ...ASKED_FOR],
  }),
  fault('footnote-body-duplicated', 'body twice', doubled),
  fault(
    'footnote-body-duplicated',
    'words of another footnote',
    replaceEach(
      ({ block }) => block.kind === 'footnote',
      /^Applicants may .*$/,
      (_match, { blocks }) => textOfDecision(blocks),
    ),
    { also: ['footnote-contradicts-statement', 'standard-sentence-altered'], isMutual: true },
  ),
  fault('footnote-body-empty', 'no words', emptied, {
    or: ['footnote-body-missing'],
    also: ASKED_FOR,
  }),
  fault('footnote-order-broken', 'numbers exchanged', exchanged),
  fault('footnote-number-skipped', 'number left out', skipped),
  fault(
    'footnote-mark-detached',
    'blank before the mark',
    replaceEach(({ block }) => block.kind !== 'footnote', /(?<=[a-zA-Z])(?=\{\{\d\}\}(?!:))/, ' '),
    { notation: 'draft' },
  ),
];

const MISTYPED: readonly Fault[] = [
  fault('new-text-unmarked', 'markup lost', withoutMarkup, { notation: 'draft' }),
  fault('struck-text-unexplained', 'note cut short', cutNoteShort, { notation: 'draft' }),
  fault(
    'footnote-mark-glued',
    'figure without brackets',
    replaceEach(
      ({ block }) => block.kind !== 'footnote',
      /(?<=opinion|conditional|circumstances|follows:)\{\{(\d)\}\}(?!:)/,
      ([, figure]) => figure,
    ),
    { notation: 'draft' },
  ),
  fault(
    'footnote-contradicts-statement',
    'conditional mistyped',
    replaceEach(inRole('opinionStatement'), /conditional(?=\{\{\d\}\})/, 'conditonal'),
  ),
];

/** The changes are as they will be, and nothing shows what is new; the place is the footnote. */
/** The note keeps its first half, in documents that strike words out. */
function cutNoteShort(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const strikes = document.blocks.some(({ sentences }) =>
    sentences.some(({ text }) => text.includes('~~')),
  );
  const plant = spoilEach(
    ({ block }) => block.kind === 'footnote',
    /(?<=^New text in bold), removed text as strikethrough/,
    '',
  );
  return strikes ? plant(document) : [];
}

function* withoutMarkup(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const isNote = (text: string): boolean => /^New text in bold/.test(text);
  const hasMarkup = document.blocks.some(({ sentences }) =>
    sentences.some(({ text }) => /\*\*|~~/.test(text)),
  );
  const hasNote = document.blocks.some(({ sentences }) =>
    sentences.some(({ text }) => isNote(text)),
  );
  if (!hasMarkup || !hasNote) return;
  yield withBlocks(document, (block) => [
    {
      ...block,
      sentences: block.sentences.map((sentence) => {
        const { text } = sentence;
        const plain = text.replace(/~~[^~]*~~/g, '').replace(/\*\*/g, '');
        return { ...sentence, text: isNote(text) ? markPlace(text) : plain };
      }),
    },
  ]);
}

const MISSING: readonly Fault[] = [
  fault(
    'commission-decision-footnote-missing',
    'left out',
    when(isHuman, leaveOutFootnote(/without prejudice/)),
  ),
  fault('conditional-footnote-missing', 'left out', leaveOutFootnote(/^A conditional/)),
  fault(
    'exceptional-circumstances-footnote-missing',
    'left out',
    leaveOutFootnote(/^In exceptional/),
  ),
  fault('orphan-footnote-missing', 'left out', leaveOutOrphan, { notation: 'draft' }),
  fault('orphan-footnote-missing', 'told in the text', toldInText),
  fault('new-text-footnote-missing', 'left out', leaveOutFootnote(/^New text/), {
    notation: 'draft',
  }),
];

const isConditional = (document: AccuracyDocument): boolean =>
  isHumanInitial(document) && isWhole(document);

const CONTRADICTED: readonly Fault[] = [
  fault(
    'footnote-contradicts-statement',
    'statement without conditional',
    when(
      isConditional,
      loseWord(
        /conditional(\{\{\d\}\}) marketing authorisation/,
        'marketing authorisation',
        /\bconditional\b/,
      ),
    ),
  ),
  fault(
    'footnote-contradicts-statement',
    'statement without exceptional circumstances',
    when(
      isConditional,
      loseWord(
        /marketing authorisation under exceptional circumstances(\{\{\d\}\})/,
        'marketing authorisation',
        /exceptional circumstances/,
      ),
    ),
  ),
  fault('footnote-contradicts-statement', 'marks exchanged', when(isConditional, exchangeMarks), {
    also: ['footnote-order-broken'],
  }),
  fault(
    'footnote-contradicts-statement',
    'number of the footnote on the decision',
    when(
      isHumanPost,
      replaceEach(inRole('change', 'indication'), /(?<=follows:?)\{\{2\}\}/, '{{1}}'),
    ),
    { also: ['footnote-body-unused'] },
  ),
];

/** The statement loses its word, the mark moves to what is left; the place is the word in the footnote. */
function loseWord(statement: RegExp, left: string, inFootnote: RegExp): Planting {
  return function* (document) {
    let isFound = false;
    const changed = withBlocks(document, (block) => [
      {
        ...block,
        sentences: block.sentences.map((sentence) => {
          const text = sentence.text.replace(statement, `${left}$1`);
          isFound ||= text !== sentence.text;
          return { ...sentence, text };
        }),
      },
    ]);
    if (!isFound) return;
    yield* replaceMarked(changed, inFootnote);
  };
}

function* replaceMarked(document: AccuracyDocument, words: RegExp): Iterable<AccuracyDocument> {
  yield withBlocks(document, (block) => [
    block.kind === 'footnote'
      ? {
          ...block,
          sentences: block.sentences.map((sentence) => ({
            ...sentence,
            text: sentence.text.replace(words, markPlace('$&')),
          })),
        }
      : block,
  ]);
}

/** The marks behind `conditional` and behind the product lead to each other's footnotes. */
function* exchangeMarks(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const swap = replaceEach(
    inRole('opinionStatement'),
    /(conditional|circumstances)\{\{2\}\}(.*)\{\{3\}\}/,
    ([, word, between]) => `${word}{{3}}${between}{{2}}`,
  );
  yield* swap(document);
}

export const FOOTNOTE_FAULTS: readonly Fault[] = [
  ...LOST,
  ...MISTYPED,
  ...MISSING,
  ...CONTRADICTED,
];

function textOfDecision(blocks: AccuracyDocument['blocks']): string | undefined {
  const texts = blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return texts.find((text) => text.startsWith('Summaries of positive opinion'));
}
