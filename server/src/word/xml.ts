/** Reads the XML of a Word document into elements. Loads nothing that a document names. */
import { Parser } from 'saxen';

export interface XmlElement {
  /** With the usual prefix, whichever the document has: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Old and strict Word documents have other addresses for the same names. */
const PREFIXES = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'custom',
};
/** Tables in tables in tables are far from it. */
const DEEPEST = 200;
/** A summary of opinion has a few thousand. */
const MOST_ELEMENTS = 400_000;

/** The outermost element. Throws where the text is no XML. */
export function parseXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let count = 0;
  const parser = new Parser().ns(PREFIXES);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, readAttributes, decode) => {
    if (++count > MOST_ELEMENTS) throw new Error('it is far longer than a summary of opinion');
    if (open.length > DEEPEST) throw new Error('elements are nested too deep');
    const attributes = Object.fromEntries(
      Object.entries(readAttributes()).map(([key, value]) => [key, decode(value)]),
    );
    const element: OpenElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closeTag', () => open.pop());
  const addText = (words: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  };
  parser.on('text', (words, decode) => addText(decode(words)));
  parser.on('cdata', addText);
  parser.parse(text);
  const [first] = root.children;
  if (first === undefined) throw new Error('it holds no element');
  return first;
}

/** The first child with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** `w:val` of a child: `<w:pStyle w:val="Heading1"/>`. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A switch is on where it stands, unless its value says otherwise; `undefined` where it does not stand. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child === undefined
    ? undefined
    : !/^(?:0|false|off|none)$/.test(child.attributes['w:val'] ?? '');
}
