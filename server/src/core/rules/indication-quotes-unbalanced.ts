/** Quotation marks of the indication come in pairs. */
import { findBrokenBlock } from '../model/brokenBlock';
import type { Passage } from '../model/opinion';
import type { Prose } from '../text/prose';
import { mayHoldRemovedText } from './indicationWording';
import { type Rule, report, type Tell } from './rule';

export const indicationQuotesUnbalanced: Rule = {
  id: 'indication-quotes-unbalanced',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'A quotation mark of the indication has no partner.',
    why: 'Quotation marks show which words are those of the product information. A lost one leaves open where they end.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    if (mayHoldRemovedText(opinion)) return;
    const broken = findBrokenBlock(opinion.tree);
    for (const { body } of opinion.indications) {
      // The other mark may stand in the rest.
      const isBroken = body !== undefined && body.prose.to === broken?.prose.to;
      if (body !== undefined && !isBroken) checkQuotes(body, prose, tell);
    }
  },
};

function checkQuotes(body: Passage, prose: Prose, tell: Tell): void {
  const places = findQuotes(body.text);
  if (places.length % 2 === 0) return;
  const isOpening = places[0] === 0;
  const isWhole = isOpening && places.length === 1;
  const place = isOpening && !isWhole ? places.at(-1) : places[0];
  if (place === undefined) return;
  const { from, to } = body.prose;
  const isAtEnd = from + place === to - 1;
  const edge = isAtEnd ? { from, to: from + 1 } : { from: to - 1, to };
  tell(
    report(
      prose.toSource({ from: from + place, to: from + place + 1 }),
      isWhole
        ? 'The quotation that begins here is never closed.'
        : 'This quotation mark has no partner.',
      [],
      {
        related: [
          {
            span: prose.toSource(edge),
            message: isAtEnd ? 'The indication begins here.' : 'The indication ends here.',
          },
        ],
        // The whole indication is a quotation by its place: only its end mark is lost.
        severityAtMost: isWhole ? 'info' : undefined,
      },
    ),
  );
}

function findQuotes(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) places.push(at);
  return places;
}
