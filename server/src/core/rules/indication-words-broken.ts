/** No word of an indication is missing or one too many: “for in”, “in combination with, is”, “as monotherapy in combination with”. */
import { indicationSentences } from '../model/indication';
import type { Opinion, Passage } from '../model/opinion';
import { BROKEN_AGES } from './brokenAges';
import { findPhrases, mayHoldRemovedText } from './indicationWording';
import { type Rule, type RuleContext, report, type Tell } from './rule';
import { isPlainName } from './substanceWords';

/** Nouns that need an “of”, and what may stand behind them in its place. */
const USES = 'treatment|prevention|prophylaxis|management';
const BEHIND_USE =
  'of|and|or|in|for|to|with|as|by|against|on|after|before|during|when|where|if|at|is|are|was|has|from|under|only|among|following|who|that|which|options?|phases?|periods?|cycles?|courses?|strateg\\w+|regimens?|goals?|failures?|plans?|programmes?|schedules?|initiation|interruption|duration|up(?= to \\d)';
/** Kinds of treatment: “for the adjuvant adults” lacks the treatment itself. */
const KINDS =
  'adjuvant|neoadjuvant|adjunctive|symptomatic|prophylactic|emergency|first-line|second-line|long-term';
const PEOPLE = 'adults?|adolescents|children|infants|patients|women|men';
/** Words that describe a disease and do not name it, with what joins them. */
const KINDS_OF_DISEASE =
  '(?:(?:(?:locally |newly )?(?:active|acute|advanced|chronic|diagnosed|inoperable|metastatic|mild|moderate|progressive|recurrent|refractory|relapsed|resectable|severe|unresectable|untreated)|moderately|severely),? (?:and/or |and |or |to )?){1,6}';

