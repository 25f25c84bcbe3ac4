/** Finds the medicines of a combination that are spelled in two ways. Reports nothing. */
import { indicationSentences } from '../model/indication';
import type { Opinion } from '../model/opinion';
import { countSlips, findWholeWords } from '../text/words';
import { findNameSlips, MOST_NAMES, type NameSlip, type NameSlipSearch } from './nameSlips';
import { IS_SUBSTANCE } from './substanceSubjects';

/** In shorter names one letter makes another one. */
const SHORTEST_NAME = 9;
const FEWEST_PLACES = 2;

type Search = Omit<NameSlipSearch, 'name' | 'mostOccurrences' | 'isSlip'>;

/** “Carboplatine” once, where “carboplatin” stands twice or more often. */
export function* findPartnerSlips(opinion: Opinion, search: Search): Iterable<NameSlip> {
  const sentences = [opinion.statement?.intended, ...indicationSentences(opinion)];
  const partners = sentences.flatMap((one) => one?.partners.map(({ text }) => text) ?? []);
  const names = [...new Set(partners)].filter(
    (name) => name.length >= SHORTEST_NAME && /^[a-z]+$/.test(name) && IS_SUBSTANCE.test(name),
  );
  for (const name of names.slice(0, MOST_NAMES)) {
    if ([...findWholeWords(search.text, name)].length < FEWEST_PLACES) continue;
    for (const slip of findNameSlips({ ...search, name, mostOccurrences: 1, isSlip })) {
      if (slip.right === name) yield slip;
    }
  }
}

/** One slip behind the first letter, and no plural. */
function isSlip(spelling: string, name: string): boolean {
  return spelling !== `${name}s` && !/\d/.test(spelling) && countSlips(spelling, name, 1) <= 1;
}
