/** Says of the paragraphs of a Word document which item of a list each one is. Counts as Word does. */
import type { Numbering } from './styles';
import { childOf, childrenOf, settingOf, type XmlElement } from './xml';

export interface ListPlace {
  /** 0 for the outer list. */
  readonly depth: number;
  /** Of an item in a numbered list. */
  readonly number: number | undefined;
}

interface ListLevel {
  readonly isNumbered: boolean;
  readonly start: number;
  /** True where the list begins anew, though others of its kind have counted. */
  readonly isAnew: boolean;
}

interface List {
  /** Lists of one kind count together. */
  readonly kind: string;
  readonly levels: readonly ListLevel[];
}

export interface ListCounter {
  /** The place of the next paragraph; `undefined` for what is no item. */
  place(numbering: Numbering): ListPlace | undefined;
}

const DEEPEST = 8;

/** `root`: the outermost element of the part with the numberings. */
export function createListCounter(root: XmlElement | undefined): ListCounter {
  const lists = readLists(root);
  const counts = new Map<string, readonly (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    place({ list: id, depth: written }) {
      // A numbering of 0 takes the paragraph out of the list of its style.
      if (id === undefined || id === '0') return undefined;
      const depth = Math.min(DEEPEST, Math.max(0, Number(written ?? 0) || 0));
      const { kind, levels } = lists.get(id) ?? { kind: `list ${id}`, levels: [] };
      const { isNumbered, start, isAnew } = levels[depth] ?? NO_LEVEL;
      const reached = counts.get(kind) ?? [];
      const isFirst = isAnew && !begun.has(`${id} ${depth}`);
      begun.add(`${id} ${depth}`);
      const number = ((isFirst ? undefined : reached[depth]) ?? start - 1) + 1;
      const outer = Array.from({ length: depth }, (_none, index) => reached[index]);
      counts.set(kind, [...outer, number]);
      return { depth, number: isNumbered ? number : undefined };
    },
  };
}

const NO_LEVEL: ListLevel = { isNumbered: false, start: 1, isAnew: false };

/** By their ids. */
function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((kind) => [
      kind.attributes['w:abstractNumId'],
      childrenOf(kind, 'w:lvl').slice(0, DEEPEST + 1),
    ]),
  );
  return new Map(
    childrenOf(root, 'w:num').map((list): [string, List] => {
      const kind = settingOf(list, 'w:abstractNumId') ?? '';
      const changes = childrenOf(list, 'w:lvlOverride');
      const levels = (kinds.get(kind) ?? []).map((level, depth) => {
        const change = changes.find((one) => one.attributes['w:ilvl'] === String(depth));
        return readLevel(childOf(change, 'w:lvl') ?? level, settingOf(change, 'w:startOverride'));
      });
      return [list.attributes['w:numId'] ?? '', { kind, levels }];
    }),
  );
}

function readLevel(level: XmlElement, override: string | undefined): ListLevel {
  const format = settingOf(level, 'w:numFmt') ?? 'decimal';
  const start = Number(override ?? settingOf(level, 'w:start') ?? 1);
  return {
    isNumbered: format !== 'bullet' && format !== 'none',
    start: Number.isInteger(start) ? start : 1,
    isAnew: override !== undefined,
  };
}
