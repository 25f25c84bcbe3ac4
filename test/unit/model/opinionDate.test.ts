import assert from 'node:assert/strict';
import { readPublished } from '../../support/readings';

describe('The date of an opinion', () => {
  type Expected = readonly [
    day: number,
    month: number,
    year: number | undefined,
    isWellFormed: boolean,
  ];
  const dates: readonly (readonly [string, Expected])[] = [
    ['28 January 2021', [28, 1, 2021, true]],
    ['1 May 2020', [1, 5, 2020, true]],
    ['15-16 May 2023', [15, 5, 2023, true]],
    ['01 May 2020', [1, 5, 2020, false]],
    ['28th January 2021', [28, 1, 2021, false]],
    ['28 january 2021', [28, 1, 2021, false]],
    ['28 Jan 2021', [28, 1, 2021, false]],
    ['28 Jan. 2021', [28, 1, 2021, false]],
    ['3 Sept 2021', [3, 9, 2021, false]],
    ['28 January, 2021', [28, 1, 2021, false]],
    ['January 28, 2021', [28, 1, 2021, false]],
    ['January 28th 2021', [28, 1, 2021, false]],
    ['28/01/2021', [28, 1, 2021, false]],
    ['01/28/2021', [28, 1, 2021, false]],
    ['28.01.2021', [28, 1, 2021, false]],
    ['2021-01-28', [28, 1, 2021, false]],
    ['31 February 2021', [31, 2, 2021, true]],
    ['15 February', [15, 2, undefined, false]],
    ['5-7 September', [5, 9, undefined, false]],
    ['5 to 7 September 2023', [5, 9, 2023, false]],
  ];
  for (const [written, expected] of dates) {
    it(`is read from “${written}”`, () => {
      for (const comma of [',', '']) {
        const { statement, year } = readPublished(
          `On ${written}${comma} the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.`,
        );
        const date = statement?.date;
        assert.equal(date?.text, written);
        assert.deepEqual([date?.day, date?.month, date?.year, date?.isWellFormed], expected);
        assert.equal(year, expected[2]);
      }
    });
  }

  it('is none where the words are no date', () => {
    for (const words of ['DD Month YYYY', '[date]', 'Thursday', '']) {
      const { statement } = readPublished(
        `On ${words}, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa.`,
      );
      assert.ok(statement !== undefined);
      assert.equal(statement.date, undefined);
    }
  });
});
