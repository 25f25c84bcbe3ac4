/** The calendar: days that exist, their weekdays, and the days between two dates. */
import assert from 'node:assert/strict';
import {
  addDays,
  countDaysOfMonth,
  isExistingDay,
  toWrittenDate,
  weekdayOf,
} from '../../../server/src/core/model/calendar';

describe('the calendar', () => {
  it('has months of 31, 30, 29 and 28 days', () => {
    assert.equal(countDaysOfMonth(1, 2021), 31);
    assert.equal(countDaysOfMonth(4, 2021), 30);
    assert.equal(countDaysOfMonth(2, 2021), 28);
    assert.equal(countDaysOfMonth(2, 2024), 29);
  });

  it('has leap years every four years, but not in every century', () => {
    assert.equal(countDaysOfMonth(2, 2000), 29);
    assert.equal(countDaysOfMonth(2, 2100), 28);
  });

  it('has no other months', () => {
    for (const month of [0, 13, 1.5, Number.NaN]) assert.equal(countDaysOfMonth(month, 2021), 0);
  });

  it('has a 29th of February when the year is unknown', () => {
    assert.equal(isExistingDay({ day: 29, month: 2, year: undefined }), true);
    assert.equal(isExistingDay({ day: 30, month: 2, year: undefined }), false);
  });

  it('has no day 0 and no day 31 in April', () => {
    assert.equal(isExistingDay({ day: 0, month: 4, year: 2021 }), false);
    assert.equal(isExistingDay({ day: 31, month: 4, year: 2021 }), false);
    assert.equal(isExistingDay({ day: 30, month: 4, year: 2021 }), true);
  });

  it('knows the weekday of every day from 1995 to 2100', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    for (let time = Date.UTC(1995, 0, 1); time < Date.UTC(2101, 0, 1); time += 86_400_000) {
      const date = new Date(time);
      const day = {
        day: date.getUTCDate(),
        month: date.getUTCMonth() + 1,
        year: date.getUTCFullYear(),
      };
      const weekday = names[date.getUTCDay()];
      if (weekdayOf(day) !== weekday) assert.fail(`${toWrittenDate(day)} is a ${weekday}`);
    }
  });

  it('gives no weekday to a day that does not exist', () => {
    assert.equal(weekdayOf({ day: 31, month: 2, year: 2021 }), undefined);
  });

  it('counts days over months, years and the 29th of February', () => {
    for (const [year, month, day] of [
      [2021, 1, 28],
      [2023, 12, 14],
      [2024, 2, 1],
    ] as const) {
      for (const days of [0, 1, 28, 67, 400]) {
        const date = new Date(Date.UTC(year, month - 1, day + days));
        assert.deepEqual(addDays({ day, month, year }, days), {
          day: date.getUTCDate(),
          month: date.getUTCMonth() + 1,
          year: date.getUTCFullYear(),
        });
      }
    }
  });

  it('writes a date without a leading zero', () => {
    assert.equal(toWrittenDate({ day: 1, month: 6, year: 2021 }), '1 June 2021');
  });
});
