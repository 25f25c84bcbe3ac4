/** Figures in a draft that stand where the form has a footnote mark. Finds places, never faults. */
import type { FootnoteKind, Opinion, Passage } from '../../model/opinion';
import type { ProseSpan } from '../../text/span';

/** A mark as it stands on paper, where no figure or letter follows it. */
const FIGURE = /^[1-9¹²³⁴-⁹](?![\w.,]?\d|\w)/;

export interface GluedFigure {
  readonly word: string;
  /** The footnote that the form has at the word. */
  readonly kind: FootnoteKind;
  readonly place: ProseSpan;
}

/** Words of the form that carry a mark and have a figure at their end instead; none in published text. */
export function* findGluedFigures(opinion: Opinion): Iterable<GluedFigure> {
  if (opinion.notation !== 'draft') return;
  const { title, statement, productNames, tree } = opinion;
  const [name] = productNames;
  const places: readonly (readonly [Pick<Passage, 'prose'> | undefined, string, FootnoteKind])[] = [
    [title, 'opinion', 'commission-decision'],
    // With a figure inside of its first words the statement is not recognised.
    [{ prose: { from: 0, to: tree.prose.text.length } }, 'positive opinion', 'appeal'],
    [statement, 'conditional', 'conditional'],
    [statement, 'exceptional circumstances', 'exceptional-circumstances'],
    [statement, name?.text ?? '', 'orphan'],
    ...['change', 'indication'].map((role) => {
      const lead = role === 'change' ? opinion.part('change') : opinion.indication?.lead;
      return [lead, 'as follows:', 'new-text'] as const;
    }),
  ];
  for (const [passage, word, kind] of places) {
    const at =
      passage === undefined || word === '' ? -1 : findFigure(tree.prose.text, passage.prose, word);
    if (at >= 0) yield { word, kind, place: { from: at, to: at + 1 } };
  }
}

/** The offset of the figure behind the word; it may be the first word of what a lead leads to. */
function findFigure(text: string, { from, to }: ProseSpan, word: string): number {
  for (let at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (FIGURE.test(text.slice(end, end + 3))) return end;
  }
  return -1;
}
