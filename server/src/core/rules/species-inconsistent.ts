/** The opinion statement and the indication are about the same animals. */
import { findSpecies } from '../model/species';
import { type Rule, report } from './rule';

export const speciesInconsistent: Rule = {
  id: 'species-inconsistent',
  group: 'identity',
  severity: 'warning',
  fix: 'never',
  profiles: ['veterinary-initial', 'veterinary-post-authorisation'],
  docs: {
    what: 'The indication names other species than the opinion statement, and none of the same.',
    why: 'The target species decides which animals may be treated and, for food-producing ones, whether their meat and milk may be eaten. It must be the same wherever it is named.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const body = opinion.indication?.body;
    const { statement } = opinion;
    if (statement === undefined || body === undefined) return;
    const intended = findSpecies(statement.text, statement.prose.from);
    const [first] = intended;
    if (first === undefined) return;
    const indicated = findSpecies(body.text, body.prose.from);
    const [other] = indicated;
    const names = new Set(intended.map(({ species }) => species));
    if (other === undefined || indicated.some(({ species }) => names.has(species))) return;
    tell(
      report(
        prose.toSource(other),
        `The indication is for ${other.text}, but the opinion statement for ${first.text}.`,
        [],
        {
          related: [
            { span: prose.toSource(first), message: `The opinion statement names ${first.text}.` },
          ],
        },
      ),
    );
  },
};
