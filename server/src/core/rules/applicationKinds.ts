/** Sentences that speak of a generic in a text on a biosimilar medicine, and the reverse. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';

/** A sentence on the other kind of application. */
export interface OtherKind {
  /** `is a generic`, `biosimilar medicines`. */
  readonly words: Passage;
  readonly kind: ApplicationKind;
  /** Words by which the text is of the kind that it is. */
  readonly sign: Passage;
}

type ApplicationKind = 'generic' | 'biosimilar';

/** Words that name the kind: they are wrong in the other one. */
const NAMES: Readonly<Record<ApplicationKind, RegExp>> = {
  generic: /\b(?:is|are) (?:a )?generics?\b|\bgeneric medicines(?= can be found)/g,
  biosimilar: /\b(?:is|are) (?:a )?biosimilars?\b|\bbiosimilar medicines(?= can be found)/g,
};
/** What is shown for the kind; a biosimilar may be bioequivalent as well. */
const EVIDENCE: Readonly<Record<ApplicationKind, RegExp>> = {
  generic: /\bbioequivalence to\b/g,
  biosimilar: /\bhighly similar to\b|\bcomparable quality, safety and efficacy\b/g,
};

/** The names of the kind for which less speaks; none where as much speaks for either. */
export function findOtherKinds(opinion: Opinion): readonly OtherKind[] {
  if (!opinion.parts.some(({ role }) => role === 'referenceProduct')) return [];
  const generic = findSigns(opinion, 'generic');
  const biosimilar = findSigns(opinion, 'biosimilar');
  if (generic.all.length === biosimilar.all.length) return [];
  const kind = generic.all.length < biosimilar.all.length ? 'generic' : 'biosimilar';
  const [wrong, right] = kind === 'generic' ? [generic, biosimilar] : [biosimilar, generic];
  const [sign] = right.all;
  return sign === undefined ? [] : wrong.names.map((words) => ({ words, kind, sign }));
}

interface Signs {
  readonly names: readonly Passage[];
  readonly all: readonly Passage[];
}

function findSigns({ parts, tree: { prose } }: Opinion, kind: ApplicationKind): Signs {
  const find = (pattern: RegExp): readonly Passage[] =>
    parts.flatMap(({ role, prose: { from, to } }) =>
      role !== 'referenceProduct'
        ? []
        : Array.from(prose.text.slice(from, to).matchAll(pattern), ({ 0: words, index }) =>
            buildPassage(prose, { from: from + index, to: from + index + words.length }),
          ),
    );
  const names = find(NAMES[kind]);
  return { names, all: [...names, ...find(EVIDENCE[kind])] };
}
