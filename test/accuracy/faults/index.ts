/** Every fault that is planted, in the order of the catalogue of rules. */
import { CODE_FAULTS } from './codeFaults';
import { CONSISTENCY_FAULTS } from './consistencyFaults';
import { CONTENT_FAULTS } from './contentFaults';
import type { Fault } from './fault';
import { FOOTNOTE_FAULTS } from './footnoteFaults';
import { FRONT_MATTER_FAULTS } from './frontMatterFaults';
import { INDICATION_FAULTS } from './indicationFaults';
import { LANGUAGE_FAULTS } from './languageFaults';
import { NAME_FAULTS } from './nameFaults';
import { PASTED_FAULTS } from './pastedFaults';
import { STRUCTURE_FAULTS } from './structureFaults';
import { STYLE_FAULTS } from './styleFaults';
import { SUPPRESSION_FAULTS } from './suppressionFaults';

export const FAULTS: readonly Fault[] = [
  ...STRUCTURE_FAULTS,
  ...PASTED_FAULTS,
  ...FRONT_MATTER_FAULTS,
  ...CONTENT_FAULTS,
  ...FOOTNOTE_FAULTS,
  ...CODE_FAULTS,
  ...NAME_FAULTS,
  ...CONSISTENCY_FAULTS,
  ...INDICATION_FAULTS,
  ...LANGUAGE_FAULTS,
  ...STYLE_FAULTS,
  ...SUPPRESSION_FAULTS,
];
