/** Reads the full indication: its lead, and the block behind it with small headings and lists. */
import type { Block, Sentence, SyntaxTree } from '../syntax/block';
import type { ProseSpan } from '../text/span';
import { type IndicationBlock, readIndicationSentences } from './indicationSentence';
import type { IndicationSentence } from './indicationTerms';
import type { Committee, Indication, Opinion, Part, Passage } from './opinion';
import { buildPassage } from './passage';

/** The lead ends at its colon, or at `as follows` with a bracket behind it, or with the sentence. */
const COLON = /^[^:]{0,300}?:/;
const AS_FOLLOWS = /^.{0,200}?\bas follows\b(?: ?\([^)]{0,80}\))?[.:]?/;
const LEAD_VERB = /^.{0,120}?\bindications?\b.{0,120}? (?:is|are)(?= |$)/i;
/** `… are described in the summary of product characteristics`: nothing follows such a lead. */
const REFERENCE = /\b(?:described|provided|remain unchanged)\b/;
const LONGEST_HEADING = 90;
const LONGEST_LEAD = 500;

export function readIndications(
  tree: SyntaxTree,
  parts: readonly Part[],
  committee: Committee | undefined,
): readonly Indication[] {
  const first = parts.findIndex(({ role }) => role === 'indication');
  return parts.flatMap(({ role, isCued }, index) => {
    const isLead = role === 'indication' && (isCued || index === first);
    return isLead ? (readIndication(tree, parts, index, committee) ?? []) : [];
  });
}

/** What all full indications say, one indication after another. */
export function indicationSentences({ indications }: Opinion): readonly IndicationSentence[] {
  return indications.flatMap(({ sentences }) => sentences);
}

function readIndication(
  tree: SyntaxTree,
  parts: readonly Part[],
  index: number,
  committee: Committee | undefined,
): Indication | undefined {
  const lead = parts[index]?.sentences[0];
  if (lead === undefined) return undefined;
  const { prose } = tree;
  const leadEnd =
    lead.prose.from +
    lengthOfLead(
      prose.text.slice(lead.prose.from, Math.min(lead.prose.to, lead.prose.from + LONGEST_LEAD)),
      lead.prose.to - lead.prose.from,
    );
  const sentences = findSentencesOfBody(parts, index);
  const passages = passagesByBlock(tree, sentences, leadEnd);
  const headings = new Set(
    passages.filter((one, index) => isSmallHeading(one, passages[index + 1])),
  );
  const isHeading = (one: BlockPassage): boolean => headings.has(one);
  const isItem = ({ block }: BlockPassage): boolean => block.kind === 'listItem';
  const from = passages[0]?.passage.prose.from;
  const to = passages.at(-1)?.passage.prose.to;
  const body =
    from === undefined || to === undefined ? undefined : buildPassage(prose, { from, to });
  return {
    lead: buildPassage(prose, { from: lead.prose.from, to: leadEnd }),
    body,
    passages: passages.map(toPassage),
    headings: passages.filter(isHeading).map(toPassage),
    listItems: passages.filter(isItem).map(toPassage),
    paragraphs: passages.filter((one) => !isItem(one) && !isHeading(one)).map(toPassage),
    isQuoted: /^["']/.test(body?.text ?? ''),
    sentences: readIndicationSentences(
      prose,
      passages.map((one) => toIndicationBlock(one, headings)),
      committee === 'CVMP',
    ),
  };
}

/** The sentences of the part, and of those that go on with it behind footnotes. */
function findSentencesOfBody(parts: readonly Part[], first: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let index = first; index < parts.length; index++) {
    const part = parts[index];
    if (part?.role === 'footnotes') continue;
    if (part?.role !== 'indication' || (part.isCued && index > first)) break;
    for (const sentence of part.sentences) sentences.push(sentence);
  }
  return sentences;
}

function lengthOfLead(text: string, whole: number): number {
  if (REFERENCE.test(text) && !text.includes(':')) return whole;
  const colon = COLON.exec(text);
  const isOfLead = colon !== null && !/\bindicated\b/.test(colon[0]);
  const match = (isOfLead ? colon : null) ?? AS_FOLLOWS.exec(text) ?? LEAD_VERB.exec(text);
  if (match === null) return text.length <= 40 ? whole : 0;
  return match[0].length;
}

interface BlockPassage {
  readonly block: Block;
  readonly passage: Passage;
  /** The sentences of the passage, the first one without the lead. */
  readonly sentences: readonly ProseSpan[];
}

function toIndicationBlock(
  one: BlockPassage,
  headings: ReadonlySet<BlockPassage>,
): IndicationBlock {
  const { block, passage, sentences } = one;
  const kind = headings.has(one) ? 'heading' : block.kind === 'listItem' ? 'listItem' : 'paragraph';
  return { kind, passage, sentences };
}

function toPassage({ passage }: BlockPassage): Passage {
  return passage;
}

function passagesByBlock(
  tree: SyntaxTree,
  sentences: readonly Sentence[],
  bodyStart: number,
): readonly BlockPassage[] {
  const spans = new Map<number, ProseSpan[]>();
  for (const { block, prose } of sentences) {
    if (prose.to <= bodyStart) continue;
    const span = { from: Math.max(prose.from, bodyStart), to: prose.to };
    const known = spans.get(block);
    if (known === undefined) spans.set(block, [span]);
    else known.push(span);
  }
  const passages: BlockPassage[] = [];
  for (const [index, inBlock] of spans) {
    const block = tree.blocks[index];
    const whole = { from: inBlock[0]?.from ?? 0, to: inBlock.at(-1)?.to ?? 0 };
    const passage = buildPassage(tree.prose, whole);
    if (block !== undefined && passage.text !== '') {
      passages.push({ block, passage, sentences: inBlock });
    }
  }
  return passages;
}

/** A short line without a stop or a verb of its own: `Plaque psoriasis`, `Adjuvant treatment of melanoma`. */
function isSmallHeading({ block, passage }: BlockPassage, next?: BlockPassage): boolean {
  const { text } = passage;
  // A heading that runs on from a title into the text is none of the indication.
  if (block.kind === 'heading') return passage.prose.from <= block.prose.from;
  const isShortLine =
    block.kind !== 'listItem' &&
    text.length <= LONGEST_HEADING &&
    /^["(]?[A-Z]/.test(text) &&
    !/[.:;,"]$/.test(text) &&
    !/\b(?:is|are|indicated)\b/.test(text);
  if (!isShortLine) return false;
  // `Treatment of gout in adults` is an indication, unless a sentence that says so follows.
  const isUse = /\b(?:in adults|in patients|treatment of|prevention of)\b/i.test(text);
  return !isUse || /\bindicated\b/.test(next?.passage.text ?? '');
}
