/** Decides what kind of document it is: profile and modifiers, from the text or from the front matter. */
import type { FrontMatterEntry, SyntaxTree } from '../syntax/block';
import { isWebTitle } from '../syntax/titleWords';
import { modifierOfKey, parseFlag } from './frontMatterKeys';
import { hasLetterhead } from './letterhead';
import {
  type Committee,
  type DocumentKind,
  type FootnoteTable,
  type Modifier,
  type OpinionStatement,
  type Part,
  type PartRole,
  PROFILES,
  type Profile,
  type Title,
} from './opinion';

interface Evidence {
  readonly tree: SyntaxTree;
  readonly title: Title | undefined;
  readonly hasProductHeading: boolean;
  readonly statement: OpinionStatement | undefined;
  readonly parts: readonly Part[];
  readonly footnotes: FootnoteTable;
}

/** Fewer recognised parts than this, without title and statement, are no summary of opinion. */
const FEWEST_PARTS = 3;
/** Parts that other texts about an opinion have, too. */
const COMMON_ROLES: ReadonlySet<PartRole> = new Set([
  'procedureNote',
  'referenceProduct',
  'change',
  'footnotes',
]);
const REFUSAL = /\brecommend(?:ed|ation) (?:the |to |for the )?refus(?:al|e)\b/;
const LONGEST_REFUSAL = 2000;
/** Applications that were withdrawn, and authorisations that end, have documents of their own. */
export const ENDED =
  /\b(?:withdr(?:ew|aw|awn) (?:its|the|an) application|withdrawal of (?:the |its |an )?(?:(?:initial )?marketing authorisation )?application|recommend(?:ed|s) (?:the )?(?:suspen(?:sion|ding)|revo(?:cation|king)|non-renewal|not renewing)|recommend(?:ed|ation) not to renew)\b/i;

export function decideKind({
  tree,
  title,
  hasProductHeading,
  statement,
  parts,
}: Evidence): DocumentKind {
  if (title !== undefined && /\bMRL\b/.test(title.text)) return 'other';
  if (statement?.outcome === 'negative') return 'negative';
  if (title !== undefined && /\bnegative\b/i.test(title.text)) return 'negative';
  const isRefused =
    statement === undefined && REFUSAL.test(tree.prose.text.slice(0, LONGEST_REFUSAL));
  if (isRefused) return 'negative';
  if (title !== undefined && !isWebTitle(title.text)) return 'summary';
  if (title !== undefined) return 'fragment';
  // Web copies show the product name as the title of the page, but never the title of the form and its footnote.
  const isWhole = tree.notation === 'draft' ? hasProductHeading : hasLetterhead(tree);
  if (statement !== undefined) return isWhole ? 'summary' : 'fragment';
  if (countOwnRoles(parts) >= FEWEST_PARTS) return 'fragment';
  return ENDED.test(tree.prose.text.slice(0, LONGEST_REFUSAL)) ? 'negative' : 'other';
}

function countOwnRoles(parts: readonly Part[]): number {
  const roles = parts.filter(({ isCued, role }) => isCued && !COMMON_ROLES.has(role));
  return new Set(roles.map(({ role }) => role)).size;
}

/** What only documents of one committee say, and each of them in several places. */
const SIGNS: Readonly<Record<Committee, readonly RegExp[]>> = {
  CHMP: [/\(SmPC\)/, /\bATC[ -]code:? [A-PR-Z]\d/, /\bfor the medicinal product /],
  CVMP: [
    /\bveterinary medicinal product/,
    /\bATCvet\b|\bQ[A-Z]\d\d/,
    /\b(?:animals|dogs|cats|cattle|calves|pigs|horses|sheep|chickens|rabbits|fish|bees)\b/,
  ],
};
/** So many signs more than those of the committee that the statement names. */
const OUTVOTED = 2;
/** Characters in which signs are looked for. */
const LONGEST_SIGNS = 10_000;

/** The committee of the statement, unless everything else in the document is of the other one. */
export function decideCommittee({ tree, title, statement }: Evidence): Committee | undefined {
  if (statement?.committee !== undefined) {
    const other = statement.committee === 'CHMP' ? 'CVMP' : 'CHMP';
    const text = tree.prose.text.slice(0, LONGEST_SIGNS);
    const count = (of: Committee): number => SIGNS[of].filter((sign) => sign.test(text)).length;
    const own = count(statement.committee);
    if (own + OUTVOTED > SIGNS[other].length) return statement.committee;
    return count(other) >= own + OUTVOTED ? other : statement.committee;
  }
  if (statement !== undefined && /\bveterinary medicinal product/.test(statement.text))
    return 'CVMP';
  if (title !== undefined && /\bCVMP\b/.test(title.text)) return 'CVMP';
  const head = tree.prose.text.slice(0, 3000);
  if (/\bveterinary medicinal product\b|\bCVMP\b|\bATCvet\b/.test(head)) return 'CVMP';
  return /\bCHMP\b|\(SmPC\)|\bATC code\b/.test(head) ? 'CHMP' : undefined;
}

/** `usual`: the profile of documents that say nothing of it; it counts where nothing that is said speaks against it. */
export function decideProfile(
  evidence: Evidence,
  committee: Committee | undefined,
  usual: Profile | undefined,
): Profile | undefined {
  const declared = PROFILES.find(
    (profile) => profile === frontMatterValue(evidence.tree.frontMatter, 'profile'),
  );
  if (declared !== undefined) return declared;
  if (committee === undefined && usual === undefined) return undefined;
  const isPost = decideIsPost(evidence);
  const fitting = PROFILES.filter(
    (profile) =>
      (committee === undefined || profile.startsWith(SPECIES[committee])) &&
      (isPost === undefined || profile.endsWith('-post-authorisation') === isPost),
  );
  return fitting.length === 1 ? fitting[0] : fitting.find((profile) => profile === usual);
}

