/** The legal form behind the company's name is spelt as legal forms are. */
import { buildPassage } from '../model/passage';
import { type Rule, replaceFix, report } from './rule';

/** Letters that no legal form has, and those that were meant. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['GmBH', 'GmbH'],
  ['GmBh', 'GmbH'],
  ['GMbH', 'GmbH'],
  ['GmHb', 'GmbH'],
  ['Gmhb', 'GmbH'],
  ['Gmbh', 'GmbH'],
  ['gmbH', 'GmbH'],
  ['0y', 'Oy'],
  ['0yj', 'Oyj'],
  ['Ldt', 'Ltd'],
  ['Limied', 'Limited'],
  ['Limitd', 'Limited'],
  ['Limted', 'Limited'],
  ['Lmited', 'Limited'],
]);
const WORD = /0?\p{L}+/gu;

export const legalFormMisspelt: Rule = {
  id: 'legal-form-misspelt',
  group: 'identity',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'ask',
  docs: {
    what: 'The legal form of the company is misspelt: “GmBH”, “Limted”.',
    why: 'The company is named as it stands in its register, and no company has these letters behind its name.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const name = opinion.applicant?.name;
    for (const { 0: word, index } of name?.text.matchAll(WORD) ?? []) {
      const right = FORMS.get(word);
      if (name === undefined || right === undefined) continue;
      const from = name.prose.from + index;
      const { span } = buildPassage(prose, { from, to: from + word.length });
      tell(
        report(span, `“${word}” should read “${right}”.`, [
          replaceFix(span, right, `Replace “${word}” by “${right}”`, 'ask'),
        ]),
      );
    }
  },
};
