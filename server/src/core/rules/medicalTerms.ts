/** Tells the names that experts give to diseases from words for lay readers. Reports nothing. */
import { findDiseases } from '../reference/diseases';
import { splitIntoWords } from '../text/words';
import { findTopics } from './indicationTopics';

/** The endings of terms: “dermatitis”, “myeloma”, “thrombosis”, “hyponatraemia”. */
const ENDING =
  /[a-z]{2}(?:iti(?:s|des)|(?<![a-z]c|ar)oma(?:s|ta)?|(?<!gn)osis|iasis|a?emias?|path(?:y|ies)|algia|peni[ac]|uria|trophy|trophic|plegia|paresis|rrho?ea|rrhage|plasia|plastic|philia|phrenia|lepsy|megaly|stenosis|opia|phobia|dipsia|thyroidism|parathyroidism|pituitarism|aldosteronism|gonadism|cytosis|scler(?:a|otic)|asthenia|ectasia|cytopenic|embolism)$/i;

/** Beginnings of terms that are made otherwise, and of names that everybody knows. */
const BEGINNINGS: readonly string[] =
  'acne acromegal alopecia alzheimer amaur amyloid angina angioed anthrax arrhythm arthr asthma ataxi atheroscl autis bipolar bronchiect cardiomyo cataract cerebr chikungunya chlamydia cholang cholera cirrho convuls coronavir cystic cystino dementia dengue depress dermat diabet diphther dysmenorr dyspep dystroph ebola eczema embol emphysem encephal endometri epilep fibrillat gastr glaucom glioblast glomerul gonorr gout haematol hematol haemophil hemophil hepat herpes hyperact hyperchol hyperhid hyperk hyperl hyperp hypert hypogl hypogon hypok hypon hypop hypot ichthy immunodef infarct influenza insomn intraocul ischaem ischem lepro leuk lipodys lupus lymphang lymphobl lymphop malaria measles melan meningoc menorr migrain mpox mumps myasthen myelo myocard myoma myopath narcol nephr neuro oedema oesophag osteo parkins pertuss plague pneumo polio porphyr progeri psoria psychos psychot rabies retinob retinop rheumat rhinit rickets rosacea rotavir rubella sarcom scabies schizo sclero seizure sepsis septic sickle smallpox spondyl syphil tetanus thalass thromb thyrotox tubercul typhoid ulcerative urothel urticar varicell vitiligo zika zoster'.split(
    ' ',
  );

/** “Cervical cancer”, “urinary tract infections”: an adjective for a part of the body makes a name. */
const NAMED_BY_PART =
  /\b([a-z]{3,20}(?:al|ic|ar|ine|ian|ary)) (?:tract )?(?:cancer|tumour|infection)s?\b/i;
/** “Neurodegenerative disease”, “haemoglobinopathies”: a class, of which the other text may name one in any words. */
const CLASS =
  /\b(?:[a-z]{3,20}(?:(?<!cocc)al|ar|ic|ive) (?:malignanc(?:y|ies)|(?:condition|disease|disorder)s?)|[a-z]{3,20}(?:itides|pathies|trophies))\b/gi;
/** A name or an abbreviation. */
const CAPITAL = /^[A-Z]/;

/**
 * True when the words name a disease, an infection or a cancer as experts do. Another text on the same repeats the name;
 * lay words it may put in any other way, and no comparison of words can tell a contradiction. `other`: that text; what it
 * shares, as the gene of “cancers with changes in the FGFR2 gene”, is no contradiction.
 */
export function hasMedicalTerm(text: string, other: string): boolean {
  if (findDiseases(text).length > 0) return true;
  const part = NAMED_BY_PART.exec(text)?.[1];
  if (part !== undefined && findTopics(part).length > 0) return true;
  const names = splitIntoWords(text).filter((word) => CAPITAL.test(word));
  if (names.some((name) => !other.includes(name))) return true;
  return findTopics(text.replace(CLASS, '')).some(isTerm);
}

function isTerm(word: string): boolean {
  const small = word.toLowerCase();
  return ENDING.test(small) || BEGINNINGS.some((beginning) => small.startsWith(beginning));
}
