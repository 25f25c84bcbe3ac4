/** Subject and verb agree in the sentences of the form: “The benefits … are”, “The most common side effect is”; and in clauses on patients. */
import { indicationSentences } from '../model/indication';
import type { Opinion } from '../model/opinion';
import type { Sentence } from '../syntax/block';
import type { ProseSpan } from '../text/span';
import { findWrongActions } from './actionVerbs';
import { countNamed, hasSeveralUses, namesSeveral } from './namedCounts';
import { findWrongForms } from './pluralSubjects';
import { type Report, type Rule, replaceWord, report, type Tell } from './rule';
import { findWrongPronouns, findWrongVerbs } from './whoClauses';

/** The article and at most five words that belong to the noun, the noun, its plural ending. */
const SUBJECT =
  /^(?:For information, the|The|No) (?:(?:main|most|common|commonly|frequent|frequently|important|reported|observed|serious|non-[a-z]+|active|full|approved|expected|two|three) ){0,5}(benefit|substance|side effect|adverse reaction|adverse event|indication|applicant|marketing authorisation holder)(s?) /;
/** What nearly every other sentence does not begin with. */
const BEGINNINGS = ['The ', 'No ', 'For information'];
const VERB = /(?:^| )(is|are|was|were|has|have|includes|include)(?=[ :])/;
/** Punctuation, a lead that lacks its colon, and words behind which the verb may be that of a clause. */
const CLAUSE =
  /[^\w /%-]|\b(?:as follows|because|but|if|or|that|what|when(?! (?:used|given|taken|administered) )|where|which|while|who|whom|whose)\b/;
/** What may stand between a subject and its verb begins so: “of Lumivexa”, “seen with Lumivexa in adults”. */
const COMPLEMENT = /^(?:$|(?:of|with|from|for|in|under|seen|observed|reported|associated)\b)/;
/** Two things under a singular noun may be two subjects. */
const CONJUNCTION = /\band\b/;
/** The verb of the form stands near its noun. */
const LONGEST_REST = 120;

const PLURAL_OF: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['includes', 'include'],
]);
const SINGULAR_OF: ReadonlyMap<string, string> = new Map(
  Array.from(PLURAL_OF, ([singular, plural]) => [plural, singular] as const),
);

interface Disagreement {
  readonly noun: ProseSpan;
  readonly verb: ProseSpan;
  readonly isPluralNoun: boolean;
  /** A singular noun with its singular verb: wrong only where several are named behind them. */
  readonly doesAgree: boolean;
}

export const verbDisagrees: Rule = {
  id: 'verb-disagrees',
  group: 'language',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'A plural subject has a singular verb, or the reverse, in a sentence of the form, in a clause on the patients of the indication (“patients who is”, “patients which have”), where tablets, side effects or substances are several under “is”, or where one substance acts, “It replace the enzyme”, or several things do, “Both receptors is”; or a side effect is told by a verb: “increase blood potassium”.',
    why: 'These sentences stand in every summary of opinion, are read by patients and journalists, and are translated; an error of grammar in them is seen at once.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    for (const sentence of opinion.tree.sentences) {
      const disagreement = findDisagreement(prose.text, sentence.prose);
      if (disagreement === undefined) continue;
      if (disagreement.doesAgree) {
        const rest = prose.text.slice(disagreement.verb.to, sentence.prose.to);
        if (namesSeveral(opinion, rest)) tell(reportSeveral(opinion, disagreement));
        continue;
      }
      tell(reportDisagreement(opinion, sentence, disagreement));
    }
    checkClauses(opinion, tell);
    checkActions(opinion, tell);
    checkEffects(opinion, tell);
  },
};

function reportDisagreement(
  opinion: Opinion,
  sentence: Sentence,
  { noun, verb, isPluralNoun }: Disagreement,
): Report {
  const { prose } = opinion.tree;
  const wordsOf = ({ from, to }: ProseSpan): string => prose.text.slice(from, to);
  const { count, isSure: isCounted } =
    wordsOf(noun) === 'indication' && hasSeveralUses(opinion)
      ? { count: 2, isSure: false }
      : countNamed(opinion, sentence);
  // What is listed behind the verb decides; where nothing is, the noun does.
  const isPlural = count === undefined ? isPluralNoun : count > 1;
  const [wrong, other] = isPlural === isPluralNoun ? [verb, noun] : [noun, verb];
  const isSure = isCounted && !wordsOf(other).startsWith('indications');
  const fixes = (isSure ? [wrong] : [wrong, other]).map((word) => {
    const written = wordsOf(word);
    const isNumberOfNoun = word === wrong ? isPlural : !isPlural;
    const right =
      word === verb ? toNumber(written, isNumberOfNoun) : toNounNumber(written, isNumberOfNoun);
    return replaceWord(prose.toSource(word), written, right, isSure ? 'safe' : 'ask');
  });
  const message = `“${wordsOf(wrong)}” does not agree with “${wordsOf(other)}”.`;
  return report(prose.toSource(wrong), message, fixes);
}

