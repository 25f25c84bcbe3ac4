/** ATC codes as words: their levels, and how a wrongly written one is mended or described. */
import assert from 'node:assert/strict';
import {
  describeAtcFault,
  mendAtcCode,
  parseAtcCode,
} from '../../../server/src/core/model/atcCode';

describe('an ATC code', () => {
  it('has a level for each length', () => {
    const levels = ['L', 'L01', 'L01X', 'L01XX', 'L01XX66'].map(
      (text) => parseAtcCode(text)?.level,
    );
    assert.deepEqual(levels, [1, 2, 3, 4, 5]);
  });

  it('has the same levels behind the Q of ATCvet', () => {
    const levels = ['QI', 'QI09', 'QI09A', 'QI09AA', 'QI09AA02'].map(
      (text) => parseAtcCode(text)?.level,
    );
    assert.deepEqual(levels, [1, 2, 3, 4, 5]);
  });

  it('belongs to the group of its first four levels', () => {
    assert.equal(parseAtcCode('L01XX66')?.group, 'L01XX');
    assert.equal(parseAtcCode('QN03AX16')?.group, 'QN03AX');
    assert.equal(parseAtcCode('L01')?.group, 'L01');
  });

  it('is veterinary when it begins with Q', () => {
    assert.equal(parseAtcCode('QN03AX16')?.isVeterinary, true);
    assert.equal(parseAtcCode('N03AX16')?.isVeterinary, false);
  });

  it('is nothing else than letters and digits at their places', () => {
    for (const text of [
      '',
      'Q',
      'L1',
      'L01X6',
      'L01XX6',
      'L01XX666',
      'l01XX66',
      'L01 XX66',
      'LO1XX66',
      'Q01AA01',
    ])
      assert.equal(parseAtcCode(text), undefined, text);
  });
});

describe('a wrongly written ATC code', () => {
  const mended = (written: string): string | undefined => mendAtcCode(written)?.text;

  it('is mended where it has small letters', () => {
    assert.equal(mended('l01xx66'), 'L01XX66');
    assert.equal(mended('qn03ax16'), 'QN03AX16');
  });

  it('is mended where it has blanks', () => {
    assert.equal(mended('A10A E04'), 'A10AE04');
    assert.equal(mended('Q I09 AA 02'), 'QI09AA02');
  });

  it('is mended where a hyphen or a full stop parts it', () => {
    assert.equal(mended('L01-XX66'), 'L01XX66');
    assert.equal(mended('QD11.AH92'), 'QD11AH92');
  });

  it('is mended where O, I or l stand for a digit', () => {
    assert.equal(mended('LO1XX66'), 'L01XX66');
    assert.equal(mended('L0IXX66'), 'L01XX66');
    assert.equal(mended('L0lXX66'), 'L01XX66');
    assert.equal(mended('l0lxx66'), 'L01XX66');
  });

  it('is mended where a digit stands for the first letter', () => {
    assert.equal(mended('101XX66'), 'L01XX66');
  });

  it('is left alone where several codes may be meant', () => {
    assert.equal(mended('L011X66'), undefined);
    assert.equal(mended('Q101AA'), undefined);
    assert.equal(mended('QI09lA02'), undefined);
  });

  it('is left alone where a character is missing, too many or of another kind', () => {
    for (const written of ['L01XX6', 'L01XX666', 'L01XX6A', '', ' ', 'q'])
      assert.equal(mended(written), undefined, written);
  });

  it('stays as it is when nothing is wrong', () => {
    assert.equal(mended('L01XX66'), 'L01XX66');
  });
});

describe('the fault of an ATC code', () => {
  it('is its length', () => {
    assert.equal(describeAtcFault('L01XX6'), 'has six characters; it needs seven');
    assert.equal(describeAtcFault('L1'), 'has two characters; it needs three');
    assert.equal(describeAtcFault('QN03AX1'), 'has seven characters; it needs eight');
    assert.equal(describeAtcFault('L01XX6666666'), 'has 12 characters; it needs seven');
  });

  it('is a blank', () => {
    assert.equal(describeAtcFault('A10A E04'), 'contains a blank');
  });

  it('is a character of the wrong kind', () => {
    assert.equal(describeAtcFault('LO1XX66'), 'has the letter O where a digit belongs');
    assert.equal(describeAtcFault('L01X666'), 'has the digit 6 where a letter belongs');
    assert.equal(describeAtcFault('L01XX6!'), 'has the character “!” where a digit belongs');
  });

  it('is a small letter', () => {
    assert.equal(describeAtcFault('l01XX66'), 'is not written in capitals');
    assert.equal(describeAtcFault('qI09AA02'), 'is not written in capitals');
  });
});
