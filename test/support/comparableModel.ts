/**
 * What two texts of the same opinion must say alike: their model as JSON (`convert --to json`) without what belongs to a
 * text and not to its opinion. Left out are
 *
 * - every `range`;
 * - the places of footnote bodies: bodies, marks, links and standard sentences are compared as sets, and a part that
 *   bodies cut in two is one part; the words of an indication are compared block by block, as its `body` holds the
 *   bodies that stand between its blocks;
 * - labels of footnotes, where `labels` is `numbered`: `[^conditional]` and `[^2]` are the same when each is the second.
 */
import { toJson } from '../../server/src/core/convert/toJson';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import { matchStandardSentences } from '../../server/src/core/packs/matchSentences';
import type { Notation } from '../../server/src/core/syntax/block';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import { buildFullRuleSet } from './ruleSets';

const { standard } = buildFullRuleSet();

interface Part {
  readonly role: string;
  readonly isCued: boolean;
  readonly text: string;
}

interface Labelled {
  readonly label: string;
}

interface Model {
  readonly indication: object | null;
  readonly parts: readonly Part[];
  readonly footnotes: Readonly<Record<'marks' | 'bodies' | 'links', readonly Labelled[]>>;
  readonly standardSentences: readonly unknown[];
}

export function toComparableModel(
  text: string,
  notation: Notation,
  labels: 'asWritten' | 'numbered',
): object {
  const opinion = readOpinion(parseDocument(text, notation));
  const model: Model = JSON.parse(
    JSON.stringify(toJson(opinion, matchStandardSentences(opinion, standard)), (key, value) =>
      key === 'range' ? undefined : value,
    ),
  );
  const { marks, bodies, links } = model.footnotes;
  const order = [...new Set([...marks, ...bodies].map(({ label }) => label))];
  const toSet = (notes: readonly Labelled[]): readonly string[] =>
    sortTexts(
      notes.map((note) => ({
        ...note,
        ...(labels === 'numbered' ? { label: order.indexOf(note.label) } : {}),
        // Numbers of the lists, whose order is not compared.
        mark: undefined,
        body: undefined,
      })),
    );
  return {
    ...model,
    indication: model.indication === null ? null : { ...model.indication, body: undefined },
    parts: joinParts(model.parts),
    footnotes: { marks: toSet(marks), bodies: toSet(bodies), links: toSet(links) },
    standardSentences: sortTexts(model.standardSentences),
  };
}

/** Parts as they are when no footnote bodies stand between them. */
function joinParts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    if (part.role === 'footnotes') continue;
    const last = joined[joined.length - 1];
    const isNewLead = part.role === 'indication' && part.isCued;
    if (last === undefined || last.role !== part.role || isNewLead) joined.push(part);
    else joined[joined.length - 1] = { ...last, text: `${last.text}\n${part.text}` };
  }
  return joined;
}

function sortTexts(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}
