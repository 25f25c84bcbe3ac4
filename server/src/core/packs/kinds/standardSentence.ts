/** `standard-sentence`: sentences of the form, and the two rules that hold the text against them. */
import { findBrokenBlock } from '../../model/brokenBlock';
import { FOOTNOTE_KINDS, MODIFIERS, PART_ROLES, type Passage, PROFILES } from '../../model/opinion';
import { buildPassage } from '../../model/passage';
import {
  type Fix,
  type Report,
  type Rule,
  type RuleContext,
  report,
  type Tell,
} from '../../rules/rule';
import { isAcceptedDifference } from '../acceptedDifferences';
import { alignWords } from '../alignWords';
import { countWordings, expandAlternatives, MOST_WORDINGS } from '../alternatives';
import { findComparedWords } from '../comparedWords';
import { toEdit } from '../differenceEdit';
import type { FieldReader } from '../fieldReader';
import { findWrongDays } from '../footnoteDays';
import { joinDifferences } from '../joinDifferences';
import { reportOtherProcedure } from '../otherProcedure';
import type { StandardSentenceEntry, VariantEntry } from '../pack';
import { fillSlots, findUnknownSlots, SLOT } from '../slots';
import {
  findWordingsInForce,
  type SentenceVariant,
  type StandardSentence,
  type StandardSentenceMatch,
  type WordDifference,
} from '../standardSentences';
import { tokeniseWording } from '../wordSteps';

const USUAL_TOLERANCE = 4;
/** A message shows at most this many words of a wording. */
const MOST_WORDS_SHOWN = 12;
const LONGEST_SHORT_WORD = 4;
const LONGEST_NEXT_WORD = 40;

export function readStandardSentence(
  fields: FieldReader,
  id: string,
): StandardSentenceEntry | undefined {
  const part = fields.choice('part', PART_ROLES);
  const footnote = fields.choice('footnote', FOOTNOTE_KINDS);
  const profiles = fields.choices('profiles', PROFILES) ?? PROFILES;
  const when = fields.choices('when', MODIFIERS) ?? [];
  const tolerance = fields.wholeNumber('tolerance', 0, 10) ?? USUAL_TOLERANCE;
  const variants = fields.maps('variants').map(readVariant);
  if (fields.has('part') === fields.has('footnote')) {
    fields.report(fields.place, 'A standard sentence needs either “part” or “footnote”.');
  }
  return { id, kind: 'standard-sentence', profiles, when, part, footnote, tolerance, variants };
}

function readVariant(fields: FieldReader): VariantEntry {
  const text = fields.requiredText('text').trim();
  const since = fields.wholeNumber('since', 1995, 2100);
  const until = fields.wholeNumber('until', 1995, 2100);
  const accepted = fields.flag('accepted') ?? false;
  const place = fields.placeOf('text');
  for (const message of findUnknownSlots(text)) fields.report(place, message);
  if (/[[\]{}]/.test(text.replace(SLOT, '').replace(/\[[^[\]]*\]/g, ''))) {
    fields.report(place, 'A bracket of a slot “{…}” or of alternatives “[…|…]” is not closed.');
  }
  if (countWordings(text) > MOST_WORDINGS) {
    const count = countWordings(text);
    fields.report(
      place,
      `The alternatives make ${count} wordings; at most ${MOST_WORDINGS} are read.`,
    );
  }
  if (since !== undefined && until !== undefined && since > until) {
    fields.report(fields.placeOf('until'), `“until” ${until} is before “since” ${since}.`);
  }
  fields.finish();
  return { text, since, until, accepted };
}

/** Alternatives become variants of their own; a fix writes the first of them only. Of equal wordings the first stands. */
export function toStandardSentence(entry: StandardSentenceEntry, pack: string): StandardSentence {
  const { id, part, footnote, profiles, when, tolerance } = entry;
  const variants = new Map<string, SentenceVariant>();
  for (const { text, since, until, accepted } of entry.variants) {
    for (const [index, wording] of expandAlternatives(text).entries()) {
      if (variants.has(wording)) continue;
      const isAcceptedOnly = accepted || index > 0;
      variants.set(wording, { text: wording, since, until, isAcceptedOnly });
    }
  }
  return { id, pack, part, footnote, profiles, when, tolerance, variants: [...variants.values()] };
}

export function buildStandardSentenceRules(pack: string, version: string): readonly Rule[] {
  const common = { group: 'structure', fix: 'always', fixSafety: 'ask', pack } as const;
  return [
    {
      ...common,
      id: 'standard-sentence-altered',
      severity: 'warning',
      docs: {
        what: 'A standard sentence of the form differs in a few words from every known wording.',
        why: 'The sentences of the form were agreed once for all products and are translated by rote. A word that differs is a slip, or a change of meaning that nobody decided.',
        since: version,
      },
      check: checkAltered,
    },
    {
      ...common,
      id: 'standard-sentence-outdated',
      severity: 'info',
      docs: {
        what: 'A standard sentence stands in a wording that was no longer in use in the year of the opinion.',
        why: 'The form changes over the years. A text begun from an old summary carries its wording along; readers and translators expect the wording of the day.',
        since: version,
      },
      check: checkOutdated,
    },
  ];
}

