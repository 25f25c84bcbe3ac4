/** Paragraphs that the form does not know, as many documents have them. */
import type { Random } from '../../support/random';

export function writeStudies(product: string, random: Random): string {
  const trial = `${product.slice(0, 4).toUpperCase()}${random.pick(['UM', 'IS', 'ON'])}-${random.integer(1, 4)}`;
  const patients = random.integer(120, 1900);
  const months = random.integer(6, 24);
  return random.pick([
    `The efficacy of ${product} was studied over ${months} months in ${patients} patients. Two thirds of the patients had been treated before, and about one in five was older than 65 years.`,
    `The main study of ${product} compared the medicine with placebo in ${patients} patients over ${months} months. The results of a second study were in line with those of the main study.`,
    `In a study in ${patients} patients, the difference from placebo was ${random.integer(2, 9)}.${random.integer(1, 9)} percentage points (95% confidence interval (CI) 1.2 to 9.8). The CI did not include zero.`,
    `In the ${trial} study, ${patients} patients were treated for ${months} months; the results agree with those of earlier studies.`,
    `Patients with an estimated glomerular filtration rate of 30 to 60 ml/min per 1.73 m2 received half the dose of ${product}; the dose per body surface was 1.5 mg/m².`,
    `${product} does not inhibit P2Y12, CYP3A4 or p53, and patients with tumours that express HER2 or PD-L1 responded in the same way.`,
    `In a phase 3 study in 2 regions, 4 of 10 patients had anaemia of grade 3 or 4 at week 12, as against 1 in 10 before.`,
    `An extension of the main study, in which patients are followed for up to five years, is still ongoing.`,
  ]);
}

export function writeSafety(product: string, random: Random): string {
  return random.pick([
    `In the studies of ${product} most of these effects were mild or moderate, began in the first weeks and went away without the need to stop treatment.`,
    'Blood counts and liver function are to be checked before treatment is started and at regular intervals thereafter.',
    `A pharmacovigilance plan for ${product} will be implemented as part of the marketing authorisation.`,
    `Patients with moderate impairment of the liver or of the kidneys took part in the studies of ${product} as well.`,
  ]);
}
