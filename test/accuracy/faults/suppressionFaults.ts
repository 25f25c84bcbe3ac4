/** Faults of the comments by which a draft accepts findings. */
import type { AccuracyDocument, DocumentBlock } from '../document';
import { markPlace } from '../writing/place';
import { type Fault, fault, type Planting } from './fault';

/** Puts a comment before each paragraph. */
function comment(text: string): Planting {
  return function* (document: AccuracyDocument) {
    for (const [index, { kind }] of document.blocks.entries()) {
      if (kind !== 'paragraph') continue;
      const block: DocumentBlock = {
        kind: 'comment',
        label: '',
        sentences: [{ role: 'other', text: markPlace(text) }],
      };
      const { blocks } = document;
      yield { ...document, blocks: [...blocks.slice(0, index), block, ...blocks.slice(index)] };
    }
  };
}

export const SUPPRESSION_FAULTS: readonly Fault[] = [
  fault(
    'suppression-unknown-rule',
    'mistyped rule',
    comment('opinion-summary-ignore verb-disagree: quoted from the product information'),
    { notation: 'draft' },
  ),
  fault(
    'suppression-reason-missing',
    'no reason',
    comment('opinion-summary-ignore verb-disagrees'),
    { notation: 'draft' },
  ),
  fault(
    'suppression-reason-missing',
    'placeholder for the reason',
    comment('opinion-summary-ignore verb-disagrees: <reason>'),
    { notation: 'draft' },
  ),
  fault(
    'suppression-unused',
    'nothing to accept',
    comment('opinion-summary-ignore holder-term-wrong: agreed with the company'),
    { notation: 'draft' },
  ),
];
