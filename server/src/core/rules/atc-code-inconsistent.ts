/** One substance has one code, or none yet. */
import type { AtcMention, Passage } from '../model/opinion';
import type { Prose } from '../text/prose';
import { textBefore } from '../text/textBefore';
import { findAtcReadings } from './atcReading';
import { type RelatedPlace, type Rule, report } from './rule';

export const atcCodeInconsistent: Rule = {
  id: 'atc-code-inconsistent',
  group: 'codes',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The same substance has two codes that differ in a character or two, or a code although none is assigned yet.',
    why: 'One of the two is a slip, or was forgotten when the code became known; readers cannot tell which.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const { atcCodes, substances } = opinion;
    const [first, ...others] = atcCodes;
    if (first === undefined || others.length === 0) return;
    const codes = new Set(
      [...findAtcReadings(opinion)].flatMap(({ mention, code }) =>
        code?.level === 5 ? [mention] : [],
      ),
    );
    for (const other of others) {
      const isSameLabel = other.label.prose.from === first.label.prose.from;
      if (!isSameLabel && !followsName(other, substances[0], prose)) continue;
      const contradiction = findContradiction(first, other);
      const [code] = [first, other].filter((mention) => codes.has(mention)).reverse();
      if (contradiction === undefined || code?.code === undefined) continue;
      const end = code === first ? other : first;
      tell(report(code.code.span, contradiction, [], { related: [pointTo(end)] }));
    }
  },
};

function findContradiction(first: AtcMention, other: AtcMention): string | undefined {
  const { code: one } = first;
  const { code: two } = other;
  if (one !== undefined && two !== undefined) {
    // Several codes behind one label belong together.
    if (other.label.prose.from === first.label.prose.from || !isSlip(one.text, two.text)) {
      return undefined;
    }
    return `The code is “${two.text}” here and “${one.text}” further up.`;
  }
  const code = one ?? two;
  if (code === undefined || !(first.isNotYetAssigned || other.isNotYetAssigned)) return undefined;
  return `“${code.text}” is a code, but the text also says that none is assigned yet.`;
}

/** `Zelvotersen (ATC code: …)`: then the code is surely that of the substance, and of no other. */
function followsName(
  { prose: { from } }: AtcMention,
  name: Passage | undefined,
  prose: Prose,
): boolean {
  if (name === undefined) return false;
  const before = textBefore(prose.text, from, name.text.length + 2);
  return before.toLowerCase() === `${name.text.toLowerCase()} (`;
}

function pointTo({ span }: AtcMention): RelatedPlace {
  return { span, message: 'The other end of the contradiction.' };
}

/** `N07XX38` and `N07XX28`; codes of two routes of administration differ more. */
function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = [...one].filter((character, at) => character !== other.charAt(at)).length;
  return differing === 1 || differing === 2;
}
