/** The sentences of the form begin with a capital and end with a full stop, and the words that lead to an indication with a colon. */
import { findBrokenBlock } from '../model/brokenBlock';
import type { Part, PartRole } from '../model/opinion';
import type { Block, Sentence } from '../syntax/block';
import { findLastWithWords } from '../syntax/blockAt';
import { capitalise, lastWordOf } from '../text/words';
import { fullStopAt } from './fullStop';
import { type Rule, type RuleContext, replaceFix, replaceWord, report, type Tell } from './rule';
import { findBareEnds, findFragments, findLostStops, findSmallBeginnings } from './sentenceBorders';

/** Parts that consist of whole sentences; the indication has a rule of its own, footnotes may do without a stop. */
const PARTS: ReadonlySet<PartRole> = new Set<PartRole>([
  'opinionStatement',
  'procedureNote',
  'applicant',
  'activeSubstance',
  'mechanism',
  'benefits',
  'sideEffects',
  'prescribing',
  'productInformation',
  'benefitRiskStatement',
]);
/** Where the form itself ends, only the stop is lost. */
const LAST_PARTS: ReadonlySet<PartRole> = new Set(['productInformation', 'benefitRiskStatement']);
const FEWEST_WORDS = 5;
/** Behind these words something is lost, and a stop would hide it. */
const NO_END =
  /^(?:an?|the|of|by|for|with|from|to|at|and|or|than|which|who|whose|is|are|was|were|be|its|their)$/;
/** A name follows on the next line, where a copy has parted it from its sentence. */
const UNFINISHED = /\bfor the (?:veterinary )?medicinal products?(?: [a-z]+(?: [a-z]+)?)?$/;

export const sentenceEndMissing: Rule = {
  id: 'sentence-end-missing',
  group: 'language',
  severity: 'info',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'A paragraph or a sentence of the form ends without a full stop, with a colon that leads to nothing or with “and.”, the next sentence begins in small letters, or the words that lead to an indication have no colon.',
    why: 'Without its stop a sentence looks cut off, and a reader cannot know whether words are missing.',
    since: '0.1.0',
  },
  check(context, tell) {
    checkBorders(context, tell);
    const { opinion, prose, source } = context;
    const { blocks } = opinion.tree;
    const broken = findBrokenBlock(opinion.tree);
    let lastWithWords: number | undefined;
    for (const [index, part] of opinion.parts.entries()) {
      if (part.role === 'indication' || part.role === 'change') {
        reportLead(context, part, tell);
        continue;
      }
      const last = part.sentences.at(-1);
      const block = last === undefined ? undefined : blocks[last.block];
      if (last === undefined || block === undefined || !PARTS.has(part.role)) continue;
      if (block.kind !== 'paragraph' || last.prose.to !== block.prose.to) continue;
      const text = prose.text.slice(last.prose.from, last.prose.to);
      if (UNFINISHED.test(text)) continue;
      if (text.endsWith(':')) reportColon(context, last, opinion.parts[index + 1], tell);
      if (!/[\p{L}\p{N})\]%]$/u.test(text) || text.split(' ').length < FEWEST_WORDS) continue;
      lastWithWords ??= findLastWithWords(blocks);
      if (goesOn(blocks, last.block, lastWithWords, prose.text)) continue;
      const { end } = prose.toSource(last.prose);
      const word = lastWordOf(text);
      const from = last.prose.to - word.length;
      const stop = fullStopAt(source, end);
      // An open bracket is a finding of its own, and a stop would not close it.
      if (source.charAt(end) === '.' || text.lastIndexOf('(') > text.lastIndexOf(')')) continue;
      const isCut = last.prose.to === broken?.prose.to && /^[a-z]/.test(word);
      if (NO_END.test(word) || (isCut && !LAST_PARTS.has(part.role))) {
        tell(
          report(
            prose.toSource({ from, to: last.prose.to }),
            isCut
              ? `The text breaks off behind “${word}”.`
              : `The sentence breaks off behind “${word}”.`,
          ),
        );
        continue;
      }
      tell(
        report(
          prose.toSource({ from, to: last.prose.to }),
          `The sentence ends with “${word}” and has no full stop.`,
          [{ title: 'Add a full stop', edits: [stop], safety: 'ask' }],
        ),
      );
    }
  },
};

