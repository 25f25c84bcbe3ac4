/** Completes the beginning of a paragraph: the parts that the form expects next, then its other sentences. */
import type { Analysis } from '../../analysis/analyze';
import type { Opinion } from '../../model/opinion';
import { choicesOfSlot } from '../../packs/slotChoices';
import { findCommonLineEnd } from '../../rules/writing';
import type { TextSpan } from '../../text/span';
import { textBefore } from '../../text/textBefore';
import {
  buildItem,
  type CompletionItem,
  type Completions,
  fillFromDocument,
  NO_COMPLETIONS,
  toPlainText,
} from './completionItem';
import { beginsWith, type CompletionPlace, readWithout } from './completionPlace';
import type { CompletionSources } from './completionSources';
import { findExpectedParts, type OfferedText } from './expectedParts';
import { completeName } from './names';
import { findFurtherSentences } from './otherSentences';

/** Longer beginnings are a text of the writer's own. */
const LONGEST_BEGINNING = 120;
const MARKERS = /^(?:#{1,6} |>[ \t]?)?/;
/** A sentence that follows another one in its paragraph. */
const SENTENCE_BEGINNING = /[.:](?:\[\^[^\]\s]+\])? +([^.:]*)$/;

export function completeParagraph(
  place: CompletionPlace,
  analysis: Analysis,
  sources: CompletionSources,
): Completions | undefined {
  const beginning = findBeginning(place, analysis.opinion);
  if (beginning === undefined) return undefined;
  // Who writes a sentence of his own is not to have a list opened by each blank.
  if (!sources.isAsked && /[\p{L}\p{N}]/u.test(beginning.typed)) return undefined;
  const { offset, after } = place;
  const rest = after.trim() === '' ? after.length : 0;
  const span = { start: offset - beginning.typed.length, end: offset + rest };
  const opinion =
    beginning.typed.trim() === ''
      ? analysis.opinion
      : readWithout(analysis.opinion, span, sources.ruleSet.usualProfile);
  if (opinion.kind === 'negative' || isBehindFootnotes(opinion, span.start)) return NO_COMPLETIONS;
  const texts = [
    ...findExpectedParts(opinion, span.start, sources.ruleSet, beginning.isInside),
    ...(beginning.isInside
      ? []
      : findFurtherSentences(opinion, span.start, sources.ruleSet, beginning.typed.trim() !== '')),
  ];
  const seen = new Set<string>();
  const items = texts.flatMap((text) => {
    const item = toItem(text, beginning, opinion, span);
    const plain = toPlainText(item.insert);
    const typed = beginning.typed.trimStart();
    // Enter behind a whole line is to break it.
    const isOffered = beginsWith(item.filterText, typed) && typed !== firstLineOf(plain);
    if (seen.has(plain) || !isOffered) return [];
    seen.add(plain);
    return [item];
  });
  const names = completeName(place, analysis, sources)?.items ?? [];
  return { items: [...items, ...names], isIncomplete: false };
}

/** What was typed of a paragraph or, inside of one, of a sentence. */
interface Beginning {
  readonly typed: string;
  readonly isInside: boolean;
}

function findBeginning(
  { before, block, offset, lineStart, words, isAtEnd }: CompletionPlace,
  { tree }: Opinion,
): Beginning | undefined {
  if (!isAtEnd || offset - lineStart !== before.length) return undefined;
  // A `>` alone begins a quotation.
  if (block === undefined || /^>[ \t]*$/.test(before)) return { typed: before, isInside: false };
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'quote') {
    return undefined;
  }
  const isFirstLine = block.span.start >= lineStart;
  if (isFirstLine && before.length <= LONGEST_BEGINNING) {
    const marker = tree.notation === 'draft' ? (MARKERS.exec(before)?.[0] ?? '') : '';
    const isOwn = marker === '' || !/[.:] /.test(words);
    if (isOwn && !SENTENCE_BEGINNING.test(before)) return { typed: before, isInside: false };
  }
  const typed = block.kind === 'paragraph' ? SENTENCE_BEGINNING.exec(before)?.[1] : undefined;
  return typed === undefined || typed.length > LONGEST_BEGINNING
    ? undefined
    : { typed, isInside: true };
}

/** In a draft the footnotes are the end; nothing that belongs before them is offered there. */
function isBehindFootnotes({ notation, footnotes }: Opinion, offset: number): boolean {
  return notation === 'draft' && footnotes.bodies.some(({ span }) => span.end <= offset);
}

function firstLineOf(text: string): string | undefined {
  return /^[^\r\n]+(?=[\r\n])/.exec(text)?.[0];
}

function toItem(
  { text, label, detail, role }: OfferedText,
  { isInside }: Beginning,
  opinion: Opinion,
  span: TextSpan,
): CompletionItem {
  const { source } = opinion.tree;
  const lineEnd = findCommonLineEnd(source);
  const filled = fillFromDocument(text.replaceAll('\n', lineEnd), opinion, choicesOfSlot);
  const plain = toPlainText(filled);
  const [above, below] = isInside ? ['', ''] : findGaps(source, span.start, lineEnd);
  return buildItem(role === undefined ? 'sentence' : 'part', label, span, {
    detail,
    documentation: plain,
    insert: [above, ...filled, below].filter((piece) => piece !== ''),
    filterText: plain,
  });
}

/** Line ends that keep a paragraph apart from lines directly above and below it. `source` is without what was typed. */
function findGaps(source: string, start: number, lineEnd: string): readonly [string, string] {
  const above = /(?:^|[^\r\n])(\r\n?|\n)$/.exec(textBefore(source, start, 3));
  const below = /^[ \t]*(?:\r\n?|\n)[ \t]*(?=\S)/.exec(source.slice(start, start + 200));
  const isBelowText = above !== null && start > (above[1]?.length ?? 0);
  return [isBelowText ? lineEnd : '', below === null ? '' : lineEnd];
}
