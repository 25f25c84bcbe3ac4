/** Strengths and pharmaceutical forms by route, as the sentence on the presentation has them behind `will be available as`. */
import type { Random } from '../../support/random';
import type { Route } from './therapy';

/** `A`, `B` and `C` stand for strengths in ascending order. */
const FORMS: Readonly<Record<Route, readonly string[]>> = {
  oral: [
    'A mg film-coated tablets',
    'A mg and B mg film-coated tablets',
    'A mg, B mg and C mg hard capsules',
    'A- and B-mg film-coated tablets',
    'a A mg hard capsule',
    'A mg prolonged-release tablets and a B mg oral solution',
    'A mg orodispersible tablets',
    'film-coated tablets (A mg and B mg)',
    'a A mg/ml oral solution',
    'an oral suspension (A mg/ml)',
    'A mg granules for oral suspension',
  ],
  injection: [
    'a A mg solution for injection in pre-filled syringe',
    'a solution for injection (A mg/1 ml and B mg/2 ml)',
    'a A mg/ml solution for injection in pre-filled pen',
    'A mg powder and solvent for solution for injection',
    'a A-mg solution for injection',
    'a solution for injection (A units/ml)',
  ],
  infusion: [
    'a A mg concentrate for solution for infusion',
    'a A mg/ml concentrate for solution for infusion',
    'a powder for concentrate for solution for infusion',
    'a powder (A mg and B mg) for concentrate for solution for infusion',
    'A mg concentrate for solution for infusion',
    'a A mg/ml solution for infusion',
  ],
  inhalation: [
    'an inhalation powder in hard capsules (A micrograms)',
    'a pressurised inhalation solution delivering A micrograms per actuation',
    'A micrograms/B micrograms inhalation powder',
  ],
  eye: [
    'eye drops, solution (A micrograms/ml)',
    'a A micrograms/ml eye drops, solution in single-dose container',
    'eye drops, emulsion',
  ],
  skin: ['a A mg/g cream', 'a cream (A mg/g)', 'a A mg/g ointment and a B mg/g cream'],
};

const STRENGTHS = [5, 10, 20, 25, 40, 50, 75, 100, 150, 200, 250, 300] as const;

export function choosePresentation(random: Random, route: Route): string {
  const strengths = [...random.pickSome(STRENGTHS, 3)].sort((a, b) => a - b);
  const form = random.pick(FORMS[route]);
  return form.replace(/\b[ABC](?=[ -])/g, (letter) =>
    String(strengths['ABC'.indexOf(letter)] ?? ''),
  );
}
