/** The day of the opinion, and the day on which the Commission is expected to decide on it. */
import {
  addDays,
  type CalendarDay,
  isExistingDay,
  isOpinionYear,
  weekdayOf,
} from '../model/calendar';
import type { Opinion, OpinionDate } from '../model/opinion';

export interface DecisionDate {
  readonly date: OpinionDate;
  readonly weekday: string;
  /** Days from the adoption of the opinion. */
  readonly days: number;
  readonly expected: CalendarDay;
  readonly expectedWeekday: string;
}

/** What the footnote on the Commission decision says, where it says nothing else. */
const USUAL_DAYS = 67;
const DAYS_IN_FOOTNOTE = /\b(\d{1,3}) days from\b/;

/** `undefined` for a negative opinion, a range, and a date without a year or that does not exist. */
export function findDecisionDate({
  kind,
  statement,
  footnotes,
}: Opinion): DecisionDate | undefined {
  const date = statement?.date;
  if (date?.year === undefined || date.isRange || kind === 'negative') return undefined;
  if (!isOpinionYear(date.year)) return undefined;
  const day = { day: date.day, month: date.month, year: date.year };
  if (!isExistingDay(day)) return undefined;
  const footnote = footnotes.bodyOfKind('commission-decision')?.content.text ?? '';
  const days = Number(DAYS_IN_FOOTNOTE.exec(footnote)?.[1] ?? USUAL_DAYS);
  const expected = addDays(day, days);
  const [weekday, expectedWeekday] = [weekdayOf(day), weekdayOf(expected)];
  if (weekday === undefined || expectedWeekday === undefined) return undefined;
  return { date, weekday, days, expected, expectedWeekday };
}
