/** Finds the parts of a document: gives each sentence a role by its cue or its place, and joins neighbours. */
import type { Block, Sentence, SyntaxTree } from '../syntax/block';
import { findCues } from '../syntax/findCues';
import type { CuedRole } from '../syntax/partCues';
import { textBefore } from '../text/textBefore';
import type { Part, PartRole } from './opinion';

/** What the head of a document holds, as indices of blocks. */
export interface DocumentHead {
  readonly title: number | undefined;
  readonly productName: number | undefined;
  readonly commonName: number | undefined;
}

interface RoledSentence {
  readonly sentence: Sentence;
  readonly role: PartRole | undefined;
  readonly isCued: boolean;
}

/** Roles whose passage goes on over the following paragraphs until another cue comes. */
const BLOCK_ROLES: ReadonlySet<PartRole> = new Set(['indication', 'change']);
/** Cues that end an indication even inside a paragraph. */
const ENDS_INDICATION: ReadonlySet<CuedRole> = new Set([
  'prescribing',
  'productInformation',
  'benefitRiskStatement',
  'indication',
  'none',
]);
/** What a substance does. */
const MECHANISM =
  /\b(?:inhibit\w*|leads? to|leading to|block(?:s|ing)|bind(?:s|ing)?|activat\w+|acts|works|target(?:s|ing)|reduc(?:es|ing)|stimulat(?:es|ing)|mimics|suppress\w*|induc(?:es|ing)|replac(?:es|ing)|regulat\w+)\b/;
const LONGEST_LOOK = 400;
/** The use of the product, told in a sentence of its own behind the opinion statement. */
const INTENDED_USE = /^.{1,80} (?:is|are) intended (?:for|to)\b/;

export function findParts(tree: SyntaxTree, head: DocumentHead): readonly Part[] {
  const parts: Part[] = [];
  let open: RoledSentence[] = [];
  const close = (): void => {
    const part = buildPart(tree, open);
    if (part !== undefined) parts.push(part);
    open = [];
  };
  for (const next of assignRoles(tree, head)) {
    const last = open[open.length - 1];
    const isNewLead = next.role === 'indication' && next.isCued;
    if (last !== undefined && (last.role !== next.role || isNewLead)) close();
    if (next.role !== undefined) open.push(next);
  }
  close();
  return parts;
}

function assignRoles(tree: SyntaxTree, head: DocumentHead): readonly RoledSentence[] {
  const { prose, words, blocks, sentences } = tree;
  const cues = findCues(prose.text, words, sentences);
  const substanceByCode = findSubstanceByCode(tree, cues);
  let current: PartRole | undefined;
  let before: Sentence | undefined;
  let isOfChange = false;
  return sentences.map((sentence, index) => {
    const block = blocks[sentence.block];
    const fixedRole = block === undefined ? undefined : roleOfBlock(block, sentence.block, head);
    if (block === undefined || fixedRole !== undefined) {
      // Footnotes may stand between the pages of a text: what they interrupt goes on behind them.
      if (fixedRole !== 'footnotes') current = undefined;
      return { sentence, role: fixedRole, isCued: fixedRole !== undefined };
    }
    const isNewBlock = before === undefined || isNewParagraph(tree, before, sentence);
    const isLed = current === 'indication' && beginsIndication(tree, before, sentence);
    before = sentence;
    const cue = index === substanceByCode ? 'activeSubstance' : cues[index];
    if (isLed && cue !== undefined && !ENDS_INDICATION.has(cue)) {
      return { sentence, role: current, isCued: false };
    }
    const isInside = isOfChange && current === 'indication' && tellsEffect(tree, cue, sentence);
    if (cue !== undefined && !isInside && acceptsCue(cue, current, isNewBlock, block)) {
      isOfChange ||= cue === 'change';
      current = cue === 'none' ? undefined : cue;
      return { sentence, role: current, isCued: current !== undefined };
    }
    if (isNewBlock && tellsMechanism(tree, current, sentence)) current = 'mechanism';
    else if (!isNewBlock || !continuesStatement(tree, current, sentence)) {
      current = inheritedRole(current, isNewBlock, block);
    }
    return { sentence, role: current, isCued: false };
  });
}

function roleOfBlock(block: Block, index: number, head: DocumentHead): PartRole | undefined {
  if (block.kind === 'footnoteBody') return 'footnotes';
  if (index === head.title) return 'title';
  if (index === head.productName) return 'productName';
  if (index === head.commonName) return 'commonName';
  return undefined;
}

