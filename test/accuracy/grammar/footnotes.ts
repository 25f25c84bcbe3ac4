/** The footnotes of the form, with their wordings by year, and the marks that lead to them. */
import type { Random } from '../../support/random';
import type { DocumentBlock } from '../document';

const DECISION =
  'Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion.';
const CONDITIONAL =
  'A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need when the benefit to public health of immediate availability outweighs the risk inherent in the fact that additional data are still required. The marketing authorisation holder is likely to provide comprehensive clinical data at a later stage.';
const EXCEPTIONAL =
  'In exceptional circumstances, an authorisation may be granted subject to certain specific obligations, to be reviewed annually. This happens when the applicant can show that they are unable to provide comprehensive data on the efficacy and safety of the medicinal product, due to the rarity of the condition it is intended for, limited scientific knowledge in the area concerned, or ethical considerations involved in the collection of such data.';
const ORPHAN =
  'This product was designated as an orphan medicine during its development. EMA will now review the information available to date to determine if the orphan designation can be maintained.';
const APPEAL =
  'Applicants may appeal any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to appeal within 15 days of receipt of the opinion.';
const REEXAMINATION =
  'Applicants may request a re-examination of any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to request a re-examination within 15 days of receipt of the opinion.';

export type FootnoteName =
  | 'decision'
  | 'conditional'
  | 'exceptional'
  | 'orphan'
  | 'newText'
  | 'appeal';

export interface Footnotes {
  /** The mark to put behind a word; the first mark of a footnote gives it its number. */
  mark(name: FootnoteName): string;
  toBlocks(): readonly DocumentBlock[];
}

export function createFootnotes(random: Random): Footnotes {
  const names: FootnoteName[] = [];
  return {
    mark(name) {
      if (!names.includes(name)) names.push(name);
      return `{{${names.indexOf(name) + 1}}}`;
    },
    toBlocks: () =>
      names.map((name, index) => ({
        kind: 'footnote',
        label: String(index + 1),
        sentences: [{ role: 'footnotes', text: chooseWording(name, random) }],
      })),
  };
}

function chooseWording(name: FootnoteName, random: Random): string {
  switch (name) {
    case 'decision':
      return random.chance(0.1) ? DECISION.replace('issued 67', 'issued within 67') : DECISION;
    case 'conditional':
      return CONDITIONAL;
    case 'exceptional':
      return EXCEPTIONAL;
    case 'orphan':
      return random.chance(0.3) ? ORPHAN.replace('as an orphan', 'as orphan') : ORPHAN;
    case 'newText':
      return random.pick(['New text in bold, removed text as strikethrough', 'New text in bold']);
    case 'appeal':
      return random.pick([APPEAL, REEXAMINATION]);
  }
}
