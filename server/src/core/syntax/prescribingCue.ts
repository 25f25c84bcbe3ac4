/** The words by which a sentence shows that it says who prescribes a product, who gives it, or where. */
import type { PartCue } from './partCues';

const PRESCRIBING_VERBS =
  'prescribed|initiated|started|administered|applied|used|given|implanted|inserted|placed|infused|supervised|managed|performed|injected|directed|taken|conducted';
/** Who prescribes, or where. */
const PRESCRIBER =
  '(?:physician|doctor|specialist|supervis|healthcare (?:professional|provider)|persons? authorised|[a-z]{3,20}(?:ologist|iatrician|iatrist|surgeon|anaesthetist)s?\\b|surgeon|anaesthetist|dentist|nurses?\\b|personnel\\b|staff\\b|health(?:care)? workers?\\b|multidisciplinary team|centres?\\b|in-centre\\b|hospitals?\\b|intensive care|(?:obstetric|surgical|stroke|dialysis|specialist|hospital) (?:units?|wards?|clinics?)\\b|medicine facilit|resuscitation equipment)';

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
      `^(?:It is recommended|The CHMP (?:also )?recommend(?:s|ed)) that .{1,60}\\bbe (?:only )?(?:${PRESCRIBING_VERBS})\\b.{0,120}${PRESCRIBER}`,
      `^(?:Treatment|Therapy|Administration)\\b.{0,80}\\b(?:${PRESCRIBING_VERBS}|take place)\\b.{0,120}${PRESCRIBER}`,
      `^.{0,80}\\b(?:(?:should|must|will|can|may) (?:only )?be|(?:is|are) (?:only )?to be) (?:only )?(?:${PRESCRIBING_VERBS})\\b.{0,120}${PRESCRIBER}`,
      '^.{0,80}\\bshould be (?:prescribed|under the supervision)\\b',
      '^(?:Only )?(?:[Aa] )?(?:[Pp]hysician|[Ss]pecialist|[Hh]ealthcare professional)s?\\b.{0,100}\\b(?:should|must|may) (?:only )?(?:prescribe|initiate|start)\\b',
      `^The decision to (?:prescribe|treat|start|initiate|use)\\b.{0,100}\\b(?:should|must) be\\b.{0,40}${PRESCRIBER}`,
      '^.{0,80}\\bis (?:intended )?for use (?:only )?(?:in hospitals?\\b|under the (?:\\w+ |guidance and )?supervision of\\b)',
      `^.{0,80}\\b(?:is|are) (?:only )?(?:intended )?for (?:immediate )?use (?:only )?(?:by|in|at) .{0,80}${PRESCRIBER}`,
      `^.{0,80}\\b(?:is|are|should be) (?:restricted|limited|confined) to\\b.{0,80}${PRESCRIBER}`,
      '\\bonly after consultation with a (?:physician|specialist)',
      '^(?!The (?:CHMP|CVMP|Committee) .{0,80}\\b(?:change|switch|re-?classif|classif)).*\\bsubject to (?:\\w+ ){0,2}(?:medical |veterinary )?prescription\\b|^Prescription is (?:limited|restricted) to\\b|\\b(?:only )?be obtained with(?:out)? a (?:\\w+ )?prescription\\b|\\b(?:restricted to|for) hospital use\\b',
    ].join('|'),
  ),
};
