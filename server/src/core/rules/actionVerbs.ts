/** Finds verbs of the mechanism that have lost their ending behind one substance: “It replace the enzyme”, “an antibody that bind to”. Reports nothing. */
import type { Opinion } from '../model/opinion';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { capitalise, findWholeWords } from '../text/words';

export interface WrongAction {
  /** `It`, `orvatinib`, `active substance` */
  readonly subject: string;
  readonly verb: ProseSpan;
  readonly right: string;
}

/** What substances do. Before an article or the like none of these words is a noun. */
const VERB =
  'accumulate|act|activate|attach|bind|block|bring|cause|contain|decrease|deplete|destroy|enhance|help|increase|induce|inhibit|' +
  'interfere|lead|lower|mimic|modulate|neutralise|prevent|produce|promote|protect|provide|reduce|regulate|relax|replace|restore|' +
  'restrict|slow|stimulate|stop|strengthen|suppress|target|trigger|work';
const FOLLOWING =
  '(?= (?:the|to|a|an|it|its|them|their|this|these|both|with|by|as|in|on|active|[A-Z][\\w-]*)\\b)';
const ADVERB = '(?:(?:also|otherwise|selectively|specifically|then|thereby) )?';
const VERB_BEHIND = new RegExp(`^ (${ADVERB})(${VERB})${FOLLOWING}`);
const CLASS =
  'activator|agent|agonist|analogue|antagonist|antibiotic|antibody|blocker|conjugate|enzyme|hormone|inhibitor|modulator|' +
  'oligonucleotide|molecule|peptide|protein|stimulant|suppressant|vaccine|vector';
/** One thing, with or without its code, and the clause on it. */
const CLAUSE = new RegExp(
  `(?<!(?:and|or) )\\b(?:as (?:an |the |its )?(active substance)|(?:a|an) (?:(?!(?:and|or|of|that|to|which|with)\\b)[\\w-]+ ){0,6}?([a-z-]{0,12}(?:${CLASS})))` +
    `(?: \\((?:ATC|[A-Z])[^()]{1,60}\\))?(,?) (?:that|which) (${ADVERB})(?:(${VERB})|([a-z]{3,12})ing)${FOLLOWING}`,
  'g',
);
/** Its second half, which few sentences have. */
const BARE_CLAUSE = new RegExp(
  ` (?:that|which) ${ADVERB}(?:(?:${VERB})|[a-z]{3,12}ing)${FOLLOWING}`,
);
const LONGEST_LOOK = 60;

export function* findWrongActions(opinion: Opinion): Iterable<WrongAction> {
  yield* findBehindIt(opinion);
  yield* findBehindNames(opinion);
  yield* findInClauses(opinion);
}

function* findBehindIt({ tree: { prose, sentences } }: Opinion): Iterable<WrongAction> {
  for (const { prose: place } of sentences) {
    if (prose.text.startsWith('It ', place.from)) {
      const found = readBehind(prose.text, place.from + 2, 'It');
      if (found !== undefined) yield found;
    } else if (SEVERAL.some((word) => prose.text.startsWith(word, place.from))) {
      const text = prose.text.slice(place.from, Math.min(place.to, place.from + LONGEST_LOOK));
      const [words, subject = '', verb = ''] = SEVERAL_AND_VERB.exec(text) ?? [];
      const to = place.from + (words?.length ?? 0);
      const right = PLURAL_VERBS.get(verb);
      if (right !== undefined) yield { subject, verb: { from: to - verb.length, to }, right };
    }
  }
}

const SEVERAL = ['Both ', 'These '];
/** “Both endothelin receptors is”; “both of this” has no plural. */
const SEVERAL_AND_VERB =
  /^((?:Both|These) (?:(?!of )[a-z-]+ ){0,2}[a-z-]{3,}[^siu]s) (has|is|was)\b/;
const PLURAL_VERBS: ReadonlyMap<string, string> = new Map([
  ['has', 'have'],
  ['is', 'are'],
  ['was', 'were'],
]);

/** A name opens its sentence, or follows a comma: “and orvatinib bind” speaks of two. */
function* findBehindNames(opinion: Opinion): Iterable<WrongAction> {
  const { productNames, commonNames, tree } = opinion;
  const { text } = tree.prose;
  for (const name of [...productNames, ...commonNames]) {
    // Of several names, those behind a comma may end a list.
    const isOne = (productNames.includes(name) ? productNames : commonNames).length === 1;
    for (const written of new Set([name.text, capitalise(name.text)])) {
      for (const { from, to } of findWholeWords(text, written)) {
        const before = textBefore(text, from, 2);
        const opens = isOne ? /^(?:|[.,;] |.?\n)$/ : /^(?:|[.;] |.?\n)$/;
        const found = opens.test(before) ? readBehind(text, to, written) : undefined;
        if (found !== undefined) yield found;
      }
    }
  }
}

function readBehind(text: string, at: number, subject: string): WrongAction | undefined {
  const match = VERB_BEHIND.exec(text.slice(at, at + LONGEST_LOOK));
  if (match === null) return undefined;
  const [, adverb = '', verb = ''] = match;
  const from = at + 1 + adverb.length;
  return { subject, verb: { from, to: from + verb.length }, right: toSingular(verb) };
}

function* findInClauses({ partsOf, tree: { prose } }: Opinion): Iterable<WrongAction> {
  for (const { sentences } of [...partsOf('activeSubstance'), ...partsOf('mechanism')]) {
    for (const { prose: place } of sentences) {
      const text = prose.text.slice(place.from, place.to);
      if (!BARE_CLAUSE.test(text)) continue;
      for (const match of text.matchAll(CLAUSE)) {
        const { 0: words, 1: substance, 2: noun, 3: comma, 5: verb, 6: stem, index } = match;
        // “The part of a protein that binding to …” may be right without its comma.
        if (verb === undefined && (comma === '' || stem === undefined)) continue;
        const written = verb ?? `${stem}ing`;
        const base = verb ?? ALL_VERBS.find((one) => one === stem || one === `${stem}e`);
        if (base === undefined) continue;
        const to = place.from + index + words.length;
        yield {
          subject: substance ?? noun ?? '',
          verb: { from: to - written.length, to },
          right: toSingular(base),
        };
      }
    }
  }
}

const ALL_VERBS: readonly string[] = VERB.split('|');

function toSingular(verb: string): string {
  return /(?:ss|ch|sh|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
