/** No placeholder of a template is left in the text. */
import type { SyntaxTree } from '../syntax/block';
import { COMMENT, findCommentEnd } from '../syntax/commentEnd';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { type Rule, report } from './rule';

/**
 * Plain words without which no candidate is there: searching for them costs a fraction of the pattern below.
 * `bc` and `bd` stand for `tbc` and `tbd`, because a rare first letter is found faster.
 */
const SIGNS: readonly string[] = [
  ...'< [ { ?? ++ xx YY yyyy TBC TBD bc bd TODO FIXME Lorem Click Error!'.split(' '),
  '(to be ',
  '(s) to ',
];
/** `XX` outside of an ATC code. */
const SIGN_XX = /XX(?<![A-Z]\d\dXX)/;

/** Everything that can be a placeholder; brackets and lone letters are judged afterwards. */
const CANDIDATE =
  /<[A-Za-z][A-Za-z0-9 _/'-]{0,60}>|\[[^[\]\n]{1,60}\]|\$\{[^{}\n]{0,60}\}|\{\{[^{}\n]{1,60}\}\}|\{[^{}\n]{1,60}\}|\?{3,}|(?<=[ \n])\?\?(?=[ \n.,;])|(?<![\w+)])\+\+[A-Za-z][^+\n]{0,60}\+\+(?![\w+])|\b(?:X{2,}|x{2,}|TB[CD]|tb[cd]|TODO|FIXME)\b|\b(?:19|20)(?:XX|YY|xx|yy)\b|\b(?:DD?|dd?)[ /.-](?:Month|month|M{2,}|m{2,})[ /.-](?:20)?(?:YYYY|yyyy|XX|YY)\b|\bYYYY\b|\bLorem ipsum\b|\bClick (?:or tap )?here to enter\b|\bError! (?:Reference source not found|Bookmark not defined|No bookmark name given)\b|\(to be (?:added|checked|completed|confirmed|decided|inserted|provided|updated)\)|\bComment(?:ed)? \[[A-Z]{1,4}\d{1,3}\]|\bchanges?\(s\) to (?:the )?(?:therapeutic )?indications?\(s\)/g;

/** What an editor that closes brackets leaves behind. */
const EMPTY_MARK = '[^]';

/** Letters without end, such as `XXXX…`, are not repeated. */
const LONGEST_SHOWN = 66;

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  group: 'structure',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'A placeholder such as “[date]”, “<product>”, “XX” or “TBC” was not filled in, or a comment of a reviewer, “++inserted++” words, a comment without its end or a broken reference of a word processor was left.',
    why: 'A placeholder in a published summary is a public error, and what it stood for is missing: a date, a name, a strength, a code.',
    since: '0.1.0',
  },
  check({ opinion, source, prose, terms }, tell) {
    for (const start of findEndlessComments(opinion.tree, source)) {
      const span = { start, end: start + COMMENT.length };
      tell(report(span, 'This comment has no end: “-->” is missing behind it.'));
    }
    for (const place of findPlaceholders(prose.text)) {
      const found = prose.text.slice(place.from, place.to);
      if (terms.has(found.toLowerCase())) continue;
      const isTemplate = found.endsWith('(s)');
      const message = `“${found.slice(0, LONGEST_SHOWN)}” ${describe(found)}.`;
      const more = isTemplate ? { severityAtMost: 'info' as const } : {};
      tell(report(prose.toSource(place), message, [], more));
    }
    for (
      let at = prose.text.indexOf(EMPTY_MARK);
      at >= 0;
      at = prose.text.indexOf(EMPTY_MARK, at + 1)
    ) {
      const span = prose.toSource({ from: at, to: at + EMPTY_MARK.length });
      tell(report(span, `“${EMPTY_MARK}” is a footnote mark without its number.`));
    }
  },
};

function describe(found: string): string {
  if (found.endsWith('(s)')) return 'is text of a template; write the singular or the plural';
  if (found.startsWith('Error!')) return 'stands where a reference of the word processor broke';
  if (found.startsWith('++') || CRITIC.test(found)) return 'is a change that nobody took in';
  const isComment = found.startsWith('Comment') || INITIALS.test(found.slice(1));
  return isComment ? 'is a comment of a reviewer' : 'is a placeholder';
}

/** Where they begin: at most one in a block, with which they end. Published text has no comments. */
function* findEndlessComments({ blocks, notation }: SyntaxTree, source: string): Iterable<number> {
  if (notation !== 'draft' || !source.includes(COMMENT)) return;
  for (const { kind, span } of blocks) {
    if (kind === 'frontMatter') continue;
    const text = source.slice(span.start, span.end);
    const start = text.lastIndexOf(COMMENT);
    if (start < 0 || text[start - 1] === '\\') continue;
    if (findCommentEnd(text, start) === undefined) yield span.start + start;
  }
}

