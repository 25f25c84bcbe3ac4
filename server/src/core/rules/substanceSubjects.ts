/** Makes reports of sentences on how the medicine works whose subject is a substance of another document. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { Sentence } from '../syntax/block';
import { type Report, report } from './rule';

/** Endings of international nonproprietary names that no other word has. */
const STEM =
  '(?:mab|nib|ciclib|gliptin|gliflozin|xaban|gatran|tran|vir|prazole|sartan|vastatin|parib|lisib|clax|triptan|setron|lukast|tecan|taxel|zomib|dectin|bemycin|oxacin|laner|racetam|glutide|siran|virsen|nersen|sulfase|sidase|kinra|platin)';
export const IS_SUBSTANCE = new RegExp(`${STEM}$`);
const VERB =
  '(?:is|acts|works|binds|blocks|inhibits|prevents|reduces|attaches|targets|supplements|replaces|stimulates)';
/** “Orvatinib is an …”, “By blocking their effect, orvatinib reduces …” */
const SUBJECT = new RegExp(
  `^(?:By [^,.]{5,100}, )?([A-Za-z][a-z]{2,}${STEM}(?: (?:alfa|beta|gamma))?|[A-Z][a-z]{5,}ase (?:alfa|beta)) ${VERB}\\b`,
);
const LONGEST_LOOK = 160;
/** Each is looked for in the whole text; no document tells of as many. */
const MOST_SUBJECTS = 40;

export function* findForeignSubstances(opinion: Opinion): Iterable<Report> {
  const { commonNames, substances, parts } = opinion;
  const [name] = commonNames.length > 0 ? commonNames : substances;
  if (name === undefined) return;
  let text: string | undefined;
  let looks = 0;
  for (const { role, sentences } of parts) {
    if (role !== 'activeSubstance' && role !== 'mechanism') continue;
    for (const sentence of sentences) {
      const subject = findSubject(opinion, sentence);
      if (subject === undefined || ++looks > MOST_SUBJECTS) continue;
      text ??= opinion.tree.prose.text.toLowerCase();
      if (!isForeign(subject.text.toLowerCase(), text, opinion)) continue;
      const related = [{ span: name.span, message: `The substance is “${name.text}”.` }];
      const message = `“${subject.text}” is not the active substance, “${name.text}”, and stands nowhere else.`;
      yield report(subject.span, message, [], { related });
    }
  }
}

function findSubject(
  { tree: { prose } }: Opinion,
  { prose: place }: Sentence,
): Passage | undefined {
  const { from, to } = place;
  const match = SUBJECT.exec(prose.text.slice(from, Math.min(to, from + LONGEST_LOOK)));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const start = from + match[0].lastIndexOf(name);
  return buildPassage(prose, { from: start, to: start + name.length });
}

/** True for a name that stands once in the text of the document, in small letters, and has nothing in common with the names of the product. */
function isForeign(
  name: string,
  text: string,
  { commonNames, substances, productNames }: Opinion,
): boolean {
  if (text.indexOf(name) !== text.lastIndexOf(name)) return false;
  const [word = ''] = name.split(' ');
  const all = [...commonNames, ...substances, ...productNames].map((one) => one.text.toLowerCase());
  return all.every(
    (one) => !one.includes(word) && one.split(/[ -]/).every((own) => !word.includes(own)),
  );
}