const SPECIES: Readonly<Record<Committee, string>> = { CHMP: 'human-', CVMP: 'veterinary-' };

/** Where statement and title say different things, the parts tell which of the two is meant. */
function decideIsPost({ title, statement, parts }: Evidence): boolean | undefined {
  const said = statement?.action && statement.action === 'change';
  const titled = title?.procedure && title.procedure === 'post-authorisation';
  if (said === undefined) return titled ?? isPostByParts(parts);
  return titled === undefined || titled === said ? said : (isPostByParts(parts) ?? said);
}

function isPostByParts(parts: readonly Part[]): boolean | undefined {
  const has = (role: PartRole): boolean => parts.some((part) => part.role === role);
  if (has('change')) return true;
  return has('presentation') || has('activeSubstance') || has('benefits') ? false : undefined;
}

export function decideModifiers(evidence: Evidence): ReadonlySet<Modifier> {
  const modifiers = new Set<Modifier>();
  const { statement, footnotes } = evidence;
  if (statement?.authorisation === 'conditional') modifiers.add('conditional');
  if (statement?.authorisation === 'exceptional-circumstances')
    modifiers.add('exceptional-circumstances');
  if (OUTSIDE_EU.test(statement?.text ?? '')) modifiers.add('outside-eu');
  if (footnotes.bodyOfKind('orphan') !== undefined) modifiers.add('orphan');
  addFromPart(evidence, 'procedureNote', PROCEDURE_WORDS, modifiers);
  addFromPart(evidence, 'referenceProduct', REFERENCE_WORDS, modifiers);
  addFromPart(evidence, 'activeSubstance', SUBSTANCE_WORDS, modifiers);
  addFromPart(evidence, 'presentation', SUBSTANCE_WORDS, modifiers);
  addFromPart(evidence, 'commonName', VACCINE_WORDS, modifiers);
  addFromPart(evidence, 'indication', IMMUNISATION_WORDS, modifiers);
  addDeclared(evidence.tree.frontMatter, modifiers);
  return modifiers;
}

const OUTSIDE_EU =
  /\bArticle 58\b|\bEU-M4all\b|\bEU-Medicines for all\b|\b(?:use|markets) outside (?:of )?the (?:EU|European Union)\b/;

/** Words, or what has to be asked of a text that patterns cannot ask in linear time. */
type ModifierWords = readonly (readonly [Modifier, Pick<RegExp, 'test'>])[];

/** “Was designated as an orphan medicine”; not “had been designated”, nor where the designation is gone. */
const ORPHAN: Pick<RegExp, 'test'> = {
  test(text) {
    const at = text.search(/\bdesignated as an orphan\b/);
    if (at < 0 || /\bhad been /.test(text.slice(0, at))) return false;
    return !/\bdesignation (?:was|has been) (?:withdrawn|removed)\b/.test(text);
  },
};

const PROCEDURE_WORDS: ModifierWords = [
  ['accelerated-assessment', /\baccelerated assessment\b/],
  ['advanced-therapy', /\bAdvanced Therapies\b|\badvanced therapy\b|\bATMP\b/],
  ['orphan', ORPHAN],
  ['prime', /\bPRIME\b|PRIority MEdicines/],
];
const REFERENCE_WORDS: ModifierWords = [
  ['generic', /\b(?:is|are) (?:an? )?(?:new )?generics?\b|\bis a generic medicine\b/],
  ['biosimilar', /\bbiosimilars?\b|\bbiological medicinal product similar to\b/],
  ['hybrid', /\bhybrid\b/],
  ['duplicate', /\b(?:is|are) (?:a )?duplicates?\b/],
  ['informed-consent', /\binformed.consent\b/],
];
const VACCINE_WORDS: ModifierWords = [['vaccine', /\bvaccine\b/i]];
const IMMUNISATION_WORDS: ModifierWords = [['vaccine', /\bactive immuni[sz]ation\b/i]];
const SUBSTANCE_WORDS: ModifierWords = [
  ...VACCINE_WORDS,
  [
    'fixed-dose-combination',
    /\b(?:fixed.dose|triple|dual) combination\b|\bis an? combination of\b/,
  ],
];

function addFromPart(
  { tree, parts }: Evidence,
  role: PartRole,
  words: ModifierWords,
  modifiers: Set<Modifier>,
): void {
  for (const part of parts) {
    if (part.role !== role) continue;
    const text = tree.prose.text.slice(part.prose.from, part.prose.to);
    for (const [modifier, pattern] of words) if (pattern.test(text)) modifiers.add(modifier);
  }
}

/** `orphan: true` adds a modifier, `orphan: false` takes it away. */
function addDeclared(frontMatter: readonly FrontMatterEntry[], modifiers: Set<Modifier>): void {
  for (const { key, value } of frontMatter) {
    const modifier = modifierOfKey(key);
    if (modifier === undefined) continue;
    const isSet = parseFlag(value);
    if (isSet === true) modifiers.add(modifier);
    else if (isSet === false) modifiers.delete(modifier);
  }
}

function frontMatterValue(
  frontMatter: readonly FrontMatterEntry[],
  key: string,
): string | undefined {
  return frontMatter.find((entry) => entry.key === key)?.value;
}