/** In the order of the text. */
export function* findPlaceholders(text: string): Iterable<ProseSpan> {
  if (!SIGNS.some((sign) => text.includes(sign)) && !SIGN_XX.test(text)) return;
  const namesDisease = DISEASE_OF_TBC.test(text);
  for (const { 0: found, index } of text.matchAll(CANDIDATE)) {
    if (namesDisease && /^TB[CD]$/i.test(found)) continue;
    if (isPlaceholder(found, index, text)) yield { from: index, to: index + found.length };
  }
}

/** Signs of editors for inserted, removed and replaced words, and for remarks: `{++of age++}`. */
const CRITIC = /^\{(?:\+\+|--|~~|>>|==)/;

function isPlaceholder(found: string, at: number, text: string): boolean {
  const before = textBefore(text, at, 24);
  const behind = text.slice(at + found.length, at + found.length + 24);
  switch (found.charAt(0)) {
    case '<':
      return !/\w$/.test(before) && !/ >$/.test(found) && !HTML_TAG.test(found);
    case '[':
      return (
        !/[\w=/]$/.test(before) && !behind.startsWith('(') && isSlot(found.slice(1, -1).trim())
      );
    case '{':
      return found.startsWith('{{') || CRITIC.test(found) || isSlot(found.slice(1, -1).trim());
    case 'X':
    case 'x':
      return !NUMERAL_BEFORE.test(before) && !CHROMOSOME_BEHIND.test(behind);
    default:
      return true;
  }
}

/** Diseases for which `TBC` and `TBD` stand too. */
const DISEASE_OF_TBC = /\btick-borne\b|\btuberculosis\b/i;

/** Tags that writers use in Markdown. */
const HTML_TAG = /^<(?:a|b|br|div|del|em|hr|i|ins|mark|p|s|small|span|strong|sub|sup|u)[ /]*>$/i;

/** `factor XX`, `chromosomes XX`, `46,XX`: Roman numerals and sex chromosomes. */
const NUMERAL_BEFORE =
  /(?:\b(?:annex|appendix|article|century|chapter|chromosomes?|class|factor|genotype|grade|group|karyotype|part|phase|section|stage|title|type|volume)|\b[A-Z]\d\d|\b4[5-9],|\b4[5-9], |[XY0]\/(?:4\d,)?|\bdisorders? of sex) ?$/i;
const CHROMOSOME_BEHIND =
  /^(?:\/(?:4\d,)?[XY]|[ -](?:chromosomes?|karyotypes?|DSD|genotypes?|females?|males?|century|sex)\b)/i;

/** `date of opinion`, `insert name`, `to be confirmed`, `●`; not `Fc`, `177Lu`, `see section 5.1`. */
function isSlot(content: string): boolean {
  if (/^[●•]+$|^X{2,}$|^\?+$|^TB[ACD]$/i.test(content)) return true;
  if (/^(?:insert|enter|add|complete|fill in|specify) /i.test(content)) return true;
  if (TO_BE_DONE.test(content) || QUERY.test(content) || INITIALS.test(content)) return true;
  // “[day 1]” is a day of a study.
  if (/^(?:age|cycle|day|dose|month|week|year)s? ?\d/i.test(content)) return false;
  const words = content.toLowerCase().split(/[\s/_-]+/);
  return words.some((word) => SLOT_WORDS.has(word)) && words.every(isSlotWord);
}

const TO_BE_DONE =
  /\bto be (?:added|announced|completed|confirmed|decided|defined|determined|inserted|provided|updated)\b/i;

/** What a reviewer writes to a colleague: `sic? check with RA`, `AW: check with rapporteur`. */
const QUERY =
  /\?$|^(?:sic\?|(?:(?:to|please|pls) )?(?:check|confirm|verify) (?:with|against|that|if|whether|by)\b)/i;
const INITIALS =
  /^[A-Z]{2,3}: ?(?:(?:to|please|pls) )?(?:add|ask|check|confirm|delete|discuss|remove|reword|update|verify)(?= |$)/;

/** Words that name what a writer fills in. */
const SLOT_WORDS: ReadonlySet<string> = new Set(
  'date day month year name product company inn substance strength strengths form applicant holder indication species code mechanism class benefit benefits condition disease effects population age dose number reference text'.split(
    ' ',
  ),
);
/** Words that go with them: `date of opinion`, `name of the active substance`. */
const COMPANION_WORDS: ReadonlySet<string> = new Set(
  'a an the of or and active atc atcvet authorisation brand common dosage effect footnote full generic international intended invented list marketing medicinal medicine nonproprietary opinion patient pharmaceutical pharmacological side target therapeutic trade use your'.split(
    ' ',
  ),
);

function isSlotWord(word: string): boolean {
  return SLOT_WORDS.has(word) || COMPANION_WORDS.has(word) || /^\d?$/.test(word);
}
