/** Finds every mention of an ATC or ATCvet code in running text, with the words that stand in a code's place. */
import type { SyntaxTree } from '../syntax/block';
import { lastAtOrBefore } from '../text/lineIndex';
import { textBefore } from '../text/textBefore';
import { parseAtcCode } from './atcCode';
import type { AtcMention, Part } from './opinion';
import { buildPassage } from './passage';

const LABEL = /^ATC([ -]?[Vv]et)?\)?(?:[ -]?[Cc]odes?)?( ?[:;])?/;
const LONGEST_LABEL = 24;
/** What a sentence says before a code: `The ATC code is J05AR13`. */
const VERB = /^(?:is|are) /;
/** What a code may look like, slips included: a letter, then letters and digits, perhaps parted by a blank. */
const CODE =
  /^[A-Za-z0-9]{1,9}(?: (?=[A-Za-z0-9]{1,5}(?![A-Za-z]))[A-Za-z0-9]{1,5})?(?![A-Za-z0-9])/;
/** A whole code with a sign or a blank inside: `L01XX-74`, `Q D11AH92`. */
const PARTED = /^([A-Z\d]{1,7})[ .-]([A-Z\d]{1,7})(?![A-Za-z\d])/;
/** A figure has got before the first letter: `0L1XX74`. Units and years have other signs. */
const FIGURE_FIRST = /^\d(?=\d*[A-Z]\d*[A-Z])[A-Z\d]{6,8}$/;
const NOT_YET_ASSIGNED =
  /^(?:(?:of|for) [^.,;()]{1,60}? )?(?:(?:has|is) )?(?:not (?:yet )?(?:been )?(?:assigned|available|allocated|established|applicable)|pending|yet assigned|(?:yet to|to|will) be (?:assigned|allocated))/i;
/** The same before the label: `No ATC code has been assigned`. */
const NONE_BEFORE =
  /\b(?:no|pending|(?:awaiting|without|not (?:yet )?(?:been )?(?:allocated|assigned|given|have)) an?) $/i;
const LONGEST_NONE = 34;
/** A code behind `not yet assigned`. */
const CODE_AFTER_ALL = /^(?:, | |; )(Q?[A-Z]\d{2}[A-Z]{2}\d{2})(?!\w)/;
const SEPARATOR = /^(?: and |, | \/ |\/|; )/;
/** A copy may have the code in a paragraph of its own, behind a link that it was. */
const TORN_OFF = /^\n+(?=Q?[A-Z]\d{2}[A-Z]{2}\d{2}\b)/;
/** A code, or a group of level 4, in brackets without a label, as in texts of 2013, or behind a misspelt one. */
const UNLABELLED =
  /\((?:((?:(?:ACT|TAC|CAT|TCA|CTA)(?:vet)? )?code)(:? ))?(Q?[A-Z]\d{2}[A-Z]{2}(?:\d{2})?)\)/g;

export function findAtcMentions(tree: SyntaxTree, parts: readonly Part[]): readonly AtcMention[] {
  const { text } = tree.prose;
  const blockStarts = tree.blocks.map(({ prose }) => prose.from);
  const mentions: AtcMention[] = [];
  for (let at = text.indexOf('ATC'); at >= 0; at = text.indexOf('ATC', at + 3)) {
    if (/\w/.test(text.charAt(at - 1))) continue;
    const block = tree.blocks[lastAtOrBefore(blockStarts, at)];
    if (block?.kind === 'footnoteBody') continue;
    for (const mention of readMentions(tree, at)) mentions.push(mention);
  }
  return mentions.length > 0 ? mentions : findUnlabelled(tree, parts);
}

