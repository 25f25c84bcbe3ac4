/** Ages are complete and have one meaning: “aged 12 years and older”, not “> 12 years”, and no “children” without an age. */
import { indicationSentences } from '../model/indication';
import {
  type AgeExpression,
  type AgeLimit,
  ageInMonths,
  type IndicationSentence,
  type Population,
} from '../model/indicationTerms';
import { severityOfWording } from './indicationWording';
import { type Fix, type Report, type Rule, replaceWord, report, type Tell } from './rule';

/** What tells the lowest age of children without a number of years. */
const OTHER_LIMIT =
  /\b(?:all ages|any age|age groups?|birth|infantile|juvenile|weigh\w*|body ?weight|body surface|kg|infants?|newborns?|neonat\w+|toddlers?|pubert\w+|pre-?pubertal)\b/i;
/** A sentence of its own may say it of the whole use: “Lumivexa may be used in all age groups.” */
const ALL_AGE_GROUPS =
  /(?:^|[.\n])\s*(?:[\w-]+ ){1,4}(?:be|is|are) (?:also |only )?(?:administered|approved|authorised|given|suitable|used) (?:for|in) (?:patients of )?all age(?:s| groups)\s*(?:\.|$)/m;
const LONGEST_NEGATION = 60;
/** “Not indicated in children”. */
const NEGATION = /\b(?:not|except|unlike)\b[^,.;:]{0,40}$/i;

export const indicationAgeAmbiguous: Rule = {
  id: 'indication-age-ambiguous',
  group: 'indication',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  profiles: ['human-initial', 'human-post-authorisation'],
  docs: {
    what: 'An age in the indication can be read in two ways or is that of one year, “adolescents aged 12 years with gout”, or “children” stand without an age, which is information only beside adults.',
    why: 'Whether “> 12 years” or “over 12” includes a child of twelve decides whether it is treated, and “children” means other ages to a paediatrician than to a lawyer. The agency’s guide asks for age limits in figures. It is information only in texts of before 2020, in changes to them and in copies of a reference product, whose wording is not chosen anew.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const isForAll = opinion.indications.some(({ body }) => ALL_AGE_GROUPS.test(body?.text ?? ''));
    for (const sentence of indicationSentences(opinion)) {
      checkSentence(sentence, isForAll, (finding) =>
        tell({ severityAtMost: severityOfWording(opinion), ...finding }),
      );
    }
  },
};

function checkSentence(sentence: IndicationSentence, isForAll: boolean, tell: Tell): void {
  for (const age of sentence.ages) {
    const finding = checkAge(age);
    if (finding !== undefined) tell(finding);
  }
  for (const { span, text } of sentence.populations.filter(isOfOneYear)) {
    tell(report(span, `“${text}” names one age only; write for example “and older”.`));
  }
  const children = isForAll ? undefined : findChildrenWithoutAge(sentence);
  if (children === undefined) return;
  const { text, span, prose } = children;
  const open = OPEN_WITHOUT_UNIT.exec(sentence.text.slice(prose.to - sentence.prose.from))?.[0];
  if (open === undefined && sentence.populations.some(({ group }) => group === 'adults')) {
    const message = `“${text}” stands without an age; say from which age, or “of all ages”.`;
    // Beside adults all ages may be meant: an age would leave out patients.
    tell(report(span, message, [], { severityAtMost: 'info' }));
    return;
  }
  const fault =
    open === undefined ? 'stands without an age' : 'stands with an age that has two meanings';
  tell(
    report(
      span,
      `“${text}${open ?? ''}” ${fault}; write for example “${text} from 6 years of age”.`,
    ),
  );
}

function checkAge(age: AgeExpression): Report | undefined {
  const { openWords, shortUnit, from } = age;
  if (openWords !== undefined && from !== undefined) {
    const limit = toWords(from);
    return report(age.span, `“${age.text}” leaves open whether the age of ${limit} is included.`, [
      replaceAge(age, limit),
    ]);
  }
  if (shortUnit === undefined) return undefined;
  const unit = (age.from ?? age.to)?.unit ?? 'years';
  return report(shortUnit.span, `“${shortUnit.text}” should read “${unit}”.`, [
    replaceWord(shortUnit.span, shortUnit.text, unit, 'ask'),
  ]);
}

/** “Adolescents aged 12 years with gout”: what lies above the age was lost. */
function isOfOneYear({ group, age }: Population): boolean {
  if (group !== 'adolescents' && group !== 'adults') return false;
  if (age?.from === undefined || age.to === undefined || age.openWords !== undefined) return false;
  return ageInMonths(age.from) === ageInMonths(age.to);
}

function replaceAge(age: AgeExpression, limit: string): Fix {
  const newText = / of age$/.test(age.text)
    ? `${limit} of age and older`
    : `aged ${limit} and older`;
  return replaceWord(age.span, age.text, newText, 'ask');
}

function toWords({ value, unit }: AgeLimit): string {
  return `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;
}

/** `aged 2-18`, `from the age of 2`: the years are understood. */
const AGE_WITHOUT_UNIT = /\b(?:aged|ages?(?: of)?|children (?:from|under|up to)) \d/;
/** “Children over 6”: neither the unit nor the limit is clear. */
const OPEN_WITHOUT_UNIT = /^ (?:above|older than|over|>) ?\d{1,2}\b/;
/** Children and adults together are of all ages. */
const ALL_AGES = /\bchildren(?:,? adolescents,?)? and adults?\b|\bboth adults and children\b/i;

function findChildrenWithoutAge({
  text,
  prose,
  populations,
  ages,
}: IndicationSentence): Population | undefined {
  if (ages.length > 0) return undefined;
  const children = populations.find(
    ({ group, text: words }) => group === 'children' && words.endsWith('children'),
  );
  if (children === undefined) return undefined;
  if ([OTHER_LIMIT, AGE_WITHOUT_UNIT, ALL_AGES].some((told) => told.test(text))) return undefined;
  const before = text.slice(0, children.prose.from - prose.from);
  return NEGATION.test(before.slice(-LONGEST_NEGATION)) ? undefined : children;
}
