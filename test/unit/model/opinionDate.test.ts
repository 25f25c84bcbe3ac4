/** The date of an opinion: where it is read, and which dates are another one. */
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
    ['28 January2021', [28, 1, 2021, false]],
    ['31 Febuary 2021', [31, 2, 2021, false]],
    ['28 Janaury 2021', [28, 1, 2021, false]],
    ['28 Septmeber 2021', [28, 9, 2021, false]],
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

  it('is read where other words or marks of a web page stand before it', () => {
    for (const head of [
      '<p>On 31 February 2021, ',
      '<p>On <b>31 February 2021</b>, ',
      'On <strong>31 February 2021</strong>, ',
      '&nbsp;On 31 February 2021, ',
      'On&nbsp;31 February 2021, ',
      '<div class="text">On 31 February 2021<br>, ',
      'On Thursday, 31 February 2021, ',
      'In its meeting on 31 February 2021 ',
      '31 February 2021: ',
    ]) {
      const { statement } = readPublished(
        `${head}the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa.`,
      );
      assert.equal(statement?.date?.text, '31 February 2021', head);
    }
  });

  it('is none of several dates before the committee, nor one far from the beginning', () => {
    for (const head of [
      'Between 3 May 2021 and 5 May 2021, ',
      'Following the request of the company, which was made in writing to the Agency on 3 May 2021, ',
    ]) {
      const { statement } = readPublished(
        `${head}the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa.`,
      );
      assert.equal(statement?.date, undefined, head);
    }
  });

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
