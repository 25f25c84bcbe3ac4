/** Finds the parts of a document: gives each sentence a role by its cue or its place, and joins neighbours. */
import type { Block, Sentence, SyntaxTree } from '../syntax/block';
import { findCuedSentences } from '../syntax/partCues';
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
/** Roles whose cue ends an indication even inside a paragraph. */
const ENDS_INDICATION: ReadonlySet<PartRole> = new Set([
  'prescribing',
  'productInformation',
  'benefitRiskStatement',
  'indication',
]);
export function findParts(tree: SyntaxTree, head: DocumentHead): readonly Part[] {
  const roled = assignRoles(tree, head);
  const parts: Part[] = [];
  let open: RoledSentence[] = [];
  const close = (): void => {
    const part = buildPart(tree, open);
    if (part !== undefined) parts.push(part);
    open = [];
  };
  for (const next of roled) {
    const last = open[open.length - 1];
    const isNewLead = next.role === 'indication' && next.isCued;
    if (last !== undefined && (last.role !== next.role || isNewLead)) close();
    if (next.role !== undefined) open.push(next);
  }
  close();
  return parts;
}

function assignRoles(tree: SyntaxTree, head: DocumentHead): readonly RoledSentence[] {
  const cues = findCuedSentences(tree.prose.text, tree.sentences);
  const substanceByCode = findSubstanceByCode(tree, cues);
  const roled: RoledSentence[] = [];
  let current: PartRole | undefined;
  let currentBlock = -1;
  tree.sentences.forEach((sentence, index) => {
    const block = tree.blocks[sentence.block];
    if (block === undefined) return;
    const fixedRole = roleOfBlock(block, sentence.block, head);
    if (fixedRole !== undefined) {
      roled.push({ sentence, role: fixedRole, isCued: true });
      // Footnotes may stand between the pages of a text: what they interrupt goes on behind them.
      if (fixedRole !== 'footnotes') current = undefined;
      return;
    }
    const isNewBlock = sentence.block !== currentBlock;
    currentBlock = sentence.block;
    const cue = cues.get(index) ?? (index === substanceByCode ? 'activeSubstance' : undefined);
    if (cue !== undefined && acceptsCue(cue, current, isNewBlock, block)) {
      current = cue;
      roled.push({ sentence, role: cue, isCued: true });
      return;
    }
    current = inheritedRole(current, isNewBlock, block);
    roled.push({ sentence, role: current, isCued: false });
  });
  return roled;
}

function roleOfBlock(block: Block, index: number, head: DocumentHead): PartRole | undefined {
  if (block.kind === 'footnoteBody') return 'footnotes';
  if (index === head.title) return 'title';
  if (index === head.productName) return 'productName';
  if (index === head.commonName) return 'commonName';
  return undefined;
}

/** Inside the block of an indication only a few cues count; a new paragraph may open any part. */
function acceptsCue(
  cue: PartRole,
  current: PartRole | undefined,
  isNewBlock: boolean,
  block: Block,
): boolean {
  if (current !== 'indication' && current !== 'change') return true;
  if (block.isQuoted || block.kind === 'listItem') return cue === 'indication';
  if (current === 'change' || isNewBlock) return true;
  return ENDS_INDICATION.has(cue);
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
  cues: ReadonlyMap<number, PartRole>,
): number | undefined {
  for (const role of cues.values()) if (role === 'activeSubstance') return undefined;
  const { text } = tree.prose;
  const at = text.search(/\(ATC/);
  if (at < 0) return undefined;
  const index = tree.sentences.findIndex(({ prose }) => prose.from <= at && at < prose.to);
  return index >= 0 && !cues.has(index) ? index : undefined;
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
