/** A company applies for a new authorisation and holds an existing one: the document says which. */
import type { Opinion } from '../model/opinion';
import type { Prose } from '../text/prose';
import { type Rule, replaceWord, report, type Tell } from './rule';

const TERMS = { applicant: 'applicant', holder: 'marketing authorisation holder' } as const;

export const holderTermWrong: Rule = {
  id: 'holder-term-wrong',
  group: 'identity',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'The company is called “applicant” after the authorisation, or “marketing authorisation holder” before it.',
    why: 'Before the Commission decision there is no authorisation to hold; after it, the company that answers for the medicine is the marketing authorisation holder.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const { applicant } = opinion;
    const expected = findExpectedTerm(opinion);
    if (applicant === undefined || expected === undefined) return;
    if (expected === 'applicant') checkRequest(prose, tell);
    if (applicant.termKind === expected) return;
    const { text, span } = applicant.term;
    const term = TERMS[expected];
    const why =
      expected === 'holder' ? 'the product is authorised' : 'the product is not authorised yet';
    tell(
      report(span, `“${text}” should read “${term}”, as ${why}.`, [
        replaceWord(span, text, term, 'safe'),
      ]),
    );
  },
};

const REQUEST =
  'he request of the marketing authorisation holder, the CHMP started a re-examination';

/** Who asked for the re-examination of an opinion on a new medicine. */
function checkRequest(prose: Prose, tell: Tell): void {
  const at = prose.text.indexOf(REQUEST);
  if (at < 0) return;
  const from = at + REQUEST.indexOf(TERMS.holder);
  const span = prose.toSource({ from, to: from + TERMS.holder.length });
  tell(
    report(
      span,
      `“${TERMS.holder}” should read “${TERMS.applicant}”, as the product is not authorised yet.`,
      [replaceWord(span, TERMS.holder, TERMS.applicant, 'ask')],
    ),
  );
}

/** Undefined where the title and the opinion statement disagree, or neither says which procedure it is. */
function findExpectedTerm({
  profile,
  title,
  statement,
  part,
}: Opinion): 'applicant' | 'holder' | undefined {
  if (profile === undefined) return undefined;
  const isInitial = profile === 'human-initial' || profile === 'veterinary-initial';
  const action = statement?.action;
  if (action === undefined || (action === 'granting') !== isInitial) return undefined;
  const procedure = title?.procedure;
  if (procedure !== undefined && (procedure === 'initial') !== isInitial) return undefined;
  // A change that was adopted speaks against a statement that grants an authorisation.
  if (isInitial && part('change')?.isCued === true) return undefined;
  return isInitial ? 'applicant' : 'holder';
}
