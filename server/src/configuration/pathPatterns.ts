/**
 * Glob patterns of a configuration: which paths they mean, relative to the folder of the file. The work grows with the
 * length of the path times that of the pattern with its braces written out, never faster, whatever the pattern.
 */

/** In characters; no list of folders needs more. */
const LONGEST_PATTERN = 1000;
/** Alternatives that the braces of one pattern may stand for, and their characters altogether. */
const MOST_ALTERNATIVES = 1000;
const MOST_EXPANDED_CHARACTERS = 50_000;

/**
 * A test for paths with `/`, relative to the configuration's folder. A pattern without a slash means names at any depth;
 * a pattern that matches a folder means everything in it. Known are `*`, `**`, `?`, `[…]` and `{a,b}`; a backslash takes
 * the meaning from the character behind it. Patterns with a fault are passed over.
 */
export function createPathMatcher(patterns: readonly string[]): (relativePath: string) => boolean {
  const globs = patterns.flatMap(readPattern);
  if (globs.length === 0) return () => false;
  return (relativePath) => {
    const names = relativePath.split('/').filter((name) => name !== '');
    return globs.some((glob) => matchesFrom(glob, names));
  };
}

/** Why a pattern is passed over: two sentences without its text; `undefined` for one that is in order. */
export function findPatternFault(
  pattern: string,
): { readonly message: string; readonly remedy: string } | undefined {
  if (pattern.length > LONGEST_PATTERN) {
    return {
      message: `A pattern of ${pattern.length} characters is too long; ${LONGEST_PATTERN} are allowed.`,
      remedy: 'Write several patterns.',
    };
  }
  if (/^(?:\/|\.\.(?:\/|$)|\.\/?$|$)/.test(pattern.trim())) {
    return {
      message: 'This pattern matches nothing: paths are relative to the folder of this file.',
      remedy: 'Name what lies in it, such as “drafts/**”, or “**” for all.',
    };
  }
  if (expandBraces(pattern) !== undefined) return undefined;
  return {
    message: 'The braces of this pattern stand for too many alternatives.',
    remedy: 'Use fewer braces, or “*”.',
  };
}

/** One name of a path: its characters, one after another, and `*` between them. */
type NameToken = 'star' | ((character: string) => boolean);
/** `**` stands for any number of folders; a plain name for itself. */
type Segment = 'folders' | string | { readonly tokens: readonly NameToken[] };

/** The pattern as the names it consists of, one list for each alternative of its braces. */
function readPattern(pattern: string): readonly (readonly Segment[])[] {
  if (pattern.length > LONGEST_PATTERN) return [];
  const plain = pattern.trim().replace(/^\.\//, '').replace(/\/+$/, '');
  const isAnywhere = !plain.includes('/');
  const alternatives = plain === '' ? [] : (expandBraces(plain) ?? []);
  return alternatives.map((alternative) => {
    const names = alternative.split('/').filter((name) => name !== '');
    const segments = names.map(readSegment);
    // `a/**` means what is in `a`, so that a pattern such as `*/**` leaves the files of the folder itself alone.
    if (segments.at(-1) === 'folders') segments.push({ tokens: ['star'] });
    return isAnywhere ? ['folders', ...segments] : segments;
  });
}

/** `undefined` when there are too many; a brace without partner or comma stands for itself. */
function expandBraces(pattern: string): readonly string[] | undefined {
  const ends = findBraces(pattern);

  function expand(from: number, to: number): readonly string[] | undefined {
    let texts: readonly string[] = [''];
    let literalFrom = from;
    for (let index = from; index < to; index++) {
      const braces = ends.get(index);
      if (braces === undefined) continue;
      const literal = pattern.slice(literalFrom, index);
      const choices: string[] = [];
      for (const [start, end] of braces) {
        const expanded = expand(start, end);
        if (expanded === undefined) return undefined;
        choices.push(...expanded);
      }
      if (texts.length * choices.length > MOST_ALTERNATIVES) return undefined;
      texts = texts.flatMap((text) => choices.map((choice) => text + literal + choice));
      if (countCharacters(texts) > MOST_EXPANDED_CHARACTERS) return undefined;
      index = braces.at(-1)?.[1] ?? index;
      literalFrom = index + 1;
    }
    const rest = pattern.slice(literalFrom, to);
    return texts.map((text) => text + rest);
  }

  const texts = expand(0, pattern.length);
  return texts !== undefined && countCharacters(texts) <= MOST_EXPANDED_CHARACTERS
    ? [...new Set(texts)]
    : undefined;
}

function countCharacters(texts: readonly string[]): number {
  return texts.length === 1 ? 0 : texts.reduce((sum, { length }) => sum + length, 0);
}

/** Start and end of one alternative between braces. */
type Alternative = readonly [start: number, end: number];

/** The alternatives of each pair of braces with a comma, by the place of its `{`. */
function findBraces(pattern: string): ReadonlyMap<number, readonly Alternative[]> {
  const found = new Map<number, readonly Alternative[]>();
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern.charAt(index);
    if (character === '\\') index++;
    else if (character === '{') open.push({ at: index, commas: [] });
    else if (character === ',') open.at(-1)?.commas.push(index);
    else if (character === '}') {
      const braces = open.pop();
      if (braces === undefined || braces.commas.length === 0) continue;
      const starts = [braces.at, ...braces.commas].map((place) => place + 1);
      const ends = [...braces.commas, index];
      found.set(
        braces.at,
        starts.map((start, alternative) => [start, ends[alternative] ?? index]),
      );
    }
  }
  return found;
}

