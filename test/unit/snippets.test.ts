/** Holds the snippets against the core: they are well formed, cover every part, and give documents without findings. */
import assert from 'node:assert/strict';
import {
  type Analysis,
  analyze,
  matchStandardSentences,
  type Notation,
  PART_ROLES,
  type PartRole,
} from '../../server/src/core';
import type { StandardSentenceMatch } from '../../server/src/core/packs/standardSentences';
import { NOTATIONS } from '../support/readings';
import { buildFullRuleSet } from '../support/ruleSets';
import { expandSnippet, parseSnippet, readSnippets, type Snippet } from '../support/snippets';

const DOCUMENTS: Readonly<Record<string, string>> = {
  'so-human': 'human-initial',
  'so-human-conditional': 'human-initial',
  'so-human-post': 'human-post-authorisation',
  'so-vet': 'veterinary-initial',
  'so-vet-post': 'veterinary-post-authorisation',
};

/** The snippet of each part. */
const SNIPPET_OF_PART: Readonly<Record<PartRole, string>> = {
  title: 'so-head',
  productName: 'so-head',
  commonName: 'so-head',
  opinionStatement: 'so-opinion',
  procedureNote: 'so-accelerated',
  applicant: 'so-applicant',
  presentation: 'so-presentation',
  activeSubstance: 'so-substance',
  mechanism: 'so-mechanism',
  referenceProduct: 'so-generic',
  benefits: 'so-benefits',
  sideEffects: 'so-side-effects',
  change: 'so-change',
  indication: 'so-indication',
  prescribing: 'so-prescribing',
  productInformation: 'so-product-information',
  benefitRiskStatement: 'so-benefit-risk',
  footnotes: 'so-footnote-decision',
};

/** What a writer might put in the place of each placeholder. */
const FILLINGS: Readonly<Record<string, string>> = {
  '[product name]': 'Zenquora',
  '[common name]': 'sorvetamig',
  '[date]': '22 February 2024',
  '[condition]': 'follicular lymphoma',
  '[population]': 'adult patients',
  '[applicant]': 'Brackwater Biotech S.r.l.',
  '[holder]': 'Quillon Biologics Limited',
  '[strength]': '20 mg',
  '[form]': 'a spot-on solution',
  '[class]': 'protein kinase inhibitor',
  '[ATC code]': 'L01EX41',
  '[ATCvet code]': 'QM01AH31',
  '[mechanism]': 'blocking the enzyme that makes tumour cells grow',
  '[benefit]': 'delay the worsening of the disease',
  '[benefits]': 'delay the worsening of the disease and to relieve pain',
  '[insert side effects]': 'nausea, fatigue and headache',
  '[indication]': 'the relief of pain',
  '[text of the indication]': 'the addition of a new target species',
  '[reference product]': 'Oculanta',
};
const PLACEHOLDER = /\[[^[\]^]+\]/g;

/** Parts whose words the packs state in full. */
const FIXED_PARTS: readonly PartRole[] = ['productInformation', 'benefitRiskStatement'];

const RULE_SET = buildFullRuleSet();

/** True for a wording that is still right. */
const isPresent = ({ until }: StandardSentenceMatch['variant']): boolean => until === undefined;
/** Those without slots; some texts are never held against them. */
const PRESENT_WORDINGS = RULE_SET.standard.sentences.flatMap(({ variants }) =>
  variants.filter(isPresent).map(({ text }) => text),
);

