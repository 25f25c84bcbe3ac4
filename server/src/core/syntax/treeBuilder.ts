/** Collects the blocks and the prose of a document while a notation is read; used by both notations. */
import { createProseWriter, type ProseWriter } from '../text/prose';
import type { TextSpan } from '../text/span';
import { buildWordTable } from '../text/wordTable';
import type {
  Block,
  BlockKind,
  FootnoteMark,
  FrontMatterEntry,
  Notation,
  SyntaxTree,
} from './block';
import { findSentences } from './sentences';

export interface BlockOptions {
  readonly level?: number;
  readonly label?: string;
  readonly labelSpan?: TextSpan;
  readonly isQuoted?: boolean;
}

export interface TreeBuilder {
  readonly writer: ProseWriter;
  readonly marks: FootnoteMark[];
  /** Adds a block without words. */
  addSilent(kind: BlockKind, start: number, end: number): void;
  /** Adds a block whose words `write` puts into the prose. */
  addBlock(
    kind: BlockKind,
    start: number,
    end: number,
    write: () => void,
    options?: BlockOptions,
  ): void;
  build(frontMatter?: readonly FrontMatterEntry[]): SyntaxTree;
}

export function createTreeBuilder(notation: Notation, source: string): TreeBuilder {
  const blocks: Block[] = [];
  const marks: FootnoteMark[] = [];
  const writer = createProseWriter(source);

  function push(
    kind: BlockKind,
    span: TextSpan,
    prose: Block['prose'],
    options: BlockOptions,
  ): void {
    blocks.push({
      kind,
      span,
      prose,
      level: options.level ?? 0,
      label: options.label ?? '',
      labelSpan: options.labelSpan ?? { start: span.start, end: span.start },
      isQuoted: options.isQuoted ?? false,
    });
  }

  return {
    writer,
    marks,
    addSilent(kind, start, end) {
      push(kind, { start, end }, { from: writer.length(), to: writer.length() }, {});
    },
    addBlock(kind, start, end, write, options = {}) {
      const from = writer.length();
      write();
      writer.endBlock(end);
      push(kind, { start, end }, { from, to: Math.max(from, writer.length() - 1) }, options);
    },
    build(frontMatter = []) {
      const prose = writer.build();
      return {
        notation,
        source,
        blocks,
        prose,
        words: buildWordTable(prose.text),
        sentences: findSentences(prose.text, blocks),
        marks,
        frontMatter,
      };
    },
  };
}
