/** Units of strengths and pharmaceutical forms as summaries of opinion write them. Facts about wording only; EDQM's standard terms in the plural of the form. */

export const STRENGTH_UNITS: readonly string[] = `mg micrograms g ml IU units % mg/ml micrograms/ml
  IU/ml units/ml g/ml mg/g mg/hour MBq GBq MBq/ml nanograms kg`.split(/\s+/);

/** Behind “solution for injection”. */
export const CONTAINERS: readonly string[] = `in pre-filled syringe
in pre-filled pen
in vial
in cartridge
in pre-filled injector`.split('\n');

/** Forms that no medicine for people has. */
const VETERINARY_FORMS: readonly string[] = ['spot-on solution', 'pour-on solution'];

/** Those of a document: a veterinary one begins with its own, one for people has none of them. */
export function listDoseForms(isVeterinary: boolean): readonly string[] {
  return isVeterinary ? [...VETERINARY_FORMS, ...DOSE_FORMS] : DOSE_FORMS;
}

/** The commonest first. */
export const DOSE_FORMS: readonly string[] = `film-coated tablets
tablets
hard capsules
solution for injection
concentrate for solution for infusion
powder for concentrate for solution for infusion
powder for solution for infusion
powder for solution for injection
powder and solvent for solution for injection
powder for solution for injection or infusion
solution for infusion
solution for injection or infusion
suspension for injection
emulsion for injection
dispersion for infusion
dispersion for injection
emulsion for infusion
prolonged-release suspension for injection
soft capsules
gastro-resistant tablets
gastro-resistant hard capsules
prolonged-release tablets
prolonged-release hard capsules
modified-release tablets
orodispersible tablets
dispersible tablets
chewable tablets
effervescent tablets
soluble tablets
coated tablets
sublingual tablets
buccal tablets
granules
coated granules
oral solution
oral suspension
oral drops
powder for oral solution
powder for oral suspension
orodispersible films
eye drops
eye drops, solution
intravitreal implant
implant
inhalation powder
inhalation powder, hard capsules
inhalation solution
pressurised inhalation, suspension
nebuliser solution
nasal spray
nasal spray, solution
nasal powder
transdermal patches
cutaneous solution
cream
gel
ointment
suppositories
vaginal tablets
kit for radiopharmaceutical preparation
lyophilisate and solvent for suspension for injection`.split('\n');