describe('The snippets', () => {
  for (const notation of NOTATIONS) {
    describe(`of the ${notation} notation`, () => {
      const snippets = readSnippets(notation);

      it('have prefixes that begin with so- and differ', () => {
        const prefixes = snippets.map(({ prefix }) => prefix);
        assert.deepEqual(
          prefixes.filter((prefix) => !/^so-[a-z-]+[a-z]$/.test(prefix)),
          [],
        );
        assert.equal(new Set(prefixes).size, prefixes.length);
      });

      it('say in a sentence what they are for', () => {
        for (const { description } of snippets) assert.match(description, /^[A-Z].{10,}\.$/);
      });

      it('number their tab stops from 1 without a gap', () => {
        for (const { name, pieces } of snippets) {
          const numbers = pieces.flatMap((piece) =>
            typeof piece === 'string' ? [] : [piece.number],
          );
          const used = [...new Set(numbers)].filter((number) => number > 0).sort((a, b) => a - b);
          assert.deepEqual(
            used,
            [...used.keys()].map((index) => index + 1),
            name,
          );
        }
      });

      it('give every place a first text before it is repeated', () => {
        for (const { name, pieces } of snippets) {
          const known = new Set([0]);
          for (const piece of pieces) {
            if (typeof piece === 'string') continue;
            if (piece.initial === undefined) assert.ok(known.has(piece.number), name);
            known.add(piece.number);
          }
        }
      });

      it('stand for whole documents that give no finding at all when they are filled in', () => {
        for (const [prefix, profile] of Object.entries(DOCUMENTS)) {
          const { findings, opinion } = analyseFilled(findSnippet(snippets, prefix), notation);
          assert.equal(opinion.profile, profile);
          assert.deepEqual(
            findings.map(({ ruleId, message }) => `${prefix}: ${ruleId}: ${message}`),
            [],
          );
        }
      });

      it('give no error or warning with any of their choices', () => {
        for (const prefix of Object.keys(DOCUMENTS)) {
          const snippet = findSnippet(snippets, prefix);
          for (const { number, choice } of choicesOf(snippet)) {
            const text = fillIn(snippet, (options) =>
              options.includes(choice) ? choice : undefined,
            );
            const { findings } = analyze(text, notation, RULE_SET);
            const wrong = findings.filter(({ severity }) => /error|warning/.test(severity));
            assert.deepEqual(
              wrong.map(({ ruleId }) => `${prefix}, ${number} ${choice}: ${ruleId}`),
              [],
            );
          }
        }
      });

      it('leave no placeholder that would go unnoticed in a document', () => {
        for (const snippet of snippets) {
          const text = `${contextOf(snippets, snippet)}${expandSnippet(snippet)}`;
          const { findings } = analyze(text, notation, RULE_SET);
          const noticed = findings.filter(({ ruleId }) => ruleId === 'placeholder-left');
          const places = new Set(noticed.map(({ span }) => span.start));
          const missed = [...text.matchAll(PLACEHOLDER)].filter(({ index }) => !places.has(index));
          assert.deepEqual(
            missed.map(([placeholder]) => `${snippet.prefix}: ${placeholder}`),
            [],
          );
        }
      });

      it('keep to the standard sentences', () => {
        for (const snippet of snippets) {
          const text = `${contextOf(snippets, snippet)}${fillIn(snippet)}`;
          const { findings } = analyze(text, notation, RULE_SET);
          const altered = findings.filter(({ ruleId }) => ruleId.startsWith('standard-sentence'));
          assert.deepEqual(
            altered.map(({ message }) => `${snippet.prefix}: ${message}`),
            [],
          );
        }
      });

      it('say footnotes and fixed parts in words that the packs have for them today', () => {
        for (const snippet of snippets) {
          const text = `${contextOf(snippets, snippet)}${fillIn(snippet)}`;
          const { opinion, tree } = analyze(text, notation, RULE_SET);
          const matches = matchStandardSentences(opinion, RULE_SET.standard);
          const known = new Set([
            ...PRESENT_WORDINGS,
            ...matches
              .filter(({ differences, variant }) => differences.length === 0 && isPresent(variant))
              .map(({ passage }) => passage.text),
          ]);
          const fixed = [
            ...opinion.footnotes.bodies.map(({ content }) => content.text),
            ...FIXED_PARTS.flatMap((role) =>
              (opinion.part(role)?.sentences ?? []).map(({ prose: { from, to } }) =>
                tree.prose.text.slice(from, to),
              ),
            ),
          ];
          assert.deepEqual(
            fixed.filter((sentence) => !known.has(sentence)),
            [],
            snippet.prefix,
          );
        }
      });

      it('exist for every part, and are read as that part', () => {
        for (const role of PART_ROLES) {
          const snippet = findSnippet(snippets, SNIPPET_OF_PART[role]);
          const before = role === 'mechanism' ? findSnippet(snippets, 'so-substance') : undefined;
          const text = `${before === undefined ? '' : `${fillIn(before)} `}${fillIn(snippet)}`;
          const { opinion } = analyze(text, notation, RULE_SET);
          assert.ok(opinion.part(role) !== undefined, `${role}: ${text}`);
        }
      });
    });
  }

  it('are the same in both notations, but for comments and front matter', () => {
    const [drafts, published] = NOTATIONS.map((notation) => readSnippets(notation));
    const onlyDrafts = (drafts ?? []).filter(
      ({ prefix }) => !published?.some((snippet) => snippet.prefix === prefix),
    );
    assert.deepEqual(
      onlyDrafts.map(({ prefix }) => prefix),
      ['so-ignore', 'so-ignore-file', 'so-front-matter'],
    );
    assert.equal((drafts ?? []).length, (published ?? []).length + onlyDrafts.length);
  });

  it('are refused when a brace or a dollar sign stands alone', () => {
    for (const body of ['€{1:open', 'a } b', '5 €', '€{1|a,b}', '€{:x}', '€{1:a €{2:b}}']) {
      assert.throws(() => parseSnippet(body.replaceAll('€', '$')), body);
    }
    assert.deepEqual(parseSnippet('\\$5'), ['$5']);
  });
});

function findSnippet(snippets: readonly Snippet[], prefix: string): Snippet {
  const snippet = snippets.find((one) => one.prefix === prefix);
  if (snippet === undefined) throw new Error(`There is no snippet ${prefix}.`);
  return snippet;
}

/** The text with every placeholder filled in and the first of each choice, or the one that `choose` answers. */
function fillIn(
  snippet: Snippet,
  choose: (choices: readonly string[]) => string | undefined = () => undefined,
): string {
  const text = expandSnippet(snippet, (initial, choices) =>
    (choose(choices) ?? initial).replace(PLACEHOLDER, (placeholder) => {
      const filling = FILLINGS[placeholder];
      assert.ok(filling !== undefined, `${placeholder} has no filling`);
      return filling;
    }),
  );
  // Opinions of the CVMP say what the substance does in a clause.
  return text.replace('which blocking', 'which blocks');
}

function analyseFilled(snippet: Snippet, notation: Notation): Analysis {
  return analyze(fillIn(snippet), notation, RULE_SET);
}

function choicesOf({ pieces }: Snippet): readonly { number: number; choice: string }[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? []
      : piece.choices.map((choice) => ({ number: piece.number, choice })),
  );
}

/** The opinion statement that makes a document of a part, so that every rule looks at it. */
function contextOf(snippets: readonly Snippet[], { prefix }: Snippet): string {
  if (prefix in DOCUMENTS || /^so-(?:opinion|head|front)/.test(prefix)) return '';
  const isChange = /post|change|holder|new-text/.test(prefix);
  const isVeterinary = /vet|appeal|benefit-risk|tolerated/.test(prefix);
  const statement = `so-opinion${isVeterinary ? '-vet' : ''}${isChange ? '-post' : ''}`;
  return `${fillIn(findSnippet(snippets, statement))}\n\n`;
}
