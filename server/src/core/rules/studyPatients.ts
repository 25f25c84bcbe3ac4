/** Tells what else patients of a study had from the disease for which they were treated. Reports nothing. */
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';

/** “Including those with”, “a history of”, “irrespective of”. */
const BEFORE =
  /\b(?:including (?:[a-z]+ ){0,3}(?:with|who)|histor(?:y|ies) of|regardless of|irrespective of|independent(?:ly)? of|whether or not|with or without|at (?:[a-z]+ )?risk (?:of|for)|risk factors? for|active against|also (?:had|have|has|having|with)|comorbid\w*|co-?infect\w*|co-?existing|concomitant|concurrent|underlying|sub-?groups?|subpopulations?)\b[^.;\n]{0,60}$/i;
/** “At entry to the study”, “also benefited”, “did not affect the response”. */
const BEHIND =
  /^[^.;\n]{0,60}\b(?:at (?:(?:the|study) )?(?:entry|baseline|enrolment|inclusion|screening|start|beginning|time)|sub-?groups?|(?:also|equally|likewise) (?:benefit|respon|improv)\w*|benefit(?:ed|ted)? (?:too|as well|equally|alike)|(?:did|does|do) not (?:affect|change|alter|influence)|had no (?:effect|influence|bearing)|(?:were|was) (?:also included|not included|excluded|not studied))\b/i;
const LONGEST_LOOK = 140;

/** True where the disease is one that some of the patients had besides, or had before. */
export function isBesides(text: string, { from, to }: ProseSpan): boolean {
  return (
    BEFORE.test(textBefore(text, from, LONGEST_LOOK)) ||
    BEHIND.test(text.slice(to, to + LONGEST_LOOK))
  );
}
