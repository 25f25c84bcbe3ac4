/** Faults of dates, units and species. */
import type { AccuracyDocument, Layout } from '../document';
import { markPlace } from '../writing/place';
import { type IsFit, isVeterinaryInitial } from './documents';
import { type Fault, fault, type Planting } from './fault';
import { inRole, replaceEach, when } from './planting';

/** Day, month and year of the opinion; ranges are left alone. */
const DATE = /(?<=^On )(\d{1,2}) ([A-Z]\w+) (\d{4})/;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const hasLetterhead: IsFit = ({ isWhole, layout }) => isWhole && layout.letterhead !== 'none';

type ChangeDate = (day: number, month: string, year: number) => string | undefined;

const changeDate = (change: ChangeDate): Planting =>
  replaceEach(inRole('opinionStatement'), DATE, ([, day, month = '', year]) =>
    change(Number(day), month, Number(year)),
  );

const changeLayout =
  (change: Partial<Layout>): Planting =>
  (document) => [{ ...document, layout: { ...document.layout, ...change } }];

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const monthNumber = (month: string): number => MONTHS.indexOf(month) + 1;

const MALFORMED: readonly (readonly [string, ChangeDate])[] = [
  ['ordinal', (day, month, year) => `${day}th ${month} ${year}`],
  ['figures', (day, month, year) => `${twoDigits(day)}/${twoDigits(monthNumber(month))}/${year}`],
  ['stop behind the day', (day, month, year) => `${day}. ${month} ${year}`],
  ['figures with stops', (day, month, year) => `${day}.${monthNumber(month)}.${year}`],
  [
    'year first',
    (day, month, year) => `${year}-${twoDigits(monthNumber(month))}-${twoDigits(day)}`,
  ],
  ['month first', (day, month, year) => `${month} ${day}, ${year}`],
  ['leading zero', (day, month, year) => (day < 10 ? `0${day} ${month} ${year}` : undefined)],
  [
    'month in three letters',
    (day, month, year) => (month === 'May' ? undefined : `${day} ${month.slice(0, 3)} ${year}`),
  ],
  [
    'letter lost in the month',
    (day, month, year) =>
      month.length < 5 ? undefined : `${day} ${month.slice(0, 3)}${month.slice(4)} ${year}`,
  ],
  ['no blank before the year', (day, month, year) => `${day} ${month}${year}`],
  ['no year', (day, month) => `${day} ${month}`],
];

const IMPOSSIBLE: readonly (readonly [string, ChangeDate])[] = [
  ['31 February', (_day, _month, year) => `31 February ${year}`],
  ['30 February', (_day, _month, year) => `30 February ${year}`],
  [
    '31 of a month of 30 days',
    (_day, _month, year) => `31 ${year % 2 === 0 ? 'April' : 'November'} ${year}`,
  ],
  ['day 32', (_day, month, year) => `32 ${month} ${year}`],
  [
    '29 February of a common year',
    (_day, _month, year) => (year % 4 === 0 ? undefined : `29 February ${year}`),
  ],
];

const IMPOSSIBLE_YEARS: readonly (readonly [string, (year: number) => string])[] = [
  ['year with a figure twice', (year) => `${year}${year % 10}`],
  ['year without its zero', (year) => `2${year % 100}`],
  ['year of the last century', (year) => `19${twoDigits(year % 100)}`],
  ['year with its figures swapped', (year) => `22${twoDigits(year % 100)}`],
];

/** The nearest Saturday or Sunday of the month. */
function toWeekend(weekday: number): ChangeDate {
  return (_day, month, year) => {
    for (let day = 7; day <= 14; day++) {
      const date = new Date(Date.UTC(year, monthNumber(month) - 1, day));
      if (date.getUTCDay() === weekday) return `${day} ${month} ${year}`;
    }
    return undefined;
  };
}

