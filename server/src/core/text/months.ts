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
