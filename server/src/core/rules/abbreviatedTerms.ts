/** Abbreviations that everybody knows, with the words that they stand for. */
import { countSlips } from '../text/words';

/** The last words before the bracket, in small letters, and what may stand in it. */
const EXPANSIONS: readonly (readonly [words: string, ...abbreviations: string[]])[] = [
  ['non-small cell lung cancer', 'NSCLC'],
  ['obstructive pulmonary disease', 'COPD'],
  ['expiratory volume in one second', 'FEV1'],
  ['expiratory volume in 1 second', 'FEV1'],
  ['inhaled corticosteroid', 'ICS'],
  ['resistant prostate cancer', 'CRPC', 'mCRPC', 'nmCRPC'],
  ['hereditary angioedema', 'HAE'],
  ["bruton's tyrosine kinase", 'BTK'],
  ['porcine circovirus type 2', 'PCV2'],
  ['acetylcholine receptor', 'AChR'],
  ['urinary tract infection', 'UTI', 'cUTI', 'rUTI'],
  ['immunoglobulin a nephropathy', 'IgAN'],
];

/** What should stand in the bracket behind these words, where `letters` are a slip away from it. */
export function findKnownAbbreviation(
  letters: string,
  before: string,
): { readonly words: string; readonly right: string } | undefined {
  const small = before.toLowerCase().replace(/s$/, '');
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
