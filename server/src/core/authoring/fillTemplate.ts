/** Fills the slots of a template with what is known; what is not known stays to be filled in, as text or as a snippet. */
import { POPULATIONS, PURPOSES, SPECIES } from '../packs/slotChoices';
import { findSlotNames, isSlotName, SLOT_NAMES, toPlaceholder } from '../packs/slots';
import { shorten, suggestName } from '../packs/suggestName';
import type { DraftFacts } from './draftFacts';

export interface FilledTemplate {
  /** What is not known stands there as a placeholder `<holder>`, which a rule reports. */
  readonly text: string;
  /** The same for an editor, in the snippet syntax of the language server protocol, with a tab stop for each placeholder. */
  readonly snippet: string;
}

/** A slot that is not known; all places of one slot are filled in together. */
interface Gap {
  readonly name: string;
  readonly choices: readonly string[];
}

/**
 * What there is to choose from. Words that are no slot of the packs have no placeholder: the first is mostly right. The
 * article of a class is written with it: nobody knows it before.
 */
const CHOICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['classWithArticle', [`a <${toPlaceholder('class')}>`]],
  ['purpose', PURPOSES],
  ['population', POPULATIONS],
  ['currentPopulation', POPULATIONS],
  ['species', SPECIES],
]);

const SLOT = /\{(\w+)\}/;

export function fillTemplate(template: string, facts: DraftFacts): FilledTemplate {
  const values = new Map(facts.values);
  const pieces = refineSlots(template, facts, values).split(SLOT);
  const numbers = new Map<string, number>();
  let text = '';
  let snippet = '';
  const add = (words: string): void => {
    // The stop that ends the sentence is in the name already: “Brackwater Biotech S.r.l.”
    const added = text.endsWith('.') && words.startsWith('.') ? words.slice(1) : words;
    text += added;
    snippet += escapeText(added);
  };
  pieces.forEach((piece, index) => {
    const isSlot = index % 2 === 1;
    const gap = isSlot ? findGap(piece, values) : undefined;
    if (gap === undefined) {
      add(isSlot ? writeValue(piece, pieces[index + 1] ?? '', values) : piece);
      return;
    }
    const number = numbers.get(gap.name);
    numbers.set(gap.name, number ?? numbers.size + 1);
    text += gap.choices[0];
    snippet += number === undefined ? toTabStop(gap, numbers.size) : `\${${number}}`;
  });
  return { text, snippet: `${snippet}$0` };
}

/** Several substances stand as `a / b` on a line of their own and as `a and b` in a sentence. */
function writeValue(name: string, behind: string, values: ReadonlyMap<string, string>): string {
  const value = values.get(name) ?? `{${name}}`;
  return name === 'substance' && !/^[\r\n]/.test(behind) ? value.replaceAll(' / ', ' and ') : value;
}

/** The slots that a template asks for, in its order, each once; `{other}` words in braces are none. */
export function findTemplateSlots(template: string): readonly string[] {
  return [...new Set(findSlotNames(template))].filter(isSlotName);
}

/** A sentence or two on each word in braces that looks like a slot and is none: it stands in the draft as it is. */
export function describeUnknownSlots(template: string, text: string): readonly string[] {
  const unknown = findSlotNames(text).filter(
    (name) => /^\w+$/.test(name) && !isSlotName(name) && !CHOICES.has(name),
  );
  return [...new Set(unknown)].map(
    (name) =>
      `Template “${template}”: there is no slot “{${shorten(name)}}”; it stays as it is.${suggestName(name, SLOT_NAMES)}`,
  );
}

/** Slots that consist of smaller ones, or say the same as another one. */
function refineSlots(template: string, facts: DraftFacts, values: Map<string, string>): string {
  const isVeterinary = facts.profile?.startsWith('veterinary') === true;
  const known = values.get('class');
  const article = /^[aeiou]/i.test(known ?? '') ? 'an' : 'a';
  const isVaccine = facts.modifiers.has('vaccine');
  if (isVaccine) values.set('purpose', 'active immunisation to prevent');
  const condition = /^the \w+ of (.+)/.exec(values.get('use') ?? '')?.[1];
  if (condition !== undefined && !values.has('condition')) values.set('condition', condition);
  if (!values.has('procedure')) {
    values.set('procedure', 'variation to the terms of the marketing authorisation');
  }
  const humanUse = '{purpose} {condition}';
  const use = !isVeterinary
    ? humanUse
    : isVaccine
      ? 'the active immunisation of {species} against {condition}'
      : `${humanUse} in {species}`;
  return template
    .replace(/\ba \{class\}/g, known === undefined ? '{classWithArticle}' : `${article} {class}`)
    .replaceAll('{use}', values.has('use') ? '{use}' : use)
    .replaceAll(
      '{referenceSubstance}',
      values.has('referenceSubstance') ? '{referenceSubstance}' : '{substance}',
    );
}

/** `undefined` for a slot that is known, and for words in braces that are none. */
function findGap(name: string, values: ReadonlyMap<string, string>): Gap | undefined {
  if (values.has(name)) return undefined;
  const placeholder = isSlotName(name) ? [`<${toPlaceholder(name)}>`] : [];
  const choices = [...placeholder, ...(CHOICES.get(name) ?? [])];
  return choices.length === 0 ? undefined : { name, choices };
}

function toTabStop({ choices }: Gap, number: number): string {
  const [only, ...others] = choices;
  if (only !== undefined && others.length === 0) return `\${${number}:${escapeText(only)}}`;
  return `\${${number}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
