/** Reads the full indication: its lead, and the block behind it with small headings and lists. */
import type { Block, SyntaxTree } from '../syntax/block';
import type { Indication, Part, Passage } from './opinion';
import { buildPassage } from './passage';

/** The lead ends at its colon, or at `as follows` with a bracket behind it, or with the sentence. */
const COLON = /^[^:]{0,300}?:/;
const AS_FOLLOWS = /^.{0,200}?\bas follows\b(?: ?\([^)]{0,80}\))?[.:]?/;
const LEAD_VERB = /^.{0,120}?\bindications?\b.{0,120}? (?:is|are)(?= |$)/i;
/** `… are described in the summary of product characteristics`: nothing follows such a lead. */
const REFERENCE = /\b(?:described|provided|remain unchanged)\b/;
const LONGEST_HEADING = 90;
const LONGEST_LEAD = 500;

export function readIndication(tree: SyntaxTree, parts: readonly Part[]): Indication | undefined {
  const part = parts.find(({ role }) => role === 'indication');
  const lead = part?.sentences[0];
  if (part === undefined || lead === undefined) return undefined;
  const { prose } = tree;
  const leadEnd =
    lead.prose.from +
    lengthOfLead(
      prose.text.slice(lead.prose.from, lead.prose.to).slice(0, LONGEST_LEAD),
      lead.prose.to - lead.prose.from,
    );
  const body = buildPassage(prose, { from: leadEnd, to: part.prose.to });
  const passages = body.text === '' ? [] : passagesByBlock(tree, part, leadEnd);
  return {
    lead: buildPassage(prose, { from: lead.prose.from, to: leadEnd }),
    body: body.text === '' ? undefined : body,
    headings: passages
      .filter(({ block, passage }) => isSmallHeading(block, passage))
      .map(toPassage),
    listItems: passages.filter(({ block }) => block.kind === 'listItem').map(toPassage),
    paragraphs: passages
      .filter(({ block, passage }) => block.kind !== 'listItem' && !isSmallHeading(block, passage))
      .map(toPassage),
    isQuoted: /^["']/.test(body.text),
  };
}

/** True for a lead that sends the reader elsewhere instead of opening a block. */
export function isReferenceLead(indication: Indication): boolean {
  return REFERENCE.test(indication.lead.text);
}

function lengthOfLead(text: string, whole: number): number {
  if (REFERENCE.test(text) && !text.includes(':')) return whole;
  const match = COLON.exec(text) ?? AS_FOLLOWS.exec(text) ?? LEAD_VERB.exec(text);
  if (match === null) return text.length <= 40 ? whole : 0;
  return match[0].length;
}

interface BlockPassage {
  readonly block: Block;
  readonly passage: Passage;
}

function toPassage({ passage }: BlockPassage): Passage {
  return passage;
}

function passagesByBlock(tree: SyntaxTree, part: Part, bodyStart: number): readonly BlockPassage[] {
  const spans = new Map<number, { from: number; to: number }>();
  for (const { block, prose } of part.sentences) {
    if (prose.to <= bodyStart) continue;
    const from = Math.max(prose.from, bodyStart);
    const known = spans.get(block);
    spans.set(block, { from: known?.from ?? from, to: prose.to });
  }
  const passages: BlockPassage[] = [];
  for (const [index, span] of spans) {
    const block = tree.blocks[index];
    const passage = buildPassage(tree.prose, span);
    if (block !== undefined && passage.text !== '') passages.push({ block, passage });
  }
  return passages;
}

/** A short line without a stop or a verb of its own: `Plaque psoriasis`. */
function isSmallHeading(block: Block, { text }: Passage): boolean {
  if (block.kind === 'heading') return true;
  return (
    block.kind !== 'listItem' &&
    text.length <= LONGEST_HEADING &&
    /^["(]?[A-Z]/.test(text) &&
    !/[.:;,"]$/.test(text) &&
    !/\b(?:is|are|indicated|in adults|in patients|treatment of)\b/.test(text)
  );
}