/** Words that cannot stand side by side, and what is said of them. */
const BROKEN: readonly (readonly [message: string, patterns: readonly string[]])[] = [
  [
    'a word is missing, or one is too many.',
    [
      '\\bindicated (?:for (?:in(?! (?:vitro|vivo|utero))|of|to|with|as)|in for)\\b',
      '\\b(?:is|are) indicated (?:add-on|adjunct|adolescents|adults|children|men|monotherapy|patients|women)\\b',
      '\\b(?:indicated|intended) for treatment (?:acute|advanced|chronic|metastatic|moderate|recurrent|severe)\\b',
      `\\b(?:reproductive|childbearing|months of|years of) age the (?:[a-z-]+ )?(?:${USES}) of\\b`,
      '\\bin combination an? ',
      '\\bwho (?:candidates|eligible|intolerant|not(?! only)|unable)\\b',
      '\\bcandidates (?:curative|intensive|radiotherapy|standard|surgery|systemic)\\b',
      `\\b(?:${PEOPLE}|those) aged (?:and|or) (?:older|above|over)\\b`,
      '\\band (?:older|above|over) (?:aged (?:who|with)|years)\\b',
      '\\b(?:and|or) (?:older|above|over) and (?:younger|below)\\b',
      '\\b(?:aged|from) \\d{1,2} \\d{1,2} (?:months|years)\\b',
      '\\bin (?:the )?(?:treatment|prevention) the of\\b',
      '\\b(?:and|or|of|the|an|than|its|their|with|by|from)\\.(?=["\' ]|$)',
      '\\ban inadequate (?:or who|to|who|with)\\b',
      '\\b(?:in|for|of) adult (?:with|who|whose)\\b',
      '\\b(?:mild|moderate) to(?:,| (?:active|acute|atopic|chronic|plaque|rheumatoid|ulcerative)\\b)',
      '\\b(?:progression|relapse[ds]?|progressed) the (?:last|most|previous|prior)\\b',
      '\\b(?:drugs?|methotrexate|therapy|treatment) has inadequate(?=[.,;])',
      '\\b(?:without or (?:past|present|previous)|inhaled plus)\\b',
      `\\b(?:${PEOPLE}) whose (?:failed|have|has|had|are|is|do|did|cannot)\\b`,
      `\\b(?:${PEOPLE}) who (?:tumou?rs?|disease|cancers?|asthma|blood pressure|condition|symptoms) (?:cannot|express|ha[sv]e?|is|are)\\b`,
      '\\b(?:adolescents|children|adults|infants|aged|least) (?:years|months) (?:of age|and older|or older|old)\\b',
      `\\b(?:indicated|intended) to the (?:${USES}|detection|diagnosis|reduction|relief)\\b`,
      '\\bassociated an?\\b',
      '\\bwho (?:failed|received|responded) have\\b',
      '\\band/or (?:and|or)\\b',
      '\\b(?:and|or) (?:older|above|over) (?:and|or) (?:older|above|over)\\b',
      '\\b(?:and|or) (?:less|younger) (?:and|or) (?:older|above|over)\\b',
      '\\bfrom \\d{1,3} (?:days|weeks|months|years)(?: of age)? less than \\d',
      '\\b(?:change|extension|restriction) the existing\\b',
      '\\bwill reads\\b',
      '\\bin combination to (?:an? )?[a-z-]*(?:agents?|analogues?|antagonists?|formin|inhibitors?|insulin|mab|nib|platin|statin|steroids?|therapy|trexate)\\b',
    ],
  ],
  [
    'the words between the use and the disease are missing.',
    [
      `\\bindicat(?:ed|ions?) (?:[a-z]+ ){0,6}for the (?:${USES}) (?!(?:${BEHIND_USE})\\b)[a-z][a-z-]+`,
      `\\bfor the (?:${KINDS}) (?:${PEOPLE})\\b`,
    ],
  ],
  [
    'the disease is missing.',
    [
      `\\b(?:${USES}) of ${KINDS_OF_DISEASE}(?:in combination with|in (?:${PEOPLE})|who(?:se)?|after)\\b`,
      `\\b(?:${PEOPLE}) with ${KINDS_OF_DISEASE}(?:in combination with|who(?:se)?|after)\\b`,
    ],
  ],
  [
    'both ends are the same.',
    [
      '\\b(?:between|from) (?<limit>\\d{1,3}(?: (?:days|weeks|months|years))?) (?:and|to) \\k<limit>\\b',
    ],
  ],
  [
    'the same medicine stands here twice.',
    ['\\bin combination with (?<partner>[a-z]{7,}) (?:and|or) \\k<partner>\\b'],
  ],
  ['the use is told twice.', [`\\b(?:${USES}) of the (?:${USES}) of\\b`]],
  [
    '“indicated” is missing.',
    [`\\b(?:monotherapy|[A-Z][a-z]+) (?:is|are) for the (?:${USES}) of\\b`],
  ],
  [
    'the medicine with which it is combined is missing.',
    [
      '\\bin combination with(?:,? (?:is|are) indicated|\\.)',
      '\\b[A-Z][a-z]+, in combination, is indicated',
    ],
  ],
  ['people are “whom” behind “in” or “for”.', [`\\b(?:${PEOPLE}) (?:in|for) who\\b`]],
  ['people are no “which”.', ['\\bkg which (?:are|have|had|were)\\b']],
  [
    '“in” is lost, or another word stands in its place.',
    [`\\bindicated (?:on|at|by|from) (?:${PEOPLE})\\b`],
  ],
  [
    '“between” goes with “and”.',
    ['\\bbetween \\d{1,3}(?: (?:days|weeks|months|years))? to \\d{1,3}\\b'],
  ],
  [
    'no name, and needs no capital.',
    ['\\bfor the (?:Treatment|Prevention|Prophylaxis|Management)(?= of\\b)'],
  ],
  [
    'a medicine is given alone or in combination, not both.',
    [
      '\\bas monotherapy in combination with',
      '\\bas monotherapy, in combination with (?:(?! and | or |[,.;:]).){1,60},? (?:is|are) indicated',
    ],
  ],
  [
    'haemophilia A is a lack of factor VIII, haemophilia B of factor IX.',
    ['\\bhaemophilia (?:A \\((?:congenital )?factor IX|B \\((?:congenital )?factor VIII)\\b'],
  ],
  ...BROKEN_AGES,
  ['immunisation prevents a disease.', ['\\bimmuni[sz]ation for the treatment of']],
];
const ANY = buildAny(BROKEN.flatMap(([, patterns]) => patterns));
const EACH = BROKEN.map(([message, patterns]): readonly [string, RegExp] => [
  message,
  new RegExp(patterns.join('|'), 'g'),
]);

