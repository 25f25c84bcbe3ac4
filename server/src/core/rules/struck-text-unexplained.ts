/** Where a draft has words struck out, its footnote on new text says what the stroke means; a first opinion has none. */
import type { FootnoteBody, Opinion, PartRole } from '../model/opinion';
import type { TextSpan } from '../text/span';
import { type Fix, type Rule, replaceFix, report, type Tell } from './rule';

const NOTE = 'New text in bold, removed text as strikethrough';
const EXPLAINS = /\b(?:str[iu]|remov|delet|cross)/i;
/** Struck words; a line break ends the look, so that a lone sign reaches no further. */
const STRUCK = /~~(?=[^~A-Za-z0-9\r\n]*[A-Za-z0-9])[^~\r\n]*~~/;

export const struckTextUnexplained: Rule = {
  id: 'struck-text-unexplained',
  group: 'footnotes',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'In a draft, words of the change or of the indication are struck out, and the footnote explains new text only; or words are struck out in the opinion on a first authorisation.',
    why: 'The reader has to know that words with a stroke are no longer part of the indication: the footnote says “New text in bold, removed text as strikethrough”.',
    since: '0.1.0',
  },
  check({ opinion, source }, tell) {
    if (opinion.notation !== 'draft' || !source.includes('~~')) return;
    const body = opinion.footnotes.bodyOfKind('new-text');
    if (body === undefined) {
      checkFirstOpinion(opinion, source, tell);
      return;
    }
    if (EXPLAINS.test(body.content.text)) return;
    const struck = findStruckWords(opinion, source);
    if (struck === undefined) return;
    const words = source.slice(struck.start + 2, struck.end - 2).trim();
    tell(
      report(
        body.content.span,
        `Footnote ${body.label} does not say that “${words}” is struck out because it is removed.`,
        completeNote(body),
        { part: 'footnotes', related: [{ span: struck, message: `“${words}” is struck out.` }] },
      ),
    );
  },
};

/** Parts in which the opinion on a first authorisation removes nothing: there is no text before it. */
const PARTS_OF_FIRST: ReadonlySet<PartRole | undefined> = new Set<PartRole>([
  'opinionStatement',
  'applicant',
  'presentation',
  'activeSubstance',
  'mechanism',
  'benefits',
  'sideEffects',
  'prescribing',
]);

function checkFirstOpinion(opinion: Opinion, source: string, tell: Tell): void {
  const { profile, statement, tree } = opinion;
  const isFirst = profile === 'human-initial' || profile === 'veterinary-initial';
  if (!isFirst || statement?.action !== 'granting') return;
  for (const { span } of tree.blocks) {
    const found = STRUCK.exec(source.slice(span.start, span.end));
    if (found === null || !PARTS_OF_FIRST.has(opinion.roleAt(span.start))) continue;
    const start = span.start + found.index;
    const end = start + found[0].length;
    const words = source.slice(start + 2, end - 2).trim();
    const blank = source.charAt(start - 1) === ' ' && source.charAt(end) === ' ' ? 1 : 0;
    const edits = [{ span: { start, end: end + blank }, newText: '' }];
    const message = `“${words}” is struck out: a first opinion removes nothing.`;
    const title = `Remove “${words}”`;
    tell(report({ start, end }, message, [{ title, edits, safety: 'ask' }]));
  }
}

function findStruckWords(opinion: Opinion, source: string): TextSpan | undefined {
  for (const { span } of [...opinion.partsOf('change'), ...opinion.partsOf('indication')]) {
    const found = STRUCK.exec(source.slice(span.start, span.end));
    if (found === null) continue;
    const start = span.start + found.index;
    return { start, end: start + found[0].length };
  }
  return undefined;
}

/** Only where the footnote says nothing of its own. */
function completeNote({ content: { text, span } }: FootnoteBody): readonly Fix[] {
  if (!/^New text (?:in|as) bold\.?$/i.test(text)) return [];
  return [replaceFix(span, NOTE, `Write “${NOTE}”`, 'ask')];
}
