/** What a planted fault is: a change to a clean document that one rule has to notice, at the place of the change. */
import type { Notation } from '../../../server/src/core/syntax/block';
import type { AccuracyDocument } from '../document';

export interface Fault {
  /** The rule that the fault is for, and what was done: `holder-term-wrong/applicant of an authorised product`. */
  readonly name: string;
  /** One of these has to speak of the place. The first is the rule of the name; others say the same of another reading. */
  readonly rules: readonly string[];
  /** Rules that may rightly speak of the same fault as well, anywhere. */
  readonly also: readonly string[];
  /** True where the rule may as well speak of the other end of a contradiction and point from there to the place. */
  readonly isMutual: boolean;
  /** A fault that only this notation can have. */
  readonly notation: Notation | undefined;
  /** The faulty documents, each with the fault in one place, which is marked; none where it cannot occur. */
  readonly plant: Planting;
}

export type Planting = (document: AccuracyDocument) => Iterable<AccuracyDocument>;

/** A fault of rule `rule`; `what` tells it from others of the rule. */
export function fault(
  rule: string,
  what: string,
  plant: Planting,
  more: {
    readonly or?: readonly string[];
    readonly also?: readonly string[];
    readonly isMutual?: boolean;
    readonly notation?: Notation;
  } = {},
): Fault {
  return {
    name: `${rule}/${what}`,
    rules: [rule, ...(more.or ?? [])],
    also: more.also ?? [],
    isMutual: more.isMutual ?? false,
    notation: more.notation,
    plant,
  };
}