/** The border of a word is looked for once, and not for each pattern that begins with it. */
function buildAny(patterns: readonly string[]): RegExp {
  const border = '\\b';
  const words = patterns
    .filter((one) => one.startsWith(border))
    .map((one) => one.slice(border.length));
  const others = patterns.filter((one) => !one.startsWith(border));
  return new RegExp([`${border}(?:${words.join('|')})`, ...others].join('|'), 'g');
}

export const indicationWordsBroken: Rule = {
  id: 'indication-words-broken',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'Words stand beside each other in the indication, or in the short one of the opinion statement, that cannot: “indicated for in adults”, “in combination with, is indicated”, “as monotherapy in combination with”; a disease, or the unit of an age or weight, is missing; haemophilia stands beside the factor of the other one; an item of its list stands there twice; or the product is combined with its own substance.',
    why: 'A word was lost, or one too many was left, when the sentence was rewritten. What is missing may be a medicine, a disease or an age.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { opinion } = context;
    checkOwnPartner(opinion, tell);
    // Words that are struck out on paper stand in plain text beside those that replace them.
    if (mayHoldRemovedText(opinion)) return;
    checkIndication(opinion, tell);
    checkSentences(context, tell);
    for (const { items } of indicationSentences(opinion)) findRepeatedItems(items, tell);
  },
};

/** Nearly no indication has any of them: one look for all of them spares those for each. */
function checkIndication(opinion: Opinion, tell: Tell): void {
  for (const _ of findPhrases(opinion, ANY)) {
    for (const [message, pattern] of EACH) {
      for (const { words, span } of findPhrases(opinion, pattern)) {
        tell(report(span, toMessage(words, message)));
      }
    }
    return;
  }
}

function toMessage(words: string, message: string): string {
  return `“${words}”: ${message}`;
}

/** The sentences of the opinion statement and of the change that say an indication. */
function checkSentences({ opinion, prose }: RuleContext, tell: Tell): void {
  for (const { role, sentences } of [
    ...opinion.partsOf('opinionStatement'),
    ...changesOf(opinion),
  ]) {
    for (const { prose: place } of sentences) {
      const text = prose.text.slice(place.from, place.to);
      if (!SAYS_INDICATION.test(text) || text.search(ANY) < 0) continue;
      for (const [message, pattern] of EACH) {
        for (const { 0: words, index } of text.matchAll(pattern)) {
          // An opinion statement that ends with “of” has lost its use.
          if (role === 'opinionStatement' && words.endsWith('.')) continue;
          const from = place.from + index;
          const span = prose.toSource({ from, to: from + words.length });
          tell(report(span, toMessage(words, message)));
        }
      }
    }
  }
}

const SAYS_INDICATION = / (?:indicat|intended |patients |duration of )/;

function changesOf(opinion: Opinion): ReturnType<Opinion['partsOf']> {
  return opinion.profile?.endsWith('post-authorisation') === true ? opinion.partsOf('change') : [];
}

/** “Lumivexa, in combination with orvatinib,” where that is the one substance of the product. */
function checkOwnPartner(opinion: Opinion, tell: Tell): void {
  const [name, second] = opinion.commonNames;
  if (name === undefined || second !== undefined || !isPlainName(name)) return;
  for (const { partners } of [opinion.statement?.intended, ...indicationSentences(opinion)].filter(
    (one) => one !== undefined,
  )) {
    for (const { text, span } of partners) {
      if (text !== name.text) continue;
      tell(
        report(span, `“${text}” is the active substance of the product itself, no partner.`, [], {
          related: [{ span: name.span, message: 'The common name of the product.' }],
        }),
      );
    }
  }
}

const FEWEST_LETTERS = 12;

function findRepeatedItems(items: readonly Passage[], tell: Tell): void {
  if (items.length < 2) return;
  const seen = new Map<string, Passage>();
  for (const item of items) {
    const words = item.text.replace(/[.,;]?(?: and| or)?[.,;]?$/, '');
    const first = seen.get(words);
    if (first === undefined) seen.set(words, item);
    else if (words.length >= FEWEST_LETTERS) {
      tell(
        report(item.span, `“${words}” stands in this list a second time.`, [], {
          related: [{ span: first.span, message: 'The first time.' }],
        }),
      );
    }
  }
}
