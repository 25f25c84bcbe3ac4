/** The words by which a sentence shows that it says who prescribes a product, who gives it, or where. */
import type { PartCue } from './partCues';

const PRESCRIBING_VERBS =
  'prescribed|initiated|started|administered|applied|used|given|implanted|inserted|placed|infused|supervised|managed|performed|injected|directed|taken|conducted';
/** Who prescribes, or where. */
const SURE_PRESCRIBER =
  '(?:physician|doctor|specialist|supervis|healthcare (?:professional|provider)|persons? authorised|[a-z]{3,20}(?:ologist|iatrician|iatrist|surgeon|anaesthetist)s?\\b|surgeon|anaesthetist|dentist|personnel\\b|multidisciplinary team|(?:treatment|specialised) centre|hospitals?\\b|medicine facilit|resuscitation equipment)';
/** Words that show it only in a sentence on the product, its use or the treatment. */
const PRESCRIBER = `(?:${SURE_PRESCRIBER}|nurses?\\b|staff\\b|health(?:care)? workers?\\b|centres?\\b|in-centre\\b|intensive care|(?:obstetric|surgical|stroke|dialysis|hospital) (?:units?|wards?|clinics?)\\b)`;
/** “Lumivexa”, “The use of Lumivexa”, “Treatment with Lumivexa”, at the head of a sentence; not “Patients” or “It”. */
const PRODUCT =
  '(?!(?:Adolescents|Adults|Children|Data|Doses?|Efficacy|Evidence|Experience|Infants|Information|Injections?|It|Patients|Results?|Safety|Studies|That|These|They|This|Those|Women)\\b)[A-Z][\\w-]+(?: [A-Z][\\w-]+){0,2}';
const SUBJECT = `(?:(?:The )?(?:[Aa]dministration|[Pp]rescription|[Tt]herapy|[Tt]reatment|[Uu]se)(?: (?:of|with) (?:[\\w-]+ ){0,3}[\\w-]+)?|${PRODUCT})`;
/** “At home rather than in hospital”, “without the help of a nurse”: the place or person is not needed. */
const BETWEEN = '(?:(?!\\b(?:without|rather than|at home)\\b).)';
const NOT_NEEDED = '(?!.*\\b(?:without|rather than|at home)\\b)';

export const PRESCRIBING_CUE: PartCue = {
  role: 'prescribing',
  words: [
    'physician',
    'Physician',
    'supervision',
    'supervised',
    'healthcare pro',
    'Healthcare pro',
    'It is propose',
    'It is recommended',
    'CHMP recommend',
    'specialist',
    'subject to',
    'prescri',
    'Prescri',
    'person',
    'initiated',
    'started',
    'restricted to',
    'limited to',
    'confined to',
    'use by',
    'use only by',
    'anaesthetist',
    'centre',
    'dentist',
    'intensive care',
    'nurse',
    'staff',
    'surgeon',
    'obstetric unit',
    'surgical unit',
    'administered',
    'managed',
    'used by',
    'used only',
    'Administration',
    'directed by',
    'multidisciplinary',
    'hospital',
    'conducted',
  ],
  pattern: new RegExp(
    [
      '^It is proposed? that\\b',
      `^(?:It is recommended|The CHMP (?:also )?recommend(?:s|ed)) that .{1,60}\\bbe (?:only )?(?:${PRESCRIBING_VERBS})\\b${BETWEEN}{0,120}${SURE_PRESCRIBER}`,
      `^(?:Treatment|Therapy|Administration)\\b.{0,80}\\b(?:${PRESCRIBING_VERBS}|take place)\\b${BETWEEN}{0,120}${PRESCRIBER}`,
      `^.{0,80}\\b(?:(?:should|must|will) (?:only )?be|(?:is|are) (?:only )?to be) (?:only )?(?:${PRESCRIBING_VERBS})\\b${BETWEEN}{0,120}${SURE_PRESCRIBER}`,
      `^${NOT_NEEDED}${SUBJECT} (?:(?:should|must|will|can|may) (?:only )?be|(?:is|are) (?:only )?to be) (?:only )?(?:${PRESCRIBING_VERBS})\\b.{0,120}${PRESCRIBER}`,
      '^.{0,80}\\bshould be (?:prescribed|under the supervision)\\b',
      '^(?:Only )?(?:[Aa] )?(?:[Pp]hysician|[Ss]pecialist|[Hh]ealthcare professional)s?\\b.{0,100}\\b(?:should|must) (?:only )?(?:prescribe|initiate|start)\\b',
      '^Only (?:a )?(?:physician|specialist|healthcare professional)s?\\b.{0,100}\\bmay (?:prescribe|initiate|start)\\b',
      `^The decision to (?:prescribe|treat|start|initiate|use)\\b.{0,100}\\b(?:should|must) be\\b.{0,40}${SURE_PRESCRIBER}`,
      '^.{0,80}\\bis (?:intended )?for use (?:only )?(?:in hospitals?\\b|under the (?:\\w+ |guidance and )?supervision of\\b)',
      `^${NOT_NEEDED}(?:It|${SUBJECT}) (?:is|are) (?:only )?(?:intended )?for (?:immediate )?use (?:only )?(?:by|in|at) .{0,80}${PRESCRIBER}`,
      `^${NOT_NEEDED}${SUBJECT} (?:is|are|should be|must be) (?:restricted|limited|confined) to\\b.{0,80}${PRESCRIBER}`,
      '\\bonly after consultation with a (?:physician|specialist)',
      '^(?!The (?:CHMP|CVMP|Committee) .{0,80}\\b(?:change|switch|re-?classif|classif)).*\\bsubject to (?:\\w+ ){0,2}(?:medical |veterinary )?prescription\\b|^Prescription is (?:limited|restricted) to\\b|\\b(?:only )?be obtained with(?:out)? a (?:\\w+ )?prescription\\b|\\b(?:restricted to|for) hospital use\\b',
    ].join('|'),
  ),
};
