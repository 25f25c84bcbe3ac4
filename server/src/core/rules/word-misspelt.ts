/** A word that is one letter away from a word of such documents, and is no word itself, is misspelt. */
import { replaceWords } from '../packs/replaceWords';
import { findMisspeltWords } from './misspeltWords';
import { type Rule, report } from './rule';

export const wordMisspelt: Rule = {
  id: 'word-misspelt',
  group: 'language',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'A word is one letter away from a word that such documents use, and is no word itself: “thrombophelbitis”, “inadequatly”, “Acinetobacter baumanii”.',
    why: 'Editors bring no dictionary of medicine, so that a lost or a wrong letter of a long term stands in published texts. Words that also exist with the other letter are no findings, nor are names, nor a word that the document has three times and more in one spelling only.',
    since: '0.1.0',
  },
  check(context, tell) {
    for (const { from, to, found, use } of findMisspeltWords(context)) {
      const edits = replaceWords({ from, to }, use, context);
      tell(
        report(context.prose.toSource({ from, to }), `“${found}” should read “${use}”.`, [
          { title: `Replace “${found}” by “${use}”`, edits, safety: 'ask' },
        ]),
      );
    }
  },
};
