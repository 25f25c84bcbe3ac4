/** A blank stands behind a comma, a stop and a bracket, between “section” and its number, and between common words. */
import type { PartRole } from '../model/opinion';
import type { PhraseSet } from '../packs/phraseIndex';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { UNMISTAKABLE_UNIT } from '../text/units';
import { type Rule, type RuleContext, report, type Tell } from './rule';

/** What stands around a sign that surely parts two words. */
type Around = readonly [sign: string, before: RegExp, behind: RegExp];

/** Names and formulae hold the same signs: `S.p.A.`, `N,N-`. */
const AROUND: readonly Around[] = [
  [
    ',',
    // `Pi(null,null)` and `(TT,CC)` are names, and so is `Cmax,ss`.
    /(?:^|[\s"']|(?<![\p{L}\d])\((?=.{5}))(?:\p{L}[\p{L}'-]+|\d{4})$/u,
    /^(?!ss\b)(?:\p{L}[\p{L}'-]+)(?=[\s,.;:)"'])/u,
  ],
  [
    ',',
    /(?:^|[\s("'])\p{L}[a-z]{2,}$/u,
    new RegExp(`^\\d+(?:\\.\\d+)? ${UNMISTAKABLE_UNIT}(?=[\\s,.])`),
  ],
  [',', /(?:^|\s)\([A-Z][A-Za-z]+\)$/, /^[a-z]{2,}(?=[\s,.])/],
  ['.', /(?:^|[\s("'-])(?:[a-z]{3,}|[BN]\.V|S\.(?:p\.)?A|GmbH|Ltd|Inc)$/, /^[A-Z][a-z]+(?=[\s,])/],
  ['.', /(?:^|[\s(])[\p{L}\d%-]+\)$/u, /^[A-Z][a-z]+(?=[\s,])/],
  ['.', /(?<=[\p{L})] )[\d.,–-]*[\d%]$/u, /^(?:The|This|These|It)(?= )/],
  [';', /[\p{L}\d)]{3,}$/u, /^\p{L}{2,}(?=[\s,.)-])/u],
  [':', /(?:^|[\s("'-])[a-z]{3,}$/, /^[A-Za-z][a-z]{2,}(?! ratio)(?=[\s,])/],
  [')', /(?:^|\s)\([A-Z][A-Za-z]+$/, /^[a-z]{2,}(?=[\s,.])/],
  ['(', /(?:^|\s)(?!poly|oligo|mono)[A-Za-z][a-z]{2,}$/, /^(?![IVX]+\))[A-Z]{2}[A-Z\d-]*\)/],
];
/** Signs behind which the blank is lacking; before an opening bracket it is. */
const OPENING = '(';
/** Words that begin with `section`, with the number that runs into them. */
const SECTIONS: PhraseSet = [{ text: 'section*', isExact: false }];
const SECTION_AND_NUMBER = /^(sections?)\d[\d.]*/i;
/** Words between which a website or a PDF loses the blank, where its layout changes: `adultsand`, `patientswith`. No word is both. */
const GLUED_FIRST =
  'patients adults adolescents children infants older years months weeks disease treatment therapy';
const GLUED_SECOND = 'aged and are for from in is of or the to who with';
const GLUED: ReadonlyMap<string, number> = new Map(
  GLUED_FIRST.split(' ').flatMap((first) =>
    GLUED_SECOND.split(' ').map((second) => [`${first}${second}`, first.length]),
  ),
);
const GLUED_WORDS: PhraseSet = [...GLUED.keys()].map((text) => ({ text, isExact: true }));
const LONGEST_LOOK = 30;

/** In the title and the names of a web page the site sets the signs. */
const NOT_JUDGED: ReadonlySet<PartRole | undefined> = new Set<PartRole>([
  'title',
  'productName',
  'commonName',
]);

export const spaceMissing: Rule = {
  id: 'space-missing',
  group: 'language',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  phrases: [SECTIONS, GLUED_WORDS],
  docs: {
    what: 'No blank stands between two words that a comma, a stop or a bracket parts, between “section” and its number, or in “adultsand”.',
    why: 'Two words run into one: the line breaks in the wrong place, and a search finds neither. In the title and the names of a published text the signs are those of the website.',
    since: '0.1.0',
  },
  check(context, tell) {
    checkSigns(context, tell);
    checkSections(context, tell);
    for (const match of context.phrases.of(GLUED_WORDS)) {
      const length = GLUED.get(match.phrase.text) ?? 0;
      tellMissing(match, match.from + length, context, tell);
    }
  },
};

function checkSigns(context: RuleContext, tell: Tell): void {
  const { text } = context.prose;
  for (const sign of context.survey.joints) {
    const written = text.charAt(sign);
    const first = textBefore(text, sign, LONGEST_LOOK);
    const second = text.slice(sign + 1, sign + 1 + LONGEST_LOOK);
    const found = findAround(written, first, second);
    if (found === undefined) continue;
    const [before, behind] = found;
    const from = sign - before.replace(/^[^\p{L}\d(]+/u, '').length;
    const at = written === OPENING ? sign : sign + 1;
    tellMissing({ from, to: sign + 1 + behind.length }, at, context, tell);
  }
}

/** What stands before the sign and behind it, where the sign surely parts two words. */
function findAround(
  written: string,
  first: string,
  second: string,
): readonly [before: string, behind: string] | undefined {
  for (const [sign, before, behind] of AROUND) {
    if (sign !== written) continue;
    const found = [before.exec(first)?.[0], behind.exec(second)?.[0]] as const;
    if (found[0] !== undefined && found[1] !== undefined) return [found[0], found[1]];
  }
  return undefined;
}

function checkSections(context: RuleContext, tell: Tell): void {
  const { text } = context.prose;
  for (const { from } of context.phrases.of(SECTIONS)) {
    const match = SECTION_AND_NUMBER.exec(text.slice(from, from + LONGEST_LOOK));
    if (match === null) continue;
    const [written, word = ''] = match;
    const to = from + written.replace(/\.$/, '').length;
    tellMissing({ from, to }, from + word.length, context, tell);
  }
}

/** The words of `place` want a blank at `at`. */
function tellMissing(
  place: ProseSpan,
  at: number,
  { prose, source, opinion }: RuleContext,
  tell: Tell,
): void {
  const span = prose.toSource(place);
  const written = prose.text.slice(place.from, place.to);
  // Emphasis, a mark or struck words may stand between the two.
  if (source.slice(span.start, span.end) !== written) return;
  if (opinion.notation === 'published' && NOT_JUDGED.has(opinion.roleAt(span.start))) return;
  const right = `${written.slice(0, at - place.from)} ${written.slice(at - place.from)}`;
  const offset = span.start + at - place.from;
  const edit = { span: { start: offset, end: offset }, newText: ' ' };
  tell(
    report(span, `“${written}” should read “${right}”.`, [
      { title: 'Insert a blank', edits: [edit], safety: 'safe' },
    ]),
  );
}
