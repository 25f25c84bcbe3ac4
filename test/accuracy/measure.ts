/** Plants faults, looks for them with the rules of the product, and counts what was found, missed and said wrongly. */
import { type Analysis, analyze } from '../../server/src/core/analysis/analyze';
import type { RuleSet } from '../../server/src/core/analysis/ruleSet';
import type { Modifier, Profile } from '../../server/src/core/model/opinion';
import type { Finding } from '../../server/src/core/rules/rule';
import type { Notation } from '../../server/src/core/syntax/block';
import type { TextSpan } from '../../server/src/core/text/span';
import type { AccuracyDocument } from './document';
import type { Fault } from './faults/fault';
import { createDocuments, type Documents, plantFault, type SampleSize } from './sample';
import { type WrittenDocument, writeDocument } from './writing/writeDocument';

export const NOTATIONS: readonly Notation[] = ['draft', 'published'];

/** A faulty or clean document in one notation, with what the rules say of it. */
export interface Examined {
  readonly document: AccuracyDocument;
  /** Place of the fault among those of the document; 0 in a clean one. */
  readonly ordinal: number;
  readonly notation: Notation;
  readonly written: WrittenDocument;
  readonly analysis: Analysis;
}

export interface ExaminedFault extends Examined {
  readonly fault: Fault;
  readonly isFound: boolean;
  /** Errors and warnings that neither the clean document has nor the fault deserves. */
  readonly collateral: readonly Finding[];
}

export interface FalseAlarm extends Examined {
  readonly finding: Finding;
}

export interface FaultCount {
  readonly fault: Fault;
  readonly planted: number;
  readonly found: number;
  readonly collateral: number;
}

/** Documents of one profile or with one modifier. */
export interface GroupCount {
  readonly planted: number;
  readonly found: number;
  readonly documents: number;
  readonly falseAlarms: number;
}

export interface Measurement {
  readonly size: SampleSize;
  /** Of every fault whose rule exists. */
  readonly faults: readonly FaultCount[];
  /** Faults of the catalogue whose rule does not exist yet. */
  readonly withoutRule: readonly Fault[];
  /** By profile and by modifier. */
  readonly groups: ReadonlyMap<Profile | Modifier, GroupCount>;
  readonly misses: readonly ExaminedFault[];
  readonly collateral: readonly ExaminedFault[];
  readonly falseAlarms: readonly FalseAlarm[];
}

export function measure(faults: readonly Fault[], ruleSet: RuleSet, size: SampleSize): Measurement {
  const documentAt = createDocuments();
  const existing = faults.filter((fault) => hasRule(fault, ruleSet));
  const misses: ExaminedFault[] = [];
  const collateral: ExaminedFault[] = [];
  const groups = createGroupCounter();
  const counts = existing.map((fault): FaultCount => {
    let planted = 0;
    let found = 0;
    let others = 0;
    for (const examined of examineFault(fault, ruleSet, size, documentAt)) {
      planted++;
      if (examined.isFound) found++;
      else misses.push(examined);
      others += examined.collateral.length;
      if (examined.collateral.length > 0) collateral.push(examined);
      groups.addFault(examined);
    }
    return { fault, planted, found, collateral: others };
  });
  const falseAlarms: FalseAlarm[] = [];
  for (let index = 0; index < size.cleanDocuments; index++) {
    for (const notation of NOTATIONS) {
      const alarms = [...findFalseAlarms(documentAt(index), notation, ruleSet)];
      falseAlarms.push(...alarms);
      groups.addClean(documentAt(index), notation, alarms.length);
    }
  }
  return {
    size,
    faults: counts,
    withoutRule: faults.filter((fault) => !hasRule(fault, ruleSet)),
    groups: groups.counts,
    misses,
    collateral,
    falseAlarms,
  };
}

function createGroupCounter() {
  const counts = new Map<Profile | Modifier, GroupCount>();
  const add = ({ subject }: AccuracyDocument, added: Partial<GroupCount>): void => {
    const { planted = 0, found = 0, documents = 0, falseAlarms = 0 } = added;
    for (const group of [subject.profile, ...subject.modifiers]) {
      const known = counts.get(group);
      counts.set(group, {
        planted: (known?.planted ?? 0) + planted,
        found: (known?.found ?? 0) + found,
        documents: (known?.documents ?? 0) + documents,
        falseAlarms: (known?.falseAlarms ?? 0) + falseAlarms,
      });
    }
  };
  return {
    counts,
    addFault: ({ document, isFound }: ExaminedFault): void =>
      add(document, { planted: 1, found: isFound ? 1 : 0 }),
    addClean: (document: AccuracyDocument, notation: Notation, falseAlarms: number): void =>
      add(document, { documents: notation === 'draft' ? 1 : 0, falseAlarms }),
  };
}

export function hasRule({ rules: [wanted = ''] }: Fault, ruleSet: RuleSet): boolean {
  return ruleSet.rules.some(({ id }) => isOfRule(id, wanted));
}

/** `ema-style` stands for every term below it: `ema-style/drug`. */
export function isOfRule(ruleId: string, wanted: string): boolean {
  return ruleId === wanted || ruleId.startsWith(`${wanted}/`);
}

function* examineFault(
  fault: Fault,
  ruleSet: RuleSet,
  size: SampleSize,
  documentAt: Documents,
): Iterable<ExaminedFault> {
  for (const { document, ordinal } of plantFault(fault, size, documentAt)) {
    for (const notation of NOTATIONS) {
      if (fault.notation !== undefined && fault.notation !== notation) continue;
      yield examinePlanted(fault, document, ordinal, notation, ruleSet);
    }
  }
}

export function examinePlanted(
  fault: Fault,
  document: AccuracyDocument,
  ordinal: number,
  notation: Notation,
  ruleSet: RuleSet,
): ExaminedFault {
  const written = writeDocument(document, notation);
  const analysis = analyze(written.text, notation, ruleSet);
  const isDeserved = ({ ruleId }: Finding): boolean =>
    [...fault.rules, ...fault.also].some((wanted) => isOfRule(ruleId, wanted));
  return {
    fault,
    document,
    ordinal,
    notation,
    written,
    analysis,
    isFound: analysis.findings.some(
      (finding) =>
        fault.rules.some((wanted) => isOfRule(finding.ruleId, wanted)) &&
        spansOf(finding, fault).some((span) => touchesAny(span, written.places)),
    ),
    collateral: analysis.findings.filter((finding) => isSerious(finding) && !isDeserved(finding)),
  };
}

/** Where a finding stands; of a contradiction it may also be the other end. */
function spansOf({ span, related }: Finding, { isMutual }: Fault): readonly TextSpan[] {
  return isMutual ? [span, ...related.map((place) => place.span)] : [span];
}

/** Spans that share a character, or an edge: a missing part has no character of its own. */
function touchesAny(span: TextSpan, places: readonly TextSpan[]): boolean {
  return places.some(({ start, end }) => span.start <= end && start <= span.end);
}

export function* findFalseAlarms(
  document: AccuracyDocument,
  notation: Notation,
  ruleSet: RuleSet,
): Iterable<FalseAlarm> {
  const written = writeDocument(document, notation);
  const analysis = analyze(written.text, notation, ruleSet);
  for (const finding of analysis.findings) {
    if (!isSerious(finding) && document.remarks.has(finding.ruleId)) continue;
    yield { document, ordinal: 0, notation, written, analysis, finding };
  }
}

export function isSerious({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
