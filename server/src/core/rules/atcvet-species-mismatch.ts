/** The code of a veterinary immunological belongs to the species for which the product is meant. */

import type { Opinion } from '../model/opinion';
import { findSpecies, type SpeciesMention } from '../model/species';
import { speciesOfAtcvetGroup } from '../reference/atcGroups';
import { findAtcReadings } from './atcReading';
import { type Rule, report } from './rule';

export const atcvetSpeciesMismatch: Rule = {
  id: 'atcvet-species-mismatch',
  group: 'codes',
  severity: 'warning',
  fix: 'never',
  profiles: ['veterinary-initial', 'veterinary-post-authorisation'],
  docs: {
    what: 'The species in the code of a veterinary immunological is not one that the document names.',
    why: 'In the group QI of ATCvet the two digits stand for the target species: QI09 is for pigs. A code of another species is the code of another product.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    let named: readonly SpeciesMention[] | undefined;
    for (const { written, code } of findAtcReadings(opinion)) {
      const species = code === undefined ? undefined : speciesOfAtcvetGroup(code.group);
      if (code === undefined || species === undefined || species.startsWith('other')) continue;
      named ??= findNamedSpecies(opinion);
      const [first] = named;
      if (first === undefined || named.some((mention) => mention.species === species)) continue;
      const group = code.text.slice(0, 4);
      tell(
        report(
          written.span,
          `ATCvet group “${group}” is for ${species}, but the product is for ${first.text}.`,
          [],
          {
            related: [
              { span: prose.toSource(first), message: `The product is for ${first.text}.` },
            ],
          },
        ),
      );
    }
  },
};

function findNamedSpecies({ statement, indication }: Opinion): readonly SpeciesMention[] {
  return [statement, indication?.body].flatMap((passage) =>
    passage === undefined ? [] : findSpecies(passage.text, passage.prose.from),
  );
}
