/** Diseases that only women, or only men, can have. Reports nothing. */
import type { IndicationSentence, Population } from '../model/indicationTerms';
import type { ProseSpan } from '../text/span';
import { MEN, WOMEN } from './indicationContrasts';

const OF_WOMEN =
  /\b(?:(?:ovarian|cervical|endometrial|fallopian tube|uterine) (?:cancer|carcinoma)|endometriosis|uterine fibroids|post-?partum depression)\b/i;
const OF_MEN =
  /\b(?:(?:castration-resistant |hormone-sensitive )?prostat(?:e|ic) (?:cancer|carcinoma|hyperplasia)|erectile dysfunction)\b/i;

/** The patients, where all of them are of the other sex than those who have the disease. */
export function findImpossibleSex({
  populations,
  condition,
  text,
}: IndicationSentence): Population | undefined {
  const patients = populations.find(({ group }) => group === 'men' || group === 'women');
  const words = patients ?? populations.find((one) => MEN.test(one.text) || WOMEN.test(one.text));
  if (words === undefined) return undefined;
  const named = condition?.text ?? text;
  const isOther =
    (OF_WOMEN.test(named) && !OF_MEN.test(text) && MEN.test(text) && !WOMEN.test(text)) ||
    (OF_MEN.test(named) && !OF_WOMEN.test(text) && WOMEN.test(text) && !MEN.test(text));
  return isOther ? words : undefined;
}

/** Words without which none of the phrases below is there. */
const SIGNS = ['menopausal m', 'rostate c', 'pregnant m'];
/** “Postmenopausal men”, “women with prostate cancer”; “men and women with prostate or breast cancer” is right. */
const IMPOSSIBLE =
  /\b(?:(?:pre|post|peri)-?menopausal (?:men|males?)|pregnant (?:men|males?)|(?<!\b(?:and|or) (?:adult )?)(?:women|girls|female patients) (?:with|for the treatment of) (?:(?!and\b|or\b)[a-z()-]+ ){0,5}prostate cancer)\b/gi;

/** Patients of whom there are none, wherever the text names them. */
export function findImpossiblePatients(text: string): readonly ProseSpan[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  return Array.from(text.matchAll(IMPOSSIBLE), ({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));
}
