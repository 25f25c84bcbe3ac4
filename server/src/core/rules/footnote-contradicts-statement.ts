/** The footnotes say the same about the authorisation as the opinion statement, and each mark leads to the footnote of its words. */
import { FOOTNOTE_NAMES } from '../model/footnoteNames';
import type { FootnoteBody, FootnoteKind, OpinionStatement } from '../model/opinion';
import type { ProseSpan } from '../text/span';
import { countSlips } from '../text/words';
import { findReachableBody, findWrongLinks, type WrongLink } from './fixes/footnotePlaces';
import { linkMarkFix } from './fixes/linkFootnote';
import { numberOfLabel } from './fixes/renumberFootnotes';
import { rewriteLabel } from './fixes/rewriteLabel';
import {
  type Fix,
  type Report,
  type Rule,
  type RuleContext,
  replaceFix,
  replaceWord,
  report,
  type Tell,
} from './rule';
import {
  AUTHORISATION_WORDS,
  fillsGap,
  findContradicted,
  isGranting,
  isSpecial,
  nameAuthorisation,
  type SpecialAuthorisation,
} from './specialAuthorisation';

export const footnoteContradictsStatement: Rule = {
  id: 'footnote-contradicts-statement',
  group: 'footnotes',
  severity: 'error',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'A footnote speaks of a conditional authorisation or of exceptional circumstances and the opinion statement does not, or a mark at these words, at the product name, in the title or at the words that lead to an indication leads to another footnote.',
    why: 'The two kinds of authorisation rest on less than the usual data, each on its own legal ground (Article 14-a and Article 14(8) of Regulation (EC) No 726/2004). A footnote that speaks of another one than the statement misleads the reader about what was recommended.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { statement, footnotes, kind } = context.opinion;
    if (footnotes.bodies.length === 0 || kind === 'negative') return;
    const contradicted = findContradicted(context.opinion);
    const granted = isGranting(context.opinion) ? statement : undefined;
    if (granted !== undefined) checkBodies(context, granted, contradicted, tell);
    const links = [...findWrongLinks(context.opinion)];
    const firstLinks = new Map(
      [...links].reverse().map((link) => [pairOf(link.kind, link.body.kind), link]),
    );
    for (const link of links) {
      if (contradicted.has(link.body.kind) || (granted === undefined && link.isOfGranting))
        continue;
      tell(reportLink(context, link, firstLinks.get(pairOf(link.body.kind, link.kind))));
    }
  },
};

/** What the words at a mark want, and where it leads. */
function pairOf(wanted: FootnoteKind | undefined, found: FootnoteKind | undefined): string {
  return `${wanted} ${found}`;
}

/** Bodies on an authorisation that the statement does not grant. */
function checkBodies(
  context: RuleContext,
  statement: OpinionStatement,
  contradicted: ReadonlySet<FootnoteKind | undefined>,
  tell: Tell,
): void {
  const { footnotes } = context.opinion;
  const repeated = new Set(footnotes.repeatedBodies.map(({ label }) => label));
  const slips = new Map<FootnoteKind, MistypedWord | undefined>();
  for (const body of footnotes.bodies) {
    const { kind } = body;
    if (!isSpecial(kind) || !contradicted.has(kind)) continue;
    if (!slips.has(kind)) slips.set(kind, findMistypedWord(kind, statement));
    const slip = slips.get(kind);
    const isRepeated = repeated.has(body.label);
    if (slip === undefined) tell(reportBody(context, statement, body, kind, isRepeated));
    else tell(reportSlip(context, body, slip));
  }
}

function reportBody(
  context: RuleContext,
  { authorisation, authorisationWords, authorisationNoun }: OpinionStatement,
  body: FootnoteBody,
  kind: SpecialAuthorisation,
  isRepeated: boolean,
): Report {
  const { opinion, prose, writing } = context;
  const words = AUTHORISATION_WORDS[kind].exec(body.content.text);
  const from = body.content.prose.from + (words?.index ?? 0);
  const span =
    words === null ? body.labelSpan : prose.toSource({ from, to: from + words[0].length });
  const granted =
    authorisation === 'standard'
      ? 'a standard marketing authorisation'
      : `“${authorisationWords?.text ?? authorisation}”`;
  const place = authorisationWords ?? authorisationNoun;
  const replaced = replaceBody(context, body, authorisation);
  const remove: Fix = {
    title: `Remove footnote ${body.label}`,
    edits: [
      ...opinion.footnotes.marksOf(body.label).map(({ span, gap }) => ({
        span: { start: gap?.start ?? span.start, end: span.end },
        newText: '',
      })),
      writing.removeBody(body),
    ],
    safety: 'ask',
  };
  const insert = nameAuthorisation(context, body, kind);
  const named = insert === undefined ? [] : [insert];
  const isLost = fillsGap(opinion, body);
  return report(
    span,
    `Footnote ${body.label} is on ${FOOTNOTE_NAMES[kind].subject}, but the opinion statement grants ${granted}.`,
    isRepeated ? [] : [...(isLost ? named : []), replaced ?? remove, ...(isLost ? [] : named)],
    {
      part: 'footnotes',
      related:
        place === undefined
          ? []
          : [{ span: place.span, message: `The opinion statement says “${place.text}”.` }],
    },
  );
}

