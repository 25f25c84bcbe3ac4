/** Finds a disease that only the opinion statement or only the indication speaks of. Reports nothing. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { type Disease, findDiseases, type NamedDisease } from '../reference/diseases';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { isAbsent } from './indicationTopics';

/** A disease of which nothing speaks but the part that names it, and what stands in its place elsewhere. */
export interface LoneDisease {
  readonly lone: Passage;
  readonly own: Passage;
}

/** In a short indication that names several diseases, the one that the rest of the document does not know. */
export function findLoneInStatement(opinion: Opinion): LoneDisease | undefined {
  const { statement, indication } = opinion;
  const intended = statement?.intended;
  const body = indication?.body;
  if (statement === undefined || intended === undefined || body === undefined) return undefined;
  const lone = findDiseases(intended.text).find(
    ({ disease }) => !disease.signs.test(body.text) && isOnlyIn(statement.prose, disease, opinion),
  );
  if (lone === undefined) return undefined;
  // “Please refer to the product information”: a text without diseases need not be an indication.
  const [own] = findDiseases(body.text);
  if (own === undefined) return undefined;
  return { lone: placeIn(intended, lone, opinion), own: placeIn(body, own, opinion) };
}

/**
 * The disease of an indication that the rest of the document does not know, where the one of the opinion statement is
 * spoken of in other parts, but not named in the indication: “adults with breast cancer” beside “prostate-specific”.
 */
export function findLoneInIndication(opinion: Opinion): LoneDisease | undefined {
  const { statement, indication } = opinion;
  const intended = statement?.intended;
  const body = indication?.body;
  if (statement === undefined || intended === undefined || body === undefined) return undefined;
  // Of several indications the statement may give one in short.
  if (indication?.sentences.length !== 1) return undefined;
  // Then the opinion statement is told to contradict the indication.
  if (intended.condition !== undefined && isAbsent(intended.condition, body)) return undefined;
  const named = findDiseases(body.text);
  const [own] = findDiseases(intended.text);
  if (own === undefined || named.some(({ disease }) => disease === own.disease)) return undefined;
  const lone = named.find(
    (one) => isOfPatients(body.text, one) && isOnlyIn(body.prose, one.disease, opinion),
  );
  if (lone === undefined || !own.disease.signs.test(body.text)) return undefined;
  const others = opinion.parts.filter(({ role }) => !OWN_PARTS.has(role));
  const isCommon = others.some(({ prose: { from, to } }) =>
    own.disease.signs.test(opinion.tree.prose.text.slice(from, to)),
  );
  if (!isCommon) return undefined;
  return { lone: placeIn(body, lone, opinion), own: placeIn(intended, own, opinion) };
}

const OWN_PARTS: ReadonlySet<string> = new Set(['opinionStatement', 'indication', 'footnotes']);
/** What stands before the disease for which the medicine is given: “treatment of”, “adults with”. */
const BEFORE =
  /\b(?:treatment|prevention|(?:adults|patients|women|men|people) with|adult) (?:of )?(?:[a-z-]+ ){0,3}$/;
const LONGEST_LOOK = 60;

function isOfPatients(text: string, { from }: NamedDisease): boolean {
  return BEFORE.test(textBefore(text, from, LONGEST_LOOK));
}

function isOnlyIn({ from, to }: ProseSpan, { signs }: Disease, { tree }: Opinion): boolean {
  const { text } = tree.prose;
  return !signs.test(text.slice(0, from)) && !signs.test(text.slice(to));
}

function placeIn({ prose }: Passage, { from, to }: NamedDisease, { tree }: Opinion): Passage {
  return buildPassage(tree.prose, { from: prose.from + from, to: prose.from + to });
}
