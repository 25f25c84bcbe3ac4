/** What a cue announces follows it. */
import type { Opinion, Part, PartRole } from '../model/opinion';
import { type Rule, type RuleContext, report, type Tell } from './rule';

/**
 * How the first sentence of a part reads when its slot was not filled. The first group is what stands before the words to
 * mark: it holds no verb, so that `The benefits are what they are.` is left alone.
 */
const UNFILLED_SENTENCES: Readonly<Partial<Record<PartRole, RegExp>>> = {
  opinionStatement:
    /^On(?: ?,|(?= the Committee\b))|\bfor the (?:veterinary )?medicinal products? ?(?:,|intended\b)|\bintended (?:for|to)(?: the)?(?: (?:treatment|prevention|diagnosis) of)? ?\.$/,
  applicant: /^((?:(?! (?:is|are)\b).){0,160} )(?:is|are) ?[.:]?$/,
  presentation: /\bavailable as(?: an?)? ?[.:]?$/,
  activeSubstance:
    /^(The active substances?(?:(?! (?:is|are)\b).){0,120} )(?:is|are)(?: ?[.,:]?$| ?,(?= )|(?= \(ATC))/,
  referenceProduct: /\b(?:generic|hybrid|duplicate|biosimilar)(?: medicine)? of ?[.,]/,
  benefits:
    /^((?:(?! (?:is|are)\b).){0,160} )(?:is|are)(?: (?:its|their))?(?: ability(?: to)?)? ?[.:]?$/,
  sideEffects:
    /^((?:(?! (?:is|are|was|were|include[sd]?)\b).){0,160} )(?:is|are|was|were|include[sd]?) ?[.:]?$/,
};
/** Words behind which a block is expected. */
const OPENS_BLOCK = /(?::|\bas follows(?: ?\([^)]{0,80}\))?\.?|\b(?:is|are))$/;
const LONGEST_LEAD = 400;
const LONGEST_SIGN = 6;
const BARE_SIGN = /[\r\n][ \t>]*[-*•–·][ \t]*(?:[\r\n]|$)/;
const EMPTY_ITEMS = /((?:^|[\r\n])[ \t>]*)([-*•–·])(?=[ \t]*(?:[\r\n]|$))/g;
const EMPTY_ITEMS_BEFORE_ITEM =
  /((?:^|[\r\n])[ \t]*)([-•–·])(?=[ \t]*[\r\n]\s*[-•–·][ \t]+[A-Za-z])/g;

export const partEmpty: Rule = {
  id: 'part-empty',
  group: 'structure',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'A cue such as “The full indication is:” or “The applicant for this medicinal product is” has nothing behind it, or a heading or an item of the list of an indication is empty.',
    why: 'The sentence announces what the reader came for, and it is not there: the slot of a template was not filled in, or a block was lost when the text was moved.',
    since: '0.1.0',
  },
  check(context, tell) {
    findEmptyHeadings(context, tell);
    findEmptyItems(context, tell);
    const { parts } = context.opinion;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      if (part === undefined) continue;
      const unfilled = UNFILLED_SENTENCES[part.role];
      if (unfilled !== undefined) findUnfilledSentence(context, part, index, unfilled, tell);
      else if (part.role === 'indication' || part.role === 'change') {
        findEmptyBlock(context, part, index, tell);
      }
    }
  },
};

function findEmptyHeadings({ opinion, source }: RuleContext, tell: Tell): void {
  for (const { kind, prose, span } of opinion.tree.blocks) {
    if (kind !== 'heading' || prose.from < prose.to) continue;
    const words = source.slice(span.start, span.end).trim();
    const start = source.indexOf(words, span.start);
    tell(report({ start, end: start + words.length }, 'This heading is empty.'));
  }
}

/** A line of nothing but a list sign in an indication; a copy may have put the words of the item on the next line. */
function findEmptyItems({ opinion, source }: RuleContext, tell: Tell): void {
  for (const { body } of opinion.indications) {
    if (body === undefined) continue;
    const { start, end } = body.span;
    const text = source.slice(start, end + LONGEST_SIGN);
    if (!BARE_SIGN.test(text)) continue;
    const lines = opinion.notation === 'draft' ? EMPTY_ITEMS : EMPTY_ITEMS_BEFORE_ITEM;
    for (const { index, 1: before = '', 2: sign = '' } of text.matchAll(lines)) {
      const from = start + index + before.length;
      tell(report({ start: from, end: from + sign.length }, 'This item of the list is empty.'));
    }
  }
}

/** The cue of an indication or a change at once followed by another part, or by the end of the text. */
function findEmptyBlock(context: RuleContext, part: Part, index: number, tell: Tell): void {
  if (part.sentences.length > 1 || part.prose.to - part.prose.from > LONGEST_LEAD) return;
  const lead = context.prose.text.slice(part.prose.from, part.prose.to);
  if (!part.isCued || !OPENS_BLOCK.test(lead) || !endsAtPart(context, part, index)) return;
  tell(
    report(part.span, `Nothing follows “${lead}”.`, [], {
      part: part.role,
      severityAtMost: isLikelyLostBlock(context.opinion, part, index) ? 'warning' : undefined,
    }),
  );
}

/** Copies of web pages lose blocks: before the full indication, or at the end of a pasted passage. */
function isLikelyLostBlock(opinion: Opinion, { role }: Part, index: number): boolean {
  const next = findPartBehind(opinion, index);
  if (role === 'change') return next?.role === 'indication';
  return opinion.kind === 'fragment' && next === undefined;
}

function findUnfilledSentence(
  context: RuleContext,
  part: Part,
  index: number,
  unfilled: RegExp,
  tell: Tell,
): void {
  const { prose } = context;
  const first = part.sentences[0];
  if (first === undefined) return;
  const { from, to } = first.prose;
  const sentence = prose.text.slice(from, Math.min(to, from + LONGEST_LEAD));
  const match = unfilled.exec(sentence);
  if (match === null) return;
  const end = from + match.index + match[0].length;
  if (end < to && end === from + LONGEST_LEAD) return;
  const isOpen = end === to && !/[.,]$/.test(match[0]);
  if (isOpen && (part.sentences.length > 1 || !endsAtPart(context, part, index))) return;
  const start = from + match.index + (match[1]?.length ?? 0);
  const span = prose.toSource({ from: start, to: end });
  const cue = lastWords(sentence.slice(0, end - from).replace(/ ?[.,:]?$/, ''));
  tell(report(span, `Nothing follows “${cue}”.`, [], { part: part.role }));
}

/** The end of a cue, at most eight words of it. */
function lastWords(cue: string): string {
  const words = cue.split(' ');
  return words.length <= 8 ? cue : `… ${words.slice(-8).join(' ')}`;
}

/** True when another part or the end of the text comes next; text of unknown role may belong to the part. */
function endsAtPart({ opinion, prose }: RuleContext, part: Part, index: number): boolean {
  const behind = opinion.parts[index + 1]?.prose.from ?? prose.text.length;
  if (prose.text.slice(part.prose.to, behind).trim() !== '') return false;
  // Footnotes may stand between two pages, and the part go on behind them.
  const next = findPartBehind(opinion, index);
  return next === undefined || next.isCued;
}

function findPartBehind({ parts }: Opinion, index: number): Part | undefined {
  const next = parts[index + 1];
  return next?.role === 'footnotes' ? parts[index + 2] : next;
}
