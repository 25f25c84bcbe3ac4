/** Kinds of one disease that exclude each other, such as type 1 and type 2, or HER2-positive and HER2-negative. Reports nothing. */
import type { ProseSpan } from '../text/span';

/** A kind by its words in a text. */
interface DiseaseKind extends ProseSpan {
  /** What it is a kind of: only kinds of the same exclude each other. */
  readonly of: string;
  readonly kind: string;
}

interface KindPattern {
  readonly pattern: RegExp;
  read(match: RegExpMatchArray): Pick<DiseaseKind, 'of' | 'kind'>;
}

const NUMBERS: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4' };

const ORGANS: Readonly<Record<string, string>> = {
  renal: 'kidney',
  hepatic: 'liver',
  cardiac: 'heart',
};

const PATTERNS: readonly KindPattern[] = [
  {
    pattern: /\btype[- ]?(\d|I{1,3}|IV)[ab]?\b/gi,
    read: ({ 1: number = '' }) => ({
      of: 'type',
      kind: NUMBERS[number.toUpperCase()] ?? number,
    }),
  },
  {
    pattern: /\b(hepatitis|ha?emophilia) ([A-E]|delta)\b/gi,
    read: ({ 1: disease = '', 2: letter = '' }) => ({
      of: disease.toLowerCase().replace('hae', 'he'),
      kind: letter.charAt(0).toUpperCase(),
    }),
  },
  {
    pattern: /\b([A-Z][A-Z\d]{1,5})\)?[- ](positive|negative)\b/g,
    read: ({ 1: marker = '', 2: kind = '' }) => ({ of: marker, kind }),
  },
  {
    pattern: /\b[Gg]ram[- ](positive|negative)\b/g,
    read: ({ 1: kind = '' }) => ({ of: 'Gram', kind }),
  },
  {
    pattern:
      /\b(Philadelphia chromosome|(?:hormone|oestrogen|progesterone) receptor)(?: \([A-Za-z]{2}\))?[- ](positive|negative)\b/g,
    read: ({ 1: marker = '', 2: kind = '' }) => ({ of: marker, kind }),
  },
  {
    pattern: /\b(?:HIV|immunodeficiency virus(?: \(HIV\))?(?: type)?)[- ]?([12])\b/g,
    read: ({ 1: kind = '' }) => ({ of: 'HIV', kind }),
  },
  {
    pattern: /\b(chikungunya|zika|dengue|ebola|yellow fever)\b/gi,
    read: ({ 1: virus = '' }) => ({ of: 'virus', kind: virus.toLowerCase() }),
  },
  {
    pattern: /\b(non-?)?clear[- ]cell\b/gi,
    read: ({ 1: non }) => ({ of: 'clear cell', kind: non === undefined ? 'clear' : 'other' }),
  },
  {
    pattern: /\bschizo(phrenia|affective)\b/gi,
    read: ({ 1: kind = '' }) => ({ of: 'schizo', kind: kind.toLowerCase() }),
  },
  {
    pattern: /\b(chronic|accelerated|blast) (?:phase|crisis)\b/gi,
    read: ({ 1: phase = '' }) => ({ of: 'phase', kind: phase.toLowerCase() }),
  },
  {
    pattern: /\b(chronic|episodic) migraine\b/gi,
    read: ({ 1: kind = '' }) => ({ of: 'migraine', kind: kind.toLowerCase() }),
  },
  {
    pattern: /\b(non-?)?small[- ]cell\b|\b(N)?SCLC\b/gi,
    read: ({ 1: non, 2: letter }) => ({
      of: 'lung cancer',
      kind: non === undefined && letter === undefined ? 'small cell' : 'non-small cell',
    }),
  },
  {
    pattern:
      /\b([Aa]cute|[Cc]hronic) (?:myelo\w+|lympho\w+|eosinophilic|promyelocytic)? ?[Ll]euka?emia\b|\b(A|C)(?:M|L|P)L\b/g,
    read: ({ 1: words, 2: letter }) => ({
      of: 'leukaemia',
      kind: words?.toLowerCase() ?? (letter === 'A' ? 'acute' : 'chronic'),
    }),
  },
  {
    pattern: /\bhyp(o|er)(phosphat|kal|natr|calc|magnes|glyc|thyroid|parathyroid|tensi|gonad)\w*/gi,
    read: ({ 1: kind = '', 2: of = '' }) => ({ of: of.toLowerCase(), kind: kind.toLowerCase() }),
  },
  {
    pattern: /\b([A-Z]{2,5})(\d{1,2})(?=\)?[- ](?:gene|mutations?|deficiency)\b)/g,
    read: ({ 1: of = '', 2: kind = '' }) => ({ of: `gene ${of}`, kind }),
  },
  {
    pattern: /\b(?:type|MPS) (III|IV)([A-D])\b/g,
    read: ({ 1: of = '', 2: kind = '' }) => ({ of: `type ${of}`, kind }),
  },
  {
    pattern: /\b(kidney|renal|liver|hepatic|heart|cardiac|lung) transplant/gi,
    read: ({ 1: organ = '' }) => ({
      of: 'transplant',
      kind: ORGANS[organ.toLowerCase()] ?? organ.toLowerCase(),
    }),
  },
  {
    pattern: /\b(hospital|community)-acquired (?:bacterial )?pneumonia\b/gi,
    read: ({ 1: kind = '' }) => ({ of: 'pneumonia', kind: kind.toLowerCase() }),
  },
  {
    pattern: /\b(non-?)?Hodgkin\b/gi,
    read: ({ 1: non }) => ({ of: 'lymphoma', kind: non === undefined ? 'Hodgkin' : 'other' }),
  },
];
/** `types 1 and 2`, `hepatitis B and C`, `chronic or accelerated phase`: several at once are not told apart. */
const SEVERAL =
  /\btypes\b|\b(?:hepatitis|ha?emophilia) [A-E](?:,|\/| and\b| or\b)|\b(?:chronic|accelerated|episodic)(?:[- ]phase)?(?:,|\/| and\b| or\b)[^.;]{0,30}\b(?:phase|crisis|migraine)|\b(?:acute|chronic)(?: \w+)?(?:,|\/| and\b| or\b)[^.;]{0,30}leuk|\b(?:kidney|renal|liver|hepatic|heart|cardiac|lung)(?:,|\/| and\b| or\b)[^.;]{0,40}transplant|\b(?:hospital|community)-? ?(?:,|and|or)\b/i;

