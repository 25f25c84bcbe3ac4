/** Holds the TextMate grammars against the core: what the core reads in the examples is what an editor colours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkOpinion, type PartRole, type TextSpan } from '../../server/src/core';
import { NOTATIONS } from '../support/readings';
import { buildFullRuleSet } from '../support/ruleSets';
import {
  assertOnlyThere,
  assertScoped,
  describePlace,
  loadGrammars,
  measureLine,
  readScopedExamples,
  type ScopedExample,
  type Tokenise,
  textOf,
} from '../support/textmate';

describe('The grammars', () => {
  let tokenise: Tokenise;
  let clean: readonly ScopedExample[] = [];
  let all: readonly ScopedExample[] = [];
  let drafts = all;
  let published = all;

  before(async () => {
    tokenise = await loadGrammars();
    clean = readScopedExamples(tokenise, 'clean');
    all = [...clean, ...readScopedExamples(tokenise, 'faulty')];
    drafts = all.filter(({ document }) => document.notation === 'draft');
    published = all.filter(({ document }) => document.notation === 'published');
  });

  it('finish every line of every example in time', () => {
    const unfinished = all.filter(({ scoped }) => scoped.unfinishedLines > 0);
    assert.deepEqual(
      unfinished.map(({ document }) => document.file),
      [],
    );
  });

  it('colour every ATC code that the core finds, slips included, and nothing else', () => {
    const findCodes = ({ opinion }: ScopedExample) =>
      spansOf(opinion.atcCodes.map(({ code }) => code));
    assertScoped(all, 'constant.other.atc-code', findCodes);
    assertOnlyThere(all, 'constant.other.atc-code', findCodes);
  });

  it('colour the date of every opinion and every strength', () => {
    assertScoped(all, 'constant.numeric.date', ({ opinion }) => spansOf([opinion.statement?.date]));
    assertScoped(all, 'constant.numeric.strength', ({ opinion }) =>
      spansOf(opinion.presentation?.strengths ?? []),
    );
  });

  it('colour footnote marks, and in a published text no other digit', () => {
    assertScoped(drafts, MARK, findMarks);
    assertOnlyThere(all, MARK, findMarks);
  });

  it('colour the marks of a published text, unless they look like the end of a name', () => {
    const isSeen = ({ document: { text } }: ScopedExample, { start, end }: TextSpan): boolean =>
      !/[A-Z][a-z]+$/.test(text.slice(0, start)) ||
      !/^\d(?!,? intended)/.test(text.slice(start, end + 9));
    assertScoped(published, MARK, (example) =>
      findMarks(example).filter((span) => isSeen(example, span)),
    );
  });

  it('colour the label of every footnote body', () => {
    assertScoped(all, 'entity.name.tag.footnote-label', ({ opinion }) =>
      opinion.footnotes.bodies.map(({ labelSpan }) => labelSpan),
    );
  });

  it('colour the cue of every part in the name of the part', () => {
    const missed = all.flatMap((example) =>
      example.opinion.parts
        .filter(({ isCued, role }) => isCued && !WITHOUT_CUE.test(role))
        // A soft hyphen hides a word from the grammar, though not from the core.
        .filter(({ span }) => !textOf(example, span).includes('\u00ad'))
        .filter(({ role, span }) => !example.scoped.hasScope(span, scopeOfCue(role)))
        .map(({ role, span }) => `${role} ${describePlace(example, span)}`),
    );
    assert.deepEqual(missed, []);
  });

  it('colour no cue outside of its part', () => {
    const wrong = clean.flatMap((example) =>
      example.scoped.tokens.flatMap(({ span, scopes }) => {
        const cue = scopes.find((scope) => scope.startsWith(CUE));
        const role = example.opinion.roleAt(span.start);
        if (cue === undefined || (role !== undefined && cue === scopeOfCue(role))) return [];
        return [`${cue} in ${role} ${describePlace(example, span)}`];
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('colour title, product name and common name below it', () => {
    const titled = all.filter(({ opinion: { kind, title } }) => kind === 'summary' && title);
    for (const [scope, role] of HEAD_SCOPES) {
      const find = ({ opinion }: ScopedExample) => opinion.partsOf(role).map(({ span }) => span);
      assertScoped(titled, scope, find);
      assertOnlyThere(titled, scope, find);
    }
  });

  it('colour every placeholder that the core reports, and none in a clean document', () => {
    const ruleSet = buildFullRuleSet();
    assertScoped(all, 'string.other.placeholder', ({ opinion }) =>
      checkOpinion(opinion, ruleSet)
        .findings.filter(({ ruleId }) => ruleId === 'placeholder-left')
        .map(({ span }) => span),
    );
    assertOnlyThere(clean, 'string.other.placeholder', () => []);
  });

  it('colour no code, date, strength or placeholder in plain words', () => {
    const words =
      'It may be that march time in august company, the XPO1, CD38, P2Y12, BCL11A, BA.4-5, GLP-1, IL-2 and COVID-19 of 2021 are 3 in number [see section 5.1] and factor XX is 10 times 100 [1].';
    for (const notation of NOTATIONS) {
      const { textsOf } = tokenise(notation, words);
      for (const scope of ['constant', 'string', 'support', 'keyword', 'comment']) {
        assert.deepEqual(textsOf(scope), [], `${scope} in a ${notation}`);
      }
    }
  });

  it('give suppression comments scopes of their own', () => {
    const comment =
      '<!-- opinion-summary-ignore verb-disagrees, part-empty: as printed, 1 May 2021 -->';
    const { tokens, textsOf } = tokenise('draft', `Text ${comment} more\nThe end.`);
    assert.deepEqual(textsOf('comment.block.suppression'), [comment]);
    assert.deepEqual(textsOf('keyword.control.suppression'), ['opinion-summary-ignore']);
    assert.deepEqual(textsOf('entity.name.tag.rule-id'), ['verb-disagrees', 'part-empty']);
    assert.deepEqual(textsOf('string.unquoted.suppression-reason'), [' as printed, 1 May 2021 ']);
    assert.deepEqual(textsOf('constant'), []);
    assert.deepEqual(tokens.at(-1)?.scopes, []);
  });

  it('give other comments no such scopes, whatever they say', () => {
    const { tokens } = tokenise('draft', '<!-- see opinion-summary-ignore: 1 May 2021 -->');
    assert.deepEqual(tokens[1]?.scopes, ['comment.block.html']);
  });

  it('read front matter, bold, struck and quoted text of a draft', () => {
    const text = '---\nprofile: human-initial # so\n---\n\n> - **new** ~~old~~ _felis_\n\nText\n';
    const { textsOf } = tokenise('draft', text);
    assert.deepEqual(textsOf('entity.name.tag'), ['profile']);
    assert.deepEqual(textsOf('constant.language.profile'), ['human-initial']);
    assert.deepEqual(textsOf('comment'), ['# so']);
    assert.deepEqual(textsOf('markup.bold'), ['**new**']);
    assert.deepEqual(textsOf('markup.strikethrough'), ['~~old~~']);
    assert.deepEqual(textsOf('markup.italic'), ['_felis_']);
    assert.deepEqual(textsOf('markup.quote'), ['> - **new** ~~old~~ _felis_']);
  });

  it('give page furniture the look of a comment, and no words of the document', () => {
    const findSilent = ({ opinion }: ScopedExample) =>
      opinion.tree.blocks
        .filter(({ kind }) => kind === 'pageFurniture' || kind === 'comment')
        .map(({ span }) => span);
    assertScoped(clean, 'comment', findSilent);
    assertOnlyThere(clean, 'comment', findSilent);
  });

  it('take time in proportion to the length of a line', () => {
    const seeds = [
      'The active substance of ',
      '1 ',
      '[^1',
      '**a ',
      '<!-- ',
      '12 mg/',
      ' ',
      '[',
      '?',
    ];
    for (const notation of NOTATIONS) {
      for (const seed of seeds) {
        const short = measureLine(tokenise, notation, seed, 2 ** 13);
        // Eight times the text; a quadratic grammar would take 64 times as long. A busy machine may need another try.
        const limit = 24 * Math.max(short, 20);
        let long = Number.POSITIVE_INFINITY;
        for (let left = 3; left > 0 && long >= limit; left--) {
          long = measureLine(tokenise, notation, seed, 2 ** 16);
        }
        assert.ok(long < limit, `“${seed}”: ${short} ms, then ${long} ms`);
      }
    }
  });

  it('come to the end of a line of 1 MB', function () {
    this.timeout(60_000);
    const words =
      'Lumivexa was studied in women and men with a tumour of the thyroid, and in others; ';
    for (const notation of NOTATIONS) measureLine(tokenise, notation, words, 2 ** 20);
  });
});

describe('The language configurations', () => {
  for (const notation of NOTATIONS) {
    const path = `../../syntaxes/${notation}.language-configuration.json`;
    const { wordPattern, onEnterRules }: LanguageConfiguration = JSON.parse(
      readFileSync(new URL(path, import.meta.url), 'utf8'),
    );

    it(`keep hyphenated words, codes and figures of a ${notation} whole`, () => {
      const words = '(10 “film-coated” (L01XX66), EMA’s 1.5 mg/ml, naïve.'.match(
        new RegExp(wordPattern.pattern, `${wordPattern.flags}g`),
      );
      assert.equal(words?.join(' '), '10 film-coated L01XX66 EMA’s 1.5 mg ml naïve');
    });

    it(`go on with a list of a ${notation}, but not behind an empty item`, () => {
      const next = (line: string): string | undefined =>
        onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line))?.action.appendText;
      assert.equal(next('• conventional therapy;'), '• ');
      assert.equal(next('• '), undefined);
      assert.equal(next('A line of text'), undefined);
      if (notation === 'draft') assert.equal(next('> - one'), '> - ');
    });
  }
});

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly { beforeText: string; action: { appendText?: string } }[];
}

const MARK = 'entity.name.tag.footnote-mark';
const HEAD_SCOPES: readonly (readonly [scope: string, role: PartRole])[] = [
  ['entity.name.section.title', 'title'],
  ['entity.name.section.product-name', 'productName'],
  ['entity.name.type.common-name', 'commonName'],
];
const CUE = 'keyword.other.part-cue.';
const WITHOUT_CUE = /^(?:title|productName|commonName|footnotes)$/;

/** `keyword.other.part-cue.side-effects` for `sideEffects`. */
function scopeOfCue(role: string): string {
  return CUE + role.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function findMarks({ opinion }: ScopedExample): readonly TextSpan[] {
  return opinion.footnotes.marks.map(({ span }) => span);
}

function spansOf(
  passages: readonly ({ readonly span: TextSpan } | undefined)[],
): readonly TextSpan[] {
  return passages.flatMap((passage) => (passage === undefined ? [] : [passage.span]));
}
