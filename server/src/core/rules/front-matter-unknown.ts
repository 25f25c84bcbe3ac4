/** What front matter says is understood: a slip in a key or a value would cost its effect without a word. */
import { FRONT_MATTER_KEYS, modifierOfKey, parseFlag } from '../model/frontMatterKeys';
import { findLostFrontMatter, type LostFrontMatter } from '../model/lostFrontMatter';
import { PROFILES } from '../model/opinion';
import { shorten } from '../packs/suggestName';
import type { FrontMatterEntry, SyntaxTree } from '../syntax/block';
import { findLines } from '../text/lineIndex';
import { findNearestWord } from '../text/nearestWord';
import type { TextSpan } from '../text/span';
import { countSlips } from '../text/words';
import { type Report, type Rule, replaceWord, report } from './rule';

export const frontMatterUnknown: Rule = {
  id: 'front-matter-unknown',
  group: 'structure',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'A key of the front matter is nearly one that has a meaning, the value of such a key is none, or its colon or a line “---” around it is missing.',
    why: 'Front matter decides which form a document is held against. A mistyped key or value has no effect, and without its first and last line none has any: the document is checked as if nothing were said. Keys that are like none of those with a meaning are left to the team.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    for (const entry of opinion.tree.frontMatter) {
      const { key } = entry;
      const isKnown = key === 'profile' || modifierOfKey(key) !== undefined;
      const found = isKnown ? checkValue(entry) : checkKey(entry);
      if (found !== undefined) tell(found);
    }
    for (const found of findLinesWithoutColon(opinion.tree)) tell(found);
    const lost = findLostFrontMatter(opinion.tree);
    if (lost !== undefined) tell(reportLost(lost));
  },
};

function checkValue({ key, value, valueSpan }: FrontMatterEntry): Report | undefined {
  // A value that is still to come.
  if (value === '') return undefined;
  const isProfile = key === 'profile';
  const isRight = isProfile
    ? PROFILES.some((profile) => profile === value)
    : parseFlag(value) !== undefined;
  if (isRight) return undefined;
  const known = isProfile ? PROFILES : ['true', 'false'];
  const written = `“${shorten(value)}”`;
  const message = isProfile
    ? `There is no profile ${written}`
    : `${written} is neither “true” nor “false”`;
  return suggest(valueSpan, value, findNearestWord(value, known), message);
}

function checkKey(entry: FrontMatterEntry): Report | undefined {
  const { key, keySpan } = entry;
  const meant = findMeantKey(entry);
  if (meant === undefined) return undefined;
  return suggest(keySpan, key, meant, `The key “${key}” has no meaning`);
}

function suggest(
  span: TextSpan,
  written: string,
  meant: string | undefined,
  message: string,
): Report {
  if (meant === undefined) return report(span, `${message}.`);
  return report(span, `${message}. Did you mean “${meant}”?`, [
    replaceWord(span, shorten(written), meant, 'ask'),
  ]);
}

/** In shorter keys two other letters make another word: `time` is no slip of `prime`. */
const SHORTEST_WITH_TWO_SLIPS = 8;
/** `exceptional: true` says enough, `in: true` does not. */
const SHORTEST_BEGINNING = 5;

/** Of a key that may be anything only what is nearly one of ours is taken for a slip. */
function findMeantKey({ key, value }: FrontMatterEntry): string | undefined {
  const wanted = toLetters(key);
  const limit = wanted.length < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
  const isBeginning = wanted.length >= SHORTEST_BEGINNING && parseFlag(value) !== undefined;
  return FRONT_MATTER_KEYS.find((known) => {
    const letters = toLetters(known);
    return (
      countSlips(wanted, letters, limit) <= limit || (isBeginning && letters.startsWith(wanted))
    );
  });
}

/** Capitals, hyphens and underscores are written as one likes. */
function toLetters(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '');
}

const LINE_WITHOUT_COLON = /^([A-Za-z][\w-]*)(?:[ \t]*=[ \t]*|[ \t]+|$)(["']?)([\w-]*)\2[ \t]*$/;

/** A key with its value, or a key alone that says what applies; everything else may belong to the team. */
function* findLinesWithoutColon({ blocks, source }: SyntaxTree): Iterable<Report> {
  const first = blocks[0];
  if (first?.kind !== 'frontMatter') return;
  for (const { start, end } of findLines(source.slice(0, first.span.end))) {
    const [line, key = '', , value = ''] = LINE_WITHOUT_COLON.exec(source.slice(start, end)) ?? [];
    const isRight =
      key === 'profile'
        ? PROFILES.some((profile) => profile === value)
        : modifierOfKey(key) !== undefined && (value === '' || parseFlag(value) !== undefined);
    if (line === undefined || !isRight) continue;
    const span = { start, end: start + line.trimEnd().length };
    const meant = `${key}: ${value === '' ? 'true' : value}`;
    const message = `Without a colon this has no effect. Write “${meant}”.`;
    yield report(span, message, [replaceWord(span, line.trimEnd(), meant, 'ask')]);
  }
}

const LOST: Readonly<Record<LostFrontMatter['slip'], string>> = {
  above:
    'Front matter begins on the first line; here it has no effect. Remove what is empty above it.',
  opening: 'Front matter begins with three hyphens, “---”; here it has no effect.',
  unopened: 'Without a line “---” above it and one below, front matter has no effect.',
  closing: 'Front matter has no effect until a line “---” ends it.',
};

function reportLost({ slip, span, edits }: LostFrontMatter): Report {
  const title = 'Put front matter between two lines “---” at the top';
  return report(span, LOST[slip], [{ title, edits, safety: 'ask' }]);
}
