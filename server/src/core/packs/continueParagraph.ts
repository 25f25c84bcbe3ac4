/** The place of a new sentence that continues the paragraph with which a part ends. */
import type { Part } from '../model/opinion';
import type { RuleContext } from '../rules/rule';
import type { InsertionPlace } from '../rules/writing';

/** Behind the last word of the part and its footnote marks; `otherwise` where the part does not end with a sentence. */
export function continueParagraph(
  part: Part,
  otherwise: InsertionPlace,
  { source, writing }: Pick<RuleContext, 'source' | 'writing'>,
): InsertionPlace {
  const { start, end } = part.span;
  if (!/[.!?]["')\]]*$/.test(source.slice(start, end))) return otherwise;
  const behind = writing.placeOfPart([part.role]);
  const marks = source.slice(end, behind.offset).trimEnd();
  return { ...behind, offset: end + marks.length, before: ' ', behind: '' };
}
