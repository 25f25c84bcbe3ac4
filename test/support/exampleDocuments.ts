/** The documents of `examples/`, in pairs: a draft and the same opinion as published text. Reads and describes them; checks nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Analysis,
  buildLineIndex,
  type IndicationSentence,
  type LineIndex,
  type Notation,
  type Opinion,
} from '../../server/src/core';
import { EXAMPLES, readExample } from './readExample';

export interface ExampleDocument {
  /** `human-initial.opinion.md` */
  readonly file: string;
  readonly notation: Notation;
  readonly text: string;
  /** The file beside a faulty document that states its findings. */
  readonly findingsPath: string;
}

/** One opinion in both notations. */
export interface ExamplePair {
  /** `human-initial` */
  readonly name: string;
  readonly draft: ExampleDocument;
  readonly published: ExampleDocument;
}

/** The pairs of a folder by name; throws where one half of a pair is missing. */
export function readExamplePairs(folder: 'clean' | 'faulty'): readonly ExamplePair[] {
  const names = readdirSync(join(EXAMPLES, folder)).flatMap(
    (file) => /^(.+)\.opinion\.(?:md|txt)$/.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)].sort().map((name) => ({
    name,
    draft: readDocument(folder, `${name}.opinion.md`, 'draft'),
    published: readDocument(folder, `${name}.opinion.txt`, 'published'),
  }));
}

function readDocument(folder: string, file: string, notation: Notation): ExampleDocument {
  const findingsPath = `${join(EXAMPLES, folder, file)}.findings`;
  return { file, notation, text: readExample(`${folder}/${file}`), findingsPath };
}

/** A line for each finding: `12:5-12:9 error footnote-body-missing Footnote 3 has no body.` */
export function describeFindings({ source, findings }: Analysis): string {
  const lineIndex = buildLineIndex(source);
  return findings
    .map(({ span, severity, ruleId, message }) => {
      const place = `${toPlace(lineIndex, span.start)}-${toPlace(lineIndex, span.end)}`;
      return `${place} ${severity} ${ruleId} ${message}\n`;
    })
    .join('');
}

/** Line and column, both from 1, as editors show them. */
function toPlace(lineIndex: LineIndex, offset: number): string {
  const { line, character } = lineIndex.positionAt(offset);
  return `${line + 1}:${character + 1}`;
}

/** What was found and in which part, sorted; positions differ between the notations. */
export function toRulesByPart({ findings }: Analysis): readonly string[] {
  return findings.map(({ ruleId, part }) => `${ruleId} in ${part ?? 'no part'}`).sort();
}

/** What the two notations of an opinion must agree on. */
export function toModelFacts(opinion: Opinion) {
  const { footnotes, statement, applicant, indication } = opinion;
  return {
    // Published text without a title is a web copy, a draft without one is a draft: both are linted.
    kind: opinion.title === undefined && opinion.kind === 'fragment' ? 'summary' : opinion.kind,
    profile: opinion.profile,
    committee: opinion.committee,
    modifiers: [...opinion.modifiers].sort(),
    productNames: toTexts(opinion.productNames),
    commonNames: toTexts(opinion.commonNames),
    products: toTexts(statement?.products ?? []),
    date: statement?.date?.text,
    outcome: statement?.outcome,
    action: statement?.action,
    authorisation: statement?.authorisation,
    holder: [applicant?.termKind, applicant?.name?.text],
    substances: toTexts(opinion.substances),
    codes: opinion.atcCodes.map(({ label, code }) => [label.text, code?.text]),
    sideEffects: toTexts(opinion.sideEffects?.items ?? []),
    smallHeadings: toTexts(indication?.headings ?? []),
    listItems: toTexts(indication?.listItems ?? []),
    // Plain text shows removed words among the others.
    indications: /removed text/.test(footnotes.bodyOfKind('new-text')?.content.text ?? '')
      ? []
      : (indication?.sentences ?? []).map(toIndicationFacts),
    intended: statement?.intended && toIndicationFacts(statement.intended),
    referenceProduct: opinion.referenceProduct?.text,
    markedFootnotes: footnotes.marks.map((mark) => footnotes.bodyOf(mark)?.kind),
    unusedFootnotes: footnotes.unusedBodies.map(({ kind }) => kind),
    parts: toSequenceOfRoles(opinion),
  };
}

function toTexts(passages: readonly { readonly text: string }[]): readonly string[] {
  return passages.map(({ text }) => text);
}

function toIndicationFacts(sentence: IndicationSentence) {
  return {
    subject: sentence.subject?.text,
    verb: sentence.verb?.text,
    uses: sentence.uses.map(({ use }) => use),
    condition: sentence.condition?.text,
    populations: sentence.populations.map(({ group, age }) => [group, age?.from, age?.to]),
    partners: toTexts(sentence.partners),
    restrictions: toTexts(sentence.restrictions),
  };
}

/** Without footnotes, which may interrupt a part of a published text: the part is one all the same. */
function toSequenceOfRoles({ parts }: Opinion): readonly string[] {
  return parts
    .map(({ role }) => role)
    .filter((role) => role !== 'footnotes')
    .filter((role, index, roles) => role !== roles[index - 1]);
}
