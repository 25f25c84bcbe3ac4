/** Compares the words for diseases and medicines of two texts, with some tolerance of form. Reports nothing. */
import type { Passage } from '../model/opinion';
import { isWordCharacter, splitIntoWords } from '../text/words';

/** Words that many diseases and treatments share, or that lay readers get instead of a term: they prove nothing. */
const GENERAL: ReadonlySet<string> = new Set(
  'treatment prevention prophylaxis diagnosis immunisation vaccination management control relief reduction therapy therapies replacement maintenance symptomatic symptoms signs disease diseases disorder disorders syndrome condition conditions infection infections infected caused causing patients patient adults adult children adolescents infants people persons individuals women with without from that this which have whose their these those other certain some several various type types form forms stage chronic acute severe moderate mild active advanced metastatic unresectable recurrent relapsed refractory primary secondary early late long short term rare inherited hereditary congenital genetic blood cancer cancers tumour tumours tumor carcinoma malignant malignancies neoplasm neoplasms pain kidney renal liver hepatic heart cardiac lung lungs pulmonary eyes skin bone bones brain muscle muscles nerve nerves vessels high levels level hot flushes flushing shingles hives obesity overweight sleep vision hearing increased elevated risk attacks episodes events bleeding stroke clots pressure sugar cholesterol cells cell body weight function failure impairment impaired loss associated related intended medicinal medicine medicines drugs agents product products combination used given added against solid bacterial fungal viral parasitic serious invasive attack inflammatory bowel worm worms hair joint joints stomach swelling itching rash painful stiff fever whooping cough chickenpox stature officially declared pandemic situation growth iron overload fluid retention infertility fertility womb excessive sweating river blindness haematological haematologic gynaecological genitourinary urogenital gastrointestinal'.split(
    ' ',
  ),
);
const SHORTEST_WORD = 4;
const STEM = 5;
/** Words for one thing that begin otherwise, by their stems: of one term for another, of one disease for its class, and of words for lay readers. */
const OTHER_STEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['acrom', ['growth hormone']],
  ['alope', ['bald', 'hair']],
  ['anemi', ['hemoly', 'sickl', 'thalas']],
  ['arrhy', ['fibrill', 'flutter', 'rhythm', 'tachyc']],
  ['arthr', ['joint', 'rheum']],
  ['atopi', ['eczem']],
  ['axill', ['underarm']],
  ['baldn', ['alope']],
  ['batte', ['ceroid', 'lipofusc']],
  ['bedwe', ['enure']],
  ['bladd', ['urothel', 'vesic']],
  ['bloca', ['occlu']],
  ['bones', ['osteo', 'skelet']],
  ['calci', ['hypercalc', 'hypocalc']],
  ['cardi', ['amyloid', 'heart']],
  ['churg', ['eosinophilic granul', 'granulomat']],
  ['clott', ['thromb', 'embol']],
  ['conju', ['allergic eye', 'eye']],
  ['crohn', ['inflammatory bowel']],
  ['cushi', ['cortisol', 'hypercort']],
  ['cysti', ['bladder']],
  ['deafn', ['hearin']],
  ['demen', ['alzheim', 'lewy']],
  ['derma', ['eczem']],
  ['dermi', ['eczem']],
  ['dysli', ['cholest', 'hypercholes', 'hypertrig', 'triglyc']],
  ['eczem', ['dermat', 'atopi']],
  ['embol', ['clot', 'thromb']],
  ['emesi', ['nause', 'vomit']],
  ['encep', ['dravet', 'epilep', 'lennox', 'spasm']],
  ['enure', ['bedwet']],
  ['epile', ['seizur', 'dravet', 'lennox', 'spasm']],
  ['fibro', ['myoma', 'leiomyom', 'scarr', 'steatohep']],
  ['frown', ['glabel']],
  ['gauch', ['glucocereb']],
  ['glome', ['nephr', 'kidney']],
  ['gluco', ['diabet', 'glyc']],
  ['glyce', ['gluco', 'sugar']],
  ['gout', ['hyperuric', 'urate', 'uric']],
  ['gulle', ['esoph']],
  ['heada', ['migra']],
  ['hemat', ['hodgkin', 'leuk', 'lymph', 'macroglob', 'myel']],
  ['hemog', ['sickl', 'thalas']],
  ['hemop', ['congenital factor', 'factor viii', 'factor ix']],
  ['herpe', ['cold sore', 'shingl', 'cytomeg', 'varic']],
  [
    'hyper',
    [
      'phosph',
      'eleva',
      'exces',
      'high blood',
      'high chol',
      'high level',
      'overact',
      'raise',
      'chorea',
      'dyskin',
    ],
  ],
  ['hypog', ['hyperinsul', 'low blood', 'low level', 'low sugar']],
  ['hypok', ['low blood', 'low level', 'low potas']],
  ['hypon', ['low blood', 'low level', 'low sodium']],
  ['hypop', ['low blood', 'low level', 'low phosph', 'low platel']],
  ['hypot', ['low blood', 'low level', 'underact']],
  ['immun', ['deficien', 'gammaglob']],
  ['impot', ['erecti']],
  ['infar', ['heart attack']],
  ['influ', ['flu']],
  ['insom', ['sleep']],
  ['leiom', ['fibroid']],
  ['marro', ['hemato', 'leuk', 'myel']],
  ['menor', ['heavy', 'menstr', 'period']],
  ['menst', ['period']],
  ['motor', ['amyotr', 'lateral']],
  ['myelo', ['blood', 'marrow', 'plasma']],
  ['myoca', ['heart attack']],
  ['nause', ['emesi', 'emeto']],
  ['nephr', ['kidney', 'renal']],
  ['neura', ['neuropath', 'nerve']],
  ['neuro', ['nerve', 'alzheim', 'huntingt', 'lambert', 'lateral', 'myasth', 'parkin']],
  ['night', ['nocturn', 'vasom']],
  ['osteo', ['bone', 'fractur', 'joint']],
  ['ovary', ['ovari']],
  ['overa', ['hyper']],
  ['perio', ['menstr', 'menorr']],
  ['pertu', ['whoop']],
  ['pheny', ['hyperphenyl']],
  ['phosp', ['hyperphos', 'hypophos']],
  ['plate', ['thrombocyt']],
  ['polyn', ['amyloid', 'neurop']],
  ['porph', ['protoporph']],
  ['potas', ['hyperkal', 'hypokal']],
  ['pregn', ['contrac']],
  ['pruri', ['itch']],
  ['psych', ['schizo']],
  ['retin', ['choroid', 'leber', 'macul', 'vision', 'visual']],
  ['rheum', ['arthr', 'joint']],
  ['rhini', ['allerg', 'hay fever']],
  ['sanfi', ['mucopolysac']],
  ['scarr', ['fibros']],
  ['seizu', ['epilep']],
  ['sepsi', ['septic']],
  ['skele', ['bone']],
  ['smoki', ['nicot', 'tobac']],
  ['sodiu', ['hypernatr', 'hyponatr']],
  ['sores', ['herpe']],
  ['spast', ['spasm', 'stiff']],
  ['splee', ['splen']],
  ['sweat', ['hyperhid']],
  ['thick', ['hypertr']],
  ['throm', ['clot', 'embol', 'platelet']],
  ['thyro', ['hypothyr', 'hyperthyr']],
  ['under', ['axill', 'hypo']],
  ['uroth', ['bladder']],
  ['urtic', ['hives']],
  ['varic', ['chicken']],
  ['vascu', ['arteritis', 'behcet', 'granulomat', 'polyang']],
  ['vasom', ['flush', 'night sweat']],
  ['veins', ['thromb', 'venous']],
  ['venou', ['clot', 'vein']],
  ['vomit', ['emesi', 'emeto']],
  ['wasti', ['cachex', 'atroph', 'lipodys']],
  ['wrink', ['glabel']],
  ['zoste', ['shingl']],
]);
/** Shorter ones are found in anything. */
const SHORTEST_ABBREVIATION = 3;

