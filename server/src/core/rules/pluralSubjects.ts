/** Finds forms that do not agree with the verb of the indication: “tablets is indicated”. Reports nothing. */
import { indicationSentences } from '../model/indication';
import type { Opinion } from '../model/opinion';
import type { ProseSpan } from '../text/span';

export interface WrongSubject {
  readonly subject: string;
  readonly verb: ProseSpan;
  readonly right: string;
}

/** The subject that a sentence of the indication begins with; “treatment with the tablets” is one treatment. */
const SUBJECT =
  /^(?:(?!(?:of|with|by|for|from) )[^\s,;:()/]{1,30} ){1,7}?(?:(tablets|capsules|granules|patches|suppositories|films) (is)|(injection|infusion|solution|suspension|powder|cream|gel) (are)) indicated\b/;
const CONJUNCTION = / (?:and|or|plus) /;

/** “Lumivexa tablets is indicated”, “Lumivexa injection are indicated”. */
export function* findWrongForms(opinion: Opinion): Iterable<WrongSubject> {
  for (const { text, prose } of indicationSentences(opinion)) {
    const at = text.indexOf(' indicated');
    if (at < 0) continue;
    const found = SUBJECT.exec(text);
    if (found === null) continue;
    const [words, plural, is, form, are] = found;
    if (form !== undefined && CONJUNCTION.test(words)) continue;
    const to = prose.from + words.length - ' indicated'.length;
    const verb = is ?? are ?? '';
    yield {
      subject: plural ?? form ?? '',
      verb: { from: to - verb.length, to },
      right: is === undefined ? 'is' : 'are',
    };
  }
}