/** What each pattern needs; most texts have none of it. */
const SIGN =
  /type|hepatitis|h(?:a)?emophilia|positive|negative|cell|SCLC|Hodgkin|HIV|virus|chikungunya|zika|dengue|ebola|fever|schizo|phase|crisis|migraine|leuk|hyp(?:o|er)|gene\b|mutation|deficiency|transplant|pneumonia|MPS /i;

/** The kinds that a text names by some patterns, in their order; none where it lists several in a row. */
function findDiseaseKinds(text: string, patterns: readonly KindPattern[]): readonly DiseaseKind[] {
  if (!SIGN.test(text) || SEVERAL.test(text)) return [];
  return patterns.flatMap(({ pattern, read }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      ...read(match),
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}

/** A kind of the first text, and one in the second that excludes it where that has none of the same kind. */
export function findExcludedKind(
  stated: string,
  full: string,
): { readonly stated: DiseaseKind; readonly full: DiseaseKind } | undefined {
  if (!SIGN.test(stated)) return undefined;
  // The second text is the longer one: only what the first has is looked for in it.
  const patterns = PATTERNS.filter(({ pattern }) => stated.search(pattern) >= 0);
  const named = findDiseaseKinds(stated, patterns);
  if (named.length === 0) return undefined;
  const own = new Set(named.map(nameOf));
  const firsts = new Map<string, DiseaseKind>();
  const shared = new Set<string>();
  for (const other of findDiseaseKinds(full, patterns)) {
    if (!firsts.has(other.of)) firsts.set(other.of, other);
    if (own.has(nameOf(other))) shared.add(other.of);
  }
  for (const one of named) {
    const first = firsts.get(one.of);
    if (first !== undefined && !shared.has(one.of)) return { stated: one, full: first };
  }
  return undefined;
}

function nameOf({ of, kind }: DiseaseKind): string {
  return `${of} ${kind}`;
}
