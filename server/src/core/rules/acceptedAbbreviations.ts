/** The option that the rules on abbreviations share. */
import type { WordsOption } from './ruleOptions';

export const ACCEPTED_ABBREVIATIONS: WordsOption = {
  name: 'accepted',
  kind: 'words',
  default: [],
  example: ['KCCQ', 'SLEDAI'],
  what: 'Abbreviations that need no explanation, written as in the documents: small letters and capitals count.',
};
