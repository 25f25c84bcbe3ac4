/** Compares the words for diseases and medicines of two texts, with some tolerance of form. Reports nothing. */
import { isWordCharacter, splitIntoWords } from '../text/words';

/** Words that many diseases and treatments share, or that lay readers get instead of a term: they prove nothing. */
const GENERAL: ReadonlySet<string> = new Set(
  'treatment prevention prophylaxis diagnosis immunisation vaccination management control relief reduction therapy therapies replacement maintenance symptomatic symptoms signs disease diseases disorder disorders syndrome condition conditions infection infections infected caused causing patients patient adults adult children adolescents infants people persons individuals women with without from that this which have whose their these those other certain some several various type types form forms stage chronic acute severe moderate mild active advanced metastatic unresectable recurrent relapsed refractory primary secondary early late long short term rare inherited hereditary congenital genetic blood cancer cancers tumour tumours tumor carcinoma malignant malignancies neoplasm neoplasms pain kidney renal liver hepatic heart cardiac lung lungs pulmonary eyes skin bone bones brain muscle muscles nerve nerves vessels high levels level hot flushes flushing shingles hives obesity overweight sleep vision hearing increased elevated risk attacks episodes events bleeding stroke clots pressure sugar cholesterol cells cell body weight function failure impairment impaired loss associated related intended medicinal medicine medicines drugs agents product products combination used given added against'.split(
    ' ',
  ),
);
const SHORTEST_WORD = 4;
const STEM = 5;

/** The words of a text that a comparison can rest on. */
export function findTopics(text: string): readonly string[] {
  return splitIntoWords(text).filter(
    (word) =>
      word.length >= SHORTEST_WORD &&
      !/\d|^[A-Z]{2}/.test(word) &&
      !GENERAL.has(word.toLowerCase()),
  );
}

/** A text in the form in which topics are looked up: in small letters and without the ligatures of British spelling. */
export function toComparable(text: string): string {
  return text.toLowerCase().replaceAll('ae', 'e').replaceAll('oe', 'e');
}

/** True when a word of the comparable text begins like the topic: “arthritic” for “arthritis”. */
export function hasTopic(comparable: string, topic: string): boolean {
  const stem = toComparable(topic).slice(0, STEM);
  for (let at = comparable.indexOf(stem); at >= 0; at = comparable.indexOf(stem, at + 1)) {
    if (!isWordCharacter(comparable.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** True when the text has an abbreviation made of initials of the words: “COPD” for “chronic obstructive pulmonary disease”. */
export function hasAbbreviationOf(text: string, words: string): boolean {
  const initials = splitIntoWords(words)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return (text.match(/\b[A-Z]{2,6}\b/g) ?? []).some((one) => initials.includes(one.toLowerCase()));
}
