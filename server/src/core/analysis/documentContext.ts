/**
 * What the rules are given on one document. A class, so that all contexts have one shape: an object with getters of
 * its own would get a hidden class of its own each time, which slows every rule and keeps the document in memory.
 */
import { type Abbreviation, findAbbreviations } from '../model/abbreviations';
import type { Opinion } from '../model/opinion';
import { matchStandardSentences } from '../packs/matchSentences';
import { readOpenings, type SentenceOpening } from '../packs/nearCues';
import type { PhraseMatches } from '../packs/phraseIndex';
import { type PlacedMatches, placeMatches } from '../packs/placedMatches';
import type { StandardSentenceMatch, StandardSentences } from '../packs/standardSentences';
import type { ReferenceData } from '../reference/referenceData';
import type { TermIndex } from '../reference/terms';
import type { RuleContext, Suppression } from '../rules/rule';
import { createWriting, type Writing } from '../rules/writing';
import type { Prose } from '../text/prose';
import { surveyWords, type WordSurvey } from '../text/wordSurvey';
import type { WordTable } from '../text/wordTable';
import type { RuleSet } from './ruleSet';

/** What several rules need is found when the first one asks for it. */
export class DocumentContext implements RuleContext {
  readonly opinion: Opinion;
  readonly source: string;
  readonly prose: Prose;
  readonly words: WordTable;
  readonly standard: StandardSentences;
  readonly terms: ReadonlySet<string>;
  readonly teamAbbreviations: ReadonlyMap<string, string | undefined>;
  readonly reference: ReferenceData | undefined;
  /** Empty until the comments have been applied: see `withSuppressions`. */
  readonly suppressions: readonly Suppression[];

  readonly #ruleSet: RuleSet;
  #writing: Writing | undefined;
  #standardMatches: readonly StandardSentenceMatch[] | undefined;
  #placedMatches: PlacedMatches | undefined;
  #openings: readonly SentenceOpening[] | undefined;
  #survey: WordSurvey | undefined;
  #abbreviations: readonly Abbreviation[] | undefined;
  #phrases: PhraseMatches | undefined;

  constructor(opinion: Opinion, ruleSet: RuleSet, suppressions: readonly Suppression[] = []) {
    this.opinion = opinion;
    this.source = opinion.tree.source;
    this.prose = opinion.tree.prose;
    this.words = opinion.tree.words;
    this.standard = ruleSet.standard;
    this.terms = ruleSet.terms;
    this.teamAbbreviations = ruleSet.teamAbbreviations;
    this.reference = ruleSet.reference;
    this.suppressions = suppressions;
    this.#ruleSet = ruleSet;
  }

  get writing(): Writing {
    this.#writing ??= createWriting(this.opinion);
    return this.#writing;
  }

  get standardMatches(): readonly StandardSentenceMatch[] {
    this.#standardMatches ??= isSummary(this.opinion)
      ? matchStandardSentences(this.opinion, this.standard)
      : [];
    return this.#standardMatches;
  }

  standardMatchAt(offset: number): StandardSentenceMatch | undefined {
    this.#placedMatches ??= placeMatches(this.standardMatches);
    return this.#placedMatches.matchAt(offset);
  }

  get openings(): readonly SentenceOpening[] {
    this.#openings ??= readOpenings(this.opinion);
    return this.#openings;
  }

  get survey(): WordSurvey {
    this.#survey ??= surveyWords(this.prose.text, this.words, this.#ruleSet.phrases.filter);
    return this.#survey;
  }

  get abbreviations(): readonly Abbreviation[] {
    this.#abbreviations ??= findAbbreviations(this.prose.text, this.survey);
    return this.#abbreviations;
  }

  get phrases(): PhraseMatches {
    this.#phrases ??= this.#ruleSet.phrases.findIn(this.prose.text, this.survey);
    return this.#phrases;
  }

  get vocabulary(): TermIndex {
    return this.#ruleSet.vocabulary;
  }

  withSuppressions(suppressions: readonly Suppression[]): DocumentContext {
    return new DocumentContext(this.opinion, this.#ruleSet, suppressions);
  }
}

/** A negative opinion and a text of another kind are not held against the standard sentences. */
export function isSummary({ kind }: Opinion): boolean {
  return kind === 'summary' || kind === 'fragment';
}
