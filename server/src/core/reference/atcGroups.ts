/** The ATC and ATCvet groups of levels 1 to 4: which exist, which are closed. Looks codes up; knows nothing of documents. */
import { atcGroupsText } from '../generated/atcGroupsText';

/**
 * What the table says of a group. `lastYear` is the last year in which a closed group was in use,
 * `replacedBy` the group in which to look now. `possible`: the table is open at this place, so the
 * group may exist; a message must not call it unknown.
 */
export type AtcStanding =
  | { readonly kind: 'current' }
  | { readonly kind: 'retired'; readonly lastYear: number; readonly replacedBy?: string }
  | { readonly kind: 'possible' }
  | { readonly kind: 'unknown' };

interface LevelTwoGroup {
  /** Empty where a veterinary line only adds letters to a human group. For QI: the species. */
  readonly name: string;
  /**
   * Each level 3 letter behind a blank, with its level 4 letters: ` A=ABX B=A C`. A `*` at the end
   * of letters or on its own means that others may exist.
   */
  readonly subgroups: string;
}

interface AtcTable {
  readonly edition: number;
  readonly levelOneNames: ReadonlyMap<string, string>;
  readonly levelTwoGroups: ReadonlyMap<string, LevelTwoGroup>;
  readonly closedGroups: ReadonlyMap<string, AtcStanding>;
}

const current: AtcStanding = { kind: 'current' };
const possible: AtcStanding = { kind: 'possible' };
const unknown: AtcStanding = { kind: 'unknown' };

/** A code of level 1 to 4 in capitals, such as `L01XX`; with the veterinary Q, `QL01XX`. */
const groupCode = /^Q?[A-Z](?:\d\d(?:[A-Z][A-Z]?)?)?$/;

/** The letter that ATCvet keeps for its own subgroups of a shared group, as in `QA07CQ`. */
const veterinaryLetter = 'Q';

const table = parseAtcTable(atcGroupsText);

/** The year of the newest edition in the table; a group that WHO made later is `unknown` here. */
export const atcGroupsEdition = table.edition;

/**
 * Whether a group of level 1 to 4 exists, existed or may exist. Takes capitals without blanks; a
 * code of level 5 and a malformed code are `unknown`. A human group counts with Q in front, too.
 */
export function standingOfAtcGroup(code: string): AtcStanding {
  if (!groupCode.test(code)) return unknown;
  return table.closedGroups.get(code) ?? standingInTable(code);
}

/**
 * The longest beginning of `code` that is a current or retired group: `L01XX` for `L01XX66`, `L01`
 * for `L01ZZ66`. Takes any text; undefined when not even the first letter is a group.
 */
export function deepestKnownAtcGroup(code: string): string | undefined {
  const start = prefixLength(code);
  for (const length of [5, 4, 3, 1]) {
    if (code.length < start + length) continue;
    const group = code.slice(0, start + length);
    const { kind } = standingOfAtcGroup(group);
    if (kind === 'current' || kind === 'retired') return group;
  }
  return undefined;
}

/**
 * Up to three current groups of the same level that one slip of the hand away could mean: two
 * characters exchanged, then one character different, siblings first. Empty when there are none.
 */
export function nearestAtcGroups(code: string): readonly string[] {
  const nearest: string[] = [];
  if (!groupCode.test(code)) return nearest;
  for (const neighbour of findNeighbours(code)) {
    if (standingOfAtcGroup(neighbour) !== current || nearest.includes(neighbour)) continue;
    nearest.push(neighbour);
    if (nearest.length === 3) break;
  }
  return nearest;
}

/**
 * The current groups that begin as `start` does, down to the level below it, or to the codes of `longest` characters:
 * `L01` has itself, `L01A` … Takes capitals. A start with Q has the veterinary groups and, with Q in front, the human ones.
 */
export function findAtcGroups(start: string, longest = nextLength(start)): readonly string[] {
  const found = new Set<string>();
  for (const group of listGroups(start, longest)) {
    const isWanted = group.length <= longest && group.startsWith(start);
    if (isWanted && standingOfAtcGroup(group) === current) found.add(group);
  }
  return [...found].sort();
}

/** Length of the codes of the level below the one that `start` begins or is; 0 below level 4. */
function nextLength(start: string): number {
  const prefix = prefixLength(start);
  const below = [1, 3, 4, 5].find((length) => length > start.length - prefix);
  return below === undefined ? 0 : below + prefix;
}

/** All groups of the lines that may hold one with this start, human ones in their veterinary form, too. */
function* listGroups(start: string, longest: number): Iterable<string> {
  const toForms = (line: string): readonly string[] =>
    isVeterinary(line) || !isVeterinary(start) ? [line] : [`Q${line}`];
  for (const line of table.levelOneNames.keys()) yield* toForms(line);
  for (const [line, { subgroups }] of table.levelTwoGroups) {
    for (const group of toForms(line)) {
      if (!group.startsWith(start) && !start.startsWith(group)) continue;
      yield group;
      if (longest <= group.length) continue;
      for (const [, letter = '', letters = ''] of subgroups.matchAll(/ ([A-Z])(?:=([A-Z]+))?/g)) {
        yield group + letter;
        for (const last of letters) yield group + letter + last;
      }
    }
  }
}

