/** The form of a whole draft as a template: all parts in order, in the standard sentences of the packs, with their slots. */
import { ABRIDGED, type FootnoteKind, type Modifier, type PartRole } from '../model/opinion';
import { findSentenceToWrite, type StandardSentences } from '../packs/standardSentences';
import { type DraftFacts, findYear, namesSeveral } from './draftFacts';

/** The parts of all profiles, paragraph by paragraph; a part for which the packs have no sentence is left out. */
const PARAGRAPHS: readonly (readonly PartRole[])[] = [
  ['title'],
  ['productName'],
  ['commonName'],
  ['opinionStatement', 'procedureNote', 'applicant'],
  ['presentation', 'activeSubstance', 'mechanism'],
  ['referenceProduct'],
  ['benefits', 'sideEffects'],
  ['change'],
  ['indication'],
  ['prescribing'],
  ['productInformation'],
  ['benefitRiskStatement'],
];

/** Sentences by their ids, as far as they apply: those of a part that has several. */
const REFERENCE_SENTENCES: readonly string[] = [
  'generic',
  'generic-studies',
  'biosimilar',
  'biosimilar-reference',
  'biosimilar-data',
  'hybrid',
  'hybrid-difference',
  'veterinary-studies',
  'duplicate',
  'informed-consent',
  'informed-consent-meaning',
  'informed-consent-reference',
];
/** These have the names of the modifiers for which they stand. */
const PROCEDURE_SENTENCES: readonly Modifier[] = [
  'accelerated-assessment',
  'prime',
  'advanced-therapy',
];

interface Footnote {
  readonly kind: FootnoteKind;
  readonly label: string;
  /** The mark stands behind these words of these parts. */
  readonly roles: readonly PartRole[];
  readonly words: RegExp;
  readonly when?: Modifier;
}

/** In the order of their marks. */
const FOOTNOTES: readonly Footnote[] = [
  { kind: 'commission-decision', label: 'decision', roles: ['title'], words: /opinion/i },
  { kind: 'appeal', label: 'appeal', roles: ['opinionStatement'], words: /positive opinion/ },
  {
    kind: 'conditional',
    label: 'conditional',
    roles: ['opinionStatement'],
    words: /conditional/,
    when: 'conditional',
  },
  {
    kind: 'exceptional-circumstances',
    label: 'exceptional',
    roles: ['opinionStatement'],
    words: /exceptional circumstances/,
    when: 'exceptional-circumstances',
  },
  {
    kind: 'orphan',
    label: 'orphan',
    roles: ['opinionStatement'],
    words: /\{product\}/,
    when: 'orphan',
  },
  { kind: 'new-text', label: 'new-text', roles: ['change', 'indication'], words: /follows:/ },
];

/** A draft with slots such as `{product}` for what `fillTemplate` fills in. */
export function buildDraftForm(facts: DraftFacts, standard: StandardSentences): string {
  const paragraphs = PARAGRAPHS.map((roles) =>
    roles
      .map((role) => writePart(role, facts, standard))
      .filter((text) => text !== '')
      .join(' '),
  );
  const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  const bodies = FOOTNOTES.filter(({ label }) => text.includes(`[^${label}]`)).map(
    ({ kind, label }) => `[^${label}]: ${findBody(kind, facts, standard)}\n`,
  );
  return `${text}\n\n${bodies.join('')}`;
}

function writePart(role: PartRole, facts: DraftFacts, standard: StandardSentences): string {
  if (!belongs(role, facts)) return '';
  const sentences = findSentences(role, facts, standard).join(' ');
  const text = layOut(role, countSubstances(sentences, facts), facts);
  return FOOTNOTES.filter(({ roles }) => roles.includes(role)).reduce(
    (marked, { kind, label, words, when }) =>
      (when === undefined || facts.modifiers.has(when)) &&
      findBody(kind, facts, standard) !== undefined
        ? marked.replace(words, `$&[^${label}]`)
        : marked,
    text,
  );
}

/** False for a part that a document of this kind does without. */
function belongs(role: PartRole, { profile, modifiers, values }: DraftFacts): boolean {
  const isAbridged = ABRIDGED.some((modifier) => modifiers.has(modifier));
  switch (role) {
    case 'mechanism':
    case 'benefits':
    case 'sideEffects':
      return !isAbridged;
    case 'prescribing':
      return !isAbridged && !modifiers.has('vaccine');
    case 'indication':
      // An extension gives the full indication at once; other changes leave it as it is.
      return !isPost(profile) || /new indication/.test(values.get('change') ?? '');
    default:
      return true;
  }
}

function findSentences(
  part: PartRole,
  facts: DraftFacts,
  standard: StandardSentences,
): readonly string[] {
  const about = { ...facts, year: findYear(facts) };
  const byId = (id: string): string => findSentenceToWrite(standard, id, about)?.variant.text ?? '';
  switch (part) {
    case 'procedureNote':
      return PROCEDURE_SENTENCES.filter((modifier) => facts.modifiers.has(modifier)).map(byId);
    case 'referenceProduct':
      return REFERENCE_SENTENCES.map(byId).filter((text) => text !== '');
    case 'change':
      if (isChangeOfIndication(facts)) return [byId('change-of-indication')];
  }
  return [standard.find({ part, ...about })?.text ?? ''];
}

function isPost(profile: DraftFacts['profile']): boolean {
  return profile?.endsWith('post-authorisation') === true;
}

function isChangeOfIndication({ profile, values }: DraftFacts): boolean {
  return (
    profile === 'human-post-authorisation' && /\bindications?$/.test(values.get('change') ?? '')
  );
}

function findBody(
  footnote: FootnoteKind,
  facts: DraftFacts,
  standard: StandardSentences,
): string | undefined {
  return standard.find({ footnote, ...facts, year: findYear(facts) })?.text;
}

/** The form of a veterinary opinion has the active substance in the singular. */
function countSubstances(text: string, { values }: DraftFacts): string {
  if (!namesSeveral(values.get('substance') ?? '')) return text;
  return text.replace('as active substance,', 'as active substances,');
}

/** Headings, the indication as a block quote, new text in bold. */
function layOut(role: PartRole, text: string, { profile, values }: DraftFacts): string {
  if (text === '') return '';
  if (role === 'title') return `# ${text}`;
  if (role === 'productName') return `## ${text}`;
  const [lead, indication] = text.split('\n\n');
  if (indication === undefined) return text;
  if (!isPost(profile)) return `${lead}\n\n> ${indication}`;
  if (/extension/.test(values.get('change') ?? '')) {
    // Only what is added is new.
    return `${lead}\n\n> ${indication.replace('{population}', '$& **{newWords}**')}`;
  }
  const current = indication.replace('{use}', '{currentUse}');
  const before = current.replace('{population}', '{currentPopulation}');
  const unchanged = role === 'indication' ? `> ${before}\n>\n` : '';
  return `${lead}\n\n${unchanged}> **${indication}**`;
}
