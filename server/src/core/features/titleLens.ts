/** What stands above the title: what kind of opinion the text was understood as, and how many findings it has. */
import type { Analysis } from '../analysis/analyze';
import type { TextSpan } from '../text/span';
import { capitalise } from '../text/words';
import { modifiersInWords, profileInWords } from './profileWords';

export interface TitleLens {
  /** The title; the beginning of the first part in a text without one. */
  readonly span: TextSpan;
  /** `Human, initial authorisation · conditional · orphan` */
  readonly summary: string;
  /** `3 findings, 1 hint` */
  readonly findings: string;
}

/** `undefined` for a text that is no summary of opinion. */
export function buildTitleLens({ opinion, findings }: Analysis): TitleLens | undefined {
  const [first] = opinion.parts;
  const span = opinion.title?.span ?? first?.span;
  if (opinion.kind === 'other' || span === undefined) return undefined;
  const profile = profileInWords(opinion) ?? 'profile not recognised';
  // Editors pass hints over where a key leads from one finding to the next.
  const hints = findings.filter(({ severity }) => severity === 'hint').length;
  const counted = [count(findings.length - hints, 'finding'), count(hints, 'hint')];
  return {
    span,
    summary: [capitalise(profile), ...modifiersInWords(opinion)].join(' · '),
    findings: counted.filter((words) => words !== '').join(', ') || 'No findings',
  };
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