/** The same days where marks of a web page or other words stand around them. */
const MANGLED: readonly (readonly [string, RegExp, string])[] = [
  ['tag before the sentence', /^On .*?\d{4}/, '<p>On 31 February YEAR'],
  ['tags around the date', /(?<=^On )\d.*?\d{4}/, '<b>31 February YEAR</b>'],
  ['entity before the sentence', /^On .*?\d{4}/, '&nbsp;On 31 February YEAR'],
  ['weekday', /(?<=^On )\d.*?\d{4}/, 'Thursday, 31 February YEAR'],
];

const DATES: readonly Fault[] = [
  ...MANGLED.map(([what, pattern, written]) =>
    fault(
      'opinion-date-impossible',
      what,
      replaceEach(inRole('opinionStatement'), pattern, (_match, { subject }) =>
        written.replace('YEAR', String(subject.year)),
      ),
    ),
  ),
  ...MALFORMED.map(([what, change]) => fault('opinion-date-malformed', what, changeDate(change))),
  ...IMPOSSIBLE.map(([what, change]) => fault('opinion-date-impossible', what, changeDate(change))),
  ...IMPOSSIBLE_YEARS.map(([what, change]) =>
    fault(
      'opinion-date-impossible',
      what,
      changeDate((day, month, year) => `${day} ${month} ${change(year)}`),
    ),
  ),
  fault(
    'opinion-date-impossible',
    'range in the wrong order',
    changeDate((day, month, year) => (day < 2 ? undefined : `${day}-${day - 1} ${month} ${year}`)),
  ),
  fault(
    'opinion-date-impossible',
    'range behind the end of the month',
    changeDate((_day, _month, year) => `30-31 November ${year}`),
    { also: ['letterhead-date-wrong'] },
  ),
  fault(
    'earlier-date-wrong',
    'reference product of a later year',
    replaceEach(
      inRole('referenceProduct'),
      /(?<=authorised in the EU since \d{1,2} [A-Z][a-z]+ )\d{4}/,
      () => '2039',
    ),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'earlier-date-wrong',
    'reference product since an impossible day',
    replaceEach(
      inRole('referenceProduct'),
      /(?<=authorised in the EU since )\d{1,2} [A-Z][a-z]+/,
      () => '31 June',
    ),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'earlier-date-wrong',
    'month of the reference product misspelt',
    replaceEach(
      inRole('referenceProduct'),
      /(?<=authorised in the EU since \d{1,2} )[A-Z][a-z]{4,}/,
      ([month = '']) => month.slice(0, 3) + month.slice(4),
    ),
    { also: ['standard-sentence-altered'] },
  ),
  fault(
    'letterhead-date-wrong',
    'letterhead of the year before',
    when(
      hasLetterhead,
      changeDate((day, month, year) => `${day} ${month} ${year + 1}`),
    ),
    { isMutual: true, notation: 'published', also: ['opinion-date-unlikely'] },
  ),
  fault(
    'letterhead-date-wrong',
    'letterhead of the same day two years later',
    when(
      hasLetterhead,
      changeDate((day, month, year) => `${day} ${month} ${year - 2}`),
    ),
    {
      isMutual: true,
      notation: 'published',
      also: ['opinion-date-unlikely', 'earlier-date-wrong', 'standard-sentence-outdated'],
    },
  ),
  fault(
    'letterhead-reference-wrong',
    'number of the other committee',
    when(hasLetterhead, (document) => {
      const isVeterinary = document.subject.profile.startsWith('veterinary');
      const reference = `EMA/${isVeterinary ? 'CHMP' : 'CVMP'}/66812/YEAR`;
      return changeLayout({ reference: markPlace(reference), laterReference: reference })(document);
    }),
    { notation: 'published' },
  ),
  fault(
    'letterhead-reference-wrong',
    'figures swapped on the second page',
    when(
      (document) => hasLetterhead(document) && document.layout.footnotesAt !== 'end',
      changeLayout({ laterReference: markPlace('EMA/68612/YEAR') }),
    ),
    { notation: 'published' },
  ),
  fault(
    'letterhead-reference-wrong',
    'slash lost',
    when(hasLetterhead, (document) => {
      const isVeterinary = document.subject.profile.startsWith('veterinary');
      const reference = `EMA/${isVeterinary ? 'CVMP' : 'CHMP'}66812/YEAR`;
      return changeLayout({ reference: markPlace(reference), laterReference: reference })(document);
    }),
    { notation: 'published' },
  ),
  fault(
    'letterhead-reference-wrong',
    'number of the next year',
    when(hasLetterhead, (document) => {
      const reference = `EMA/66812/${document.subject.year + 1}`;
      return changeLayout({ reference: markPlace(reference), laterReference: reference })(document);
    }),
    { notation: 'published' },
  ),
  fault('opinion-date-unlikely', 'Saturday', changeDate(toWeekend(6)), {
    also: ['letterhead-date-wrong'],
  }),
  fault('opinion-date-unlikely', 'Sunday', changeDate(toWeekend(0)), {
    also: ['letterhead-date-wrong'],
  }),
];

