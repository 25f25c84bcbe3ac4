/** Faults of the full indication: subject, verb, use, population, claims, punctuation. */
import type { AccuracyDocument } from '../document';
import { both, type IsFit, isHuman, isHumanInitial, isHumanPost, textOf } from './documents';
import { type Fault, fault, type Planting } from './fault';
import { inRole, type Replacement, replaceEach, spoilEach, type Where, when } from './planting';

/** A sentence of the indication itself, not the words that lead to it. */
const inBody: Where = ({ block, sentence }) =>
  block.kind === 'indication' && sentence.role === 'indication';

/** The indication is one sentence: what it lacks stands nowhere else. */
const isSingle: IsFit = ({ blocks }) => {
  const bodies = blocks.filter(({ kind }) => kind.startsWith('indication'));
  const text = bodies.flatMap(({ sentences }) => sentences.map((one) => one.text)).join(' ');
  return bodies.length === 1 && !/\. [A-Z]/.test(text);
};

const inIndication = (pattern: RegExp, replacement: string | Replacement): Planting =>
  when(both(isHumanInitial, isSingle), replaceEach(inBody, pattern, replacement));

/** The sentence lacks something, and is the place as a whole. */
const spoilIndication = (pattern: RegExp, replacement: string | Replacement): Planting =>
  when(both(isHumanInitial, isSingle), spoilEach(inBody, pattern, replacement));

const POPULATION =
  / (?:in|for use in) (?:adults?|adult and adolescent patients|adult patients)\b[^.:"]*?(?= who | for | in combination|[.:"(]|$)/;