/** “The most common side effect is headache, nausea and rash”. */
function reportSeveral({ tree: { prose } }: Opinion, { noun, verb }: Disagreement): Report {
  const [one, is] = [noun, verb].map(({ from, to }) => prose.text.slice(from, to)) as [
    string,
    string,
  ];
  const span = prose.toSource(noun);
  const are = toNumber(is, true);
  const edits = [
    { span, newText: `${one}s` },
    { span: prose.toSource(verb), newText: are },
  ];
  const title = `Replace “${one} … ${is}” by “${one}s … ${are}”`;
  return report(span, `“${one}” should be plural: several are named behind “${is}”.`, [
    { title, edits, safety: 'ask' },
  ]);
}

/** “Patients who is”, in the short and in the full indication. */
function checkClauses(opinion: Opinion, tell: Tell): void {
  const { statement, tree } = opinion;
  for (const sentence of [statement?.intended, ...indicationSentences(opinion)]) {
    for (const { people, verb } of sentence === undefined ? [] : findWrongVerbs(sentence)) {
      const written = tree.prose.text.slice(verb.from, verb.to);
      const right = written === 'does' ? 'do' : toNumber(written, true);
      const span = tree.prose.toSource(verb);
      const fix = replaceWord(span, written, right, 'ask');
      tell(report(span, `“${written}” does not agree with “${people}”.`, [fix]));
    }
    for (const { people, verb } of sentence === undefined ? [] : findWrongPronouns(sentence)) {
      const span = tree.prose.toSource(verb);
      const fix = replaceWord(span, 'which', 'who', 'ask');
      tell(report(span, `“which” is said of “${people}”, who are people: “who”.`, [fix]));
    }
  }
}

/** “It replace the enzyme”, “Lumivexa tablets is indicated”, “as active substance, which block the”. */
function checkActions(opinion: Opinion, tell: Tell): void {
  const { prose } = opinion.tree;
  for (const { subject, verb, right } of [
    ...findWrongActions(opinion),
    ...findWrongForms(opinion),
  ]) {
    const written = prose.text.slice(verb.from, verb.to);
    const span = prose.toSource(verb);
    const fix = replaceWord(span, written, right, 'ask');
    tell(report(span, `“${written}” does not agree with “${subject}”.`, [fix]));
  }
}

/** What is increased or decreased as a side effect; “decrease over time” is said of the effects. */
const VERB_OF_EFFECT =
  /^(increase|decrease)(?= (?:alanine|appetite|aspartate|bilirubin|blood|cholesterol|creatinine|gamma|haemoglobin|hepatic|libido|lipase|liver|lymphocytes?|neutrophils?|platelets?|potassium|serum|sweating|transaminases?|weight|white)\b)/;

/** “Nausea, increase blood potassium and rash”. */
function checkEffects({ sideEffects, tree: { prose } }: Opinion, tell: Tell): void {
  for (const { text, prose: place } of sideEffects?.items ?? []) {
    const verb = VERB_OF_EFFECT.exec(text)?.[0];
    if (verb === undefined) continue;
    const span = prose.toSource({ from: place.from, to: place.from + verb.length });
    const fix = replaceWord(span, verb, `${verb}d`, 'ask');
    tell(report(span, `“${text}” should read “${text.replace(verb, `${verb}d`)}”.`, [fix]));
  }
}

function findDisagreement(text: string, { from, to }: ProseSpan): Disagreement | undefined {
  if (!BEGINNINGS.some((beginning) => text.startsWith(beginning, from))) return undefined;
  const subject = SUBJECT.exec(text.slice(from, to));
  if (subject === null) return undefined;
  const [words, noun = '', ending = ''] = subject;
  const restFrom = from + words.length;
  const rest = text.slice(restFrom, Math.min(to, restFrom + LONGEST_REST));
  const found = VERB.exec(rest);
  const verb = found?.[1];
  if (found === null || verb === undefined) return undefined;
  const isPluralNoun = ending !== '';
  const doesAgree = SINGULAR_OF.has(verb) === isPluralNoun;
  if (doesAgree && (isPluralNoun || !/^(?:substance|side effect)$/.test(noun))) return undefined;
  const between = rest.slice(0, found.index);
  if (!COMPLEMENT.test(between) || CLAUSE.test(between)) return undefined;
  if (!isPluralNoun && CONJUNCTION.test(between)) return undefined;
  const verbTo = restFrom + found.index + found[0].length;
  return {
    noun: { from: restFrom - 1 - ending.length - noun.length, to: restFrom - 1 },
    verb: { from: verbTo - verb.length, to: verbTo },
    isPluralNoun,
    doesAgree,
  };
}

function toNumber(verb: string, isPlural: boolean): string {
  return (isPlural ? PLURAL_OF : SINGULAR_OF).get(verb) ?? verb;
}

function toNounNumber(noun: string, isPlural: boolean): string {
  return isPlural ? `${noun}s` : noun.replace(/s$/, '');
}
