/**
 * Reads a rule pack from a tree of plain values. What is wrong becomes a problem at its place, with a remedy; a wrong
 * entry is left out and all others work. Never throws.
 */
import { MODIFIERS, PART_ROLES, PROFILES } from '../model/opinion';
import {
  RULE_GROUPS,
  type RuleGroup,
  SEVERITIES,
  SEVERITY_WORDS,
  type Severity,
} from '../rules/rule';
import { reportProgramRules, reportRepeatedIds, reportUnknownIds } from './entryIds';
import { createFieldReader, type FieldReader } from './fieldReader';
import { readForbidPhrase } from './kinds/forbidPhrase';
import { readOrder } from './kinds/order';
import { readPattern } from './kinds/pattern';
import { readRequireFootnote } from './kinds/requireFootnote';
import { readRequirePart } from './kinds/requirePart';
import { readRequirePhrase } from './kinds/requirePhrase';
import { readStandardSentence } from './kinds/standardSentence';
import { readSubstituteTerm } from './kinds/substituteTerm';
import { readUniquePart } from './kinds/uniquePart';
import { ENTRY_KINDS, type EntryKind, type Pack, type PackEntry, type RuleEntryBase } from './pack';
import type { PackNode, PackProblem } from './packNode';
import { createPatternBudget, type PatternBudget } from './patternBudget';
import type { CompilePattern } from './patternCompiler';
import { readExamples } from './readExamples';
import { shorten, suggestName } from './suggestName';
import { toPlainPhrase } from './wordFields';

export interface PackReading {
  /** `undefined` where the file is no pack at all. */
  readonly pack: Pack | undefined;
  /** In the order of the file. */
  readonly problems: readonly PackProblem[];
}

/** What a pack is read beside. */
export interface PackSurroundings {
  /** The packs that come before it, to check the ids that it speaks of. */
  readonly earlier: readonly Pack[];
  /** The engine that judges regular expressions; without it they are not judged. */
  readonly compilePattern?: CompilePattern | undefined;
  /** Ids of the rules in code. */
  readonly programRules: readonly string[];
  /** What is wrong with names under “extends” that are no ids of earlier packs: `undefined` for nothing. */
  readonly bases: ReadonlyMap<string, string | undefined>;
}

export function readPack(node: PackNode | undefined, beside: PackSurroundings): PackReading {
  const { earlier, compilePattern, programRules } = beside;
  // A configuration may name any file: of one that is no pack nothing is told, not even its keys.
  if (
    node?.kind !== 'map' ||
    !node.entries.some(({ key }) => key === 'pack' || key === 'entries')
  ) {
    const span = node?.span ?? { start: 0, end: 0 };
    const message =
      'This is no rule pack: a rule pack has the keys “pack”, “title”, “version” and “entries”.';
    return { pack: undefined, problems: [{ span, message }] };
  }
  const problems: PackProblem[] = [];
  const fields = createFieldReader(node, problems);
  const id = fields.requiredText('pack');
  const title = fields.requiredText('title');
  const version = fields.requiredText('version');
  const bases = readBases(fields, beside);
  const places = new Map<PackEntry, FieldReader>();
  const budget = createPatternBudget(earlier);
  // A pack may do no more than join others.
  for (const entryFields of fields.maps('entries', bases.length > 0)) {
    const entry = readEntry(entryFields, compilePattern, budget);
    if (entry !== undefined) places.set(entry, entryFields);
  }
  fields.finish();
  reportRepeatedIds(places);
  reportProgramRules(places, programRules);
  reportUnknownIds(places, earlier, programRules);
  const entries = [...places].filter(([, place]) => place.isSound()).map(([entry]) => entry);
  problems.sort((a, b) => a.span.start - b.span.start);
  const withBases = bases.length === 0 ? {} : { bases };
  return { pack: { id, title, version, ...withBases, entries }, problems };
}

