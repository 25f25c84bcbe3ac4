/** An application for a new authorisation names the code of its active substance, or says that none is assigned yet. */
import type { AtcMention, Opinion, Part, Passage } from '../model/opinion';
import type { Prose } from '../text/prose';
import { type Fix, type Rule, type RuleContext, replaceFix, report, type Tell } from './rule';

const NOT_YET_ASSIGNED = 'not yet assigned';

export const atcCodeMissing: Rule = {
  id: 'atc-code-missing',
  group: 'codes',
  severity: 'error',
  fix: 'always',
  fixSafety: 'ask',
  profiles: ['human-initial', 'veterinary-initial'],
  docs: {
    what: 'The active substance has neither an ATC code nor the words “not yet assigned”.',
    why: 'The code tells readers at once to which therapeutic class the medicine belongs, and other registers are searched by it. Where WHO has not assigned a code, the document says so.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const { atcCodes, substances } = opinion;
    if (atcCodes.some((mention) => mention.code !== undefined || mention.isNotYetAssigned)) {
      reportOtherProducts(opinion, prose, tell);
      return;
    }
    const label = atcCodes.find((mention) => /code/i.test(mention.label.text));
    if (label !== undefined) reportEmptyLabel(label, prose, tell);
    else reportSubstance({ opinion, prose }, substances, tell);
  },
};

/** An opinion on several products that tells the substance of each has a code for each. */
function reportOtherProducts(opinion: Opinion, prose: Prose, tell: Tell): void {
  if (opinion.productNames.length < 2) return;
  const parts = opinion.partsOf('activeSubstance');
  for (const [index, part] of parts.entries()) {
    const text = prose.text.slice(part.prose.from, part.prose.to);
    const product = opinion.productNames.find(({ text: name }) =>
      text.startsWith(`The active substance of ${name} is `),
    );
    const end = parts[index + 1]?.prose.from ?? prose.text.length;
    const hasCode = opinion.atcCodes.some(
      ({ prose: { from } }) => part.prose.from <= from && from < end,
    );
    if (product === undefined || hasCode) continue;
    const from = part.prose.from + text.indexOf(product.text);
    const place = { from, to: from + product.text.length };
    tell(
      report(prose.toSource(place), `The active substance of “${product.text}” has no ATC code.`, [
        addCode(part, { ...product, prose: place }, prose, `(ATC code: ${NOT_YET_ASSIGNED})`),
      ]),
    );
  }
}

/** What stands in a code's place before it is known: `placeholder-left` speaks of it. */
const PLACEHOLDER = /^ ?[:;]? ?(?:TB[CD]|X{2,}|\?{2,}|\[|<)/i;

function reportEmptyLabel({ label }: AtcMention, prose: Prose, tell: Tell): void {
  if (PLACEHOLDER.test(prose.text.slice(label.prose.to, label.prose.to + 8))) return;
  const { to } = label.prose;
  const colon = /^ ?[:;] ?/.exec(prose.text.slice(to, to + 3))?.[0] ?? '';
  tell(
    report(label.span, `“${label.text}” is followed by no code.`, [
      replaceFix(
        prose.toSource({ from: to, to: to + colon.length }),
        `: ${NOT_YET_ASSIGNED}`,
        `Add “${NOT_YET_ASSIGNED}”`,
        'ask',
      ),
    ]),
  );
}

function reportSubstance(
  { opinion, prose }: Pick<RuleContext, 'opinion' | 'prose'>,
  substances: readonly Passage[],
  tell: Tell,
): void {
  const part = opinion.part('activeSubstance');
  const substance = substances[0] ?? findCue(part, prose);
  if (part === undefined || !part.isCued || substance === undefined) return;
  const label = opinion.committee === 'CVMP' ? 'ATCvet code' : 'ATC code';
  const named = substances.length > 0 ? `“${substance.text}” has` : 'The active substance has';
  const fix = addCode(part, substance, prose, `(${label}: ${NOT_YET_ASSIGNED})`);
  const more = isVaccineInPrint(opinion, part, prose) ? { severityAtMost: 'hint' as const } : {};
  tell(report(substance.span, `${named} no ${label}.`, [fix], more));
}

/** CVMP's texts on vaccines were published without a code, too. */
function isVaccineInPrint({ committee, notation }: Opinion, part: Part, prose: Prose): boolean {
  if (committee !== 'CVMP' || notation !== 'published') return false;
  return /\b(?:vaccine|immunological)\b/i.test(prose.text.slice(part.prose.from, part.prose.to));
}

function findCue(part: Part | undefined, prose: Prose): Passage | undefined {
  if (part === undefined) return undefined;
  const text = 'active substance';
  const from = prose.text.indexOf(text, part.prose.from);
  if (from < 0 || from >= part.prose.to) return undefined;
  const place = { from, to: from + text.length };
  return { text, prose: place, span: prose.toSource(place) };
}

/** Puts the code before the full stop of the sentence that names the substance. */
function addCode(part: Part, substance: Passage, prose: Prose, code: string): Fix {
  const sentence = part.sentences.find(({ prose: { to } }) => to >= substance.prose.to);
  const end = sentence?.prose.to ?? part.prose.to;
  const at = prose.text.charAt(end - 1) === '.' ? end - 1 : end;
  return replaceFix(prose.toSource({ from: at, to: at }), ` ${code}`, `Add “${code}”`, 'ask');
}