function readMentions(tree: SyntaxTree, at: number): readonly AtcMention[] {
  const { text } = tree.prose;
  const label = LABEL.exec(text.slice(at, at + LONGEST_LABEL));
  if (label === null || isLongerWord(text, at + label[0].length)) return [];
  const labelEnd = at + label[0].length - (label[2]?.length ?? 0);
  const hasCodeWord = /code/i.test(label[0]);
  let from = at + label[0].length;
  while (text.charAt(from) === ' ') from++;
  if (tree.notation === 'published')
    from += TORN_OFF.exec(text.slice(from, from + 16))?.[0].length ?? 0;
  const labelledFrom = from;
  if (hasCodeWord && label[2] === undefined)
    from += VERB.exec(text.slice(from, from + 4))?.[0].length ?? 0;
  const rest = text.slice(from, from + 100);
  const make = (codeFrom: number, codeTo: number, isNotYetAssigned: boolean): AtcMention => {
    const prose = { from: at, to: Math.max(labelEnd, codeTo) };
    return {
      prose,
      span: tree.prose.toSource(prose),
      label: buildPassage(tree.prose, { from: at, to: labelEnd }),
      hasColon: label[2]?.endsWith(':') ?? false,
      isVeterinaryLabel: label[1] !== undefined,
      code:
        codeFrom < codeTo ? buildPassage(tree.prose, { from: codeFrom, to: codeTo }) : undefined,
      isNotYetAssigned,
    };
  };
  const pending = NOT_YET_ASSIGNED.exec(rest);
  if (pending !== null) {
    const none = make(from, from, true);
    const code = CODE_AFTER_ALL.exec(rest.slice(pending[0].length));
    if (code === null) return [none];
    const to = from + pending[0].length + code[0].length;
    return [none, make(to - (code[1]?.length ?? 0), to, false)];
  }
  const mentions: AtcMention[] = [];
  for (;;) {
    const end = from + lengthOfCode(text.slice(from, from + 24));
    if (!looksLikeCode(text.slice(from, end), hasCodeWord)) break;
    mentions.push(make(from, end, false));
    const separator = SEPARATOR.exec(text.slice(end, end + 5));
    if (separator === null || text.startsWith('ATC', end + separator[0].length)) break;
    from = end + separator[0].length;
  }
  if (mentions.length > 0) return mentions;
  if (!hasCodeWord) return [];
  const isNone = NONE_BEFORE.test(textBefore(text, at, LONGEST_NONE));
  return [make(labelledFrom, labelledFrom, isNone)];
}

/** True for `ATCC`: the letters go on at once. */
function isLongerWord(text: string, labelEnd: number): boolean {
  return /[A-Za-z]{2}/.test(text.slice(labelEnd - 1, labelEnd + 1));
}

/** A blank belongs to the code only when what is before it is no whole code: `A10A E04`, but `L01XX66 is`. */
function lengthOfCode(text: string): number {
  const [parted, before = '', behind = ''] = PARTED.exec(text) ?? [];
  if (parted !== undefined && parseAtcCode(before + behind)?.level === 5) return parted.length;
  const code = CODE.exec(text)?.[0] ?? '';
  const blank = code.indexOf(' ');
  if (blank < 0) return code.length;
  const isSplit = blank < 7 && /\d/.test(code.slice(blank)) && code.length <= 9;
  return isSplit ? code.length : blank;
}

function looksLikeCode(code: string, hasCodeWord: boolean): boolean {
  if (hasCodeWord && FIGURE_FIRST.test(code)) return true;
  return (
    code.length >= 1 &&
    /^[A-Za-z]/.test(code) &&
    (/\d/.test(code) || /^[A-Z]$/.test(code) || /^[A-Z][OIl]{1,2}[A-Z]{0,2}/.test(code))
  );
}

function findUnlabelled(tree: SyntaxTree, parts: readonly Part[]): readonly AtcMention[] {
  const mentions: AtcMention[] = [];
  for (const part of parts) {
    if (part.role !== 'activeSubstance' && part.role !== 'mechanism') continue;
    const text = tree.prose.text.slice(part.prose.from, part.prose.to);
    for (const match of text.matchAll(UNLABELLED)) {
      const [all, label = '', sign = ''] = match;
      const from = part.prose.from + match.index + 1;
      const prose = { from, to: from + all.length - 2 };
      const codeFrom = from + label.length + sign.length;
      mentions.push({
        prose,
        span: tree.prose.toSource(prose),
        label: buildPassage(tree.prose, { from, to: from + label.length }),
        hasColon: sign.startsWith(':'),
        isVeterinaryLabel: label.includes('vet'),
        code: buildPassage(tree.prose, { from: codeFrom, to: prose.to }),
        isNotYetAssigned: false,
      });
    }
  }
  return mentions;
}
