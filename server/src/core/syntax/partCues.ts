/**
 * Cues: the words by which a sentence shows which part of a summary of opinion it belongs to.
 * Facts about wording only; how they are looked up is said in `findCues`, where a part ends in the model.
 */
import { OPENING_CUES, SIDE_EFFECTS } from './openingCues';
import type { PartRole } from './partRoles';
import { PRESCRIBING_CUE } from './prescribingCue';

/** What a cue shows; `none`: a sentence that belongs to no part and ends the one before it. */
export type CuedRole = PartRole | 'none';

export interface PartCue {
  readonly role: CuedRole;
  /** A sentence with the cue contains at least one of these words; each begins a word of the text. */
  readonly words: readonly string[];
  /** Tried on the head of such a sentence, in plain characters without footnote marks. */
  readonly pattern: RegExp;
}

/** What the side effects are stands before these words: `Swelling is the most common side effect`; not of other medicines. */
export const NAMED_BEFORE = `\\b(?:is|are|was|were|(?:has|have) been|occurred as) (?:among )?(?:(?:the|its|their) )?(?:(?:most|more|less|very) )?(?:common|frequent|rare|other|(?:common|frequent)ly (?:reported|observed|seen)) ${SIDE_EFFECTS}\\b(?! of \\w+s\\b)|\\b(?:are|were) the ${SIDE_EFFECTS} (?:(?:most|more) (?:often|frequently|commonly) )?(?:observed|reported|seen)\\b`;

/** There are none at all: not in animals of the laboratory, in some patients, or of one kind or time. */
const NO_SIDE_EFFECTS = `^(?!In (?:laboratory )?animals?\\b|(?:all|few|many|most|none|several|some)(?: of the)? (?:\\w+ )?patients\\b).*\\b(?:(?:there (?:are|were)|has|have|had|causes?|caused) no (?:(?:very )?common |known |other )?|none of .{1,60} (?:had|showed|developed) (?:any )?)${SIDE_EFFECTS}(?: in (?:the|these) (?:(?:clinical|field) )?(?:study|studies|trials?))?\\s*(?:[.;,]\\s*)?$`;

/** What a change in a marketing authorisation is about. */
const CHANGED =
  '(?:(?:contra)?indications?|restrict(?:ing|ion)|extension|extending|extended|strengths?|pharmaceutical form|presentation|route|formulation|posology|removal|removing|addition|adding|change)\\b';

