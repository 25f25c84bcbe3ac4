/** The footnotes of the form, with their wordings by year, and the marks that lead to them. */
import { APPEAL, COMMISSION_DECISION, CONDITIONAL, ORPHAN } from '../../support/footnoteSentences';
import type { Random } from '../../support/random';
import type { DocumentBlock } from '../document';

const EXCEPTIONAL =
  'In exceptional circumstances, an authorisation may be granted subject to certain specific obligations, to be reviewed annually. This happens when the applicant can show that they are unable to provide comprehensive data on the efficacy and safety of the medicinal product, due to the rarity of the condition it is intended for, limited scientific knowledge in the area concerned, or ethical considerations involved in the collection of such data.';
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
      return random.chance(0.1)
        ? COMMISSION_DECISION.replace('issued 67', 'issued within 67')
        : COMMISSION_DECISION;
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
