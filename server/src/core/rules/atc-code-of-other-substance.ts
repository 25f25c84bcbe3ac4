/** The code of the active substance is not that of another substance in the imported tables. */
import { judgeSubstanceCode, listCodes, writeExpectedCodes } from './codeInReference';
import { type Rule, report } from './rule';

export const atcCodeOfOtherSubstance: Rule = {
  id: 'atc-code-of-other-substance',
  group: 'codes',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'The imported reference data give the code to another substance.',
    why: 'A code with one wrong digit is often a right code of something else: readers who look it up find another medicine. The rule needs reference data (`referenceData` in the configuration) and is silent without. Codes for combinations and for several substances fit any of theirs.',
    since: '0.1.0',
  },
  check({ opinion, reference }, tell) {
    const judgement = reference && judgeSubstanceCode(opinion, reference);
    if (judgement?.kind !== 'other') return;
    const { written, code, owner, substance, expected } = judgement;
    const own = expected.length === 0 ? '' : `; ${substance} has ${listCodes(expected)}`;
    tell(
      report(
        written.span,
        `Code “${code.text}” is that of ${owner}${own}.`,
        writeExpectedCodes(judgement),
      ),
    );
  },
};
