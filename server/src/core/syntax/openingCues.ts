/** Cues that open a sentence: whatever other cue stands inside, “The benefit of X is …” tells a benefit. */
import type { PartCue } from './partCues';

export const SIDE_EFFECTS =
  '(?:side effects?|adverse (?:reactions?|events?|effects?)|undesirable effects?)';
const BEFORE = '(?:(?:In|For|With|As|On) [^,]{1,80}, )?';

/** Held against a sentence before the cues that may stand anywhere in it. */
export const OPENING_CUES: readonly PartCue[] = [
  {
    role: 'benefits',
    words: ['benefit', 'Benefit'],
    pattern: new RegExp(
      `^(?!.*favourable (?:benefit|risk))(?:An? benefit (?:of|with) .{1,80} (?:is|was) (?!believed|thought)|(?:${BEFORE}|Therefore, |One of )(?:the|its)(?: main| key| clinical| expected| most important| proposed| direct| therapeutic| overall| principal| primary| demonstrated| added| additional)? benefits?(?! ?[-/]| and (?:the )?risks?\\b)\\b(?!.{0,60} (?:believed|thought) to be mediated\\b)|Benefits? (?:of|with) |[A-Z][\\w-]+'s benefits?\\b)`,
      'i',
    ),
  },
  {
    role: 'sideEffects',
    words: ['side effect', 'adverse ', 'undesirable effect'],
    pattern: new RegExp(
      `^${BEFORE}the (?:(?:most|more|less|very) )?(?:common|frequent)(?:ly)?(?: [^ ]{1,25}){0,3} ${SIDE_EFFECTS}\\b.{0,160}?\\b(?:are|were|is|was|includ(?:e|es|ed|ing)|consist(?:s|ed)? of|compris(?:e|es|ed))\\b(?! (?:(?:generally|mostly|usually|largely) )?(?:manageable|in line with|tolerable|reversible)\\b)`,
      'i',
    ),
  },
];
