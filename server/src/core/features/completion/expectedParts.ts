/** The parts that the form expects at a place and that the document has not. Reads model and packs; makes no items. */
import type { RuleSet } from '../../analysis/ruleSet';
import { type Opinion, type PartRole, PROFILES, type Profile } from '../../model/opinion';
import { appliesTo } from '../../packs/conditions';
import { isOfProfile } from '../../packs/form';
import { isPartMissing, writePart } from '../../packs/missingPart';
import type { RequirePartEntry } from '../../packs/pack';
import { PART_NAMES } from '../../packs/partNames';
import type { PartOrder } from '../../packs/partOrder';
import { capitalise } from '../../text/words';

/** A text of the form, with its slots and `\n` as line end. */
export interface OfferedText {
  readonly text: string;
  readonly label: string;
  readonly detail: string;
  /** The part that is missing; `undefined` for a sentence that may stand there. */
  readonly role: PartRole | undefined;
}

/** So many parts are offered of each profile that a document may have. */
const MOST_OF_UNKNOWN_PROFILE = 3;

/** In the order of the form. `isInside`: only those that go on with the paragraph that ends at `offset`. */
export function findExpectedParts(
  opinion: Opinion,
  offset: number,
  ruleSet: RuleSet,
  isInside: boolean,
): readonly OfferedText[] {
  const ofProfiles = findPossibleProfiles(opinion).map((profile) => {
    const assumed = { ...opinion, profile };
    return findMissing(assumed, profile, offset, ruleSet)
      .filter((entry) => !isInside || continuesParagraph(entry, opinion, offset))
      .map((entry, index): OfferedText => {
        const rank = isInside || index > 0 ? 'missing' : 'next';
        return {
          text: writePart(entry, assumed, ruleSet.standard),
          label: capitalise(PART_NAMES[entry.part]),
          detail: opinion.profile === undefined ? profile : rank,
          role: entry.part,
        };
      });
  });
  const [known] = ofProfiles;
  const texts = opinion.profile === undefined ? takeTurns(ofProfiles) : (known ?? []);
  return [...findIndicationBody(opinion, offset, ruleSet), ...texts].filter(
    ({ text }) => text !== '',
  );
}

/** The first parts of each profile side by side; a text that few have says which. */
function takeTurns(ofProfiles: readonly (readonly OfferedText[])[]): readonly OfferedText[] {
  const byText = new Map<string, OfferedText[]>();
  for (let index = 0; index < MOST_OF_UNKNOWN_PROFILE; index++) {
    for (const texts of ofProfiles) {
      const offered = texts[index];
      if (offered === undefined) continue;
      byText.set(offered.text, [...(byText.get(offered.text) ?? []), offered]);
    }
  }
  return [...byText.values()].flatMap((equal) => {
    const profiles = equal.length > MOST_PROFILES_TOLD ? [] : equal.map(({ detail }) => detail);
    return equal.slice(0, 1).map((offered) => ({ ...offered, detail: profiles.join(', ') }));
  });
}

const MOST_PROFILES_TOLD = 2;

function findMissing(
  opinion: Opinion,
  profile: Profile,
  offset: number,
  { form, severityOf }: RuleSet,
): readonly RequirePartEntry[] {
  const order = form.orderOf(profile);
  const placeOf = (role: PartRole): number => order?.placesOf(role)?.first ?? 0;
  return form.parts
    .filter(
      (entry) =>
        isOfProfile(entry, profile) &&
        severityOf(entry.id) !== 'off' &&
        appliesTo(entry, opinion) &&
        isPartMissing(entry, opinion) &&
        canStandAt(entry.part, offset, opinion, order),
    )
    .sort((a, b) => placeOf(a.part) - placeOf(b.part));
}

/** What the text may become: its profile, or all that neither committee nor title speak against. */
export function findPossibleProfiles({ profile, committee, title }: Opinion): readonly Profile[] {
  if (profile !== undefined) return [profile];
  return PROFILES.filter((one) => {
    const isVeterinary = one.startsWith('veterinary');
    const isPost = one.endsWith('post-authorisation');
    if (committee !== undefined && (committee === 'CVMP') !== isVeterinary) return false;
    return title?.procedure === undefined || (title.procedure === 'post-authorisation') === isPost;
  });
}

/** True when a part at `offset` would stand in order with the parts before and behind it. */
export function canStandAt(
  role: PartRole,
  offset: number,
  { parts }: Opinion,
  order: PartOrder | undefined,
): boolean {
  const places = order?.placesOf(role);
  if (order === undefined || places === undefined)
    return parts.some(({ span }) => span.end <= offset);
  for (const part of parts) {
    const other = order.placesOf(part.role);
    if (other === undefined) continue;
    const isBefore = part.span.start < offset;
    if (isBefore ? places.last < other.first : places.first > other.last) return false;
  }
  return true;
}

/** True when the part before the cursor, in its block, is the one that the entry goes on with. */
function continuesParagraph(
  { sameParagraphAs }: RequirePartEntry,
  { parts, tree }: Opinion,
  offset: number,
): boolean {
  const before = parts
    .filter(({ span, role }) => span.end <= offset && role !== 'footnotes')
    .at(-1);
  if (before === undefined || before.role !== sameParagraphAs) return false;
  return !/[\r\n][ \t]*[\r\n]/.test(tree.source.slice(before.span.end, offset));
}

/** The words of the indication, where only the lead is there. */
function findIndicationBody(
  { indication, profile, modifiers, year, notation }: Opinion,
  offset: number,
  { standard }: RuleSet,
): readonly OfferedText[] {
  if (indication === undefined || indication.body !== undefined) return [];
  if (indication.lead.span.end > offset) return [];
  const sentence = standard.find({ part: 'indication', profile, modifiers, year });
  const body = sentence?.text.split('\n\n')[1];
  if (body === undefined) return [];
  const text = notation === 'draft' ? `> ${body}` : body;
  return [{ text, label: 'Words of the indication', detail: 'next', role: 'indication' }];
}
