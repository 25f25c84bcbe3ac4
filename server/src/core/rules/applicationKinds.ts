/** Sentences that speak of a generic in a text on a biosimilar medicine, and the reverse. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';

/** A sentence on the other kind of application. */
export interface OtherKind {
  /** `is a generic`, `biosimilar medicines`, or words of a sentence of its form. */
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

/** Sentences of the form that only texts of the kind have. */
const SENTENCES: Readonly<Record<ApplicationKind, RegExp>> = {
  generic: /\bdemonstrated the satisfactory quality of [^.]{3,60} bioequivalence to\b/g,
  biosimilar: /\bhas comparable quality, safety and efficacy to\b/g,
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
  if (sign === undefined) return [];
  // A text that is called by its kind, and by that only, has no sentence of the other.
  const isNamed = right.names.length > 0 && wrong.names.length === 0;
  const found = isNamed ? findWords(opinion, SENTENCES[kind]) : wrong.names;
  return found.map((words) => ({ words, kind, sign }));
}

interface Signs {
  readonly names: readonly Passage[];
  readonly all: readonly Passage[];
}

function findSigns(opinion: Opinion, kind: ApplicationKind): Signs {
  const names = findWords(opinion, NAMES[kind]);
  return { names, all: [...names, ...findWords(opinion, EVIDENCE[kind])] };
}

function findWords({ parts, tree: { prose } }: Opinion, pattern: RegExp): readonly Passage[] {
  return parts.flatMap(({ role, prose: { from, to } }) =>
    role !== 'referenceProduct'
      ? []
      : Array.from(prose.text.slice(from, to).matchAll(pattern), ({ 0: words, index }) =>
          buildPassage(prose, { from: from + index, to: from + index + words.length }),
        ),
  );
}
