/** Reads how the product will be available: strengths and pharmaceutical forms. */
import type { SyntaxTree } from '../syntax/block';
import type { Part, Passage, Presentation } from './opinion';
import { buildPassage } from './passage';

const UNIT =
  '(?:mg|g|kg|micrograms?|µg|μg|mcg|nanograms?|ng|ml|mL|l|IU|units?|U|%|MBq|GBq|mmol|mol|cells|PFU|vp|vg)';
const PER = `(?:/(?:[\\d.,]+ ?)?${UNIT})`;
const STRENGTH = new RegExp(
  `\\d[\\d.,]*(?:[ -]?(?:x|×) ?10\\S*)?[ -]?${UNIT}(?![A-Za-z])${PER}?`,
  'g',
);
const FORM =
  /(?:(?:film-coated|gastro-resistant|prolonged-release|modified-release|orodispersible|effervescent|dispersible|chewable|soluble|coated|hard|soft|oral|nasal|sublingual|buccal|vaginal|rectal|transdermal|eye|ear|spot-on|inhalation|pressurised|medicated|implantable|metered dose|nebuliser|pour-on) )*(?:tablets?|capsules?|powder(?: and (?:solvent|suspension(?: liquid)?))?|solvent|concentrate|granules?|lyophilisates?|solutions?|suspensions?|emulsions?|dispersions?|inhalers?|drops?|creams?|ointments?|gels?|patch(?:es)?|implants?|films?|sprays?|suppositor(?:y|ies)|pellets?|lozenges?|pastes?|syrups?|sticks?|inserts?|kits?|matrix|collars?)(?: (?:for|to be made into an?) (?:concentrate for )?(?:(?:oral|nebuliser|intravitreal) )?(?:solution|suspension|dispersion|emulsion|injection|infusion|inhalation|use)(?: for (?:injection|infusion|injection or infusion|injection\/infusion))?)?/gi;

export function readPresentation(
  tree: SyntaxTree,
  part: Part | undefined,
): Presentation | undefined {
  const sentence = part?.sentences[0];
  if (sentence === undefined) return undefined;
  const { from, to } = sentence.prose;
  const text = tree.prose.text.slice(from, to);
  const at = text.indexOf('available as');
  const find = (pattern: RegExp): readonly Passage[] =>
    [...text.slice(Math.max(0, at)).matchAll(pattern)].map((match) => {
      const start = from + Math.max(0, at) + match.index;
      return buildPassage(tree.prose, { from: start, to: start + match[0].length });
    });
  return {
    ...buildPassage(tree.prose, sentence.prose),
    strengths: find(STRENGTH),
    forms: find(FORM),
  };
}
