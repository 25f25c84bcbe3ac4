/** What the styles of a Word document say of its paragraphs and words, each with what it inherits. */
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from './xml';

export interface WordStyle {
  /** In English and lower case, whatever language Word speaks: `heading 1`, `quote`. */
  readonly name: string;
  /** 1–9 for headings; 0 for all others. */
  readonly level: number;
  readonly look: Look;
  readonly isBoxed: boolean;
  readonly numbering: Numbering;
}

/** What a style or a run says of words; `undefined` where it says nothing. */
export interface Look {
  readonly isBold?: boolean | undefined;
  readonly isItalic?: boolean | undefined;
  readonly isStruck?: boolean | undefined;
  readonly isRaised?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
}

/** `w:numPr`: a list and a depth in it, each where it is said. */
export interface Numbering {
  readonly list?: string | undefined;
  readonly depth?: string | undefined;
}

export const NO_STYLE: WordStyle = {
  name: '',
  level: 0,
  look: {},
  isBoxed: false,
  numbering: {},
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
    look: joinLooks(readLook(words), base.look),
    isBoxed: hasBox(paragraph) ?? base.isBoxed,
    numbering: joinNumberings(readNumbering(paragraph), base.numbering),
  };
}

/** From `w:rPr`. A position is in half points above the line. */
export function readLook(words: XmlElement | undefined): Look {
  const place = settingOf(words, 'w:vertAlign');
  const isLifted = Number(settingOf(words, 'w:position') ?? 0) >= LEAST_POSITION;
  return {
    isBold: isOn(words, 'w:b'),
    isItalic: isOn(words, 'w:i'),
    isStruck: isOn(words, 'w:strike') ?? isOn(words, 'w:dstrike'),
    isRaised: place === undefined ? isLifted || undefined : place === 'superscript',
    isHidden: isOn(words, 'w:vanish'),
  };
}

const LEAST_POSITION = 4;

/** What the first one says, else what the second one says. */
export function joinLooks(first: Look, second: Look): Look {
  return {
    isBold: first.isBold ?? second.isBold,
    isItalic: first.isItalic ?? second.isItalic,
    isStruck: first.isStruck ?? second.isStruck,
    isRaised: first.isRaised ?? second.isRaised,
    isHidden: first.isHidden ?? second.isHidden,
  };
}

/** From `w:pPr`. */
export function readNumbering(paragraph: XmlElement | undefined): Numbering {
  const numbering = childOf(paragraph, 'w:numPr');
  return { list: settingOf(numbering, 'w:numId'), depth: settingOf(numbering, 'w:ilvl') };
}

/** A paragraph may say its depth and leave the list to its style. */
export function joinNumberings(first: Numbering, second: Numbering): Numbering {
  return { list: first.list ?? second.list, depth: first.depth ?? second.depth };
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
