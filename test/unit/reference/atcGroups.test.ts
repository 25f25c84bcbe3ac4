/** What the ATC table knows of groups of levels 1 to 4. The table itself is compared with WHO's by scripts/checkAtcGroups.ts. */
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildAtcGroupsModule } from '../../../scripts/generateAtcGroups';
import {
  atcGroupName,
  atcGroupsEdition,
  deepestKnownAtcGroup,
  findAtcGroups,
  nearestAtcGroups,
  speciesOfAtcvetGroup,
  standingOfAtcGroup,
} from '../../../server/src/core/reference/atcGroups';

function kindOf(code: string): string {
  return standingOfAtcGroup(code).kind;
}

function assertKind(kind: string, codes: readonly string[]): void {
  for (const code of codes) assert.equal(kindOf(code), kind, code);
}

describe('ATC groups', () => {
  describe('standing of a human group', () => {
    it('a group of each level is current', () => {
      assertKind('current', ['L', 'L01', 'L01X', 'L01XX']);
    });
    it('groups that WHO made after 2021 are current', () => {
      assertKind('current', ['L01FF', 'L01FY', 'L04AL', 'J07BP', 'J07BN', 'N05CJ', 'C05XX']);
    });
    it('a group whose codes were partly moved is still current', () => {
      assertKind('current', ['L04AA', 'A10BX', 'L01XX']);
    });
    it('groups used in published opinions are current', () => {
      assertKind('current', ['A10BJ', 'A10BK', 'M09AX', 'V10XX', 'A16AX']);
    });
    it('monoclonal antibodies were in L01XC until 2021', () => {
      const expected = { kind: 'retired', lastYear: 2021, replacedBy: 'L01F' };
      assert.deepEqual(standingOfAtcGroup('L01XC'), expected);
    });
    it('protein kinase inhibitors were in L01XE until 2020', () => {
      const expected = { kind: 'retired', lastYear: 2020, replacedBy: 'L01E' };
      assert.deepEqual(standingOfAtcGroup('L01XE'), expected);
    });
    it('a closed group that was split names no single group to look in', () => {
      assert.deepEqual(standingOfAtcGroup('J01DA'), { kind: 'retired', lastYear: 2004 });
    });
    it('a group of any level that is in no edition is unknown', () => {
      assertKind('unknown', ['E', 'L05', 'A05D', 'L01XQ', 'K01AA']);
    });
    it('a level 3 group without level 4 has no level 4 groups', () => {
      assertKind('current', ['A05C', 'V04B']);
      assertKind('unknown', ['A05CA', 'V04BX']);
    });
    it('veterinary immunologicals have no human group', () => {
      assertKind('unknown', ['I', 'I09', 'I09AA', 'J51', 'P51A']);
    });
    it('a code of level 5 and a malformed code are unknown', () => {
      assertKind('unknown', ['', 'Q', 'L01XX66', 'QL01XX66', 'L0', 'l01xx', 'L01 XX', 'L01X*']);
    });
  });

  describe('standing of a veterinary group', () => {
    it('a human group counts with Q in front', () => {
      assertKind('current', ['QL', 'QL01', 'QL01X', 'QL01XX', 'QM09AX', 'QN03AX']);
    });
    it('a closed human group is closed with Q in front, and its successor has Q, too', () => {
      const expected = { kind: 'retired', lastYear: 2020, replacedBy: 'QL01E' };
      assert.deepEqual(standingOfAtcGroup('QL01XE'), expected);
    });
    it('immunologicals are current for every species', () => {
      assertKind('current', ['QI', 'QI09', 'QI09A', 'QI09AA', 'QI01AD', 'QI02AA', 'QI07AA']);
      assertKind('current', ['QI02AT', 'QI07BD', 'QI07AO', 'QI09AV', 'QI10AX', 'QI20CX']);
    });
    it('colostrum preparations are for mammals only', () => {
      assertKind('current', ['QI03AT', 'QI20AT']);
      assertKind('unknown', ['QI01AT', 'QI10AT']);
    });
    it('groups that only ATCvet has are current', () => {
      assertKind('current', ['QJ51RV', 'QG51AA', 'QP51BC', 'QP52AA', 'QP53BE', 'QP54AB', 'QN51AA']);
      assertKind('current', ['QA16QA', 'QA07CQ', 'QJ01EW', 'QJ01XQ', 'QS02QA', 'QM02AQ', 'QG03DX']);
    });
    it('a group below which the table is open may exist', () => {
      assertKind('possible', ['QI11AA', 'QI02BA', 'QI20GA', 'QI01L', 'QP52BA', 'QG52AB', 'QD51A']);
    });
    it('a subgroup with the letter that ATCvet keeps for itself may exist', () => {
      assertKind('possible', ['QC01Q', 'QC01QA', 'QN02BQ']);
      assertKind('unknown', ['QC06Q', 'QC01FQ', 'C01Q', 'N02BQ']);
    });
    it('a group that was closed in a year we do not know may be meant', () => {
      assertKind('possible', ['QP51AH', 'QP51AJ']);
    });
    it('a group that neither ATC nor ATCvet has is unknown', () => {
      assertKind('unknown', ['QE', 'QI12', 'QI09B', 'QI09AW', 'QL01ZZ', 'QJ51AB', 'QP55']);
    });
  });

  describe('the deepest known group of a code', () => {
    it('is the longest beginning that exists', () => {
      assert.equal(deepestKnownAtcGroup('L01XX66'), 'L01XX');
      assert.equal(deepestKnownAtcGroup('L01XQ66'), 'L01X');
      assert.equal(deepestKnownAtcGroup('L01ZZ'), 'L01');
      assert.equal(deepestKnownAtcGroup('L99'), 'L');
    });
    it('may be a retired group, but not one that is only possible', () => {
      assert.equal(deepestKnownAtcGroup('L01XC03'), 'L01XC');
      assert.equal(deepestKnownAtcGroup('QI11AA01'), 'QI11A');
    });
    it('keeps the Q of a veterinary code', () => {
      assert.equal(deepestKnownAtcGroup('QI09AA03'), 'QI09AA');
      assert.equal(deepestKnownAtcGroup('QL01ZZ'), 'QL01');
    });
    it('is undefined where even level 1 is unknown, on any text', () => {
      for (const text of ['', 'Q', 'E01AA', '€', 'not yet assigned']) {
        assert.equal(deepestKnownAtcGroup(text), undefined, text);
      }
    });
  });

  describe('the nearest groups of an unknown one', () => {
    it('are siblings, the closest letters first', () => {
      assert.deepEqual(nearestAtcGroups('A10BI'), ['A10BH', 'A10BJ', 'A10BG']);
      assert.deepEqual(nearestAtcGroups('L05'), ['L04', 'L03', 'L02']);
    });
    it('begin with two characters exchanged', () => {
      assert.equal(nearestAtcGroups('L10XX')[0], 'L01XX');
      assert.equal(nearestAtcGroups('J70BN')[0], 'J07BN');
    });
    it('include one with another character further left', () => {
      assert.deepEqual(nearestAtcGroups('L11XX'), ['L01XX']);
    });
    it('are current groups of the same level', () => {
      for (const unknown of ['L01XQ', 'QI09AW', 'QL01ZX', 'N08', 'E', 'A05D']) {
        const nearest = nearestAtcGroups(unknown);
        assert.ok(nearest.length > 0 && nearest.length <= 3, unknown);
        assert.equal(new Set(nearest).size, nearest.length);
        for (const group of nearest) {
          assert.equal(group.length, unknown.length);
          assert.equal(kindOf(group), 'current', group);
        }
      }
    });
    it('stay veterinary for a veterinary code', () => {
      assert.deepEqual(nearestAtcGroups('QI12'), ['QI11', 'QI10', 'QI02']);
    });
    it('are none for a malformed code', () => {
      assert.deepEqual(nearestAtcGroups('LX1XX'), []);
      assert.deepEqual(nearestAtcGroups('L01XX66'), []);
    });
  });

  describe('names', () => {
    it('levels 1 and 2 have names of our own', () => {
      assert.equal(atcGroupName('A'), 'digestive system and metabolism');
      assert.equal(atcGroupName('N04'), "Parkinson's disease");
      assert.equal(atcGroupName('A15'), 'appetite stimulants');
    });
    it('a veterinary group has the name of the human one, or its own', () => {
      assert.equal(atcGroupName('QJ01'), 'systemic antibacterials');
      assert.equal(atcGroupName('QJ51'), 'intramammary antibacterials');
      assert.equal(atcGroupName('QA'), atcGroupName('A'));
      assert.equal(atcGroupName('QI'), 'veterinary immunologicals');
      assert.equal(atcGroupName('QI09'), 'immunologicals for pigs');
    });
    it('levels 3 and 4 and unknown groups have none', () => {
      for (const code of ['L01X', 'L01XX', 'QI09A', 'L05', 'E', '', 'I09']) {
        assert.equal(atcGroupName(code), undefined, code);
      }
    });
    it('an immunological group names its species at every level from the second', () => {
      assert.equal(speciesOfAtcvetGroup('QI01'), 'birds');
      assert.equal(speciesOfAtcvetGroup('QI09AA03'), 'pigs');
      assert.equal(speciesOfAtcvetGroup('QI20CX'), 'other species');
      for (const code of ['QI', 'QI12', 'QJ01', 'I09', 'L01XX']) {
        assert.equal(speciesOfAtcvetGroup(code), undefined, code);
      }
    });
  });

  describe('groups with a beginning', () => {
    it('are those down to the level below it', () => {
      assert.deepEqual(findAtcGroups('').length, 14);
      assert.deepEqual(findAtcGroups('B0'), ['B01', 'B02', 'B03', 'B05', 'B06']);
      assert.deepEqual(findAtcGroups('B03'), ['B03', 'B03A', 'B03B', 'B03X']);
      assert.deepEqual(findAtcGroups('B03B'), ['B03B', 'B03BA', 'B03BB']);
      assert.deepEqual(findAtcGroups('B03BA'), []);
      assert.deepEqual(findAtcGroups('E'), []);
    });
    it('are veterinary with Q, those of human medicines, too', () => {
      assert.ok(findAtcGroups('Q').includes('QI') && findAtcGroups('Q').includes('QA'));
      assert.deepEqual(findAtcGroups('QB03B'), ['QB03B', 'QB03BA', 'QB03BB']);
      assert.ok(findAtcGroups('QI0').includes('QI09'));
    });
    it('go down as far as is asked for', () => {
      assert.deepEqual(findAtcGroups('B', 3), ['B', 'B01', 'B02', 'B03', 'B05', 'B06']);
    });
  });

  it('the table covers the edition of 2026', () => {
    assert.equal(atcGroupsEdition, 2026);
  });

  it('the generated text is that of the table', () => {
    const path = new URL('../../../server/src/core/generated/atcGroupsText.ts', import.meta.url);
    assert.equal(readFileSync(path, 'utf8'), buildAtcGroupsModule());
  });
});