const CONTENT: readonly Fault[] = [
  fault(
    'indication-subject-wrong',
    'another product',
    inIndication(/(?<=^"?)[A-Z]\S+(?= (?:is|are|as|in) )/, 'Zelunaprix'),
    {
      also: ['product-name-inconsistent'],
    },
  ),
  fault(
    'indication-verb-missing',
    'no verb',
    spoilIndication(/(?<=[a-z]) (?:is|are) indicated(?= )/, ''),
  ),
  fault(
    'indication-verb-missing',
    'denied',
    inIndication(/(?<=[a-z] )(?:is|are) indicated(?= )/, ([verb]) => verb.replace(' ', ' not ')),
  ),
  fault(
    'indication-verb-missing',
    'contraindicated',
    inIndication(/(?<=^"?[A-Z]\S+ (?:is|are) )indicated(?= )/, 'contraindicated'),
  ),
  fault(
    'indication-subject-wrong',
    'another word behind the name',
    inIndication(/(?<=^"?)[A-Z][a-z]+(?= (?:is|are|as|in) )/, ([name]) => `${name} Zelunapharm`),
    { also: ['product-name-inconsistent'] },
  ),
  fault(
    'indication-use-missing',
    'no treatment',
    spoilIndication(/ for the treatment of(?= )/, ' for'),
  ),
  fault('indication-population-missing', 'left out', spoilIndication(POPULATION, '')),
  fault(
    'indication-age-ambiguous',
    'children alone',
    inIndication(/\bchildren (?:aged 6 years and older|from 2 years of age)/, 'children'),
  ),
  fault(
    'indication-age-ambiguous',
    'greater than',
    inIndication(/\baged (\d+) years and older/, ([, age]) => `> ${age} years`),
  ),
  fault(
    'indication-age-ambiguous',
    'over',
    inIndication(/\baged (\d+) years and older/, ([, age]) => `over ${age} years`),
  ),
  fault(
    'indication-age-ambiguous',
    'years shortened',
    inIndication(/\baged (6|12) years and older/, ([, age]) => `aged ${age}-17 yrs`),
  ),
  fault(
    'indication-hedged',
    'may be',
    inIndication(/\b(?:is|are) indicated(?= )/, 'may be indicated'),
  ),
  fault(
    'indication-hedged',
    'could be',
    inIndication(/\b(?:is|are) indicated(?= )/, 'could be used'),
  ),
  fault(
    'indication-hedged',
    'may be used',
    inIndication(/\b(?:is|are) indicated(?= for (?:the )?treatment)/, 'may be used'),
  ),
  fault(
    'indication-promotional',
    'effective',
    inIndication(/\bfor the treatment of(?= )/, 'for the highly effective treatment of'),
  ),
  fault(
    'indication-promotional',
    'safe',
    inIndication(/\bfor the treatment of(?= )/, 'for the safe and effective treatment of'),
  ),
  fault(
    'indication-trial-results',
    'response rate',
    inIndication(/(?<=[a-z])\.(?="?$)/, ', with a response rate of 45% in a phase 3 study.'),
  ),
  fault(
    'indication-trial-results',
    'p value',
    inIndication(/(?<=[a-z])\.(?="?$)/, ' (p < 0.001).'),
  ),
];

const BROKEN_WORDS: readonly Fault[] = [
  fault(
    'indication-words-broken',
    'two prepositions',
    inIndication(/\b(?:is|are) indicated for the(?= )/, ([words]) =>
      words.replace('the', 'of the'),
    ),
  ),
  fault(
    'indication-words-broken',
    'use told twice',
    inIndication(/\btreatment of(?= [a-z])/, 'treatment of the treatment of'),
  ),
  fault(
    'indication-words-broken',
    'disease cut off',
    inIndication(/(?<=\bindicated for the )treatment of [a-z][a-z-]*(?= )/, ([words]) =>
      words.replace(' of', ''),
    ),
    { also: ['indication-contradicts-statement', 'indication-use-missing'] },
  ),
  fault(
    'indication-words-broken',
    'partner lost',
    inIndication(/(?<=\bin combination )with [^.,]*?(?= is indicated)/, 'with'),
    { also: ['indication-contradicts-statement'] },
  ),
  fault(
    'indication-hedged',
    'should be',
    inIndication(/\b(?:is|are) indicated(?= )/, 'should be indicated'),
  ),
  fault(
    'indication-promotional',
    'effective alone',
    inIndication(/\bfor the treatment of(?= )/, 'for the effective treatment of'),
  ),
  fault(
    'indication-age-ambiguous',
    'adolescents of one year',
    inIndication(
      /(?<=\badults and )adolescents aged 12 years and older/,
      'adolescents aged 12 years',
    ),
  ),
  fault(
    'age-range-reversed',
    'adults aged 8 years',
    inIndication(
      /\badults(?= who |\.|"| with )(?!.*(?:adolesc|child))/,
      'adults aged 8 years and older',
    ),
    { also: ['indication-contradicts-statement'] },
  ),
  fault(
    'verb-disagrees',
    'patients who has',
    inIndication(/(?<=\b(?:adults|patients) who )have\b/, 'has'),
  ),
];

/** The prescribers are those of a disease that nothing else in the document speaks of. */
const PRESCRIBERS: readonly Fault[] = [
  fault(
    'disease-inconsistent',
    'other prescribers',
    replaceEach(inRole('prescribing'), /(?<=experienced in ).*(?=\.$)/, (_, document) =>
      document.blocks.some(({ sentences }) =>
        sentences.some(({ text }) => /rheum|arthr|\bRA\b|joint/i.test(text)),
      )
        ? undefined
        : 'the treatment of rheumatoid arthritis',
    ),
  ),
];

const RESULTS_AND_AGES: readonly Fault[] = [
  fault(
    'indication-trial-results',
    'pivotal study',
    inIndication(/(?<=[a-z]\.)(?="?$)/, ' In the pivotal study, attacks were reduced by 54%.'),
  ),
  fault(
    'age-range-reversed',
    'adolescents of some months',
    inIndication(/\badolescents (?:aged|from) 12 years(?= and older| of age)/, ([ages]) =>
      ages.replace('years', 'months'),
    ),
    { also: ['indication-contradicts-statement'] },
  ),
];

const AGAINST_STATEMENT: readonly Fault[] = [
  fault('indication-contradicts-statement', 'another condition', changeCondition, {
    isMutual: true,
  }),
  fault(
    'indication-contradicts-statement',
    'another haemophilia',
    inIndication(/\bhaemophilia A\b/, 'haemophilia B'),
    { isMutual: true },
  ),
  fault(
    'indication-contradicts-statement',
    'another lung cancer',
    inIndication(/\bnon-small cell\b/, 'small cell'),
    { isMutual: true },
  ),
  fault('indication-contradicts-statement', 'another partner', changePartner, { isMutual: true }),
  fault('indication-contradicts-statement', 'another population', changePopulation, {
    isMutual: true,
  }),
  fault('indication-contradicts-statement', 'another number of therapies', changeLine, {
    isMutual: true,
  }),
  fault(
    'age-range-reversed',
    'higher age first',
    replaceEach(
      inRole('opinionStatement', 'indication'),
      /(?<=adolescents )aged 12 years and older/,
      'aged 17 to 12 years',
    ),
    { also: ['indication-contradicts-statement'] },
  ),
  fault('indication-contradicts-statement', 'another use', changeUse, { isMutual: true }),
  fault('indication-contradicts-statement', 'adolescents besides', addPopulation),
  fault('indication-contradicts-statement', 'monotherapy', sayMonotherapy),
  fault('indication-contradicts-statement', 'small children', addSmallChildren, {
    isMutual: true,
  }),
  fault('indication-contradicts-statement', 'another HIV', changeVirus, {
    isMutual: true,
  }),
];

const inChangedIndication: Where = ({ block, sentence }) =>
  block.kind === 'indication' && sentence.role === 'change';

/** The change quotes the new indication, which the full indication repeats; an extension “as follows” gives it once. */
const isRepeated: IsFit = ({ blocks }) =>
  blocks.some(({ sentences }) => sentences.some(({ role }) => role === 'indication'));

const inChange = (pattern: RegExp, replacement: string): Planting =>
  when(both(isHumanPost, isRepeated), replaceEach(inChangedIndication, pattern, replacement));

const CHANGE: readonly Fault[] = [
  fault(
    'indication-differs-from-change',
    'another group',
    inChange(/\badolescents\b/, 'children'),
    {
      isMutual: true,
    },
  ),
  fault('indication-differs-from-change', 'another use', inChange(/\btreatment\b/, 'diagnosis'), {
    isMutual: true,
  }),
  fault(
    'indication-differs-from-change',
    'a word lost',
    when(
      both(isHumanPost, isRepeated),
      spoilEach(inChangedIndication, /\b(?:in|of|with|who) /, ''),
    ),
    { also: ['indication-words-broken'], isMutual: true },
  ),
];

/** The statement of an indication behind two therapies asks for three. */
function changeLine(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const isTold = textOf(document, 'indication').includes('at least two prior');
  if (!isTold || !isSingle(document)) return [];
  const plant = replaceEach(
    inRole('opinionStatement'),
    /(?<=\bfor the treatment of [^.]*)\.$/,
    ' after at least three prior therapies.',
  );
  return plant(document);
}

/** The statement of an indication that begins with a combination says nothing of the partner. */
function sayMonotherapy(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const isCombined =
    /^[^.]*? in combination with (?!.*\b(?:alone|monotherapy|without|single)\b).*\bfor the treatment\b/.test(
      textOf(document, 'indication').replace(/^.*?:\s*/, ''),
    );
  if (!isCombined || !isSingle(document) || saysInStatement(document, /combin|add/)) return [];
  const plant = replaceEach(
    inRole('opinionStatement'),
    /(?<=\bintended )for the treatment of/,
    'as monotherapy for the treatment of',
  );
  return plant(document);
}

/** Only where the statement is about adults alone. */
function addSmallChildren(document: AccuracyDocument): Iterable<AccuracyDocument> {
  return saysInStatement(document, /\badults\b(?!.*\b(?:child|adolesc))/)
    ? inIndication(
        /(?<=\bin )(?:adults|adult patients)(?=\.|:|")/,
        'patients aged 6 months and older',
      )(document)
    : [];
}

/** Only where the statement tells which of the two viruses. */
function changeVirus(document: AccuracyDocument): Iterable<AccuracyDocument> {
  return saysInStatement(document, /\bHIV-1\b/)
    ? inIndication(/\btype 1 \(HIV-1\)/, 'type 2 (HIV-2)')(document)
    : [];
}

/** Only where the statement speaks of treatment and of nothing else. */
function changeUse(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const isTreatment = saysInStatement(
    document,
    /for the treatment of (?!.*\b(?:prevent|prophyla))/,
  );
  return isTreatment
    ? inIndication(
        /(?<=\bfor the )treatment(?= of (?!.*(?:treat|therap|prophyla)))/,
        'prevention',
      )(document)
    : [];
}

/** Only where the statement is about adults alone. */
function addPopulation(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const isOnAdults = saysInStatement(document, /\badults\b(?!.*\b(?:child|adolesc))/);
  return isOnAdults
    ? inIndication(
        /(?<=\badults)(?= who |\.|:|"| with )/,
        ' and adolescents aged 12 years and older',
      )(document)
    : [];
}

function saysInStatement({ blocks }: AccuracyDocument, words: RegExp): boolean {
  return blocks.some(({ sentences }) =>
    sentences.some(({ role, text }) => role === 'opinionStatement' && words.test(text)),
  );
}

function changeCondition(document: AccuracyDocument): Iterable<AccuracyDocument> {
  return inIndication(
    /(?<=\btreatment of |\bpatients with )(?!adult)[a-z][^,.:"()]*?(?= in | who |[.:"])/,
    'chronic migraine',
  )(document);
}

/** Only where the statement names a partner. */
function changePartner(document: AccuracyDocument): Iterable<AccuracyDocument> {
  return saysInStatement(document, /in combination/)
    ? inIndication(
        /(?<=in combination with )[a-z][a-z -]*?(?= is | are | for |,|\.)/,
        'colchicine',
      )(document)
    : [];
}

/** Only where the statement is about adults. */
function changePopulation(document: AccuracyDocument): Iterable<AccuracyDocument> {
  return saysInStatement(document, /\badults\b/)
    ? inIndication(
        /\b(?:adults|adult patients)(?= who |\.|:|"| with )/,
        'children aged 2 to 11 years',
      )(document)
    : [];
}

/** The fault is known by the bracket that stays open. */
const BRACKET = /\([^()]*\)/;

function withoutEnd([bracket]: RegExpExecArray): string {
  return bracket.slice(0, -1);
}

const PUNCTUATION: readonly Fault[] = [
  fault(
    'section-number-wrong',
    'figure too many',
    replaceEach(inRole('indication'), /(?<=see sections? )\d\.\d/, ([number]) => `1${number}`),
  ),
  fault(
    'section-number-wrong',
    'stop lost',
    replaceEach(
      inRole('indication'),
      /(?<=see sections .*and )(\d)\.(\d)/,
      ([, a, b]) => `${a}${b}`,
    ),
  ),
  fault(
    'indication-full-stop-missing',
    'left out',
    inIndication(/[a-z)]\.$/, ([end]) => end.slice(0, -1)),
  ),
  fault(
    'indication-quotes-unbalanced',
    'never closed',
    spoilIndication(/(?<=\.)"$|(?<=[a-z])"(?=\.$)/, ''),
  ),
  fault('indication-quotes-unbalanced', 'never opened', spoilIndication(/^"(?=[A-Z])/, '')),
  fault('bracket-unbalanced', 'never closed', inIndication(BRACKET, withoutEnd)),
  fault(
    'bracket-unbalanced',
    'never closed outside the indication',
    when(
      isHuman,
      spoilEach(
        ({ block, sentence }) =>
          block.kind === 'paragraph' &&
          ['mechanism', 'activeSubstance', 'opinionStatement', 'productInformation'].includes(
            sentence.role,
          ),
        BRACKET,
        withoutEnd,
      ),
    ),
    {
      also: ['standard-sentence-altered', 'committee-name-wrong'],
    },
  ),
];

export const INDICATION_FAULTS: readonly Fault[] = [
  ...CONTENT,
  ...BROKEN_WORDS,
  ...PRESCRIBERS,
  ...RESULTS_AND_AGES,
  ...AGAINST_STATEMENT,
  ...CHANGE,
  ...PUNCTUATION,
];
