/** What a cue announces follows it. */
import type { Opinion, Part, PartRole } from '../model/opinion';
import { type Report, type Rule, type RuleContext, report } from './rule';

/** How the first sentence of a part reads when its slot was not filled. */
const UNFILLED_SENTENCES: readonly (readonly [PartRole, RegExp])[] = [
  [
    'opinionStatement',
    /^On ?,|\bfor the (?:veterinary )?medicinal product ?(?:,|intended\b)|\bintended (?:for|to)(?: the)?(?: (?:treatment|prevention|diagnosis) of)? ?\.$/,
  ],
  ['applicant', /\b(?:is|are) ?[.:]?$/],
  ['presentation', /\bavailable as(?: an?)? ?[.:]?$/],
  [
    'activeSubstance',
    /^The active substances?(?:(?! (?:is|are)\b).){0,120} (?:is|are) ?(?:[.,:]?$|, |\(ATC)/,
  ],
  ['referenceProduct', /\b(?:generic|hybrid|duplicate|biosimilar)(?: medicine)? of ?[.,]/],
  ['benefits', /\b(?:is|are)(?: (?:its|their))?(?: ability(?: to)?)? ?[.:]?$/],
  ['sideEffects', /\b(?:is|are|was|were|includes?|included) ?[.:]?$/],
];
/** Words behind which a block is expected. */
const OPENS_BLOCK = /(?::|\bas follows(?: ?\([^)]{0,80}\))?\.?|\b(?:is|are))$/;
const LONGEST_LEAD = 400;

export const partEmpty: Rule = {
  id: 'part-empty',
  group: 'structure',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'A cue such as “The full indication is:” or “The applicant for this medicinal product is” has nothing behind it, or a heading is empty.',
    why: 'The sentence announces what the reader came for, and it is not there: the slot of a template was not filled in, or a block was lost when the text was moved.',
    since: '0.1.0',
  },
  *check(context) {
    yield* findEmptyHeadings(context);
    yield* findEmptyBlocks(context);
    yield* findUnfilledSentences(context);
  },
};

function* findEmptyHeadings({ opinion, source }: RuleContext): Iterable<Report> {
  for (const { kind, prose, span } of opinion.tree.blocks) {
    if (kind !== 'heading' || prose.from < prose.to) continue;
    const words = source.slice(span.start, span.end).trim();
    const start = source.indexOf(words, span.start);
    yield report({ start, end: start + words.length }, 'This heading is empty.');
  }
}

/** The cues of an indication or a change at once followed by another part, or by the end of the text. */
function* findEmptyBlocks({ opinion, prose }: RuleContext): Iterable<Report> {
  for (const role of ['indication', 'change'] as const) {
    for (const part of opinion.partsOf(role)) {
      if (part.sentences.length > 1 || part.prose.to - part.prose.from > LONGEST_LEAD) continue;
      const lead = prose.text.slice(part.prose.from, part.prose.to);
      if (!OPENS_BLOCK.test(lead) || !endsWithPart(opinion, part)) continue;
      yield report(part.span, `Nothing follows “${lead}”.`, [], {
        part: role,
        severityAtMost: isLikelyLostBlock(opinion, part) ? 'warning' : undefined,
      });
    }
  }
}

/** Copies of web pages lose blocks: before the full indication, or at the end of a pasted passage. */
function isLikelyLostBlock(opinion: Opinion, part: Part): boolean {
  const next = partBehind(opinion, part);
  if (part.role === 'change') return next?.role === 'indication';
  return opinion.kind === 'fragment' && next === undefined;
}

function* findUnfilledSentences({ opinion, prose }: RuleContext): Iterable<Report> {
  for (const [role, unfilled] of UNFILLED_SENTENCES) {
    for (const part of opinion.partsOf(role)) {
      const first = part.sentences[0];
      if (first === undefined) continue;
      const { from, to } = first.prose;
      const match = unfilled.exec(prose.text.slice(from, Math.min(to, from + LONGEST_LEAD)));
      if (match === null) continue;
      const end = from + match.index + match[0].length;
      const isOpen = end === to && !/[.,]$/.test(match[0]);
      if (isOpen && (part.sentences.length > 1 || !endsWithPart(opinion, part))) continue;
      const words = match[0].replace(/ ?[.,:(]?(?: |ATC)?$/, '');
      yield report(
        prose.toSource({ from: end - match[0].length, to: end }),
        `Nothing follows “${words}”.`,
        [],
        { part: role },
      );
    }
  }
}

/** True when the text ends behind a part or goes on with another one; text of unknown role may belong to it. */
function endsWithPart(opinion: Opinion, part: Part): boolean {
  const { tree, parts } = opinion;
  const isNext = ({ prose }: { readonly prose: Part['prose'] }) => prose.from >= part.prose.to;
  const next = tree.sentences.find(isNext);
  return next === undefined || parts.some(({ prose }) => prose.from === next.prose.from);
}

function partBehind({ parts }: Opinion, part: Part): Part | undefined {
  return parts.find(({ role, prose }) => prose.from >= part.prose.to && role !== 'footnotes');
}
