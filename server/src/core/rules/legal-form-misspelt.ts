/** The legal form behind the company's name is spelt as legal forms are. */
import type { Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { Prose } from '../text/prose';
import type { TextSpan } from '../text/span';
import { type Rule, replaceFix, replaceWord, report, type Tell } from './rule';

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
/** Forms that are no abbreviation with a stop. */
const BARE_FORM = /(?: (?:AB|AG|BV|GmbH|KG|KGaA|Limited|NV|Oy|Oyj|PLC|plc|SA|SAS|SE))\.$/;
/** “BV B.V.” */
const LAST_TWO = /(?:^| )([A-Za-z.]{2,8}) ([A-Za-z.]{2,8})$/;
/** Each is that of another country; “AG” and “AB” may be part of a name. */
const WHOLE_FORMS: ReadonlySet<string> = new Set([
  'Limited',
  'Ltd',
  'GmbH',
  'Kft',
  'Nyrt',
  'Oy',
  'Oyj',
  'ApS',
  'Srl',
  'SpA',
]);
const LOST_FORM = /\bGmbH & Co\.?$/;

export const legalFormMisspelt: Rule = {
  id: 'legal-form-misspelt',
  group: 'identity',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'The legal form of the company is misspelt, “GmBH”, “Limted”, stands there twice, “BV B.V.”, has a stop that it never has, or is cut off: “GmbH & Co.” without “KG”.',
    why: 'The company is named as it stands in its register, and no company has such a form behind its name.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const name = opinion.applicant?.name;
    if (name !== undefined) checkEnd(name, prose, tell);
    for (const { 0: word, index } of name?.text.matchAll(WORD) ?? []) {
      const right = FORMS.get(word);
      if (name === undefined || right === undefined) continue;
      const from = name.prose.from + index;
      const { span } = buildPassage(prose, { from, to: from + word.length });
      tell(
        report(span, `“${word}” should read “${right}”.`, [replaceWord(span, word, right, 'ask')]),
      );
    }
  },
};

/** What stands at the end of the name. */
function checkEnd({ text, prose: place }: Passage, prose: Prose, tell: Tell): void {
  const spanOf = (length: number): TextSpan =>
    prose.toSource({ from: place.to - length, to: place.to });
  const lost = LOST_FORM.exec(text)?.[0];
  if (lost !== undefined) {
    tell(
      report(spanOf(lost.length), `Behind “${lost}” the second form, such as “KG”, is missing.`),
    );
  }
  const stopped = BARE_FORM.exec(text)?.[0].trim();
  // One stop may be that of the sentence.
  if (stopped !== undefined && prose.text.charAt(place.to) === '.') {
    const right = stopped.slice(0, -1);
    tell(
      report(spanOf(stopped.length), `“${right}” has no stop of its own.`, [
        replaceFix(spanOf(1), '', 'Remove the stop', 'ask'),
      ]),
    );
  }
  const [, one = '', other = ''] = LAST_TWO.exec(text) ?? [];
  const [first, second] = [one, other].map((form) => form.replaceAll('.', ''));
  // `word-repeated` tells “Limited Limited”.
  const isSame = first === second && (one !== other || one.endsWith('.'));
  if (!/^[A-Z]/.test(one)) return;
  if (first !== second && WHOLE_FORMS.has(first ?? '') && WHOLE_FORMS.has(second ?? '')) {
    const message = `“${one} ${other}”: a company has one of the two forms.`;
    tell(report(spanOf(one.length + 1 + other.length), message));
  }
  if (!isSame) return;
  const { start } = spanOf(other.length + 1);
  const edits = [{ span: { start, end: spanOf(other.length).end }, newText: '' }];
  tell(
    report(spanOf(one.length + 1 + other.length), `“${one} ${other}” is one form, told twice.`, [
      { title: `Remove “${other}”`, edits, safety: 'ask' },
    ]),
  );
}