/** One of two millilitres is written with a capital; either may be called the odd one out. */
function* mixUnits(document: AccuracyDocument): Iterable<AccuracyDocument> {
  const mixed = replaceEach(
    inRole('presentation'),
    /\bml\b(?=.*\bml\b)(.*)\bml\b/,
    ([, between]) => `ml${between}mL`,
  );
  yield* mixed(document);
}

/** The indication is for animals that the statement does not name. */
const changeSpecies: Planting = (document) => {
  const { species } = document.subject;
  if (species === '') return [];
  const other = species === 'dogs' ? 'cats' : 'dogs';
  return replaceEach(inRole('indication'), new RegExp(`\\b${species}\\b`), other)(document);
};

export const CONSISTENCY_FAULTS: readonly Fault[] = [
  ...DATES,
  fault('unit-notation-mixed', 'one of two', mixUnits),
  fault(
    'presentation-wrong',
    'strength twice',
    replaceEach(
      inRole('presentation'),
      /(?<=available as )(\d\S* [a-zA-Z]+) and \d\S* [a-zA-Z]+(?= )/,
      ([, strength]) => `${strength} and ${strength}`,
    ),
  ),
  fault(
    'presentation-wrong',
    'grams for milligrams',
    replaceEach(
      inRole('presentation'),
      /(?<=available as )(\d\S* mg) and (\d\S*) mg(?= )/,
      ([, strength, figure]) => `${strength} and ${figure} g`,
    ),
  ),
  fault(
    'presentation-wrong',
    'figures without their unit',
    replaceEach(
      inRole('presentation'),
      /(?<=available as )(\d\S*) mg and (\d\S*) mg(?= )/,
      ([, first, second]) => `${first} and ${second}`,
    ),
  ),
  fault(
    'presentation-wrong',
    'form left out',
    replaceEach(
      inRole('presentation'),
      /(?<=available as )(\d\S* m?g(?: and \d\S* m?g)?) .+(?=\.$)/,
      ([, strengths]) => strengths,
    ),
  ),
  fault(
    'presentation-wrong',
    'last figure without its unit',
    replaceEach(
      inRole('presentation'),
      /(?<=available as \d\S* mg and \d+) mg(?= (?:film-coated tablets|tablets|hard capsules))/,
      '',
    ),
  ),
  fault(
    'presentation-wrong',
    'a tablets',
    replaceEach(
      inRole('presentation'),
      /(?<=available as )\d\S* mg (?:film-coated )?tablets(?=\.)/,
      ([form]) => `a ${form}`,
    ),
  ),
  fault('species-inconsistent', 'another species', when(isVeterinaryInitial, changeSpecies), {
    also: ['atcvet-species-mismatch'],
  }),
];
