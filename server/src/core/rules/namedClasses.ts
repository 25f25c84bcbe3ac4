/** Finds the noun phrases that say of which class the substance of an ATC code is. Shared by rules about codes; knows no class. */

import type { AtcMention } from '../model/opinion';
import { lastAtOrBefore } from '../text/lineIndex';
import type { Prose } from '../text/prose';

/** A noun phrase without its article, in the prose: `interleukin inhibitor`. */
export interface NamedClass {
  readonly text: string;
  readonly from: number;
}

export interface NamedClasses {
  /** In the sentence of the code: behind its verb, behind the name of the substance, behind the code. */
  readonly besideCode: readonly NamedClass[];
  /** In the sentence that follows: `It is an antibody-drug conjugate`. */
  readonly behindSentence: readonly NamedClass[];
}

/** A sentence, up to its code, that is longer lists strains. */
const LONGEST_HEAD = 500;
const LONGEST_PHRASE = 140;
const LONGEST_TAIL = 280;
/** `is an antiepileptic`, `are antithrombotic agents`. */
const VERB = / (?:is|are) (?:an? )?/;
/** `zelvotersen, an antisense oligonucleotide`; `two` and `three` belong to the phrase. */
const APPOSITION = /[,)] (?:an? |(?=(?:two|three|four) ))/g;
const ARTICLE = /an? $/;
const BRACKETS = /\((?!ATC|Q?[A-Z]\d\d)[^()]*\)/g;
const BEHIND_CODE = /^\)?(?: as active substance)?, an? /;
const NEXT_SENTENCE = /^\)?[^.;()]{0,120}\. (?:It|[A-Z][\w-]+(?: [a-z]+)?) is an? /;
/** A sentence that goes on with its subject tells the class, too; “the vaccine response” may be that of patients. */
const VACCINE =
  /^\)?[^.;()]{0,120}\. The (?=vaccine (?:[a-z]+ly |also )?(?:acts|activates|boosts|can|causes|consists|contains|delivers|elicits|enables|encodes|exposes|generates|has|helps|induces|introduces|is|leads|prepares|primes|produces|promotes|protects|provides|stimulates|teaches|trains|triggers|uses|was|will|works)\b)/;
/** With several substances, a class behind the name of one says nothing of the code, which is that of all. */
const SEVERAL = /\b(?:are|both|combination|active substances)\b/;
/** Where a noun phrase ends. */
const END =
  /[,;:.–—]| - |\((?=ATC|Q?[A-Z]\d\d)|(?<![\w-])(?:a[st]|acting|against|belonging|by|contain(?:s|ing)|designed|for|from|indicated|in|intended|of|on|target(?:s|ing)|that|to|used|which|who|whose|with)\b/;
/** What goes on behind such a word: `antibacterial for systemic use`, `inhibitor of factor Xa`. */
const FURTHER = /^(?:for systemic use\b|(of) )/;
const ACTOR = /(?:agonist|antagonist|blocker|inhibitor) $/;

/** `sentenceStarts`: of all sentences of the text, in the prose. */
export function findNamedClasses(
  { text }: Prose,
  sentenceStarts: readonly number[],
  mention: AtcMention,
  hasOneSubstance: boolean,
): NamedClasses {
  const sentence = sentenceStarts[lastAtOrBefore(sentenceStarts, mention.prose.from)] ?? 0;
  const from = Math.max(sentence, mention.prose.from - LONGEST_HEAD);
  const head = text.slice(from, mention.prose.from);
  const [apposition, ...others] = [...head.matchAll(APPOSITION)];
  const isOfOne = hasOneSubstance && others.length === 0 && !SEVERAL.test(head);
  const besideCode: NamedClass[] = [];
  const verb = VERB.exec(head);
  if (verb !== null) besideCode.push(readPhrase(head, verb, from));
  if (apposition !== undefined && (isOfOne || !ARTICLE.test(apposition[0]))) {
    besideCode.push(readPhrase(head, apposition, from));
  }
  if (!isOfOne) return { besideCode, behindSentence: [] };
  const tail = text.slice(mention.prose.to, mention.prose.to + LONGEST_TAIL);
  const behind = BEHIND_CODE.exec(tail);
  if (behind !== null) besideCode.push(readPhrase(tail, behind, mention.prose.to));
  return { besideCode, behindSentence: readNextSentence(tail, mention.prose.to) };
}

function readNextSentence(tail: string, from: number): readonly NamedClass[] {
  const vaccine = VACCINE.exec(tail);
  if (vaccine !== null) {
    return [{ text: 'vaccine', from: from + vaccine[0].length }];
  }
  const next = NEXT_SENTENCE.exec(tail);
  return next === null ? [] : [readPhrase(tail, next, from)];
}

/** The noun phrase behind a cue, to the word that ends it. */
function readPhrase(text: string, cue: RegExpExecArray, from: number): NamedClass {
  const start = cue.index + cue[0].length;
  const rest = text.slice(start, start + LONGEST_PHRASE);
  // Brackets are blotted out, so that a stop or a word in them does not end the phrase.
  const plain = rest.replace(BRACKETS, (bracket) => '_'.repeat(bracket.length));
  let end = END.exec(plain)?.index ?? plain.length;
  const further = FURTHER.exec(plain.slice(end));
  if (further !== null && (further[1] === undefined || ACTOR.test(plain.slice(0, end)))) {
    end += further[0].length;
    if (further[1] !== undefined) end += END.exec(plain.slice(end))?.index ?? plain.length - end;
  }
  return { text: rest.slice(0, end).replace(/[ (]+$/, ''), from: from + start };
}