/** The words of a text that a comparison can rest on. */
export function findTopics(text: string): readonly string[] {
  return splitIntoWords(text).filter(
    (word) =>
      word.length >= SHORTEST_WORD &&
      !/\d|^[A-Z]{2}/.test(word) &&
      !GENERAL.has(word.toLowerCase()),
  );
}

/** True when the words are specific and none of them is in the other text. */
export function isAbsent({ text }: Pick<Passage, 'text'>, body: Pick<Passage, 'text'>): boolean {
  const topics = findTopics(text);
  // In nearly every document the two use the same word.
  if (topics.length === 0 || topics.some((topic) => body.text.includes(topic))) return false;
  const comparable = toComparable(body.text);
  return (
    !topics.some((topic) => hasTopic(comparable, topic)) && !hasAbbreviationOf(body.text, text)
  );
}

/** A text in the form in which topics are looked up: in small letters and without the ligatures of British spelling. */
export function toComparable(text: string): string {
  return text.toLowerCase().replaceAll('ae', 'e').replaceAll('oe', 'e');
}

/** True when a word of the comparable text begins like the topic, “arthritic” for “arthritis”, or like another word for it. */
export function hasTopic(comparable: string, topic: string): boolean {
  const stem = toComparable(topic).slice(0, STEM);
  if (hasWordWith(stem, comparable)) return true;
  return OTHER_STEMS.get(stem)?.some((other) => hasWordWith(other, comparable)) === true;
}

function hasWordWith(stem: string, comparable: string): boolean {
  for (let at = comparable.indexOf(stem); at >= 0; at = comparable.indexOf(stem, at + 1)) {
    if (!isWordCharacter(comparable.charCodeAt(at - 1))) return true;
  }
  return false;
}

/**
 * True when the text has an abbreviation of the words: “COPD” for “chronic obstructive pulmonary disease”, “IOP” for
 * “elevated intraocular pressure”.
 */
export function hasAbbreviationOf(text: string, words: string): boolean {
  const split = splitIntoWords(words.toLowerCase());
  const initials = split.map((word) => word.charAt(0)).join('');
  return (text.match(/\b[A-Z]{2,6}\b/g) ?? []).some((one) => {
    const letters = one.toLowerCase();
    if (initials.includes(letters)) return true;
    return letters.length >= SHORTEST_ABBREVIATION && standsIn(letters, split);
  });
}

/** True when the letters stand in the words in their order, the first of them at the beginning of one. */
function standsIn(letters: string, words: readonly string[]): boolean {
  const first = words.findIndex((word) => word.startsWith(letters.charAt(0)));
  if (first < 0) return false;
  const text = words.slice(first).join(' ');
  let at = -1;
  return [...letters].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}
