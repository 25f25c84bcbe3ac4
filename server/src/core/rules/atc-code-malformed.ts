/** A code has the shape of one: a letter, two digits, two letters, two digits, in capitals and without blanks. */
import { describeAtcFault } from '../model/atcCode';
import { findAtcReadings } from './atcReading';
import { type Rule, replaceWord, report } from './rule';

export const atcCodeMalformed: Rule = {
  id: 'atc-code-malformed',
  group: 'codes',
  severity: 'error',
  fix: 'sometimes',
  fixSafety: 'safe',
  docs: {
    what: 'An ATC or ATCvet code does not have the shape of one.',
    why: 'A code with a wrong or missing character cannot be looked up, or leads to another substance. The WHO index builds every code the same way: a letter, two digits, two letters, two digits, with a Q in front for veterinary medicines.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    for (const { written, code, isAsWritten } of findAtcReadings(opinion)) {
      if (isAsWritten) continue;
      const fault = `ATC code “${written.text}” ${describeAtcFault(written.text)}`;
      if (code === undefined) tell(report(written.span, `${fault}.`));
      else {
        tell(
          report(written.span, `${fault}; it should read “${code.text}”.`, [
            replaceWord(written.span, written.text, code.text, 'safe'),
          ]),
        );
      }
    }
  },
};
