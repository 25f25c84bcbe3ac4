/**
 * Cues: the words by which a sentence shows which part of a summary of opinion it belongs to.
 * Facts about wording only; where a part begins and ends is decided in the model.
 */
import { lastAtOrBefore } from '../text/lineIndex';
import type { Sentence } from './block';

export const PART_ROLES = [
  'title',
  'productName',
  'commonName',
  'opinionStatement',
  'procedureNote',
  'applicant',
  'presentation',
  'activeSubstance',
  'mechanism',
  'referenceProduct',
  'benefits',
  'sideEffects',
  'change',
  'indication',
  'prescribing',
  'productInformation',
  'benefitRiskStatement',
  'footnotes',
] as const;
export type PartRole = (typeof PART_ROLES)[number];

interface PartCue {
  readonly role: PartRole;
  /** Literal words of which the sentence contains at least one: found by a plain search before the pattern is tried. */
  readonly words: readonly string[];
  /** Tried on the first `LONGEST_CUE` characters of the sentence, in plain characters without footnote marks. */
  readonly pattern: RegExp;
}

/** In order of precedence: where several cues fit one sentence, the first wins. */
const PART_CUES: readonly PartCue[] = [
  {
    role: 'procedureNote',
    words: [
      'accelerated assessment',
      'Advanced Therapies',
      'advanced therapy',
      'as an orphan',
      'PRIME',
      'new active substance',
    ],
    pattern:
      /reviewed under .{0,20}accelerated assessment|Committee for Advanced Therapies|is an (?:ATMP|advanced therapy medicinal product)|designated as an orphan|PRIority MEdicines|\bPRIME\b|new active substance/,
  },
  {
    role: 'benefitRiskStatement',
    words: ['benefit-risk', 'benefit/risk', 'on the basis of quality'],
    pattern: /^The C[HV]MP, on the basis of|favourable (?:benefit.risk|risk.benefit) balance/,
  },
  {
    role: 'opinionStatement',
    words: ['opinion'],
    pattern:
      /(?<!had originally )\b(?:adopted|issued|confirmed)\b.{0,60}\bopinions?\b.{0,80}\b(?:recommend|for the (?:veterinary )?medicinal|refus)|^On \d.{0,160}\bopinion\b/,
  },
  {
    role: 'applicant',
    words: [
      'applicant',
      'Applicant',
      'authorisation holder',
      'authorization holder',
      'company that applied',
    ],
    pattern:
      /^The (?:applicant|marketing authori[sz]ation holder|MAH|company that applied)s? (?:for .{1,80}?\b(?:is|are)\b|(?:is|are) [A-Z])/i,
  },
  {
    role: 'productInformation',
    words: [
      'Detailed ',
      'summary of product characteristics',
      'summaries of product characteristics',
    ],
    pattern:
      /^Detailed \w+ (?:for|on|about) (?:the )?use\b|^(?!For information).{0,120}\bwill be (?:\w+ )?(?:described|published|outlined|detailed) in the (?:updated )?summar(?:y|ies) of product characteristics/,
  },
  {
    role: 'indication',
    words: ['indication'],
    pattern:
      /^(?:For information, ?)?(?:the )?(?:(?:full|approved|complete)(?: (?:proposed|therapeutic|approved))?|proposed full) indications?\b|^For information, ?(?:the )?(?:\w+ )?indications?\b/i,
  },
  {
    role: 'presentation',
    words: ['available as'],
    pattern: /\b(?:will be|is|are|to be) available as\b/,
  },
  {
    role: 'referenceProduct',
    words: [
      'generic',
      'biosimilar',
      'hybrid',
      'duplicate of',
      'informed consent',
      'reference product',
      'reference medicin',
      'bioequivalence',
      'comparable quality',
    ],
    pattern:
      /\b(?:is|are) (?:an? )?(?:new )?(?:generics?|biosimilars?|hybrid|duplicate)\b|\bhybrid application\b|informed.consent application|\breference (?:medicinal )?(?:product|medicine)|\bbioequivalence\b|\bcomparable quality\b|^More information on biosimilar|^A question and answer document/,
  },
  {
    role: 'activeSubstance',
    words: ['active substance', 'combination of', 'containing', 'contains '],
    pattern:
      /^The (?:\w+ )?active substances?\b(?! contained in .{1,80} could)|\bis an? (?:fixed.dose |triple |dual )?combination of\b|\b(?:is|are) .{1,100}\b(?:product|vaccine|medicine)s? containing\b|\bcontain(?:s|ing) .{1,100} as (?:an? )?active substance/,
  },
  {
    role: 'benefits',
    words: ['benefit'],
    pattern: /^(?:In [^,]{1,80}, )?(?:The|Its)(?: main| key)? benefits?(?! ?[-/])\b/i,
  },
  {
    role: 'sideEffects',
    words: [
      'side effect',
      'ide effects',
      'dverse reaction',
      'dverse event',
      'dverse effect',
      'well tolerated',
      'undesirable effect',
    ],
    pattern:
      /^.{0,90}\b(?:side effects?|adverse (?:reactions?|events?|effects?)|undesirable effects?)\b|\b(?:is|was|are) (?:generally )?well tolerated\b/i,
  },
  {
    role: 'prescribing',
    words: [
      'physician',
      'supervision',
      'supervised',
      'healthcare professional',
      'It is proposed that',
      'specialist',
      'subject to prescription',
      'should be prescribed',
      'veterinary prescription',
    ],
    pattern:
      /^It is proposed that\b|^(?:Treatment|Therapy|Administration)\b.{0,80}\b(?:initiated|started|supervised|prescribed|administered)\b|^.{0,80}\b(?:should|must|will|can)(?: only)? be (?:prescribed|initiated|started|administered|used|given|supervised)\b.{0,120}(?:physician|supervis|healthcare professional|specialist|doctor|experience|hospital)|^.{0,80}\bshould be prescribed\b/,
  },
  {
    role: 'change',
    words: ['The CHMP', 'The CVMP', 'The Committee', 'The change', 'variation', 'extension'],
    pattern:
      /^The (?:CHMP|CVMP|Committee)\b(?: also| has| further){0,2} (?:adopt|recommend)|^Th(?:e|is|ese) (?:type II |group of )?(?:variation|change|extension)s? (?:is|are|was|were|concern|will|adds?|introduces?|provides?)/,
  },
];

