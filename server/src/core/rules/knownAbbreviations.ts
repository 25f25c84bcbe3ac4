/** Abbreviations that everybody knows, with the words that they stand for, and how they are misspelt. */
import type { PhraseSet } from '../packs/phraseIndex';
import { countSlips } from '../text/words';

/** The last words before the bracket, in small letters, and what may stand in it. */
const EXPANSIONS: readonly (readonly [words: string, ...abbreviations: string[]])[] = [
  ['non-small cell lung cancer', 'NSCLC'],
  ['chronic obstructive pulmonary disease', 'COPD'],
  ['forced expiratory volume in one second', 'FEV1', 'ppFEV1'],
  ['forced expiratory volume in 1 second', 'FEV1', 'ppFEV1'],
  ['inhaled corticosteroid', 'ICS'],
  ['inhaled corticosteroids', 'ICS'],
  ['castration-resistant prostate cancer', 'CRPC', 'mCRPC', 'nmCRPC'],
  ['hormone-sensitive prostate cancer', 'HSPC', 'mHSPC', 'nmHSPC'],
  ['acetylcholine receptor', 'AChR'],
  ['urinary tract infection', 'UTI', 'cUTI', 'rUTI'],
  ['urinary tract infections', 'UTI', 'cUTI', 'rUTI'],
  ['immunoglobulin a nephropathy', 'IgAN'],
  ['epidermal growth factor receptor', 'EGFR'],
  ['estimated glomerular filtration rate', 'eGFR'],
  ['glycated haemoglobin', 'HbA1c'],
  ['gonadotrophin-releasing hormone', 'GnRH'],
  ['gonadotropin-releasing hormone', 'GnRH'],
  ['vascular endothelial growth factor', 'VEGF'],
  ['diffuse large b-cell lymphoma', 'DLBCL'],
  ['cystic fibrosis transmembrane conductance regulator', 'CFTR'],
  ['alanine aminotransferase', 'ALT'],
  ['aspartate aminotransferase', 'AST'],
  ['progression-free survival', 'PFS'],
];
const LONGEST_LOOK = 60;

/** What should stand in the bracket behind these words, where `letters` are a slip away from it. */
export function findKnownAbbreviation(
  letters: string,
  before: string,
): { readonly words: string; readonly right: string } | undefined {
  const small = before.slice(-LONGEST_LOOK).toLowerCase();
  const known = EXPANSIONS.find(([words]) => small.endsWith(words));
  if (known === undefined) return undefined;
  const [words, ...abbreviations] = known;
  if (abbreviations.includes(letters)) return undefined;
  // A letter more is that of a kind: “secondary … (sAML)”.
  const right = abbreviations.find(
    (one) => letters.length <= one.length && countSlips(letters, one, 1) === 1,
  );
  return right === undefined ? undefined : { words, right };
}

/** Spellings that no abbreviation has; capitals count. */
export const MISSPELT_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['BCRA1', 'BRCA1'],
  ['BCRA2', 'BRCA2'],
  ['BRAC1', 'BRCA1'],
  ['BRAC2', 'BRCA2'],
  ['CPY11B1', 'CYP11B1'],
  ['CPY1A2', 'CYP1A2'],
  ['CPY2C19', 'CYP2C19'],
  ['CPY2C9', 'CYP2C9'],
  ['CPY2D6', 'CYP2D6'],
  ['CPY3A', 'CYP3A'],
  ['CPY3A4', 'CYP3A4'],
  ['EGRF', 'EGFR'],
  ['FVE1', 'FEV1'],
  ['HbAc1', 'HbA1c'],
  ['NCSLC', 'NSCLC'],
  ['PDL-1', 'PD-L1'],
  ['TFNα', 'TNFα'],
  ['VEFG', 'VEGF'],
  ['VGEF', 'VEGF'],
  ['mCPRC', 'mCRPC'],
]);

export const MISSPELT_ABBREVIATION_PHRASES: PhraseSet = [...MISSPELT_ABBREVIATIONS.keys()].map(
  (text) => ({ text, isExact: true }),
);
