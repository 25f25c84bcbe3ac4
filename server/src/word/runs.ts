/** Reads the words of a paragraph of Word: runs with their look, marks of footnotes, fields; tracked changes as if accepted. */
import { plainRun, type WordItem } from '../core/index';
import type { WordStyle } from './styles';
import { childOf, isOn, settingOf, type XmlElement } from './xml';

/** What the words of a document refer to. */
export interface RunContext {
  readonly styleOf: (id: string | undefined) => WordStyle;
  /** Takes the mark of a footnote or endnote, by its id; answers its index, or `undefined` where it has no body. */
  readonly noteOf: (kind: 'footnote' | 'endnote', id: string) => number | undefined;
  /** The footnote at a bookmark, to which a further mark refers. */
  readonly bookmarks: Map<string, number>;
  /** Told of each tracked change. */
  readonly onChange: () => void;
}

/** Elements around runs that add nothing to them. */
const AROUND: ReadonlySet<string> = new Set([
  ...['w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:fldSimple'],
  ...['w:bdo', 'w:dir', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice'],
]);
const REMOVED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

interface Field {
  instruction: string;
  /** False behind `separate`, where its result stands, unless that is the number of a footnote. */
  isHidden: boolean;
}

/** A field may begin in one run and end in another. */
interface ReadState {
  readonly context: RunContext;
  readonly fields: Field[];
  /** How many of them show nothing. */
  hidden: number;
  /** Bookmarks that are open, by their ids; of very many the last ones. */
  readonly open: Map<string, string>;
  readonly items: WordItem[];
}

export function readItems(paragraph: XmlElement, context: RunContext): readonly WordItem[] {
  const state: ReadState = { context, fields: [], hidden: 0, open: new Map(), items: [] };
  readChildren(paragraph, state);
  return state.items;
}

function readChildren(element: XmlElement, state: ReadState): void {
  const { context, open } = state;
  for (const child of element.children) {
    const { name, attributes } = child;
    const id = attributes['w:id'] ?? '';
    if (name === 'w:r') readRun(child, state);
    else if (name === 'w:bookmarkStart') openBookmark(id, attributes['w:name'] ?? '', open);
    else if (name === 'w:bookmarkEnd') open.delete(id);
    else if (REMOVED.has(name)) context.onChange();
    else if (AROUND.has(name)) {
      if (name === 'w:ins') context.onChange();
      readChildren(child, state);
    }
  }
}

const MOST_OPEN = 20;

function openBookmark(id: string, name: string, open: Map<string, string>): void {
  const [oldest] = open.keys();
  if (open.size >= MOST_OPEN && oldest !== undefined) open.delete(oldest);
  open.set(id, name);
}

function readRun(run: XmlElement, state: ReadState): void {
  const properties = childOf(run, 'w:rPr');
  if (isOn(properties, 'w:vanish') === true) return;
  const style = state.context.styleOf(settingOf(properties, 'w:rStyle'));
  const look = {
    isBold: isOn(properties, 'w:b') ?? style.isBold,
    isItalic: isOn(properties, 'w:i') ?? style.isItalic,
    isStruck: (isOn(properties, 'w:strike') ?? false) || (isOn(properties, 'w:dstrike') ?? false),
    isRaised: settingOf(properties, 'w:vertAlign') === 'superscript',
  };
  for (const part of run.children) readPart(part, look, state);
}

/** What stands for itself in a run. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '\u2011',
};
/** Letters of the font Symbol that such documents use. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B3: '≥',
  F0A3: '≤',
  F0B1: '±',
  F0B0: '°',
  F06D: 'µ',
  F061: 'α',
  F062: 'β',
  F067: 'γ',
};

type Look = Omit<WordItem & { kind: 'words' }, 'kind' | 'text'>;

function readPart(part: XmlElement, look: Look, state: ReadState): void {
  const { name, attributes, text } = part;
  const field = state.fields.at(-1);
  switch (name) {
    case 'w:fldChar':
      changeField(attributes['w:fldCharType'], state);
      return;
    case 'w:instrText':
      if (field?.isHidden === true) field.instruction += text;
      return;
    case 'w:footnoteReference':
      addMark('footnote', attributes['w:id'], state);
      return;
    case 'w:endnoteReference':
      addMark('endnote', attributes['w:id'], state);
      return;
  }
  const letter = name === 'w:sym' ? SYMBOLS[attributes['w:char'] ?? ''] : SIGNS[name];
  const words = name === 'w:t' ? text : letter;
  if (state.hidden === 0 && words !== undefined) state.items.push({ ...plainRun(words), ...look });
}

function changeField(change: string | undefined, state: ReadState): void {
  const field = state.fields.at(-1);
  if (change === 'begin') {
    state.fields.push({ instruction: '', isHidden: true });
    state.hidden++;
  } else if (change === 'separate' && field?.isHidden === true) {
    if (readNoteField(field.instruction) !== undefined) return;
    field.isHidden = false;
    state.hidden--;
  } else if (change === 'end' && field !== undefined) {
    state.fields.pop();
    if (field.isHidden) state.hidden--;
    const note = state.context.bookmarks.get(readNoteField(field.instruction) ?? '');
    if (note !== undefined) state.items.push({ kind: 'mark', note });
  }
}

/** The bookmark of a field that shows the number of a footnote once more. */
function readNoteField(instruction: string): string | undefined {
  return /^\s*NOTEREF\s+"?([^\s"]+)/.exec(instruction)?.[1];
}

function addMark(
  kind: 'footnote' | 'endnote',
  id: string | undefined,
  { context, items, open }: ReadState,
): void {
  const note = id === undefined ? undefined : context.noteOf(kind, id);
  if (note === undefined) return;
  for (const name of open.values()) context.bookmarks.set(name, note);
  items.push({ kind: 'mark', note });
}