function checkAltered(context: RuleContext, tell: Tell): void {
  const { standardMatches, source, opinion } = context;
  const end = findBrokenBlock(opinion.tree)?.prose.to;
  for (const match of standardMatches) {
    const { differences, sentence } = match;
    // Of a sentence that breaks off nobody knows how it went on.
    if (differences.at(-1)?.found.prose.to === end) continue;
    const ofOther = reportOtherProcedure(match, context);
    if (ofOther !== undefined) {
      tell(ofOther);
      continue;
    }
    const own = differences.filter((difference) => !isAcceptedDifference(difference, opinion));
    for (const difference of joinDifferences(own, opinion.tree.prose)) {
      const { found, pieces } = difference;
      const { message, title } = describe(difference, opinion.tree.prose.text);
      const edits = pieces.map((piece) => toEdit(piece, source));
      const fix: Fix = { title, edits, safety: 'ask' };
      tell(
        report(found.span, message, [fix], {
          part: sentence.part ?? 'footnotes',
        }),
      );
    }
  }
  for (const found of findWrongDays(opinion)) tell(found);
}

function describe(
  { found, expected, lost }: WordDifference,
  text: string,
): { readonly message: string; readonly title: string } {
  if (lost !== undefined) {
    const message = `The standard sentence is cut short: it lacks “${firstWords(lost)}”.`;
    return { message, title: 'Add the words that are lost' };
  }
  if (expected !== '') {
    return {
      message: `“${found.text}” should read “${expected}”.`,
      title: `Replace “${found.text}” by “${expected}”`,
    };
  }
  const place = `“${found.text}”${nameNextWord(found, text)}`;
  return {
    message: `${place} is not part of the standard sentence.`,
    title: `Remove “${found.text}”`,
  };
}

/** A short word stands in many places: `“the” before “product”`. */
function nameNextWord({ text, prose: { to } }: Passage, source: string): string {
  if (text.length > LONGEST_SHORT_WORD) return '';
  const next = /^ ([\p{L}\p{N}-]+)/u.exec(source.slice(to, to + LONGEST_NEXT_WORD))?.[1];
  return next === undefined ? '' : ` before “${next}”`;
}

function checkOutdated(context: RuleContext, tell: Tell): void {
  const { year } = context.opinion;
  if (year === undefined) return;
  for (const match of context.standardMatches) {
    const { variant, differences } = match;
    if (differences.length > 0 || variant.until === undefined || variant.until >= year) continue;
    const update = findSmallestUpdate(match, year, context);
    if (update !== undefined) tell(reportOutdated(match, variant.until, update, context));
  }
}

/** What turns a sentence into a wording in force. */
interface Update {
  readonly wording: SentenceVariant;
  readonly changes: readonly WordDifference[];
  readonly cost: number;
}

function findSmallestUpdate(
  { sentence, passage }: StandardSentenceMatch,
  year: number,
  { opinion, prose }: RuleContext,
): Update | undefined {
  const words = findComparedWords(prose.text, passage.prose);
  let smallest: Update | undefined;
  for (const wording of findWordingsInForce(sentence, year)) {
    const alignment = alignWords(words, tokeniseWording(wording.text), prose.text);
    if (alignment === undefined || alignment.cost >= (smallest?.cost ?? Number.POSITIVE_INFINITY)) {
      continue;
    }
    const changes = alignment.differences.map(({ found, expected }) => ({
      found: buildPassage(prose, found),
      expected: fillSlots(expected, opinion),
    }));
    smallest = { wording, changes, cost: alignment.cost };
  }
  return smallest;
}

function reportOutdated(
  { sentence, passage }: StandardSentenceMatch,
  until: number,
  { wording, changes }: Update,
  context: RuleContext,
): Report {
  const [only] = changes.length === 1 ? changes : [];
  const message =
    only === undefined || only.expected === ''
      ? `This wording was in use until ${until}; it now reads “${showWording(wording, context)}”.`
      : `“${only.found.text}” was in use until ${until}; it now reads “${only.expected}”.`;
  const fix: Fix = {
    title: 'Update to the current wording',
    edits: changes.map((change) => toEdit(change, context.source)),
    safety: 'ask',
  };
  const more = { part: sentence.part ?? ('footnotes' as const) };
  return report(only?.found.span ?? passage.span, message, [fix], more);
}

/** The first words of a wording, in the document's own terms. */
function showWording({ text }: SentenceVariant, { opinion }: RuleContext): string {
  return firstWords(fillSlots(text, opinion));
}

function firstWords(text: string): string {
  const words = text.split(' ');
  const isLong = words.length > MOST_WORDS_SHOWN;
  return isLong ? `${words.slice(0, MOST_WORDS_SHOWN).join(' ')} …` : text;
}
