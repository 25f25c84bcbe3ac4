/** Links footnote marks to bodies, and recognises the footnotes of the form by their words. */
import type { SyntaxTree } from '../syntax/block';
import { groupBy } from '../text/groupBy';
import type { FootnoteBody, FootnoteKind, FootnoteTable } from './opinion';
import { buildPassage } from './passage';

/** First words by which a body is known; in order of precedence. */
const KINDS: readonly { readonly kind: FootnoteKind; readonly pattern: RegExp }[] = [
  {
    kind: 'commission-decision',
    pattern: /\bwithout prejudice to the Commission|\b67 days from\b/i,
  },
  {
    kind: 'appeal',
    pattern:
      /^Applicants? may (?:appeal|request)|may request (?:a )?re-examination of any CVMP opinion/i,
  },
  {
    kind: 'conditional',
    pattern:
      /^An? conditional (?:marketing|authori[sz]ation)\b|^A marketing authori[sz]ation is granted to a medicinal product that fulfils an unmet\b|\bspecific obligations\b.*\bunmet medical need\b/i,
  },
  { kind: 'exceptional-circumstances', pattern: /\bexceptional circumstances\b/i },
  { kind: 'orphan', pattern: /\borphan (?:medicine|medicinal product|designation)\b/i },
  {
    kind: 'new-text',
    pattern: /\b(?:new|added|amended) text\b.{0,20}\bbold\b|\bremoved text\b|\btext in bold\b/i,
  },
];
const LONGEST_LOOK = 400;

export function buildFootnoteTable(tree: SyntaxTree): FootnoteTable {
  const { marks } = tree;
  const bodies = readBodies(tree);
  const firstBodies = new Map<string, FootnoteBody>();
  const bodiesByKind = new Map<FootnoteKind | undefined, FootnoteBody>();
  const repeatedBodies: FootnoteBody[] = [];
  for (const body of bodies) {
    if (firstBodies.has(body.label)) repeatedBodies.push(body);
    else firstBodies.set(body.label, body);
    if (!bodiesByKind.has(body.kind)) bodiesByKind.set(body.kind, body);
  }
  const marksByLabel = groupBy(marks, ({ label }) => [label]);
  return {
    marks,
    bodies,
    repeatedBodies,
    danglingMarks: marks.filter(({ label }) => !firstBodies.has(label)),
    unusedBodies: bodies.filter(({ label }) => !marksByLabel.has(label)),
    bodyOf: (mark) => firstBodies.get(mark.label),
    marksOf: (label) => marksByLabel.get(label) ?? [],
    bodyOfKind: (kind) => bodiesByKind.get(kind),
  };
}

function readBodies(tree: SyntaxTree): readonly FootnoteBody[] {
  const bodies: FootnoteBody[] = [];
  for (const block of tree.blocks) {
    if (block.kind !== 'footnoteBody') continue;
    const content = buildPassage(tree.prose, block.prose);
    const start = block.span.start + leadingBlanks(tree.source, block.span.start, block.span.end);
    const end =
      content.text === '' ? endOfLabel(tree.source, block.labelSpan.end) : content.span.end;
    bodies.push({
      label: block.label,
      labelSpan: block.labelSpan,
      span: { start, end },
      content,
      block,
      kind: footnoteKindOf(content.text.slice(0, LONGEST_LOOK)),
    });
  }
  return bodies;
}

/** The footnote of the form that has these words. */
export function footnoteKindOf(text: string): FootnoteKind | undefined {
  return KINDS.find(({ pattern }) => pattern.test(text))?.kind;
}

function leadingBlanks(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(source.charAt(at))) at++;
  return at - start;
}

/** Behind the punctuation that closes a label: `]:` or `)`. */
function endOfLabel(source: string, offset: number): number {
  let end = offset;
  while (/[\]):]/.test(source.charAt(end))) end++;
  return end;
}
