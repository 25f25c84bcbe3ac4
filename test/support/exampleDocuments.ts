/** The documents of `examples/`: reads them in pairs, a draft and the same opinion as published text. Checks nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notation, Opinion } from '../../server/src/core';

export interface ExampleDocument {
  /** `human-initial.opinion.md` */
  readonly file: string;
  readonly path: string;
  readonly notation: Notation;
  readonly text: string;
  /** Where the findings of a faulty document are written down. */
  readonly findingsPath: string;
}

/** One opinion in both notations. */
export interface ExamplePair {
  /** `human-initial` */
  readonly name: string;
  readonly draft: ExampleDocument;
  readonly published: ExampleDocument;
}

export const EXAMPLES = join(import.meta.dirname, '../../examples');

/** The pairs of `examples/clean` or `examples/faulty`, by name; throws where one half is missing. */
export function readExamplePairs(folder: 'clean' | 'faulty'): readonly ExamplePair[] {
  const names = readdirSync(join(EXAMPLES, folder))
    .flatMap((file) => /^(.+)\.opinion\.(?:md|txt)$/.exec(file)?.[1] ?? [])
    .sort();
  return [...new Set(names)].map((name) => ({
    name,
    draft: readDocument(folder, `${name}.opinion.md`, 'draft'),
    published: readDocument(folder, `${name}.opinion.txt`, 'published'),
  }));
}

function readDocument(folder: string, file: string, notation: Notation): ExampleDocument {
  const path = join(EXAMPLES, folder, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: each example has both notations.`);
  const text = readFileSync(path, 'utf8');
  return { file, path, notation, text, findingsPath: `${path}.findings` };
}

/** What both notations of one opinion must agree on. */
export function toModelFacts(opinion: Opinion): unknown {
  const { footnotes, statement, applicant } = opinion;
  return {
    kind: opinion.kind,
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
    smallHeadings: toTexts(opinion.indication?.headings ?? []),
    listItems: toTexts(opinion.indication?.listItems ?? []),
    referenceProduct: opinion.referenceProduct?.text,
    footnotes: footnotes.marks.map((mark) => footnotes.bodyOf(mark)?.kind),
    unusedBodies: footnotes.unusedBodies.map(({ kind }) => kind),
    parts: toSequenceOfRoles(opinion),
  };
}

function toTexts(passages: readonly { readonly text: string }[]): readonly string[] {
  return passages.map(({ text }) => text);
}

/** Footnotes may interrupt a part in published text; the part is one all the same. */
function toSequenceOfRoles({ parts }: Opinion): readonly string[] {
  return parts
    .map(({ role }) => role)
    .filter((role) => role !== 'footnotes')
    .filter((role, index, roles) => role !== roles[index - 1]);
}
