/** Reads the active substance(s) that the active-substance sentence names. */
import type { SyntaxTree } from '../syntax/block';
import type { Part, Passage } from './opinion';
import { buildPassage, splitPassage } from './passage';

/** What stands before the names. Several names in a list are expected only behind `isList`. */
const LEADS: readonly { readonly pattern: RegExp; readonly isList: boolean }[] = [
  {
    pattern: /^The (?:\w+ )?active substances (?:(?:of|in) [^,]{1,80})?, ?(?=[^()]{2,200}, are\b)/,
    isList: true,
  },
  { pattern: /^The (?:\w+ )?active substances, (?=[^()]{2,200}, are\b)/, isList: true },
  {
    pattern: /^The (?:\w+ )?active substance(?: (?:of|in) [^,]{1,80})?, (?=[^()]{2,120}, is\b)/,
    isList: false,
  },
  {
    pattern:
      /^(?:The (?:\w+ )?|Its )active substances(?: (?:of|in) [^,]{1,80}?)? (?:is|are|were|was) /,
    isList: true,
  },
  {
    pattern:
      /^(?:The (?:\w+ )?|Its )active substance(?: (?:of|in) [^,]{1,80}?)? (?:is|are|were|was) /,
    isList: false,
  },
  { pattern: /\bcombination of /, isList: true },
  {
    pattern:
      /\bcontain(?:s|ing) (?:two|three|four|five|six) active substances(?: \(ATC[^()]{1,40}\))?[,:] /,
    isList: true,
  },
  { pattern: /\b(?:product|vaccine|medicine)s? containing /, isList: false },
  { pattern: /\bcontain(?:s|ing) the active substances? /, isList: true },
  { pattern: /\bcontain(?:s|ing) /, isList: false },
];
/** One name, up to a bracket, a comma, a conjunction, a clause or the end of the sentence; `(177Lu)` and `(99mTc)` are part of it. */
const NAME =
  /^(?:[^,(.;:]|\(\d{1,3}m?[A-Z][a-z]?\)){2,120}?(?=[,;:]| ?\((?!\d{1,3}m?[A-Z][a-z]?\))|\.(?: |$)|$| and | which | as (?:an? )?active| with | in )/;
const BRACKET = /^ ?\((?!ATC)[^()]{0,80}\)/;
/** A class, a description or a verb instead of a name: `a recombinant protein`, `made of …`, `is taken up`. */
const NO_NAME =
  /^(?:an?|the|made|composed|based|live|inactivated|two|three|both|which|also|is|are|was|has|acts|works|it|one|with|in|strain|not|included|listed|excreted|absorbed|released|approved)\b/i;
const LONGEST_HEAD = 400;

export function readSubstances(tree: SyntaxTree, part: Part | undefined): readonly Passage[] {
  const sentence = part?.sentences[0];
  if (sentence === undefined) return [];
  const { from, to } = sentence.prose;
  const text = tree.prose.text.slice(from, Math.min(to, from + LONGEST_HEAD));
  for (const { pattern, isList } of LEADS) {
    const lead = pattern.exec(text);
    if (lead === null) continue;
    const start = lead.index + lead[0].length;
    return findNames(text, start, isList).flatMap((name) =>
      splitPassage(
        tree.prose,
        buildPassage(tree.prose, { from: from + name.from, to: from + name.to }),
        / ?\/ /g,
      ),
    );
  }
  return [];
}

/** The names of a list such as `a, b (an antibody) and c`, as places in `text`. */
function findNames(
  text: string,
  start: number,
  isList: boolean,
): readonly { readonly from: number; readonly to: number }[] {
  const names: { from: number; to: number }[] = [];
  let at = start;
  for (;;) {
    const name = NAME.exec(text.slice(at))?.[0];
    if (name === undefined || NO_NAME.test(name)) return names;
    names.push({ from: at, to: at + name.length });
    at += name.length;
    at += BRACKET.exec(text.slice(at))?.[0].length ?? 0;
    const separator = (isList ? /^(?:,? and |, )/ : /^ and /).exec(text.slice(at));
    if (separator === null) return names;
    at += separator[0].length;
  }
}
