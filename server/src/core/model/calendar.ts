/** The calendar: which days exist and on which weekday they fall. Reckons with figures; there is no clock here. */
import { MONTHS } from '../text/months';

export interface CalendarDay {
  readonly day: number;
  /** 1–12. */
  readonly month: number;
  readonly year: number;
}

/** A day as it may be written: without a year, or one that the calendar does not have. */
interface WrittenDay {
  readonly day: number;
  /** 1–12 where there is such a month. */
  readonly month: number;
  readonly year: number | undefined;
}

export type Weekday = (typeof WEEKDAYS)[number];

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Days from the turn of the year to the month, in weeks' remainders, for years that begin in March. */
const MONTH_SHIFTS: readonly number[] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** Number of days of a month; 0 for a month that does not exist. Without a year, February has 29. */
export function countDaysOfMonth(month: number, year: number | undefined): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Why a day does not exist: `June has no day 31`. */
export function sayWhatIsMissing({ day, month, year }: WrittenDay): string {
  const name = MONTHS[month - 1];
  if (name === undefined) return `there is no month ${month}`;
  return `${name}${year === undefined || month !== 2 ? '' : ` ${year}`} has no day ${day}`;
}

/** The Agency opened in 1995; a year of another century is a slip. */
const OPINION_YEARS = { first: 1995, last: 2099 } as const;

/** False for a year in which no committee can have given an opinion. */
export function isOpinionYear(year: number): boolean {
  return OPINION_YEARS.first <= year && year <= OPINION_YEARS.last;
}

/** True when the calendar has the day; without a year, when some year has it. */
export function isExistingDay({ day, month, year }: WrittenDay): boolean {
  return day >= 1 && day <= countDaysOfMonth(month, year);
}

/** The weekday of an existing day of the Gregorian calendar, by Sakamoto's reckoning; undefined for a day that does not exist. */
export function weekdayOf(date: CalendarDay): Weekday | undefined {
  if (!isExistingDay(date)) return undefined;
  const year = date.month < 3 ? date.year - 1 : date.year;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return WEEKDAYS[(year + leapDays + (MONTH_SHIFTS[date.month - 1] ?? 0) + date.day) % 7];
}

/** The existing day so many days after another one; `days` is zero or more. */
export function addDays(date: CalendarDay, days: number): CalendarDay {
  let { day, month, year } = date;
  day += days;
  for (let length = countDaysOfMonth(month, year); day > length; ) {
    day -= length;
    year += month === 12 ? 1 : 0;
    month = (month % 12) + 1;
    length = countDaysOfMonth(month, year);
  }
  return { day, month, year };
}

/** The date as these documents write it: `28 January 2021`. */
export function toWrittenDate(date: CalendarDay): string {
  return `${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** True when the first day comes before the second. */
export function isEarlierDay(first: CalendarDay, second: CalendarDay): boolean {
  return (first.year - second.year || first.month - second.month || first.day - second.day) < 0;
}