function readBases(fields: FieldReader, { earlier, bases }: PackSurroundings): readonly string[] {
  const known = earlier.map(({ id }) => id);
  const names = fields.texts('extends') ?? [];
  for (const name of names) {
    if (known.includes(name)) continue;
    const fault = bases.has(name)
      ? bases.get(name)
      : `There is no pack “${shorten(name)}” to build on.${suggestName(name, known)}`;
    if (fault !== undefined) fields.report(fields.placeOf('extends'), fault);
  }
  return names;
}

function readEntry(
  fields: FieldReader,
  compilePattern: CompilePattern | undefined,
  budget: PatternBudget,
): PackEntry | undefined {
  const id = fields.requiredText('id');
  const kind = fields.choice('kind', ENTRY_KINDS);
  if (id !== '' && !/^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/.test(id)) {
    const message = `“${shorten(id)}” is no id: use small letters, figures, hyphens and strokes, such as “house/percent”.`;
    fields.report(fields.placeOf('id'), message);
  }
  // With a kind that is not known nothing else of the entry can be judged.
  if (kind === undefined && fields.has('kind')) return undefined;
  const entry = readByKind(kind, fields, id, compilePattern, budget);
  fields.finish();
  return fields.isSound() ? entry : undefined;
}

function readByKind(
  kind: EntryKind | undefined,
  fields: FieldReader,
  id: string,
  compilePattern: CompilePattern | undefined,
  budget: PatternBudget,
): PackEntry | undefined {
  switch (kind) {
    case undefined:
      return readOverride(fields, id);
    case 'require-part':
      return readRequirePart(fields, readBase(fields, id, 'structure', 'error'));
    case 'order':
      return readOrder(fields, readBase(fields, id, 'structure', 'warning'));
    case 'unique-part':
      return readUniquePart(fields, readBase(fields, id, 'structure', 'warning'));
    case 'require-footnote':
      return readRequireFootnote(fields, readBase(fields, id, 'footnotes', 'error'));
    case 'standard-sentence':
      return readStandardSentence(fields, id);
    case 'require-phrase':
      return readRequirePhrase(fields, readBase(fields, id, 'language', 'warning'));
    case 'forbid-phrase':
      return readForbidPhrase(fields, readBase(fields, id, 'language', 'warning'));
    case 'substitute-term':
      return readSubstituteTerm(fields, readBase(fields, id, 'language', 'info'));
    case 'pattern':
      return readPattern(
        fields,
        readBase(fields, id, 'language', 'warning'),
        compilePattern,
        budget,
      );
  }
}

function readBase(
  fields: FieldReader,
  id: string,
  group: RuleGroup,
  severity: Severity,
): RuleEntryBase {
  return {
    id,
    group: fields.choice('group', RULE_GROUPS) ?? group,
    severity: fields.choice('severity', SEVERITIES) ?? severity,
    profiles: fields.choices('profiles', PROFILES) ?? PROFILES,
    when: fields.choices('when', MODIFIERS) ?? [],
    unless: fields.choices('unless', MODIFIERS) ?? [],
    what: fields.text('what')?.trim() ?? '',
    why: fields.text('why')?.trim() ?? '',
    examples: readExamples(fields),
  };
}

/** An entry without a kind changes the entries of earlier packs that have its id. */
function readOverride(fields: FieldReader, id: string): PackEntry {
  return {
    id,
    kind: 'override',
    profiles: fields.choices('profiles', PROFILES),
    severity: fields.choice('severity', SEVERITY_WORDS),
    when: fields.choices('when', MODIFIERS),
    unless: fields.choices('unless', MODIFIERS),
    message: fields.text('message'),
    except: fields.texts('except')?.map(toPlainPhrase),
    parts: fields.choices('parts', PART_ROLES),
    outsideParts: fields.choices('outsideParts', PART_ROLES),
    what: fields.text('what')?.trim(),
    why: fields.text('why')?.trim(),
  };
}
