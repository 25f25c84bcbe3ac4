/** Writes other words in the place of some that were found: keeps footnote marks, and puts “a” or “an” right. */
import type { RuleContext } from '../rules/rule';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import type { TextEdit } from '../text/textEdit';

const ARTICLE = /(?:^|[^\w'-])(an?) $/i;
/** Letters before which the article does not tell by itself: a unit, an hour. */
const DOUBTFUL = /^[uh]/i;
const VOWEL = /^[aeio]/i;

/** No edit where a footnote mark, emphasis or the like stands between the words: it would be lost. */
export function replaceWords(
  words: ProseSpan,
  use: string,
  { prose, source }: Pick<RuleContext, 'prose' | 'source'>,
): readonly TextEdit[] {
  const span = prose.toSource(words);
  const found = prose.text.slice(words.from, words.to);
  const hasBlank = found.includes(' ');
  const written = source.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (hasBlank && written.length !== found.length) return [];
  const article = correctArticle(words, use, prose.text);
  const edit = { span, newText: use };
  if (article === undefined) return [edit];
  return [{ span: prose.toSource(article.place), newText: article.text }, edit];
}

/** “an adverse event” becomes “a side effect”. */
function correctArticle(
  { from }: ProseSpan,
  use: string,
  text: string,
): { readonly place: ProseSpan; readonly text: string } | undefined {
  const article = ARTICLE.exec(textBefore(text, from, 4))?.[1];
  if (article === undefined || DOUBTFUL.test(use)) return undefined;
  if (VOWEL.test(use) === (article.length === 2)) return undefined;
  const start = from - 1 - article.length;
  const [first = ''] = article;
  return {
    place: { from: start, to: start + article.length },
    text: VOWEL.test(use) ? `${first}n` : first,
  };
}
