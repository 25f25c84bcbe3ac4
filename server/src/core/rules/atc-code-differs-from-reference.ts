/** The code of the active substance is the one that the imported tables give to it. */
import { judgeSubstanceCode, listCodes, writeExpectedCodes } from './codeInReference';
import { type Rule, report } from './rule';

export const atcCodeDiffersFromReference: Rule = {
  id: 'atc-code-differs-from-reference',
  group: 'codes',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'The imported reference data give the substance another code, and do not have the one in the text.',
    why: 'A code that is in no index leads nowhere. The rule needs reference data (`referenceData` in the configuration) and is silent without. WHO moves substances to other groups: an older code in an older document is right, and a code that is younger than the tables cannot be judged. Within a group a substance keeps its number.',
    since: '0.1.0',
  },
  check({ opinion, reference }, tell) {
    const judgement = reference && judgeSubstanceCode(opinion, reference);
    if (judgement?.kind !== 'differs') return;
    const { written, code, substance, expected } = judgement;
    tell(
      report(
        written.span,
        `The reference data have ${listCodes(expected)} for ${substance}, and no code “${code.text}”.`,
        writeExpectedCodes(judgement),
      ),
    );
  },
};
