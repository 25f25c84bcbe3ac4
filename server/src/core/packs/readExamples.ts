/** Reads the examples of an entry: `flagged` or `accepted`, and what is found in them. Runs none. */
import type { FieldReader } from './fieldReader';
import type { PackExample } from './pack';

export function readExamples(fields: FieldReader): readonly PackExample[] | undefined {
  return fields.has('examples') ? fields.maps('examples').flatMap(readExample) : undefined;
}

function readExample(fields: FieldReader): readonly PackExample[] {
  const isFlagged = fields.has('flagged');
  const key = isFlagged ? 'flagged' : 'accepted';
  if (isFlagged === fields.has('accepted')) {
    fields.report(fields.place, 'An example needs either “flagged” or “accepted”.');
    return [];
  }
  const text = fields.requiredText(key).trim();
  const words = isFlagged ? (fields.texts('words') ?? []) : [];
  const fixed = isFlagged ? fields.text('fixed')?.trim() : undefined;
  fields.finish();
  return [{ text, isFlagged, words, fixed, span: fields.placeOf(key) }];
}