/** Where the document has no other footnote on what is granted, this one stands in its place. */
function replaceBody(
  { opinion, standard }: RuleContext,
  { label, content }: FootnoteBody,
  granted: OpinionStatement['authorisation'],
): Fix | undefined {
  if (granted === 'standard' || opinion.footnotes.bodyOfKind(granted) !== undefined)
    return undefined;
  const { profile, modifiers, year } = opinion;
  const sentence = standard.find({ footnote: granted, profile, modifiers, year });
  if (sentence === undefined) return undefined;
  const title = `Replace the words of footnote ${label} by those on ${FOOTNOTE_NAMES[granted].subject}`;
  return replaceFix(content.span, sentence.text, title, 'ask');
}

interface MistypedWord {
  readonly place: ProseSpan;
  readonly written: string;
  readonly right: string;
}

/** Words by which the statement would say what the footnote says. */
const STATEMENT_WORDS = {
  conditional: ['conditional'],
  'exceptional-circumstances': ['exceptional', 'circumstances'],
} as const;
const MOST_SLIPS = 2;
/** Words that are right as they are. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'condition conditions conditioned conditioning exception exceptions'.split(' '),
);

/** “conditonal marketing authorisation”: the statement says it, but a word is mistyped. */
function findMistypedWord(
  kind: SpecialAuthorisation,
  { text, prose }: OpinionStatement,
): MistypedWord | undefined {
  for (const { 0: written, index } of text.matchAll(/[A-Za-z]{9,15}/g)) {
    for (const right of STATEMENT_WORDS[kind]) {
      if (written.toLowerCase() === right || OTHER_WORDS.has(written.toLowerCase())) continue;
      if (countSlips(written.toLowerCase(), right, MOST_SLIPS) > MOST_SLIPS) continue;
      const from = prose.from + index;
      return { place: { from, to: from + written.length }, written, right };
    }
  }
  return undefined;
}

function reportSlip(
  { prose }: RuleContext,
  { label, labelSpan }: FootnoteBody,
  { place, written, right }: MistypedWord,
): Report {
  const span = prose.toSource(place);
  return report(
    span,
    `“${written}” should read “${right}”, of which footnote ${label} speaks.`,
    [replaceWord(span, written, right, 'ask')],
    { related: [{ span: labelSpan, message: `Footnote ${label}.` }] },
  );
}

/** A mark that leads to the footnote on something else than its words. */
function reportLink(
  { opinion, source }: RuleContext,
  link: WrongLink,
  opposite: WrongLink | undefined,
): Report {
  const { mark, word, kind, body } = link;
  const right = findReachableBody(opinion, kind);
  const other = body.kind === undefined ? 'something else' : FOOTNOTE_NAMES[body.kind].subject;
  const relink = right === undefined ? [] : [linkMarkFix(source, mark, right.label)];
  const exchange = exchangeBodies(source, link, opposite);
  return report(
    mark.span,
    `The mark at “${word}” leads to the footnote on ${other}.`,
    exchange === undefined ? relink : [exchange],
    { related: [{ span: body.labelSpan, message: `Footnote ${body.label}.` }] },
  );
}

/** Two marks in the order of their numbers that each lead to the footnote of the other: the bodies stand in each other's place, or have each other's number. */
function exchangeBodies(
  source: string,
  link: WrongLink,
  other: WrongLink | undefined,
): Fix | undefined {
  if (other === undefined) return undefined;
  const number = numberOfLabel(link.mark.label) ?? 0;
  const otherNumber = numberOfLabel(other.mark.label) ?? 0;
  if (link.mark.span.start < other.mark.span.start !== number < otherNumber) return undefined;
  const bodies = [link.body, other.body] as const;
  if (link.body.span.start < other.body.span.start !== number < otherNumber) {
    return {
      title: `Exchange the numbers of footnotes ${link.body.label} and ${other.body.label}`,
      edits: bodies.map(({ labelSpan, label }, index) =>
        rewriteLabel(source, labelSpan, label, bodies[1 - index]?.label ?? label),
      ),
      safety: 'ask',
    };
  }
  const textOf = ({ content: { span } }: FootnoteBody): string =>
    source.slice(span.start, span.end);
  return {
    title: `Exchange the words of footnotes ${link.body.label} and ${other.body.label}`,
    edits: [
      { span: link.body.content.span, newText: textOf(other.body) },
      { span: other.body.content.span, newText: textOf(link.body) },
    ],
    safety: 'ask',
  };
}
