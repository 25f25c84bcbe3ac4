/** Ages are told from durations and read with their limits. */
import assert from 'node:assert/strict';
import { findAges } from '../../../server/src/core/model/indicationAges';
import { splitIndication } from '../../../server/src/core/model/indicationWords';

interface Reading {
  readonly words: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly open: boolean;
}

function readAges(text: string): readonly Reading[] {
  const words = splitIndication(text, { from: 0, to: text.length });
  return findAges(words).map(({ first, last, from, to, open }) => ({
    words: text.slice(words[first]?.from, words[last]?.to),
    from: from && `${from.value} ${from.unit}`,
    to: to && `${to.value} ${to.unit}`,
    open: open !== undefined,
  }));
}

describe('An age', () => {
  const ages: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    ['adolescents aged 12 years and older', 'aged 12 years and older', '12 years', undefined],
    ['adolescents 12 years of age and older', '12 years of age and older', '12 years', undefined],
    ['individuals 6 months of age and older', '6 months of age and older', '6 months', undefined],
    ['patients 18 years and above', '18 years and above', '18 years', undefined],
    ['adults (18 years and over)', '18 years and over', '18 years', undefined],
    ['children from 4 years of age', 'from 4 years of age', '4 years', undefined],
    ['children from the age of 6 years', 'from the age of 6 years', '6 years', undefined],
    ['children of at least 2 years of age', 'of at least 2 years of age', '2 years', undefined],
    [
      'patients from 18 years of age onwards',
      'from 18 years of age onwards',
      '18 years',
      undefined,
    ],
    ['children (≥ 6 years)', '≥ 6 years', '6 years', undefined],
    ['children aged two years and above', 'aged two years and above', '2 years', undefined],
    ['patients, aged 6 years or older', 'aged 6 years or older', '6 years', undefined],
    ['dogs of six months of age or older', 'of six months of age or older', '6 months', undefined],
    ['children aged 2 to 17 years', 'aged 2 to 17 years', '2 years', '17 years'],
    ['children 6-11 years of age', '6-11 years of age', '6 years', '11 years'],
    ['children and adolescents (0-18 years)', '0-18 years', '0 years', '18 years'],
    ['infants aged 6 months to 4 years', 'aged 6 months to 4 years', '6 months', '4 years'],
    [
      'patients 1 month to less than 18 years of age',
      '1 month to less than 18 years of age',
      '1 months',
      '18 years',
    ],
    ['patients aged 6 to < 18 years', 'aged 6 to < 18 years', '6 years', '18 years'],
    ['children less than 2 years of age', 'less than 2 years of age', undefined, '2 years'],
    ['children below 12 years', 'below 12 years', undefined, '12 years'],
    ['patients < 18 years', '< 18 years', undefined, '18 years'],
    [
      'patients up to and including 25 years of age',
      'up to and including 25 years of age',
      undefined,
      '25 years',
    ],
    [
      'children from birth to less than 6 years of age',
      'from birth to less than 6 years of age',
      undefined,
      '6 years',
    ],
    ['children aged 12 years and younger', 'aged 12 years and younger', undefined, '12 years'],
    ['patients aged 12 years', 'aged 12 years', '12 years', '12 years'],
  ];
  for (const [text, words, from, to] of ages) {
    it(`is read in “${text}”`, () => {
      assert.deepEqual(readAges(`in ${text} with gout`), [{ words, from, to, open: false }]);
    });
  }

  for (const words of [
    '> 12 years',
    'over 12 years',
    'above 12 years of age',
    'older than 12 years',
    'over the age of 12 years',
    'more than 12 years of age',
  ]) {
    it(`leaves the lowest age open in “${words}”`, () => {
      assert.deepEqual(readAges(`in adolescents ${words} with gout`), [
        { words, from: '12 years', to: undefined, open: true },
      ]);
    });
  }

  it('may have a unit that is cut short', () => {
    const text = 'in children 6-11 yrs with gout';
    const words = splitIndication(text, { from: 0, to: text.length });
    assert.deepEqual(findAges(words)[0]?.shortUnit, [3, 3]);
  });

  for (const text of [
    'patients who have had gout for more than 12 months',
    'a gout attack within the last 6 months',
    'reduction of pain over 12 weeks',
    'immune thrombocytopenia lasting 6 months or longer',
    'at least 5 days of initial treatment',
    'ischaemic stroke (from 7 days until less than 6 months)',
    'two years after transplantation',
    'patients with a body weight over 35 kg',
    'onset of immunity: 3 weeks after vaccination',
    'one or more prior therapies',
    'type 2 diabetes mellitus',
    'gout for 12-17 years',
  ]) {
    it(`is not seen in “${text}”`, () => {
      assert.deepEqual(readAges(text), []);
    });
  }
});
