/** The months as documents write them. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Source of a pattern for one of them. */
export const MONTH_PATTERN = `(?:${MONTHS.join('|')})`;

/** 1–12 for a month by its first three letters, whatever their case; 0 for another word. */
export function monthNumber(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === short) + 1;
}
