/** Pharmaceutical forms: the words by which they are read and the forms that are offered. EDQM's standard terms in the plural of the form. */

/** The commonest first; each is read whole. */
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
chewing gum
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
medicated plaster
cutaneous solution
cutaneous foam
shampoo
cream
gel
ointment
suppositories
vaginal tablets
vaginal rings
kit for radiopharmaceutical preparation
medicinal gas
lyophilisate and solvent for suspension for injection`.split('\n');

/** Forms that no medicine for people has. */
const VETERINARY_FORMS: readonly string[] = ['spot-on solution', 'pour-on solution'];

/** What is offered in a document: in a veterinary one its own forms first, in one for people none of them. */
export function listDoseForms(isVeterinary: boolean): readonly string[] {
  return isVeterinary ? [...VETERINARY_FORMS, ...DOSE_FORMS] : DOSE_FORMS;
}

/** Behind “solution for injection”. */
export const CONTAINERS: readonly string[] = `in pre-filled syringe
in pre-filled pen
in vial
in cartridge
in pre-filled injector`.split('\n');

/** Words that may stand before a noun, in any order and number. */
const MODIFIERS =
  'film-coated gastro-resistant prolonged-release modified-release orodispersible effervescent dispersible chewable soluble coated hard soft oral nasal sublingual buccal vaginal rectal transdermal intravitreal eye ear spot-on inhalation pressurised medicated medicinal chewing implantable metered dose nebuliser pour-on cutaneous';
const NOUNS =
  'tablets?|capsules?|powder(?: and (?:solvent|suspension(?: liquid)?))?|solvent|concentrate|granules?|lyophilisates?(?: and solvent)?|solutions?|suspensions?|emulsions?|dispersions?|inhalers?|pressurised inhalation|drops?|creams?|ointments?|gels?|foams?|shampoos?|patch(?:es)?|plasters?|implants?|films?|sprays?|suppositor(?:y|ies)|pessar(?:y|ies)|rings?|gums?|gas(?:es)?|pellets?|lozenges?|pastes?|syrups?|sticks?|inserts?|kits?|matrix|collars?';
const PURPOSE =
  ' (?:for|to be made into an?) (?:concentrate for )?(?:(?:oral|nebuliser|intravitreal|radiopharmaceutical) )?(?:solution|suspension|dispersion|emulsion|preparation|injection or infusion|injection/infusion|injection|infusion|inhalation|use)(?: for (?:injection or infusion|injection/infusion|injection|infusion))?';

/** A form in a sentence: `powder for oral solution`. */
export const DOSE_FORM_PATTERN = `(?:(?:${MODIFIERS.replaceAll(' ', '|')}) ){0,6}\\b(?:${NOUNS})\\b(?:${PURPOSE})?`;
