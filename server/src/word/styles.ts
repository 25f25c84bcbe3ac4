/** What the styles of a Word document say of its paragraphs and words, each with what it inherits. */
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from './xml';

export interface WordStyle {
  /** In English and lower case, whatever language Word speaks: `heading 1`, `quote`. */
  readonly name: string;
  /** 1–9 for headings; 0 for all others. */
  readonly level: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isBoxed: boolean;
  /** `w:numPr` of lists. */
  readonly numbering: XmlElement | undefined;
}

export const NO_STYLE: WordStyle = {
  name: '',
  level: 0,
  isBold: false,
  isItalic: false,
  isBoxed: false,
  numbering: undefined,
};

/** How far a style may inherit; a ring of styles ends there. */
const LONGEST_DESCENT = 20;

/** `root`: the outermost element of the part with the styles. Answers the style by its id. */
export function readStyles(root: XmlElement | undefined): (id: string | undefined) => WordStyle {
  const elements = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'], style]),
  );
  const read = new Map<string, WordStyle>();
  const styleOf = (id: string | undefined, depth: number): WordStyle => {
    const element = id === undefined ? undefined : elements.get(id);
    if (id === undefined || element === undefined || depth > LONGEST_DESCENT) return NO_STYLE;
    const known = read.get(id);
    if (known !== undefined) return known;
    const style = inherit(styleOf(settingOf(element, 'w:basedOn'), depth + 1), element);
    read.set(id, style);
    return style;
  };
  return (id) => styleOf(id, 0);
}

function inherit(base: WordStyle, element: XmlElement): WordStyle {
  const paragraph = childOf(element, 'w:pPr');
  const words = childOf(element, 'w:rPr');
  const name = (settingOf(element, 'w:name') ?? '').toLowerCase();
  return {
    name,
    level: readLevel(paragraph) ?? levelOfName(name) ?? base.level,
    isBold: isOn(words, 'w:b') ?? base.isBold,
    isItalic: isOn(words, 'w:i') ?? base.isItalic,
    isBoxed: hasBox(paragraph) ?? base.isBoxed,
    numbering: childOf(paragraph, 'w:numPr') ?? base.numbering,
  };
}

/** 1–9; 0 for what is said to be no heading; `undefined` where nothing is said. `w:outlineLvl` counts from 0, and 9 is none. */
export function readLevel(paragraph: XmlElement | undefined): number | undefined {
  const value = Number(settingOf(paragraph, 'w:outlineLvl') ?? Number.NaN);
  if (!Number.isInteger(value)) return undefined;
  return value >= 0 && value < 9 ? value + 1 : 0;
}

function levelOfName(name: string): number | undefined {
  if (name === 'title') return 1;
  if (name === 'subtitle') return 2;
  const found = /^heading ([1-9])$/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Lines on the left and on the right make a box; `undefined` where nothing is said of lines. */
export function hasBox(paragraph: XmlElement | undefined): boolean | undefined {
  const lines = childOf(paragraph, 'w:pBdr');
  if (lines === undefined) return undefined;
  return ['w:left', 'w:right'].every(
    (side) => !/^(?:none|nil)?$/.test(settingOf(lines, side) ?? ''),
  );
}
