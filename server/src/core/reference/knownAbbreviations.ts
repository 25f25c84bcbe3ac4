/** Abbreviations that need no explanation: authorities, units, genes, tests. Looks letters up; knows nothing of documents. */
import { abbreviationsText } from '../generated/abbreviations';

/** An abbreviation that needs no explanation in the documents of a team (`abbreviations` of the configuration). */
export interface TeamAbbreviation {
  /** As it stands in documents: small letters and capitals count. */
  readonly letters: string;
  /** The words that it stands for, where the team tells them. */
  readonly meaning: string | undefined;
}

const known: ReadonlySet<string> = new Set(abbreviationsText.split(/\s+/));
const ROMAN_NUMERAL = /^[IVXLC]+[A-Ca-c]?$/;

/** Figures at the end do not count: `BRCA1` is known by its letters. */
export function needsNoExplanation(letters: string): boolean {
  return (
    known.has(letters) ||
    ROMAN_NUMERAL.test(letters) ||
    known.has(letters.replace(/\d+[A-Za-z]?$/, ''))
  );
}