/** Cues stand near the beginning of a sentence; this also bounds the work on a sentence without end. */
const LONGEST_CUE = 600;

/** The role that a sentence claims by its own words. */
export function cueOf(sentence: string): PartRole | undefined {
  const head = sentence.slice(0, LONGEST_CUE);
  return PART_CUES.find(
    ({ words, pattern }) => words.some((word) => head.includes(word)) && pattern.test(head),
  )?.role;
}

/** The role of each sentence that has a cue, by index; one search through the text per cue word. */
export function findCuedSentences(
  text: string,
  sentences: readonly Sentence[],
): ReadonlyMap<number, PartRole> {
  const starts = sentences.map((sentence) => sentence.prose.from);
  const precedence = new Map<number, number>();
  PART_CUES.forEach(({ words, pattern }, rank) => {
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; ) {
        const index = lastAtOrBefore(starts, at);
        const sentence = sentences[index];
        if (sentence === undefined) break;
        const { from, to } = sentence.prose;
        if (at < to && rank < (precedence.get(index) ?? PART_CUES.length)) {
          if (pattern.test(text.slice(from, Math.min(to, from + LONGEST_CUE)))) {
            precedence.set(index, rank);
          }
        }
        at = text.indexOf(word, Math.max(at + 1, to));
      }
    }
  });
  const roles = new Map<number, PartRole>();
  for (const [index, rank] of precedence) {
    const cue = PART_CUES[rank];
    if (cue !== undefined) roles.set(index, cue.role);
  }
  return roles;
}