function readSegment(written: string): Segment {
  if (written === '**') return 'folders';
  if (!/[*?[\\]/.test(written)) return written;
  const characters = [...written];
  const tokens: NameToken[] = [];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    const characterClass = character === '[' ? readClass(characters, index) : undefined;
    if (character === '*') {
      if (tokens.at(-1) !== 'star') tokens.push('star');
    } else if (character === '?') {
      tokens.push(() => true);
    } else if (characterClass !== undefined) {
      tokens.push(characterClass.accepts);
      index = characterClass.end;
    } else {
      const isEscape = character === '\\' && index + 1 < characters.length;
      if (isEscape) index++;
      const meant = characters[index] ?? '';
      tokens.push((other) => other === meant);
    }
  }
  return { tokens };
}

/** `[abc]`, `[a-z]`, `[!a-z]`; `undefined` where no `]` follows. */
function readClass(
  characters: readonly string[],
  start: number,
): { readonly accepts: (character: string) => boolean; readonly end: number } | undefined {
  const isNegated = characters[start + 1] === '!' || characters[start + 1] === '^';
  const first = start + (isNegated ? 2 : 1);
  const end = characters.indexOf(']', first + 1);
  if (end < 0) return undefined;
  const ranges: (readonly [from: string, to: string])[] = [];
  for (let index = first; index < end; index++) {
    const from = characters[index] ?? '';
    const isRange = characters[index + 1] === '-' && index + 2 < end;
    ranges.push([from, isRange ? (characters[index + 2] ?? from) : from]);
    if (isRange) index += 2;
  }
  const accepts = (character: string): boolean =>
    ranges.some(([from, to]) => isBetween(character, from, to)) !== isNegated;
  return { accepts, end };
}

function isBetween(character: string, from: string, to: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0);
}

/** True when the segments match the path or a folder on it: all places that can be reached are followed at once. */
function matchesFrom(segments: readonly Segment[], names: readonly string[]): boolean {
  let reached = skipFolders(segments, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const place of reached) {
      const segment = segments[place];
      if (segment === undefined) continue;
      if (segment === 'folders') {
        if (!isDots(name)) next.add(place);
      } else if (matchesName(segment, name)) {
        next.add(place + 1);
      }
    }
    reached = skipFolders(segments, next);
    if (reached.has(segments.length)) return true;
    if (reached.size === 0) return false;
  }
  return false;
}

/** `**` may stand for no folder at all. A set grows while it is walked through. */
function skipFolders(segments: readonly Segment[], places: Set<number>): ReadonlySet<number> {
  for (const place of places) if (segments[place] === 'folders') places.add(place + 1);
  return places;
}

/** Wildcards never mean the folder above: only its own name, written out, leads there. */
function isDots(name: string): boolean {
  return name === '.' || name === '..';
}

/** Greedy: only the last star may have to take one character more, for all before it have matched as early as possible. */
function matchesName(segment: Exclude<Segment, 'folders'>, name: string): boolean {
  if (typeof segment === 'string') return segment === name;
  if (isDots(name)) return false;
  const { tokens } = segment;
  const characters = [...name];
  let token = 0;
  let index = 0;
  let star: { readonly token: number; index: number } | undefined;
  while (index < characters.length) {
    const current = tokens[token];
    if (current === 'star') {
      star = { token: ++token, index };
    } else if (current?.(characters[index] ?? '') === true) {
      token++;
      index++;
    } else if (star !== undefined) {
      index = ++star.index;
      token = star.token;
    } else {
      return false;
    }
  }
  while (tokens[token] === 'star') token++;
  return token === tokens.length;
}
