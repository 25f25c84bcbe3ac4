/** Drafts that are begun from answers: whole, in the words of the packs, with nothing wrong but what is still to fill in. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Analysis,
  analyze,
  beginDraft,
  type DraftAnswers,
  type DraftTemplate,
  type NewDraft,
  PROFILES,
  type Profile,
} from '../../../server/src/core';
import { checkModifiers, findModifiers } from '../../../server/src/core/authoring/draftFacts';
import { fillPlaceholder, NAMES } from '../../support/draftFillings';
import { buildFullRuleSet } from '../../support/ruleSets';
import { parseSnippet, type TabStop } from '../../support/snippets';

const RULE_SET = buildFullRuleSet();
const CHANGES = ['a new indication', 'an extension to an existing indication', ''];

/** Analysing a thousand drafts takes seconds, on a busy machine many. */
const LIMIT = 120_000;

describe('the common name of a new draft', () => {
  it('is written small, but for the descriptive name of a vaccine', () => {
    for (const [typed, written] of [
      ['Orvatinib', 'orvatinib'],
      ['Orvatinib / Telmadexan', 'orvatinib / telmadexan'],
      ['Dengue tetravalent vaccine', 'Dengue tetravalent vaccine'],
      ['RNA origin', 'RNA origin'],
    ] as const) {
      const { draft } = beginDraft(
        { kind: 'human-initial', modifiers: [], product: 'Lumivexa', substance: typed },
        RULE_SET.standard,
        [],
      );
      assert.ok(draft?.text.includes(`\n${written}\n`), typed);
    }
  });
});

