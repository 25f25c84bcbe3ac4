/** ATC codes in a document: where one is mentioned, with or without its label. */
import assert from 'node:assert/strict';
import { readDraft, readPublished, rolesOf } from '../../support/readings';

describe('A mention of an ATC code', () => {
  type Mention = readonly [
    label: string,
    hasColon: boolean,
    code: string | undefined,
    isNotYetAssigned: boolean,
  ];
  const mentions: readonly (readonly [string, readonly Mention[]])[] = [
    ['(ATC code: L01XX66)', [['ATC code', true, 'L01XX66', false]]],
    ['(ATC code: A10A E04)', [['ATC code', true, 'A10A E04', false]]],
    ['(ATC code: L01 XX66)', [['ATC code', true, 'L01 XX66', false]]],
    ['(ATC code: not yet assigned)', [['ATC code', true, undefined, true]]],
    ['(ATC code not yet assigned)', [['ATC code', false, undefined, true]]],
    ['(ATC code has not yet been assigned)', [['ATC code', false, undefined, true]]],
    ['(ATC code: pending)', [['ATC code', true, undefined, true]]],
    ['(ATC code: L01)', [['ATC code', true, 'L01', false]]],
    ['(ATC code: A10B)', [['ATC code', true, 'A10B', false]]],
    ['(ATC code: L01XC)', [['ATC code', true, 'L01XC', false]]],
    ['(ATC code: B02BX)', [['ATC code', true, 'B02BX', false]]],
    ['(ATC code: L)', [['ATC code', true, 'L', false]]],
    ['(ATC code L01XX66)', [['ATC code', false, 'L01XX66', false]]],
    ['(ATC-code: L01XX66)', [['ATC-code', true, 'L01XX66', false]]],
    ['(ATC: L01XX66)', [['ATC', true, 'L01XX66', false]]],
    ['(ATC L01XX66)', [['ATC', false, 'L01XX66', false]]],
    ['(ATC Code: L01XX66)', [['ATC Code', true, 'L01XX66', false]]],
    ['(ATC code : L01XX66)', [['ATC code', true, 'L01XX66', false]]],
    ['(ATC code:L01XX66)', [['ATC code', true, 'L01XX66', false]]],
    ['(ATC code)', [['ATC code', false, undefined, false]]],
    ['(ATC code:)', [['ATC code', true, undefined, false]]],
    ['(ATC code: l01xx66)', [['ATC code', true, 'l01xx66', false]]],
    ['(ATC code: LO1XX66)', [['ATC code', true, 'LO1XX66', false]]],
    ['(ATC code: L01XX6)', [['ATC code', true, 'L01XX6', false]]],
    ['(ATC code: L01XX666)', [['ATC code', true, 'L01XX666', false]]],
    [
      '(ATC codes: A10BK01 and A10BK03)',
      [
        ['ATC codes', true, 'A10BK01', false],
        ['ATC codes', true, 'A10BK03', false],
      ],
    ],
    [
      '(ATC code: A10BK01, A10BK03)',
      [
        ['ATC code', true, 'A10BK01', false],
        ['ATC code', true, 'A10BK03', false],
      ],
    ],
    ['(L01XE23)', [['', false, 'L01XE23', false]]],
    ['(QH02CA01)', [['', false, 'QH02CA01', false]]],
    ['(ATCvet code: QN03AX16)', [['ATCvet code', true, 'QN03AX16', false]]],
    ['(ATCvet code QI01AD)', [['ATCvet code', false, 'QI01AD', false]]],
    ['(ATCvet code)', [['ATCvet code', false, undefined, false]]],
    ['(ATC vet code: QN03AX16)', [['ATC vet code', true, 'QN03AX16', false]]],
    ['(ATC\ncode: L01XX66)', [['ATC code', true, 'L01XX66', false]]],
    ['(ATC code:\nL01XX66)', [['ATC code', true, 'L01XX66', false]]],
  ];
  for (const [written, expected] of mentions) {
    it(JSON.stringify(written), () => {
      const positions = [
        `The active substance of Lumivexa is orvatinib, an inhibitor ${written}.`,
        `The active substance of Lumivexa is orvatinib ${written}, an inhibitor.`,
        `The active substance of Lumivexa is orvatinib, an inhibitor that blocks exportin 1 (XPO1) ${written}. It acts.`,
        `The active substance of Lumivexa is orvatinib, an inhibitor. It blocks a receptor ${written}.`,
      ];
      for (const text of positions) {
        const { atcCodes } = readPublished(text);
        assert.deepEqual(
          atcCodes.map(({ label, hasColon, code, isNotYetAssigned }) => [
            label.text,
            hasColon,
            code?.text,
            isNotYetAssigned,
          ]),
          expected,
          text,
        );
      }
    });
  }

  it('may be missing', () => {
    assert.deepEqual(
      readPublished('The active substance of Lumivexa is orvatinib, an inhibitor.').atcCodes,
      [],
    );
  });

  it('spans label and code in the source', () => {
    const text = 'The active substance of Lumivexa is orvatinib, an inhibitor (ATC code: L01XX66).';
    const [mention] = readPublished(text).atcCodes;
    assert.ok(mention !== undefined);
    assert.equal(text.slice(mention.span.start, mention.span.end), 'ATC code: L01XX66');
  });

  it('may be a group of level 4 in brackets, without a label', () => {
    const text =
      'The active substance of Lumivexa is orvatinib, a uricosuric (M04AB), which acts in the kidneys.';
    assert.deepEqual(
      readPublished(text).atcCodes.map(({ code }) => code?.text),
      ['M04AB'],
    );
  });

  it('may be torn from its code in a copy of a published text', () => {
    const text =
      'The active substance of Lumivexa is orvatinib, a uricosuric (ATC code:\n\nM04AB07). It acts in the kidneys.';
    assert.deepEqual(
      readPublished(text).atcCodes.map(({ code }) => code?.text),
      ['M04AB07'],
    );
    assert.deepEqual(
      readPublished(text.replace('M04AB07)', 'Lumivexa)')).atcCodes.map(({ code }) => code?.text),
      [undefined],
    );
  });

  it('is found nowhere in words that contain its letters', () => {
    for (const word of ['NATCOR', 'ATCC 1234', 'BATCH', 'the ATCase enzyme']) {
      assert.deepEqual(
        readPublished(`The active substance of Lumivexa is ${word}.`).atcCodes,
        [],
        word,
      );
    }
  });

  it('is no active-substance sentence inside an indication', () => {
    const opinion = readPublished(
      'The full indication is:\n\nLumivexa is indicated in adults with gout (ATC code: L01XX66).',
    );
    assert.deepEqual(rolesOf(opinion), ['indication']);
  });

  it('are found in unrecognised text behind a footnote', () => {
    const text = '[^1]: A footnote.\n\nUnknown words (ATC code: L01XX66).\n';
    assert.deepEqual(
      readDraft(text).atcCodes.map(({ code }) => code?.text),
      ['L01XX66'],
    );
  });
});