/** This project's own short name of a group of level 1 or 2, in the middle of a sentence. */
export function atcGroupName(code: string): string | undefined {
  const species = code.length === 4 ? speciesOfAtcvetGroup(code) : undefined;
  if (species !== undefined) return `immunologicals for ${species}`;
  return nameOfLine(code) ?? (isVeterinary(code) ? nameOfLine(code.slice(1)) : undefined);
}

/** The animals that a veterinary immunological is for: `pigs` for `QI09` and all codes below it. */
export function speciesOfAtcvetGroup(code: string): string | undefined {
  return code.startsWith('QI') ? table.levelTwoGroups.get(code.slice(0, 4))?.name : undefined;
}

function standingInTable(code: string): AtcStanding {
  const own = standingOfLine(code);
  if (own === current || !isVeterinary(code)) return own;
  const shared = standingOfLine(code.slice(1));
  if (shared === current) return current;
  const isPossible = own === possible || shared === possible || isVeterinarySubgroup(code);
  return isPossible ? possible : unknown;
}

/** What the lines for exactly this beginning say: a human code never looks at a veterinary line. */
function standingOfLine(code: string): AtcStanding {
  const start = prefixLength(code);
  if (code.length === start + 1) return table.levelOneNames.has(code) ? current : unknown;
  const levelTwo = table.levelTwoGroups.get(code.slice(0, start + 3));
  if (levelTwo === undefined) return unknown;
  if (code.length === start + 3) return current;
  const { subgroups } = levelTwo;
  const at = subgroups.indexOf(` ${code.charAt(start + 3)}`);
  if (at < 0) return subgroups.endsWith(' *') ? possible : unknown;
  if (code.length === start + 4) return current;
  const letters = subgroups.slice(at + 2).split(' ', 1)[0] ?? '';
  if (letters.includes(code.charAt(start + 4))) return current;
  return letters.endsWith('*') ? possible : unknown;
}

/** True for an unlisted subgroup with ATCvet's own letter below a group that exists. */
function isVeterinarySubgroup(code: string): boolean {
  const at = code.indexOf(veterinaryLetter, 4);
  return at >= 0 && standingInTable(code.slice(0, at)) === current;
}

function isVeterinary(code: string): boolean {
  return code.startsWith('Q');
}

function prefixLength(code: string): number {
  return isVeterinary(code) ? 1 : 0;
}

function nameOfLine(code: string): string | undefined {
  const name = table.levelOneNames.get(code) ?? table.levelTwoGroups.get(code)?.name;
  return name === '' ? undefined : name;
}

/** Codes one slip away from `code`, the likeliest first; most of them are no groups. */
function* findNeighbours(code: string): Iterable<string> {
  const start = prefixLength(code);
  for (let at = start; at + 1 < code.length; at++) {
    yield code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
  }
  for (let at = code.length - 1; at >= start; at--) {
    const character = code.charCodeAt(at);
    for (let distance = 1; distance < 26; distance++) {
      for (const other of [character - distance, character + distance]) {
        yield code.slice(0, at) + String.fromCharCode(other) + code.slice(at + 1);
      }
    }
  }
}

/** Reads the generated text; its lines have the forms that `server/data/atc-groups.txt` explains. */
function parseAtcTable(text: string): AtcTable {
  let edition = 0;
  const levelOneNames = new Map<string, string>();
  const levelTwoGroups = new Map<string, LevelTwoGroup>();
  const closedGroups = new Map<string, AtcStanding>();
  for (const line of text.trim().split('\n')) {
    const colon = line.indexOf(':');
    const heading = colon < 0 ? line : line.slice(0, colon);
    const blank = heading.indexOf(' ');
    const word = blank < 0 ? heading : heading.slice(0, blank);
    const rest = blank < 0 ? '' : heading.slice(blank + 1);
    if (word === 'edition') edition = Number(rest);
    else if (word === 'closed') addClosedGroup(closedGroups, rest);
    else if (word.length <= 2) levelOneNames.set(word, rest);
    else
      levelTwoGroups.set(word, { name: rest, subgroups: colon < 0 ? '' : line.slice(colon + 1) });
  }
  return { edition, levelOneNames, levelTwoGroups, closedGroups };
}

/** `L01XC 2021 L01F`: closes the veterinary twin of a human group, too. */
function addClosedGroup(closedGroups: Map<string, AtcStanding>, line: string): void {
  const [code = '', lastYear = '', replacedBy] = line.split(' ');
  closedGroups.set(code, buildClosedStanding(lastYear, replacedBy));
  if (isVeterinary(code)) return;
  const veterinaryTwin = replacedBy === undefined ? undefined : `Q${replacedBy}`;
  closedGroups.set(`Q${code}`, buildClosedStanding(lastYear, veterinaryTwin));
}

/** A group that was closed in an unknown year may have been in use: it stays possible. */
function buildClosedStanding(lastYear: string, replacedBy: string | undefined): AtcStanding {
  if (lastYear === '?') return possible;
  const retired = { kind: 'retired', lastYear: Number(lastYear) } as const;
  return replacedBy === undefined ? retired : { ...retired, replacedBy };
}
