/** Finds the class of a single substance that has lost its article: “is orvatinib, protein kinase inhibitor (ATC code: …)”. */
import type { Opinion } from '../model/opinion';
import type { ProseSpan } from '../text/span';

/** The class, from its first word to its noun; words that bind clauses tell that it is not one. */
const CLASS =
  /^The active substance of [^,]{1,90} is [^,]{1,90}, ((?:(?!(?:a|an|and|another|any|as|at|by|for|from|in|into|is|its|of|on|one|or|that|the|this|to|which|with)\b)[A-Za-z\d/-]+ ){0,5}[a-z-]*(?:inhibitor|agonist|antibody|blocker|modulator|analogue|activator|stimulant|suppressant|agent)) \(ATC\b/;
const LONGEST_SENTENCE = 300;

/** The words that want an article before them. */
export function* findClassesWithoutArticle({ partsOf, tree }: Opinion): Iterable<ProseSpan> {
  for (const { sentences } of partsOf('activeSubstance')) {
    for (const { prose } of sentences) {
      const sentence = tree.prose.text.slice(prose.from, prose.from + LONGEST_SENTENCE);
      const words = CLASS.exec(sentence)?.[1];
      if (words === undefined) continue;
      const from = prose.from + sentence.indexOf(`, ${words} (ATC`) + 2;
      yield { from, to: from + words.length };
    }
  }
}
