/** Completes the names and abbreviations that the document states, from three typed letters on. */
import type { Analysis } from '../../analysis/analyze';
import { DocumentContext } from '../../analysis/documentContext';
import type { RuleSet } from '../../analysis/ruleSet';
import { findExplanations } from '../../model/abbreviations';
import type { Opinion } from '../../model/opinion';
import type { TextSpan } from '../../text/span';
import { capitalise, isWordCharacter } from '../../text/words';
import { buildItem, type CompletionItem, type Completions } from './completionItem';
import { beginsWith, type CompletionPlace, spanOfTyped } from './completionPlace';
import type { CompletionSources } from './completionSources';

const FEWEST_LETTERS = 3;
const LONGEST_NAME = 80;

export function completeName(
  place: CompletionPlace,
  { opinion }: Analysis,
  { ruleSet }: CompletionSources,
): Completions | undefined {
  const { words, after } = place;
  if (isWordCharacter(after.charCodeAt(0)) || !hasLetters(words)) return undefined;
  const items: CompletionItem[] = [];
  const add = (kind: CompletionItem['kind'], name: string, detail: string): void => {
    const typed = findTyped(words, name);
    const span = typed === undefined ? undefined : spanOfTyped(place, typed);
    if (typed === undefined || span === undefined) return;
    const label = kind === 'name' ? inCapitalsOf(typed, name, place) : name;
    // The word under the cursor itself is no suggestion.
    if (label === typed || items.some((item) => item.label === label)) return;
    items.push(buildItem(kind, label, span, { detail }));
  };
  for (const [name, detail] of findNames(opinion, place)) add('name', name, detail);
  for (const [letters, meaning] of findMeanings(place, opinion, ruleSet)) {
    add('abbreviation', letters, meaning);
  }
  return { items, isIncomplete: false };
}

function hasLetters(words: string): boolean {
  return new RegExp(`[\\p{L}\\p{N}-]{${FEWEST_LETTERS}}$`, 'u').test(words);
}

/** Each with what it is; those that are being typed are left out. */
function* findNames(
  opinion: Opinion,
  { offset }: CompletionPlace,
): Iterable<readonly [name: string, detail: string]> {
  const groups = [
    ['product name', opinion.productNames],
    ['common name', opinion.commonNames],
    ['active substance', opinion.substances],
    ['reference product', [opinion.referenceProduct]],
    ['applicant or holder', [opinion.applicant?.name]],
  ] as const;
  for (const [detail, passages] of groups) {
    for (const passage of passages) {
      if (passage === undefined || passage.text.length > LONGEST_NAME) continue;
      if (!isAt(passage.span, offset)) yield [passage.text, detail];
    }
  }
}

function isAt({ start, end }: TextSpan, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Two capitals at least tell that an abbreviation is typed, not a word. */
const ABBREVIATION = /(?:^|[^\p{L}\d])\p{L}?\p{Lu}[\p{L}\d-]?\p{Lu}[\p{L}\d-]*$/u;

/** The abbreviations of the document, each with its explanation, as far as there is one. */
function* findMeanings(
  { words }: CompletionPlace,
  opinion: Opinion,
  ruleSet: RuleSet,
): Iterable<readonly [letters: string, meaning: string]> {
  if (!ABBREVIATION.test(words)) return;
  const { text } = opinion.tree.prose;
  for (const abbreviation of new DocumentContext(opinion, ruleSet).abbreviations) {
    const meaning = findExplanations(abbreviation, text).find((one) => one.words)?.words;
    yield [abbreviation.letters, meaning === undefined ? '' : text.slice(meaning.from, meaning.to)];
  }
}

/** The longest beginning of the name that stands before the cursor as words of its own. */
function findTyped(words: string, name: string): string | undefined {
  for (let length = Math.min(name.length, words.length); length >= FEWEST_LETTERS; length--) {
    const typed = words.slice(-length);
    const isOwnWord = !isWordCharacter(words.charCodeAt(words.length - length - 1));
    if (isOwnWord && beginsWith(name, typed)) return typed;
  }
  return undefined;
}

/** As the writer begins it: `Selinexor` at the start of a sentence, `NEXPOVIO` in the indication. */
function inCapitalsOf(typed: string, name: string, { words }: CompletionPlace): string {
  const isShouted = typed === typed.toUpperCase() && /\p{Lu}{3}/u.test(typed);
  if (isShouted) return name.toUpperCase();
  const beginsSentence = /(?:^|[.!?:] )$/.test(words.slice(0, words.length - typed.length));
  const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
  return beginsSentence && isCapital ? capitalise(name) : name;
}