/** What is listed may have been taken for a part of its own. */
const LEADS_TO_LIST = /\b(?:contains?|following|includ\w+|substances)\b/;

/** “… the signs of the disease:”, and the next part of the form follows. */
function reportColon({ prose }: RuleContext, last: Sentence, next: Part | undefined, tell: Tell) {
  const text = prose.text.slice(last.prose.from, last.prose.to);
  if (next?.isCued !== true || !PARTS.has(next.role) || LEADS_TO_LIST.test(text)) return;
  const word = lastWordOf(text);
  const colon = prose.toSource({ from: last.prose.to - 1, to: last.prose.to });
  tell(
    report(
      prose.toSource({ from: last.prose.to - word.length, to: last.prose.to }),
      `The sentence ends with “${word}”, and nothing follows.`,
      [replaceFix(colon, '.', 'Replace the colon by a full stop', 'ask')],
    ),
  );
}

/** Where two sentences of one paragraph meet. */
function checkBorders({ opinion, prose, source }: RuleContext, tell: Tell): void {
  for (const place of findLostStops(opinion, PARTS)) {
    const span = prose.toSource(place);
    const word = prose.text.slice(place.from, place.to);
    if (source.charAt(span.end) === '.') continue;
    const stop = fullStopAt(source, span.end);
    tell(
      report(span, `The sentence ends with “${word}” and has no full stop.`, [
        { title: 'Add a full stop', edits: [stop], safety: 'ask' },
      ]),
    );
  }
  for (const place of findFragments(opinion)) {
    const words = prose.text.slice(place.from, place.to);
    tell(
      report(
        prose.toSource(place),
        `“${words}” is no sentence, and the next one begins behind it.`,
      ),
    );
  }
  for (const place of findBareEnds(opinion)) {
    const word = prose.text.slice(place.from, place.to);
    tell(report(prose.toSource(place), `The sentence breaks off behind “${word}”.`));
  }
  for (const place of findSmallBeginnings(opinion)) {
    const span = prose.toSource(place);
    const word = prose.text.slice(place.from, place.to);
    const right = capitalise(word);
    tell(
      report(span, `A sentence begins here, and “${word}” has no capital.`, [
        replaceWord(span, word, right, 'ask'),
      ]),
    );
  }
}

/** Words behind which an indication follows in a block of its own. */
const LEAD = /\b(?:as follows|indications? (?:is|are))$/;
const LONGEST_LEAD_END = 40;

/** `The full indication is` at the end of a paragraph, with a block behind it. */
function reportLead({ opinion, prose }: RuleContext, { sentences }: Part, tell: Tell): void {
  const { blocks } = opinion.tree;
  for (const { block: index, prose: place } of sentences) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || place.to !== block.prose.to) continue;
    const words = LEAD.exec(
      prose.text.slice(Math.max(place.from, place.to - LONGEST_LEAD_END), place.to),
    );
    const next = blocks.slice(index + 1, index + 3).find(({ prose: { from, to } }) => from < to);
    if (words === null || next === undefined || next.kind === 'footnoteBody') continue;
    const span = prose.toSource({ from: place.to - words[0].length, to: place.to });
    const colon = { span: { start: span.end, end: span.end }, newText: ':' };
    tell(
      report(span, `No colon stands behind “${words[0]}”, and the indication follows.`, [
        { title: 'Add a colon', edits: [colon], safety: 'ask' },
      ]),
    );
  }
}

/** True when a list follows, or words in small letters, or when a page ends here: the sentence may go on behind it. */
function goesOn(
  blocks: readonly Block[],
  index: number,
  lastWithWords: number,
  text: string,
): boolean {
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'pageFurniture' || block?.kind === 'listItem') return true;
    if (block === undefined || block.prose.to === block.prose.from) continue;
    // Footnotes stand between two pages, or at the end of the document.
    if (block.kind === 'footnoteBody') return at < lastWithWords;
    const { from } = block.prose;
    return /^["'([]?[a-z\d]/.test(text.slice(from, from + 2));
  }
  return false;
}