describe('a new draft', function () {
  this.timeout(LIMIT);
  for (const profile of PROFILES) {
    describe(`for ${profile}`, () => {
      const kinds = [...findKinds(profile)];
      const drafts = [
        ...kinds.map((kind) => ({ kind, answers: { ...kind, ...NAMES } })),
        ...kinds
          .filter(({ modifiers }) => modifiers.length < 2)
          .map((kind) => ({ kind, answers: { ...kind } })),
      ];

      it('has no finding but its placeholders, whatever applies and whatever is known', () => {
        for (const { answers } of drafts) {
          const { text } = begin(answers);
          const { findings, opinion } = analyze(text, 'draft', RULE_SET);
          assert.equal(opinion.profile, profile);
          assert.equal(opinion.kind, 'summary');
          const others = findings.filter(({ ruleId }) => ruleId !== 'placeholder-left');
          assert.deepEqual(describeFindings(others), [], JSON.stringify(answers));
          const places = new Set(findings.map(({ span }) => span.start));
          for (const { 0: placeholder, index } of text.matchAll(/<[^>]+>/g)) {
            assert.ok(places.has(index), `${placeholder} is not reported`);
          }
        }
      });

      it('has no finding at all once it is filled in, and says by its words what applies', () => {
        for (const { kind, answers } of drafts) {
          const { findings, opinion } = analyseFilled(begin(answers), profile);
          assert.deepEqual(describeFindings(findings), [], JSON.stringify(answers));
          assert.deepEqual([...opinion.modifiers].sort(), [...kind.modifiers].sort());
        }
      });

      it('has no error or warning, whatever is chosen', () => {
        const kind = kinds[0] ?? { kind: profile, modifiers: [] };
        const draft = begin({ ...kind, ...NAMES });
        const stops = parseSnippet(draft.snippet).filter((piece) => typeof piece !== 'string');
        for (const choice of stops.flatMap(({ choices }) => choices)) {
          const { findings } = analyseFilled(draft, profile, choice);
          const wrong = findings.filter(({ severity }) => /error|warning/.test(severity));
          assert.deepEqual(describeFindings(wrong), [], choice);
        }
      });

      it('leads through its placeholders in the order of the text', () => {
        for (const { answers } of drafts) {
          const draft = begin(answers);
          const numbers = stopsOf(draft).map(({ number }) => number);
          const first = numbers.filter((number, index) => numbers.indexOf(number) === index);
          const expected = first.map((_, index) => index + 1);
          assert.deepEqual(first, [...expected.slice(0, -1), 0]);
          assert.equal(
            expand(draft, (initial) => initial),
            draft.text,
          );
        }
      });
    });
  }

  it('takes every word of the form from the packs', () => {
    const { text } = begin({ kind: 'human-initial', modifiers: ['conditional'], ...NAMES });
    const wordings = RULE_SET.standard.sentences.flatMap(({ variants }) =>
      variants.flatMap((variant) => variant.text.split(/\{\w+\}|\n\n/)),
    );
    const pieces = wordings.map((piece) => piece.trim()).filter((piece) => piece.length > 12);
    const rest = pieces
      .sort((a, b) => b.length - a.length)
      .reduce(
        (left, piece) => left.replaceAll(piece, ' '),
        text.replace(/\[\^[a-z-]+\]:?/g, ' ').replace(/\s+/g, ' '),
      );
    assert.doesNotMatch(rest, /recommending|described|Commission|physicians|benefits of/);
  });

  it('follows the year of the opinion', () => {
    const of = (date: string): string => begin({ kind: 'human-initial', ...NAMES, date }).text;
    assert.match(of('22 February 2024'), /European public assessment report/);
    assert.match(of('30 January 2025'), /on the EMA website/);
  });

  it('does not double the stop of a name, and writes substances as a sentence does', () => {
    const { text } = begin({
      kind: 'human-initial',
      modifiers: ['fixed-dose-combination'],
      ...NAMES,
      substance: 'terisartan / velodipine',
      class: 'antihypertensive agents',
    });
    assert.match(text, /is Brackwater Biotech S\.r\.l\.$/m);
    assert.match(text, /^terisartan \/ velodipine$/m);
    assert.match(text, /combination of terisartan and velodipine, antihypertensive agents/);
  });

  it('is a combination where its common name has several substances, unless something else is chosen', () => {
    const named = { kind: 'human-initial', ...NAMES, substance: 'terisartan / velodipine' };
    assert.match(begin(named).text, /is a fixed-dose combination of terisartan and velodipine/);
    const vaccine = begin({ ...named, modifiers: ['vaccine'] }).text;
    assert.doesNotMatch(vaccine, /fixed-dose combination/);
  });

  it('has several active substances of a veterinary product in the plural', () => {
    const answers = { kind: 'veterinary-initial', ...NAMES, substance: 'terisartan / velodipine' };
    const { text } = begin(answers);
    assert.match(
      text,
      /containing terisartan and velodipine \(ATCvet code: .*\) as active substances,/,
    );
  });

  it('takes the condition from a use that is known', () => {
    const { text } = begin({ kind: 'human-initial', use: 'the treatment of gout' });
    assert.match(text, /experienced in the treatment of gout\./);
  });

  it('is for immunisation where a vaccine is chosen, or named by its common name', () => {
    const named = { ...NAMES, kind: 'veterinary-initial', substance: 'Bluetongue virus vaccine' };
    for (const answers of [named, { ...NAMES, kind: named.kind, modifiers: ['vaccine'] }]) {
      assert.match(
        begin(answers).text,
        /^> For the active immunisation of <target species> against <condition>\.$/m,
      );
    }
    const human = begin({ ...named, kind: 'human-initial' }).text;
    assert.match(human, /is indicated for active immunisation to prevent <condition> in/);
  });

  it('has the article of a class in the tab stop of the class', () => {
    const stops = stopsOf(begin({ kind: 'human-initial' }));
    assert.ok(stops.some(({ initial }) => initial === 'a <pharmacological class>'));
    assert.ok(stops.every(({ choices }) => !choices.includes('an')));
  });

  it('takes “an” before a vowel', () => {
    const text = (name: string): string => begin({ kind: 'human-initial', class: name }).text;
    assert.match(text('antibody'), /, an antibody \(ATC/);
    assert.match(text('kinase inhibitor'), /, a kinase inhibitor \(ATC/);
  });

  it('has nothing but the added words of an extension in bold', () => {
    const { text } = begin({
      kind: 'human-post-authorisation',
      change: 'an extension to an existing indication',
    });
    assert.deepEqual(text.match(/\*\*.*?\*\*/g), ['**<new words>**']);
    assert.match(text, /^> <product> is indicated for .* in <population> \*\*<new words>\*\*\.$/m);
  });

  it('has a file name after its product', () => {
    const name = (product: string): string =>
      begin({ kind: 'veterinary-initial', product }).fileName;
    assert.equal(name('Suvigard Hyo'), 'suvigard-hyo.opinion.md');
    assert.equal(name('Çelvigo (5 mg)'), 'çelvigo-5-mg.opinion.md');
    assert.equal(name('Aux.../../etc'), 'aux-etc.opinion.md');
    assert.equal(begin({ kind: 'veterinary-initial' }).fileName, 'summary.opinion.md');
  });

  it('has other names for a folder where that one is taken', () => {
    const names = (kind: Profile): readonly string[] =>
      begin({ kind, product: 'Veltorina' }).otherNames.slice(0, 2);
    assert.deepEqual(names('human-post-authorisation'), [
      'veltorina-post-authorisation.opinion.md',
      'veltorina-2.opinion.md',
    ]);
    assert.deepEqual(names('human-initial'), ['veltorina-2.opinion.md', 'veltorina-3.opinion.md']);
  });

  it('of a pack that changes a sentence has that sentence', () => {
    const house = {
      id: 'house',
      title: 'House',
      version: '1',
      entries: [
        {
          id: 'benefits',
          kind: 'standard-sentence' as const,
          profiles: ['human-initial' as const],
          when: [],
          part: 'benefits' as const,
          tolerance: 0,
          variants: [{ text: 'The benefit of {product} is {benefit}.', accepted: false }],
        },
      ],
    };
    const { standard } = buildFullRuleSet([house]);
    const { draft } = beginDraft({ kind: 'human-initial', ...NAMES }, standard, []);
    assert.match(draft?.text ?? '', /^The benefit of Zenquora is <benefit>\./m);
  });
});

describe('a new draft from a template', () => {
  const template = (text: string): readonly DraftTemplate[] => [{ name: 'house', text }];
  const beginFrom = (text: string, answers: DraftAnswers = {}): NewDraft | undefined =>
    beginDraft({ kind: 'template:house', ...answers }, RULE_SET.standard, template(text)).draft;

  it('has what is known in place of its variables, and tab stops for the rest', () => {
    const draft = beginFrom('# {product}\n\nOn {date} for {use} – {house} {constructor}\n', NAMES);
    assert.equal(
      draft?.text,
      '# Zenquora\n\nOn 22 February 2024 for the treatment of <condition> – {house} {constructor}\n',
    );
    assert.match(draft?.snippet ?? '', /for \$\{1\|the treatment of,.*\|\} \$\{2:<condition>\} –/);
    assert.match(draft?.snippet ?? '', /\{house\\\} \{constructor\\\}\n\$0$/);
  });

  it('is listed first, with its heading', () => {
    const { question } = beginDraft(
      {},
      RULE_SET.standard,
      template('\n# Summary of opinion[^1] (post authorisation)\n'),
    );
    assert.deepEqual(question?.options[0], {
      value: 'template:house',
      label: 'house',
      detail: 'Summary of opinion (post authorisation)',
    });
    assert.deepEqual(
      question?.options.slice(1).map(({ value }) => value),
      PROFILES,
    );
  });

  it('is listed in the order of the names, whatever the order in which they were found', () => {
    const found = ['b', 'a/x', 'a-b'].map((name) => ({ name, text: '' }));
    const { question } = beginDraft({}, RULE_SET.standard, found);
    assert.deepEqual(
      question?.options.slice(0, 3).map(({ label }) => label),
      ['a-b', 'a/x', 'b'],
    );
  });

  it('is asked about what it has a place for, and about the name', () => {
    assert.deepEqual(askAll('template:house', template('{date} {reference} {shape}')), [
      'kind',
      'product',
      'date',
      'reference',
    ]);
  });

  it('gives a snippet that stands for its text, whatever the text', () => {
    const words = fc.constantFrom('{product}', '{holder}', '{use}', '$', '$1', '}', '\\', '.');
    // A brace that opens needs no escape, and the reader of snippets here takes it for a slip.
    const text = fc.string().map((one) => one.replaceAll('{', ''));
    fc.assert(
      fc.property(fc.array(fc.oneof(words, text)), fc.string(), (parts, value) => {
        const known = checkedName(value) ? { product: value } : {};
        const draft = beginFrom(parts.join(''), known);
        assert.ok(draft !== undefined);
        assert.equal(
          expand(draft, (initial) => initial),
          draft.text,
        );
      }),
    );
  });
});

describe('the questions before a new draft', () => {
  it('are those that the kind of opinion needs', () => {
    assert.deepEqual(askAll('human-initial'), [
      ...['kind', 'modifiers', 'product', 'substance', 'holder', 'date'],
    ]);
    assert.deepEqual(askAll('human-initial', [], ['generic']).at(-1), 'reference');
    assert.deepEqual(askAll('human-post-authorisation')[1], 'change');
    assert.deepEqual(askAll('veterinary-post-authorisation')[1], 'product');
  });

  it('come with their place among all of them', () => {
    const { step, steps } = beginDraft({ kind: 'human-initial' }, RULE_SET.standard, []);
    assert.deepEqual([step, steps], [2, 6]);
  });

  it('come again where an answer is wrong, with the reason', () => {
    const problem = (answers: DraftAnswers): string => {
      const step = beginDraft({ kind: 'human-initial', ...answers }, RULE_SET.standard, []);
      assert.equal(step.draft, undefined);
      return `${step.question?.name}: ${step.problem}`;
    };
    for (const [answers, expected] of [
      [{ kind: 'human' }, 'kind: There is no “human” to begin with.'],
      [{ product: ' ' }, 'product: Name of the product is needed.'],
      [{ product: 'Zen<quora' }, 'product: “<” does not belong in the text.'],
      [{ product: '123' }, 'product: “123” has no letter.'],
      [{ date: 'soon' }, 'date: “soon” is no date. Write it as 28 January 2021.'],
      [{ date: '31 February 2024' }, 'date: The calendar has no 31 February 2024.'],
      [
        { date: '12/11/2026' },
        'date: “12/11/2026” may be 12 November or 11 December. Write it as 12 November 2026.',
      ],
      [{ date: '22 February' }, 'date: “22 February” is no date. Write it as 28 January 2021.'],
      [{ code: 'QL01EX41' }, 'undefined: “QL01EX41” is no ATC code. One reads L01XX66.'],
      [
        { modifiers: ['conditional', 'exceptional-circumstances'] },
        'modifiers: “Conditional marketing authorisation” and “Under exceptional circumstances” cannot both apply: choose one.',
      ],
      [
        { kind: 'veterinary-initial', modifiers: ['orphan'] },
        'modifiers: “orphan” is no modifier of veterinary-initial. Known are generic, hybrid, vaccine.',
      ],
    ] as const) {
      assert.equal(problem(answers), expected);
    }
  });

  it('take dates and codes as writers have them, and write them as the form does', () => {
    const text = (answers: DraftAnswers): string =>
      begin({ kind: 'human-initial', ...answers }).text;
    for (const date of ['2024-02-22', '22/02/2024', '22 Feb 2024', '22nd February 2024']) {
      assert.match(text({ date }), /^On 22 February 2024, /m);
    }
    assert.match(text({ date: '6-7 September 2022' }), /^On 6-7 September 2022, /m);
    assert.match(text({ code: 'l01 ex41' }), /\(ATC code: L01EX41\)/);
  });
});

interface Kind {
  readonly kind: Profile;
  readonly modifiers: readonly string[];
  readonly change?: string;
}

/** Every combination of what may apply to a product. */
function* findKinds(profile: Profile): Iterable<Kind> {
  const possible = findModifiers(profile);
  for (let bits = 0; bits < 2 ** possible.length; bits++) {
    const modifiers = possible.filter((_, index) => (bits >> index) % 2 === 1);
    if (checkModifiers(modifiers, profile).problem === undefined) {
      const kind = { kind: profile, modifiers };
      if (profile !== 'human-post-authorisation') yield kind;
      else for (const change of CHANGES) yield { ...kind, change };
    }
  }
}

function begin(answers: DraftAnswers): NewDraft {
  const { draft, problem } = beginDraft(answers, RULE_SET.standard, []);
  if (draft === undefined) throw new Error(problem);
  return draft;
}

/** The names of all questions, asked one after another. */
function askAll(
  kind: string,
  templates: readonly DraftTemplate[] = [],
  modifiers: readonly string[] = [],
): readonly string[] {
  const given: Readonly<Record<string, string | readonly string[]>> = {
    kind,
    modifiers,
    product: 'Zenquora',
  };
  const names: string[] = [];
  let answers: DraftAnswers = {};
  for (;;) {
    const { question, problem } = beginDraft(answers, RULE_SET.standard, templates);
    assert.equal(problem, undefined);
    if (question === undefined) return names;
    names.push(question.name);
    answers = { ...answers, [question.name]: given[question.name] ?? '' };
  }
}

function checkedName(text: string): boolean {
  return (
    beginDraft({ kind: 'human-initial', product: text }, RULE_SET.standard, []).draft !== undefined
  );
}

function stopsOf({ snippet }: NewDraft): readonly TabStop[] {
  return parseSnippet(snippet).filter((piece) => typeof piece !== 'string');
}

/** The text of the snippet once every place holds what `fill` answers; what is repeated says the same. */
function expand(
  { snippet }: NewDraft,
  fill: (initial: string, choices: readonly string[]) => string,
): string {
  const filled = new Map<number, string>();
  return parseSnippet(snippet)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { number, initial, choices } = piece;
      const value = filled.get(number) ?? (initial === undefined ? '' : fill(initial, choices));
      filled.set(number, value);
      return value;
    })
    .join('');
}

/** `choice` is taken wherever it is offered. */
function analyseFilled(draft: NewDraft, profile: Profile, choice?: string): Analysis {
  const text = expand(draft, (initial, choices) => {
    if (choice !== undefined && choices.includes(choice) && !choice.startsWith('<')) return choice;
    return initial.includes('<') ? fillPlaceholder(initial, profile) : initial;
  });
  return analyze(text, 'draft', RULE_SET);
}

function describeFindings(findings: Analysis['findings']): readonly string[] {
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}
