/** Writes a document as published text: what comes out of a PDF or a web page, with its pages and its footnote marks. */
import type { AccuracyDocument, DocumentBlock, Layout } from '../document';
import { wrap } from './wrap';

export function writePublished({ blocks, layout, subject, isWhole }: AccuracyDocument): string {
  const bodies = blocks.filter(({ kind }) => kind === 'footnote');
  const text = blocks.filter(({ kind }) => kind !== 'footnote' && kind !== 'comment');
  const footnotes = bodies.map((body) => writeFootnote(body, layout)).join('');
  const written =
    layout.footnotesAt === 'end' || bodies.length === 0
      ? writeBlocks(text, layout) + footnotes
      : writePages(text, footnotes, layout, subject.year);
  if (!isWhole && layout.letterhead !== 'none')
    return WEB_PAGES[layout.letterhead].replace('TEXT', written);
  if (layout.letterhead === 'none') return written;
  const { before, behind } = LETTERHEADS[layout.letterhead];
  return (before.replace('DAY', subject.day) + written + behind)
    .replace('REFERENCE', layout.reference)
    .replaceAll('YEAR', String(subject.year));
}

/** What a web page has around its text. */
const WEB_PAGES = {
  before: 'Opinion\nHuman\n\nEMA has issued an opinion on this medicine.\n\nTEXT',
  behind:
    'TEXT\nKey facts\nInvented name\nSee the page of the medicine\nATC code\nL01\nStatus\nPositive\nShare this page\n',
} as const;

const LETTERHEADS = {
  before: {
    before:
      '30 Churchill Place ● Canary Wharf ● London E14 5EU ● United Kingdom \nAn agency of the European Union \nTelephone +44 (0)20 3660 6000 Facsimile +44 (0)20 3660 5520 \n\n© European Medicines Agency, YEAR. Reproduction is authorised provided the source is acknowledged. \n\nDAY \nREFERENCE \n\n',
    behind: '',
  },
  behind: {
    before: 'DAY REFERENCE \n',
    behind:
      '\nOfficial address Domenico Scarlattilaan 6  ●  1083 HS Amsterdam  ●  The Netherlands \nAn agency of the European Union \n© European Medicines Agency, YEAR. Reproduction is authorised provided the source is acknowledged. \n',
  },
} as const;

function writeBlocks(blocks: readonly DocumentBlock[], layout: Layout): string {
  return blocks
    .map((block, index) => {
      const isTight = block.kind === 'indicationItem' && blocks[index + 1]?.kind === block.kind;
      return writeBlock(block, layout) + (isTight ? '' : gapBehind(block, layout));
    })
    .join('');
}

/** Blank lines behind a block; some ways of taking text out of a PDF lose them, others double them. */
function gapBehind({ kind }: DocumentBlock, { spacing }: Layout): string {
  if (kind === 'title' || kind === 'commonName') return '\n';
  if (kind === 'productName' || kind === 'indicationHeading' || spacing === 'dense') return '';
  return spacing === 'double' ? '\n\n' : '\n';
}

/** The first page ends before the closing paragraphs, or inside the longest paragraph, with the footnotes at its foot. */
function writePages(
  blocks: readonly DocumentBlock[],
  footnotes: string,
  layout: Layout,
  year: number,
): string {
  const head = layout.hasRunningHead ? 'Summary of opinion \n' : '';
  const next = `\n${footnotes}\n${head}Page 1/2 \n\n${layout.laterReference.replace('YEAR', String(year))} \n\n`;
  if (layout.footnotesAt === 'insideParagraph') {
    const cut = findCut(blocks);
    if (cut !== undefined) {
      const [before, behind] = cut.halves.map((text) => writeText(text, layout));
      return `${writeBlocks(blocks.slice(0, cut.index), layout)}${before}${next}${behind}\n${writeBlocks(blocks.slice(cut.index + 1), layout)}`;
    }
  }
  const last = blocks.findIndex(({ sentences }) =>
    sentences.some(({ role }) => role === 'prescribing' || role === 'productInformation'),
  );
  const end = last < 0 ? blocks.length : last;
  return writeBlocks(blocks.slice(0, end), layout) + next + writeBlocks(blocks.slice(end), layout);
}

interface Cut {
  readonly index: number;
  readonly halves: readonly string[];
}

/** A paragraph on benefits in two, inside of a sentence and before a word in small letters. */
function findCut(blocks: readonly DocumentBlock[]): Cut | undefined {
  const index = blocks.findIndex(({ sentences }) => sentences[0]?.role === 'benefits');
  const sentence = blocks[index]?.sentences[0]?.text ?? '';
  const at = / (?=[a-z]{3,} )/g;
  at.lastIndex = Math.floor(sentence.length / 2);
  const cut = at.exec(sentence)?.index;
  if (cut === undefined) return undefined;
  const text = (blocks[index]?.sentences ?? []).map((one) => one.text).join(' ');
  return { index, halves: [text.slice(0, cut), text.slice(cut + 1)] };
}

function writeBlock({ kind, sentences }: DocumentBlock, layout: Layout): string {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const { trailing, bullet } = layout;
  switch (kind) {
    case 'title':
      return `${writeTitle(text, layout)}${trailing}\n`;
    case 'productName':
    case 'indicationHeading':
    case 'commonName':
      return `${toPublished(text, layout)}${trailing}\n`;
    case 'indicationItem':
      return writeText(`${bullet} ${text}`, layout);
    default:
      return writeText(text, layout);
  }
}

function writeTitle(text: string, layout: Layout): string {
  const title = toPublished(text, layout);
  return layout.splitsTitle ? title.replace(/^(Summary of opinion)(?=[\d¹²³[(])/, '$1 \n') : title;
}

function writeFootnote({ label, sentences }: DocumentBlock, layout: Layout): string {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const bracketed = { square: `[${label}]`, round: `(${label})` };
  const written =
    layout.marks === 'square' || layout.marks === 'round' ? bracketed[layout.marks] : label;
  return writeText(`${written} ${text}`.trimEnd(), layout);
}

function writeText(text: string, layout: Layout): string {
  const { publishedWidth, trailing } = layout;
  return `${wrap(toPublished(text, layout), publishedWidth, `${trailing}\n`)}${trailing}\n`;
}

/** The words as a PDF gives them: no emphasis, marks without their raised type. */
function toPublished(text: string, layout: Layout): string {
  const marked = text
    .replace(/\*\*|~~|_/g, '')
    .replace(/\{\{(\d+)\}\}/g, (_mark, label) => writeMark(label, layout));
  if (!layout.hasTypography) return marked;
  return marked
    .replace(/'/g, '’')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/fi/g, 'ﬁ')
    .replace(/(\d) (?=mg\b|ml\b)/g, '$1\u00a0');
}

function writeMark(label: string, { marks }: Layout): string {
  if (marks === 'square') return `[${label}]`;
  if (marks === 'round') return `(${label})`;
  return marks === 'superscript'
    ? label.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
    : label;
}