/** `X has been shown to reduce …`: words of an indication, where the form of the document asks for no benefits. */
function tellsEffect(
  { prose: { text } }: SyntaxTree,
  cue: CuedRole | undefined,
  { prose }: Sentence,
): boolean {
  return cue === 'benefits' && !/\bbenefit/i.test(text.slice(prose.from, prose.from + 120));
}

/** A block of its own, unless it goes on with a sentence that a page break with footnotes cut in two. */
function isNewParagraph(
  { prose: { text }, blocks }: SyntaxTree,
  before: Sentence,
  { prose, block }: Sentence,
): boolean {
  if (before.block === block) return false;
  const isResumed =
    /[a-z]/.test(text.charAt(prose.from)) &&
    blocks[block]?.kind === 'paragraph' &&
    !/[.:;!?]["')\]]*$/.test(textBefore(text, before.prose.to, 4));
  return !isResumed;
}

/** Inside the block of an indication only a few cues count; a new paragraph may open any part. */
function acceptsCue(
  cue: CuedRole,
  current: PartRole | undefined,
  isNewBlock: boolean,
  block: Block,
): boolean {
  if (current !== 'indication' && current !== 'change') return true;
  // A copy may make items of whole paragraphs.
  if (block.isQuoted || block.kind === 'listItem') {
    if (cue === 'prescribing') return isNewBlock && !block.isQuoted;
    return cue === 'indication' || cue === 'productInformation';
  }
  if (current === 'change' || isNewBlock) return true;
  return ENDS_INDICATION.has(cue);
}

/** What follows the lead “The full indication is:” in quotes, or about the product by its name, whatever it says. */
function beginsIndication(
  { prose: { text } }: SyntaxTree,
  before: Sentence | undefined,
  { prose }: Sentence,
): boolean {
  const isBehindLead = before !== undefined && text.charAt(before.prose.to - 1) === ':';
  return isBehindLead && !/^(?:The|In|On|A|Its) /.test(text.slice(prose.from, prose.from + 4));
}

function continuesStatement(
  { prose: { text } }: SyntaxTree,
  current: PartRole | undefined,
  { prose }: Sentence,
): boolean {
  return (
    current === 'opinionStatement' && INTENDED_USE.test(text.slice(prose.from, prose.from + 120))
  );
}

/** How the substance works may be told in a paragraph of its own behind it. */
function tellsMechanism(
  { prose: { text }, blocks }: SyntaxTree,
  current: PartRole | undefined,
  { prose, block }: Sentence,
): boolean {
  const isBehindSubstance = current === 'activeSubstance' || current === 'mechanism';
  const paragraph = blocks[block];
  if (!isBehindSubstance || paragraph?.kind !== 'paragraph') return false;
  const end = Math.min(paragraph.prose.to, prose.from + LONGEST_LOOK);
  return MECHANISM.test(text.slice(prose.from, end));
}

function inheritedRole(
  current: PartRole | undefined,
  isNewBlock: boolean,
  block: Block,
): PartRole | undefined {
  if (current === undefined) return undefined;
  if (BLOCK_ROLES.has(current)) return current;
  if (isNewBlock && block.kind !== 'listItem') return undefined;
  if (current === 'activeSubstance') return 'mechanism';
  return current;
}

/** Without an active-substance cue, the sentence with the ATC code is taken for it. */
function findSubstanceByCode(
  tree: SyntaxTree,
  cues: readonly (CuedRole | undefined)[],
): number | undefined {
  if (cues.includes('activeSubstance')) return undefined;
  const at = tree.prose.text.search(/\(ATC(?!vet\))/);
  if (at < 0) return undefined;
  const index = tree.sentences.findIndex(({ prose }) => prose.from <= at && at < prose.to);
  const isFree = index >= 0 && cues[index] === undefined;
  const isBehindLead = cues.lastIndexOf('indication', index) >= 0;
  return isFree && !isBehindLead ? index : undefined;
}

function buildPart(tree: SyntaxTree, roled: readonly RoledSentence[]): Part | undefined {
  const first = roled[0];
  const last = roled[roled.length - 1];
  if (first?.role === undefined || last === undefined) return undefined;
  const prose = { from: first.sentence.prose.from, to: last.sentence.prose.to };
  return {
    role: first.role,
    prose,
    span: tree.prose.toSource(prose),
    sentences: roled.map(({ sentence }) => sentence),
    isCued: first.isCued,
  };
}
