/** Makes reports of documents that do not say of which kind they are: a title without its procedure, an advanced therapy without its committee. */
import type { Opinion } from '../model/opinion';
import { type Report, replaceFix, report } from './rule';

const BARE_TITLE = /^Summary of opinion$/;
/** `enadacogene parvovec`, `axicabtagene ciloleucel`, `tabelecleucel` */
const ADVANCED_THERAPY = /^[a-z]+gene [a-z]+(?:vec|cel)$|^[a-z]+(?:leu|tem)cel$/;
const TOLD = /\badvanced.therap|\bATMP\b/i;

export function* findUntoldKinds(opinion: Opinion): Iterable<Report> {
  const title = findBareTitle(opinion);
  if (title !== undefined) yield title;
  const therapy = findUntoldTherapy(opinion);
  if (therapy !== undefined) yield therapy;
}

/** In drafts only: copies have titles of their own, and those of the CVMP name no procedure. */
function findBareTitle({
  title,
  statement,
  notation,
  profile,
  footnotes,
}: Opinion): Report | undefined {
  if (notation !== 'draft' || title === undefined || !BARE_TITLE.test(title.text)) return undefined;
  const isInitial = profile === 'human-initial';
  if (!isInitial && profile !== 'human-post-authorisation') return undefined;
  if (statement?.committee !== 'CHMP' || statement.action === undefined) return undefined;
  if ((statement.action === 'granting') !== isInitial) return undefined;
  const words = isInitial ? '(initial authorisation)' : '(post authorisation)';
  const mark = footnotes.marks.find(({ proseOffset }) => proseOffset === title.prose.to);
  const at = mark?.span.end ?? title.span.end;
  const end = { start: at, end: at };
  return report(
    title.span,
    `The title does not name the procedure: “${words}” is missing.`,
    [replaceFix(end, ` ${words}`, `Insert “${words}”`, 'ask')],
    { severityAtMost: 'warning' },
  );
}

/** By its international name it is a gene or cell therapy, on which the Committee for Advanced Therapies gives its opinion first. */
function findUntoldTherapy({
  commonNames,
  kind,
  profile,
  notation,
  tree,
}: Opinion): Report | undefined {
  const [name, another] = commonNames;
  if (profile !== 'human-initial' || kind !== 'summary') return undefined;
  if (name === undefined || another !== undefined || !ADVANCED_THERAPY.test(name.text))
    return undefined;
  if (TOLD.test(tree.prose.text)) return undefined;
  return report(
    name.span,
    `“${name.text}” is an advanced therapy, but no sentence names the Committee for Advanced Therapies.`,
    [],
    { part: 'procedureNote', severityAtMost: notation === 'draft' ? 'warning' : 'hint' },
  );
}
