/** Completes a placeholder such as `<code>` as if it were empty, or held what was typed into it alone: what belongs there replaces it. */
import { type Analysis, analyze } from '../../analysis/analyze';
import { listDoseForms } from '../../model/doseForms';
import type { Passage } from '../../model/opinion';
import { choicesOfSlot, PURPOSES } from '../../packs/slotChoices';
import { findSlotOfPlaceholder, toPlaceholder } from '../../packs/slots';
import type { ReferenceData } from '../../reference/referenceData';
import { findPlaceholders } from '../../rules/placeholder-left';
import type { SyntaxTree } from '../../syntax/block';
import { findBlockIndex } from '../../syntax/blockAt';
import type { TextSpan } from '../../text/span';
import { completeAtcCode } from './atcCodes';
import { buildItem, type CompletionItem, type Completions, NO_COMPLETIONS } from './completionItem';
import { beginsWith, type CompletionPlace, readPlace } from './completionPlace';
import type { CompletionSources } from './completionSources';
import { completeHolder } from './holders';
import { completePresentation } from './presentations';

/** These tell by the words before the cursor what belongs there. */
const COMPLETERS = [completeAtcCode, completeHolder, completePresentation];

export function completePlaceholder(
  { offset }: CompletionPlace,
  { source, tree }: Analysis,
  sources: CompletionSources,
): Completions | undefined {
  const placeholder = findPlaceholderAt(tree, offset);
  if (placeholder === undefined) return undefined;
  const { start, end } = placeholder;
  const { words, typed } = readWords(source, placeholder, offset);
  const replaced = source.slice(0, start) + typed + source.slice(end);
  const analysis = analyze(replaced, tree.notation, sources.ruleSet);
  const place = readPlace(analysis.tree, start + typed.length);
  for (const complete of COMPLETERS) {
    const found = complete(place, analysis, sources);
    if (found === undefined) continue;
    const items = found.items.map((item) => putBack(item, placeholder, source));
    return { items, isIncomplete: true };
  }
  const names = findWords(words, analysis, sources.ruleSet.reference);
  const items = [...new Set(names)]
    .filter((name) => beginsWith(name, typed))
    .map((name) => putBack(buildItem('value', name, { start, end: start }), placeholder, source));
  return items.length === 0 ? NO_COMPLETIONS : { items, isIncomplete: true };
}

/** The words of a placeholder, and what was typed into it before the cursor: `kin` in `<kincode>`. */
function readWords(
  source: string,
  { start, end }: TextSpan,
  offset: number,
): { readonly words: string; readonly typed: string } {
  const at = Math.min(Math.max(offset, start + 1), end - 1);
  const before = source.slice(start + 1, at);
  const behind = source.slice(at, end - 1);
  for (let length = 0; length < before.length; length++) {
    const words = before.slice(0, length) + behind;
    if (findSlotOfPlaceholder(words) !== undefined) return { words, typed: before.slice(length) };
  }
  return { words: before + behind, typed: '' };
}

/** One in brackets, on one line, that holds the cursor or has it at an end. */
function findPlaceholderAt(
  { source, prose, blocks }: SyntaxTree,
  offset: number,
): TextSpan | undefined {
  const block = blocks[findBlockIndex(blocks, offset)];
  if (block === undefined) return undefined;
  const { from, to } = block.prose;
  for (const place of findPlaceholders(prose.text.slice(from, to))) {
    const span = prose.toSource({ from: from + place.from, to: from + place.to });
    const written = source.slice(span.start, span.end);
    if (span.start <= offset && offset <= span.end && /^[<[].*[>\]]$/.test(written)) return span;
  }
  return undefined;
}

/**
 * The item of a text in which the typed words alone stand for the placeholder, in the text with it: it replaces all of it. An
 * editor compares what it replaces with `filterText`.
 */
function putBack(item: CompletionItem, { start, end }: TextSpan, source: string): CompletionItem {
  const span = { start: Math.min(item.span.start, start), end };
  return { ...item, span, filterText: `${source.slice(span.start, end)} ${item.filterText}` };
}

/** What the slot may be, or what the document and the tables say for it. */
function findWords(
  placeholder: string,
  { opinion }: Analysis,
  reference: ReferenceData | undefined,
): readonly string[] {
  const { productNames, commonNames, substances, referenceProduct, committee, modifiers } = opinion;
  const isVeterinary = committee === 'CVMP';
  const textsOf = (passages: readonly Passage[]): readonly string[] =>
    passages.map(({ text }) => text);
  const slot = findSlotOfPlaceholder(placeholder);
  switch (slot) {
    case 'product':
      return textsOf(productNames);
    case 'substance':
      return [
        ...textsOf([...commonNames, ...substances]),
        ...productNames
          .flatMap(({ text }) => reference?.medicinesNamed(text) ?? [])
          .map(({ commonName }) => commonName),
      ].filter((name) => name !== '');
    case 'reference':
      return referenceProduct === undefined ? [] : [referenceProduct.text];
    case 'use':
    case 'currentUse':
      return findUses(isVeterinary, modifiers.has('vaccine'));
    case 'form':
      return listDoseForms(isVeterinary);
    default:
      return slot === undefined ? [] : choicesOfSlot(slot);
  }
}

/** How a use begins; the rest is to be filled in. */
function findUses(isVeterinary: boolean, isVaccine: boolean): readonly string[] {
  const condition = `<${toPlaceholder('condition')}>`;
  if (!isVaccine) return PURPOSES.map((purpose) => `${purpose} ${condition}`);
  return isVeterinary
    ? [`the active immunisation of <${toPlaceholder('species')}> against ${condition}`]
    : [`active immunisation to prevent ${condition}`];
}
