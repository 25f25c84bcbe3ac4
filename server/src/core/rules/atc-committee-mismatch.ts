/** The CHMP writes ATC codes, the CVMP writes ATCvet codes. */
import type { AtcCode } from '../model/atcCode';
import type { AtcMention } from '../model/opinion';
import { standingOfAtcGroup } from '../reference/atcGroups';
import type { TextEdit } from '../text/textEdit';
import { canonicalAtcLabel } from './atcLabel';
import { type AtcReading, findAtcReadings, lacksOnlyQ } from './atcReading';
import { type Fix, type Rule, report } from './rule';

export const atcCommitteeMismatch: Rule = {
  id: 'atc-committee-mismatch',
  group: 'codes',
  severity: 'error',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'A text of the CHMP has an ATCvet code, or a text of the CVMP has a code for human medicines.',
    why: 'The two systems are separate indexes. A veterinary code begins with Q; the human code of the same substance leads veterinary readers to the wrong index, and the reverse.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const { committee } = opinion;
    if (committee === undefined) return;
    for (const reading of findAtcReadings(opinion)) {
      const { written, code } = reading;
      if (code === undefined || code.isVeterinary === (committee === 'CVMP')) continue;
      const message = `“${written.text}” ${describe(code)}, but the opinion is one of the ${committee}.`;
      tell(report(written.span, message, exchangeSystem(reading, code)));
    }
  },
};

function describe(code: AtcCode): string {
  if (code.isVeterinary) return 'is an ATCvet code';
  return lacksOnlyQ(code)
    ? 'does not begin with “Q” as ATCvet codes do'
    : 'is a code for human medicines';
}

/** ATCvet has immunologicals in QI and antiparasitics in QP51 to QP54. */
const NOT_SHARED = /^Q(?:J0[67]|P0)/;

/** The code of the other system, where its group exists there, with the label that belongs to it. */
function exchangeSystem({ mention, written }: AtcReading, code: AtcCode): readonly Fix[] {
  const other = code.isVeterinary ? code.text.slice(1) : `Q${code.text}`;
  const otherGroup = code.isVeterinary ? code.group.slice(1) : `Q${code.group}`;
  if (standingOfAtcGroup(otherGroup).kind === 'unknown' || NOT_SHARED.test(otherGroup)) return [];
  const codeEdit = { span: written.span, newText: other };
  const title = `Replace “${written.text}” by “${other}”`;
  return [
    { title, safety: 'ask', edits: [...exchangeLabel(mention, !code.isVeterinary), codeEdit] },
  ];
}

function exchangeLabel(mention: AtcMention, isVeterinary: boolean): readonly TextEdit[] {
  const newText = canonicalAtcLabel(mention.label.text, isVeterinary);
  if (newText === undefined || newText === mention.label.text) return [];
  return [{ span: mention.label.span, newText }];
}
