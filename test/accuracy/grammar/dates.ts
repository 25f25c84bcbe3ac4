/** Days on which a committee may have met, reckoned without the language of the machine. */
import { MONTHS } from '../../../server/src/core/text/months';
import type { Random } from '../../support/random';

export interface Day {
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

export function inventWorkingDay(random: Random, firstYear: number, lastYear: number): Day {
  for (;;) {
    const year = random.integer(firstYear, lastYear);
    const month = random.integer(0, 11);
    const day = random.integer(1, 28);
    const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return { day, month: MONTHS[month] ?? '', year };
  }
}

export function toWords({ day, month, year }: Day): string {
  return `${day} ${month} ${year}`;
}

/** A day on which a reference product was authorised, or an orphan designation granted, before the opinion. */
export function inventEarlierDay(random: Random, year: number): string {
  return toWords(inventWorkingDay(random, year - 14, year - 2));
}
