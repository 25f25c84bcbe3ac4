/** Writes the lists of a Word file: one kind with bullets, one with numbers, and a list for each run of numbers. */
import type { WordParagraph } from '../core/index';

/** `w:numPr` of each paragraph, or an empty text, and the content of the part with the lists. */
export interface WrittenLists {
  readonly ofParagraphs: readonly string[];
  readonly part: string;
}

const BULLETS = 1;

export function writeLists(paragraphs: readonly WordParagraph[]): WrittenLists {
  const starts: { readonly depth: number; readonly number: number }[] = [];
  /** The last number at each depth, with its list. */
  let reached: ({ readonly list: number; readonly number: number } | undefined)[] = [];
  const ofParagraphs = paragraphs.map(({ kind, depth, number }) => {
    if (kind !== 'listItem') {
      reached = [];
      return '';
    }
    if (number === undefined) return numbering(depth, BULLETS);
    const last = reached[depth];
    const goesOn = last !== undefined && last.number + 1 === number;
    const list = goesOn ? last.list : BULLETS + starts.push({ depth, number });
    reached = [...reached.slice(0, depth)];
    reached[depth] = { list, number };
    return numbering(depth, list);
  });
  const lists = starts.map(({ depth, number }, index) => {
    const start = `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${number}"/></w:lvlOverride>`;
    return `<w:num w:numId="${BULLETS + 1 + index}"><w:abstractNumId w:val="1"/>${start}</w:num>`;
  });
  const bullets = `<w:num w:numId="${BULLETS}"><w:abstractNumId w:val="0"/></w:num>`;
  return { ofParagraphs, part: KINDS + bullets + lists.join('') };
}

function numbering(depth: number, list: number): string {
  return `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
}

const DEPTHS = [0, 1];
const KINDS =
  abstractList(0, () => ['bullet', '•']) +
  abstractList(1, (depth) => ['decimal', `%${depth + 1}.`]);

function abstractList(id: number, formOf: (depth: number) => readonly [string, string]): string {
  const levels = DEPTHS.map((depth) => {
    const [format, sign] = formOf(depth);
    const indent = `<w:ind w:left="${360 * (depth + 1)}" w:hanging="360"/>`;
    return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr>${indent}</w:pPr></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`;
}
