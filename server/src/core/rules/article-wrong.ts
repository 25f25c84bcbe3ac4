/** “An” stands before a vowel and “a” before a consonant, where the letters tell the sound; neither stands before a plural, and no article without a noun. */

import type { PhraseSet } from '../packs/phraseIndex';
import { BLANK } from '../text/characterCodes';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { findRightArticle } from './articleSounds';
import { mayStandBesideStruckWords } from './indicationWording';
import { findClassesWithoutArticle } from './missingArticle';
import { type Rule, type RuleContext, replaceWord, report, type Tell } from './rule';

/** The class of a substance in the plural, before its code: `an immunostimulants (ATC code: …`. */
const PLURAL_CLASS =
  /^ (?:(?!(?:against|for|in|of|or|to|with)\b)[a-z-]+ ){0,3}[a-z-]*?(?:ant|bodie|gent|ine|ist|ker|logue|peptide|tor)s(?= \((?:ATC|[A-Z]\d\d[A-Z])| (?:that|which) (?:acts|binds|blocks|inhibits|targets|works)\b)/;
const CLASS_BEHIND = /^ [^,.;:()]{3,60} \(ATC/;
/** Behind these words the letter is a label: “influenza a infection”. */
const LABELLED =
  /\b(?:arm|class|cohort|factor|grade|group|ha?emophilia|hepatitis|immunoglobulin|influenza|part|phase|protein|serotype|strain|toxin|type|vitamin|and|or)[ -]$/i;
/** “Adopted a opinion” has lost a word as well, which is told at once by another rule. */
const ADOPTED = /\b(?:adopted|recommending) $/;
const OPINION = /^ opinion,? recommending/;
/** A capital elsewhere is a label or a name. */
const SENTENCE_START = /(?:^|\n|[.:!?] )["']?$/;
/** What cannot follow “the”: its noun is lost. */
const BEHIND_THE =
  'of with for by to and or is are was were has have which that from an this these its their';
const BEHIND_OTHERS = 'of with for by and or is are was were has have which that from the';
/** What else cannot stand side by side. */
const NO_NOUN: PhraseSet = [
  ...toPairs('the', BEHIND_THE),
  ...['an', 'its', 'their'].flatMap((word) => toPairs(word, BEHIND_OTHERS)),
  ...toPairs('of', 'is are was were has have'),
  ...toPairs('with', 'of is are was were'),
  ...toPairs('including', 'is are was were has have'),
  'for of',
  'by of',
  'from of',
  'a of',
  'a the',
  'a an',
  'an a',
].map((text) => ({ text, isExact: true }));

function toPairs(first: string, others: string): readonly string[] {
  return others.split(' ').map((word) => `${first} ${word}`);
}

/** Here other rules tell what is lost. */
const TOLD = /\b(?:management|prevention|recommending|supervision|treatment) $/;
const LONGEST_LOOK = 30;
const LONGEST_CLASS = 90;

export const articleWrong: Rule = {
  id: 'article-wrong',
  group: 'language',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'safe',
  phrases: [NO_NOUN],
  docs: {
    what: 'The article does not go with the word behind it: “an synthetic”, “a antibody”, “a NTRK”, “an immunostimulants (ATC code …)”; or its noun is lost: “the of”, or that behind another small word: “including has been”; or the class of a substance has none: “orvatinib, kinase inhibitor (ATC code …)”.',
    why: 'A wrong article is mostly what is left of an earlier wording; it is seen at once when the text is read aloud.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { prose, survey } = context;
    checkMissing(context, tell);
    checkNouns(context, tell);
    for (const article of survey.articles) {
      const { text } = prose;
      checkPlural(article, context, tell);
      if (text.charCodeAt(article.to) !== BLANK) continue;
      const written = text.slice(article.from, article.to);
      const behind = text.slice(article.to + 1, article.to + 1 + LONGEST_LOOK);
      const right = findRightArticle(written, behind);
      if (right === undefined || isOther(article, context)) continue;
      const span = prose.toSource(article);
      const message = `“${written} ${right.word}” should read “${right.article} ${right.word}”.`;
      // A class that does not go with its article may be left from another document.
      const ofClass = CLASS_BEHIND.test(text.slice(article.to, article.to + LONGEST_CLASS));
      // Some read an abbreviation as the words that it stands for.
      const more = right.isSpelled ? { severityAtMost: 'info' as const } : {};
      tell(
        report(
          span,
          message,
          [replaceWord(span, written, right.article, ofClass ? 'ask' : 'safe')],
          more,
        ),
      );
    }
  },
};

/** “Orvatinib, protein kinase inhibitor (ATC code: …)”: the article was lost with what stood in its place. */
function checkMissing({ opinion, prose }: RuleContext, tell: Tell): void {
  for (const place of findClassesWithoutArticle(opinion)) {
    const words = prose.text.slice(place.from, place.to);
    // Which one it is, is known by the one that would be wrong.
    const article = (findRightArticle('a', words) ?? findRightArticle('an', words))?.article;
    if (article === undefined) continue;
    const { start } = prose.toSource(place);
    const edit = { span: { start, end: start }, newText: `${article} ` };
    tell(
      report(prose.toSource(place), `“${words}” has no article: “${article} ${words}”.`, [
        { title: `Insert “${article}”`, edits: [edit], safety: 'safe' },
      ]),
    );
  }
}

/** “Improves the of the heart”: which word is lost, nobody knows. */
function checkNouns(context: RuleContext, tell: Tell): void {
  const { opinion, phrases, prose } = context;
  for (const { phrase, from, to } of phrases.of(NO_NOUN)) {
    const { text } = prose;
    const before = textBefore(text, from, LONGEST_LOOK);
    // `The to-be-named`, `1/the`
    if (/[-/'.]/.test(text.charAt(to)) && /[a-z]/.test(text.charAt(to + 1))) continue;
    const isLabel = text.charAt(from) === 'a' && LABELLED.test(before);
    if (TOLD.test(before) || isLabel || /[-/']$/.test(before)) continue;
    const ofForm = context.standardMatchAt(from)?.passage.prose;
    if (ofForm !== undefined && to <= ofForm.to) continue;
    const span = prose.toSource({ from, to });
    if (mayStandBesideStruckWords(opinion, span.start)) continue;
    tell(report(span, `“${phrase.text}”: a word is missing, or one is too many.`));
  }
}

/** “An immunostimulants (ATC code: …)”: one substance is one of its class. */
function checkPlural(article: ProseSpan, { prose }: RuleContext, tell: Tell): void {
  const { text } = prose;
  if (!text.startsWith(', ', article.from - 2) && !text.startsWith('is ', article.from - 3)) return;
  const found = PLURAL_CLASS.exec(text.slice(article.to, article.to + LONGEST_CLASS))?.[0];
  if (found === undefined) return;
  const [noun = ''] = found.split(' ').slice(-1);
  const singular = noun.replace(/(?:(i)e)?s$/, (_ending, isBody) => (isBody ? 'y' : ''));
  const end = article.to + found.length;
  const span = prose.toSource({ from: article.from, to: end });
  const written = text.slice(article.from, end);
  const place = prose.toSource({ from: end - noun.length, to: end });
  tell(
    report(span, `“${written}” has an article and is plural.`, [
      replaceWord(place, noun, singular, 'safe'),
    ]),
  );
}

/** A label, part of a longer word, or words that a published text keeps though they were struck out on paper. */
function isOther(article: ProseSpan, { prose, opinion }: RuleContext): boolean {
  const before = textBefore(prose.text, article.from, LONGEST_LOOK);
  const isCapital = /^A/.test(prose.text.slice(article.from, article.to));
  if (isCapital && !SENTENCE_START.test(before)) return true;
  if (LABELLED.test(before) || /[^\s("'[]$/.test(before)) return true;
  // The sentence of the committee on a change shows no struck words.
  if (ADOPTED.test(before))
    return OPINION.test(prose.text.slice(article.to, article.to + LONGEST_LOOK));
  return mayStandBesideStruckWords(opinion, prose.toSource(article).start);
}