/** In order of precedence: where several cues fit one sentence, the first wins. */
export const PART_CUES: readonly PartCue[] = [
  {
    role: 'none',
    words: ['pharmacovigilance plan', 'Summar', 'New text', 'Removed text', 'Added text'],
    pattern:
      /^A pharmacovigilance plan for\b|^Summar(?:y|ies) of (?:positive )?opinions? (?:is|are) published\b|^(?:Note: ?)?(?:New|Removed|Added) text (?:in|as)\b/,
  },
  ...OPENING_CUES,
  {
    role: 'procedureNote',
    words: [
      'accelerated assessment',
      'Advanced Therapies',
      'advanced therapy',
      'ATMP',
      'designated as an orphan',
      'PRIME',
      'PRIority',
      'new active substance',
      'originally adopted',
      're-examination',
    ],
    pattern:
      /reviewed under .{0,20}accelerated assessment|^(?!.{0,250}\badopted a (?:posi|nega)tive opinion, recommending\b).*\bCommittee for Advanced Therapies|is an (?:ATMP|advanced therapy medicinal product)\b(?!.{0,250}\(ATC| (?:made|contain|that contain|consist|compos|in which))|^(?!On \d.{0,120}\badopted a positive opinion).*designated as an orphan|PRIority MEdicines|\bPRIME\b|new active substance|\bhad originally adopted\b|started a re-examination|^Following the re-examination/,
  },
  {
    role: 'benefitRiskStatement',
    words: ['benefit', 'risk', 'on the basis of quality'],
    pattern: /^The C[HV]MP, on the basis of|favourable (?:benefit.risk|risk.benefit) balance/,
  },
  {
    role: 'opinionStatement',
    words: ['opinion', 'recommended'],
    pattern:
      /^On \d.{0,160}\brecommended (?:the granting of |changes? |an? )\b.{0,60}\bmarketing authori[sz]ation\b|\b(?:adopted|issued|confirmed)\b.{0,60}\bopinions?\b(?:.{0,20}\brecommend.{0,120}\b(?:marketing authori[sz]ation|indication|refus)|.{0,80}\b(?:for the (?:veterinary )?medicinal|refus))|^On \d.{0,160}\b(?:adopted|issued|confirmed|gave)\b.{0,60}\bopinion\b|\bre-examined\b.{0,40}\bopinion\b.{0,80}\brefus/,
  },
  {
    role: 'applicant',
    words: [
      'applicant',
      'Applicant',
      'authorisation holder',
      'authorization holder',
      'Authorisation Holder',
      'holder of the marketing',
      'MAH',
      'company that applied',
      'company applying',
      'developed by',
      'scientific opinion holder',
    ],
    pattern:
      /^This medicin(?:al product|e) (?:has been|was) (?:jointly )?developed by (?:the )?[A-Z]|^[Tt]he (?:[Aa]pplicant|[Ss]cientific opinion holder|[Mm]arketing[ -][Aa]uthori[sz]ation [Hh]older|[Hh]older of the [Mm]arketing [Aa]uthori[sz]ation|MAH|company that applied|company applying)s? (?:for .{1,80}?\b(?:is|are)\b|(?:is|are) (?:[a-z]+ )?[a-z]{0,4}[A-Z])|^(?!The )[A-Z].{1,80} is the (?:applicant|marketing authori[sz]ation holder) for this (?:veterinary )?medicinal product\b/,
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
    words: ['indication', 'Indication'],
    pattern:
      /^(?:For information,? ?)?(?:the )?(?:(?:full|approved|complete|updated)(?: (?:proposed|therapeutic|approved))?|proposed full) indications?\b|^For information,? ?(?:the )?(?:\w+ )?indications?\b|\bthe full indications? for .{1,80} will (?:\w+ )?be as follows\b|^The indications? for .{1,80} will (?:\w+ )?be as follows\b|^The (?:(?:therapeutic|proposed|agreed) )?indications? (?:is|are):|^The (?:new )?indications? (?:will|would|should) (?:now )?(?:read|be)\b/i,
  },
  {
    role: 'presentation',
    words: [
      'available as',
      'available in',
      'supplied as',
      'presented as',
      'marketed as',
      'comes as',
      'come as',
      'strengths of',
      'co-packaged',
    ],
    pattern:
      /\b(?:will be|is|are|to be) (?:available as|supplied as|presented as)\b|\bwill be (?:available in (?!all\b)|marketed as\b)|^[A-Z][\w-]+ (?:comes|will come) as |^\w+ strengths of .{1,80} will be available\b|^[A-Z].{1,60} is an? co-packaged (?:product|medicine)\b/,
  },
  {
    role: 'referenceProduct',
    words: [
      'generic',
      'biosimilar',
      'hybrid',
      'duplicate of',
      'informed consent',
      'informed-consent',
      'reference product',
      'reference medicin',
      'bioequivalence',
      'comparable quality',
      'efficacy comparable',
    ],
    pattern:
      /\b(?:is|are) (?:an? )?(?:new )?(?:generics?|biosimilars?|hybrids?|duplicates?)\b|\bhybrid application\b|informed.consent application|\breference (?:medicinal )?(?:product|medicine)|\bbioequivalence\b|\bcomparable quality\b|\befficacy comparable\b|^More information on biosimilar|^A question and answer document/,
  },
  {
    role: 'activeSubstance',
    words: ['active substance', 'combination of', 'containing', 'contains '],
    pattern:
      /^The (?:\w+ )?active substances?\b(?! contained in .{1,80} could| (?:of|in) [^,]{1,60} (?:is|are) (?:(?:not|mainly|rapidly|slowly) )?(?:included|listed|excreted|eliminated|absorbed|metabolised|distributed|released|approved|toxic)\b|, [^,]{1,60}, (?:is|are) (?:included|listed)\b)|^Its active substances? (?:is|are)\b|^(?:Each|One) .{1,60} contains? the (?:following )?active substances?\b|\bis an? (?:fixed.dose |triple |dual )?combination of\b|\b(?:is|are) .{1,100}\b(?:product|vaccine|medicine)s? containing\b|\bcontain(?:s|ing) (?:.{1,100} )?as (?:an? )?active substance/,
  },
  {
    role: 'benefits',
    words: ['benefit', 'Benefit', 'shown t', 'showed to', 'The efficacy of', 'led to'],
    pattern:
      /^Treatment with .{1,60} (?:(?:was|has been) shown to|led to (?:an? )?(?:decrease|improvement|increase|prolongation|reduction))\b|^(?!.*\b(?:vitro|animals?|mice|models?|[lL]aboratory|[nN]on-?clinical|[pP]re-?clinical)\b)(?:.{1,60} )?[sS]tud(?:y|ies) (?:has|have) shown that .{1,60} (?:is|are|was) effective (?:in|at|for|against) |^(?!.*\b(?:vitro|animals?|mice|models?|non-?clinical|pre-?clinical)\b).{1,80} (?:has been|was) show(?:n|ed) to be effective\b|^[A-Z][\w-]+ (?:was|has been) shown to (?:decrease|delay|extend|improve|increase|lower|prolong|reduce|slow)\b(?!.*\b(?:vitro|animals?|mice|models?|non-?clinical|pre-?clinical)\b)|^The efficacy of .{1,80} was (?:compared with|demonstrated|shown)\b|^(?:the|its)(?: expected)? benefits? and (?:the )?risks?\b/i,
  },
  {
    role: 'sideEffects',
    words: [
      'side effect',
      'Side effect',
      'adverse ',
      'Adverse ',
      'well tolerated',
      'safety profile',
      'may be observed',
      'undesirable effect',
      'very rarely',
      'very rare cases',
      'very commonly',
      'injection site',
      'Injection site',
      'site of injection',
    ],
    pattern: new RegExp(
      [
        `^.{0,90}\\b${SIDE_EFFECTS}\\b.{0,160}?\\b(?:are|were|is|was|have|has|includ(?:e|es|ed|ing)|consist(?:s|ed)? of|compris(?:e|es|ed))\\b(?! (?:(?:generally|mostly|usually|largely) )?(?:manageable|consistent with|in line with|similar to|comparable|tolerable|reversible)\\b(?!.{0,120}(?:: |,? (?:and|which) includ)))`,
        '\\b(?:is|was|are) (?:generally )?well tolerated\\b',
        '^[^,;]{0,80}\\bsafety profile\\b.{0,60}?\\b(?:local|systemic|site) reactions?\\b',
        '^[^,;]{0,80}\\bmay be observed (?:after|during|following) (?:treatment|vaccination|administration)\\b',
        // The frequencies of product information stand for the words “side effects”.
        '^.{0,160}\\b(?:reported|observed|seen|occur) (?:very rarely|very commonly|in very rare cases)\\b',
        '^.{0,120}\\bvery (?:rarely|commonly) (?:reported|observed|seen)\\b',
        '^.{0,60}\\b(?:injection site|site of injection)\\b.{0,60}\\b(?:(?:is|are) (?:very )?common|(?:was|were|be|been) (?:commonly |very commonly |rarely )?(?:observed|reported|seen)|(?:may|can) occur)\\b',
        NAMED_BEFORE,
        `\\bno (?:other )?${SIDE_EFFECTS} (?:were|was|are|is|have been|has been) (?:observed|seen|reported|noted|recorded|known|expected)\\b`,
        NO_SIDE_EFFECTS,
        `\\b${SIDE_EFFECTS} (?:were|was|have|has) not (?:been )?(?:observed|seen|reported|noted|recorded)\\b`,
      ].join('|'),
      'i',
    ),
  },
  PRESCRIBING_CUE,
  {
    role: 'change',
    words: [
      'CHMP',
      'CVMP',
      'Committee',
      'The change',
      'This change',
      'These change',
      'variation',
      'extension',
      'opinion concerns',
      'adopted',
      'currently authorised',
    ],
    pattern: new RegExp(
      [
        '^The (?:CHMP|CVMP|Committee)\\b(?: also| has| further){0,2} (?:adopt|recommend|agreed to|endorsed)',
        ', the (?:CHMP|CVMP|Committee) (?:adopt|recommend)\\w* .{0,80}\\b(?:switched|converted|changed) (?:to|into)\\b',
        `^(?:[A-Z][^.]{0,120}, t|T)he (?:CHMP|CVMP|Committee)\\b(?:,? \\w{2,15}){0,5},? (?:adopted|recommended|agreed|endorsed|considered that)\\b.{0,80}?\\b${CHANGED}`,
        '^Th(?:e|is|ese) (?:type II |group of )?(?:variation|change|extension)s?(?: of (?:the )?indications?)? (?:is|are|was|were|concern|will|adds?|introduces?|provides?|includes?)',
        `^Th(?:e|is) opinion concerns (?:an?|the) (?:\\w+ )?${CHANGED}`,
        `^(?:An?|Two|The) (?:\\w+ ){0,3}?${CHANGED}.{0,60}?\\b(?:(?:was|were|has been|have been) adopted|adopted by the (?:CHMP|CVMP|Committee))\\b`,
        '\\b(?:is|are) currently authorised (?:as|for|in)\\b',
      ].join('|'),
    ),
  },
];
