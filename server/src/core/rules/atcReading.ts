/** Which code an ATC mention means, also when it is written wrongly. Shared by the rules about codes; reports nothing. */
import { type AtcCode, mendAtcCode, parseAtcCode } from '../model/atcCode';
import type { AtcMention, Opinion, Passage } from '../model/opinion';
import { standingOfAtcGroup } from '../reference/atcGroups';

export interface AtcReading {
  readonly mention: AtcMention;
  /** The code as written. */
  readonly written: Passage;
  /** The code that is meant; undefined when the text has no reading, or several. */
  readonly code: AtcCode | undefined;
  /** False when `code` is a mended form of what is written. */
  readonly isAsWritten: boolean;
}

/** Every code of the document with its reading. Words without a digit in the place of a code are left out. */
export function* findAtcReadings(opinion: Opinion): Iterable<AtcReading> {
  for (const mention of opinion.atcCodes) {
    const written = mention.code;
    if (written === undefined || !isCodeLike(written.text)) continue;
    const parsed = parseAtcCode(written.text);
    const code = parsed ?? mendKnownCode(written.text);
    yield { mention, written, code, isAsWritten: parsed !== undefined };
  }
}

/** `I09AL31`: no code of either index, but one for veterinary medicines with a Q before it. */
export function lacksOnlyQ({ group, isVeterinary }: AtcCode): boolean {
  const isUnknown = standingOfAtcGroup(group).kind === 'unknown';
  return !isVeterinary && isUnknown && standingOfAtcGroup(`Q${group}`).kind !== 'unknown';
}

/** A mended code counts only when its group may exist: otherwise another slip is likelier. */
function mendKnownCode(written: string): AtcCode | undefined {
  const code = mendAtcCode(written);
  if (code === undefined) return undefined;
  return standingOfAtcGroup(code.group).kind === 'unknown' ? undefined : code;
}

function isCodeLike(written: string): boolean {
  return written.length === 1 || /\d/.test(written);
}
