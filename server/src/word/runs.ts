/** Reads the words of a paragraph of Word: runs with their look, marks of footnotes, fields; tracked changes as if accepted. */
import { plainRun, type WordItem } from '../core/index';
import type { NoteId } from './bookmarks';
import { joinLooks, type Look, readLook, type WordStyle } from './styles';
import { childOf, settingOf, type XmlElement } from './xml';

/** What the words of a document refer to. */
export interface RunContext {
  readonly styleOf: (id: string | undefined) => WordStyle;
  /** Takes the mark of a footnote; answers its index, or `undefined` where it has no body. */
  readonly noteOf: (note: NoteId) => number | undefined;
  /** The footnotes at bookmarks. */
  readonly bookmarks: ReadonlyMap<string, NoteId>;
  /** False inside of a footnote, which has no marks of its own. */
  readonly hasMarks: boolean;
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
  /** The footnote whose number it shows once more. */
  note: NoteId | undefined;
}

/** A field may begin in one run and end in another. */
interface ReadState {
  readonly context: RunContext;
  /** Of the style of the paragraph. */
  readonly look: Look;
  readonly fields: Field[];
  /** How many of them show nothing. */
  hidden: number;
  readonly items: WordItem[];
}

/** `look`: of the words that say nothing themselves. A line feed is a line that Word breaks, a tab a tab. */
export function readItems(
  paragraph: XmlElement,
  look: Look,
  context: RunContext,
): readonly WordItem[] {
  const state: ReadState = { context, look, fields: [], hidden: 0, items: [] };
  readChildren(paragraph, state);
  return state.items;
}

function readChildren(element: XmlElement, state: ReadState): void {
  for (const child of element.children) {
    const { name, attributes } = child;
    const note = name === 'w:fldSimple' ? findNote(attributes['w:instr'] ?? '', state) : undefined;
    if (note !== undefined) addMark(note, state);
    else if (name === 'w:r') readRun(child, state);
    else if (name.startsWith('m:')) addWords(readFormula(child), {}, state);
    else if (REMOVED.has(name)) state.context.onChange();
    else if (AROUND.has(name)) {
      if (name === 'w:ins') state.context.onChange();
      readChildren(child, state);
    }
  }
}

/** The words of a formula in their order, such as `≥18`. */
function readFormula({ name, text, children }: XmlElement): string {
  return name === 'm:t' ? text : children.map(readFormula).join('');
}

function readRun(run: XmlElement, state: ReadState): void {
  const properties = childOf(run, 'w:rPr');
  const style = state.context.styleOf(settingOf(properties, 'w:rStyle'));
  const look = joinLooks(joinLooks(readLook(properties), style.look), state.look);
  if (look.isHidden !== true) readParts(run, look, state);
}

function readParts(element: XmlElement, look: Look, state: ReadState): void {
  for (const part of element.children) {
    if (part.name === 'mc:AlternateContent' || part.name === 'mc:Choice') {
      readParts(part, look, state);
    } else {
      readPart(part, look, state);
    }
  }
}

/** What stands for itself in a run. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
]);
/** Letters of the font Symbol that such documents use. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['F0B3', '≥'],
  ['F0A3', '≤'],
  ['F0B1', '±'],
  ['F0B0', '°'],
  ['F0B7', '•'],
  ['F0D2', '®'],
  ['F0D4', '™'],
  ['F0B4', '×'],
  ['F06D', 'µ'],
  ['F061', 'α'],
  ['F062', 'β'],
  ['F067', 'γ'],
]);
/** It is seen, and told as a garbled character. */
const UNKNOWN = '\ufffd';

function readPart({ name, attributes, text }: XmlElement, look: Look, state: ReadState): void {
  const field = state.fields.at(-1);
  switch (name) {
    case 'w:t':
      addWords(text, look, state);
      return;
    case 'w:sym':
      addWords(SYMBOLS.get((attributes['w:char'] ?? '').toUpperCase()) ?? UNKNOWN, look, state);
      return;
    case 'w:fldChar':
      changeField(attributes['w:fldCharType'], state);
      return;
    case 'w:instrText':
      if (field?.isHidden === true && field.note === undefined) field.instruction += text;
      return;
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      if (state.context.hasMarks) addMark({ kind, id: attributes['w:id'] ?? '' }, state);
      return;
    }
    default:
      addWords(SIGNS.get(name) ?? '', look, state);
  }
}

function addWords(words: string, look: Look, { hidden, items }: ReadState): void {
  if (hidden > 0 || words === '') return;
  const { isBold = false, isItalic = false, isStruck = false, isRaised = false } = look;
  items.push({ ...plainRun(words), isBold, isItalic, isStruck, isRaised });
}

function changeField(change: string | undefined, state: ReadState): void {
  const field = state.fields.at(-1);
  if (change === 'begin') {
    state.fields.push({ instruction: '', isHidden: true, note: undefined });
    state.hidden++;
  } else if (change === 'separate' && field?.isHidden === true && field.note === undefined) {
    field.note = findNote(field.instruction, state);
    field.instruction = '';
    if (field.note !== undefined) return;
    field.isHidden = false;
    state.hidden--;
  } else if (change === 'end' && field !== undefined) {
    state.fields.pop();
    if (field.isHidden) state.hidden--;
    const note = field.note ?? findNote(field.instruction, state);
    if (note !== undefined) addMark(note, state);
  }
}

/** The footnote whose number a field shows once more; `undefined` for all others, which show their result. */
function findNote(instruction: string, { context }: ReadState): NoteId | undefined {
  const bookmark = /^\s*NOTEREF\s+"?([^\s"]+)/.exec(instruction)?.[1];
  return bookmark === undefined ? undefined : context.bookmarks.get(bookmark);
}

function addMark(id: NoteId, { context, items }: ReadState): void {
  const note = context.noteOf(id);
  if (note !== undefined) items.push({ kind: 'mark', note });
}
