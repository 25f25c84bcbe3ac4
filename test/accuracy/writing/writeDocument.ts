/** Writes a document in either notation and says where in the text the marked places are. */
import type { Notation } from '../../../server/src/core/syntax/block';
import type { TextSpan } from '../../../server/src/core/text/span';
import type { AccuracyDocument, DocumentBlock } from '../document';
import { splitPlaces } from './place';
import { wrap } from './wrap';
import { writePublished } from './writePublished';

export interface WrittenDocument {
  readonly text: string;
  /** The places that a fault has marked, in the order of the text. */
  readonly places: readonly TextSpan[];
}

export function writeDocument(document: AccuracyDocument, notation: Notation): WrittenDocument {
  const text = notation === 'draft' ? writeDraft(document) : writePublished(document);
  return splitPlaces(text.replaceAll('\n', document.layout.lineEnd));
}

function writeDraft(document: AccuracyDocument): string {
  const lines = document.blocks.map((block, index) => {
    const text = writeDraftBlock(block, document);
    const isTight = [block.kind, document.blocks[index + 1]?.kind].every(
      (kind) => kind === 'footnote' || kind === 'indicationItem',
    );
    return isTight ? `${text}\n` : `${text}\n${separator(block, document, index)}`;
  });
  return writeFrontMatter(document.frontMatter) + lines.join('');
}

function writeFrontMatter(entries: readonly string[]): string {
  return entries.length === 0 ? '' : `---\n${entries.join('\n')}\n---\n\n`;
}

/** A blank line, which inside a quotation is one of it. */
function separator(block: DocumentBlock, { blocks, layout }: AccuracyDocument, index: number) {
  const next = blocks[index + 1];
  if (next === undefined) return '';
  const isInsideQuotation = isOfIndication(block) && isOfIndication(next);
  return isInsideQuotation && layout.quotesIndication ? '>\n' : '\n';
}

function isOfIndication({ kind }: DocumentBlock): boolean {
  return kind === 'indication' || kind === 'indicationHeading' || kind === 'indicationItem';
}

function writeDraftBlock(block: DocumentBlock, { layout, blocks }: AccuracyDocument): string {
  const joined = block.sentences.map(({ text }) => text).join(' ');
  const labelOf = (label: string): string =>
    layout.hasNamedLabels ? toName(label, blocks) : label;
  const text = joined.replace(/\{\{(\d+)\}\}/g, (_mark, label) => `[^${labelOf(label)}]`);
  const quote = layout.quotesIndication ? '> ' : '';
  switch (block.kind) {
    case 'title':
      return `# ${text}`;
    case 'productName':
      return `## ${text}`;
    case 'commonName':
      return text;
    case 'comment':
      return `<!-- ${text} -->`;
    case 'footnote':
      return `[^${labelOf(block.label)}]: ${text}`;
    case 'indicationHeading':
      return `${quote}**${text}**`;
    case 'indicationItem':
      return `${quote}- ${text}`;
    case 'indication':
      return wrap(text, layout.draftWidth, `\n${quote}`, quote);
    case 'paragraph':
      return wrap(text, layout.draftWidth, '\n');
  }
}

/** `conditional` for the label of the footnote that speaks of it; the label itself where no footnote has it. */
function toName(label: string, blocks: readonly DocumentBlock[]): string {
  const footnote = blocks.find((block) => block.kind === 'footnote' && block.label === label);
  const text = footnote?.sentences[0]?.text ?? '';
  if (/without prejudice/.test(text)) return 'decision';
  if (/^A conditional/.test(text)) return 'conditional';
  if (/exceptional circumstances/.test(text)) return 'exceptional';
  if (/orphan/.test(text)) return 'orphan';
  if (/^New text/.test(text)) return 'new-text';
  return /re-examination|appeal/.test(text) ? 'appeal' : label;
}
