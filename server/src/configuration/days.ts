/** Days as configurations, baselines and reports have them: `2026-11-25`. */
import { countDaysOfMonth } from '../core/index';

/** On which accepted findings are judged and entries are dated. In UTC, so that it is the same for all who share a repository. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** False for a day that no calendar has, and for one that is written in another way. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return day >= 1 && day <= countDaysOfMonth(month, year);
}
