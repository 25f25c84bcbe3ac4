/** Reads a Word file (`.docx`): its paragraphs, its footnotes, and the front matter that one of ours carries. Opens no file. */
import { plainRun, type WordDocument, type WordItem, type WordNote } from '../core/index';
import { unpackParts, type WordParts } from './archive';
import { findBookmarks } from './bookmarks';
import { createListCounter } from './lists';
import { FRONT_MATTER, nameOfBookmark } from './names';
import { type ParagraphContext, readParagraphs } from './paragraphs';
import { findPart } from './relations';
import type { RunContext } from './runs';
import { readStyles } from './styles';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml';

export type WordResult =
  | {
      readonly document: WordDocument;
      /** Sentences on what was left out. */
      readonly remarks: readonly string[];
      readonly problem?: undefined;
    }
  | {
      readonly document?: undefined;
      readonly remarks?: undefined;
      /** What is wrong with the file, and what to do about it: two sentences without its name. */
      readonly problem: { readonly message: string; readonly remedy: string };
    };

/** `file`: its bytes. Never throws. */
export function readWordFile(file: Uint8Array): WordResult {
  try {
    return readParts(unpackParts(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read as a Word document (${reason.replace(/[.\s]+$/, '')}).`;
    return { problem: { message, remedy: 'Save it as .docx in Word and try again.' } };
  }
}

function readParts(parts: WordParts): WordResult {
  const main = findPart(parts, '', 'officeDocument') ?? 'word/document.xml';
  const root = readPart(parts, main);
  const body = childOf(root, 'w:body');
  if (body === undefined) throw new Error('it has no text');
  const part = (kind: string): XmlElement | undefined =>
    readPart(parts, findPart(parts, main, kind));
  const notes = createNotes({ footnote: part('footnotes'), endnote: part('endnotes') });
  let changes = 0;
  const context: ParagraphContext = {
    styleOf: readStyles(part('styles')),
    noteOf: notes.take,
    bookmarks: findBookmarks(body),
    hasMarks: true,
    onChange: () => changes++,
    lists: createListCounter(part('numbering')),
  };
  const paragraphs = readParagraphs(body, context);
  const names = nameNotes(context);
  const document = {
    title: '',
    frontMatter: readFrontMatter(readPart(parts, findPart(parts, '', 'custom-properties'))),
    paragraphs,
    notes: readNotes(notes.taken, names, context),
  };
  const remarks = [
    ...(changes > 0 ? [CHANGED] : []),
    ...(childOf(body, 'w:altChunk') === undefined ? [] : [INSERTED]),
  ];
  return { document, remarks };
}

const CHANGED = 'Tracked changes were taken as accepted. Accept or reject them in Word to be sure.';
const INSERTED =
  'What Word inserts from another file is left out. Save the document in Word, and import it again.';

/** The names of footnotes that a draft gave them, by their indexes. */
function nameNotes({ bookmarks, noteOf }: ParagraphContext): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const [bookmark, note] of bookmarks) {
    const name = nameOfBookmark(bookmark);
    const index = name === '' ? undefined : noteOf(note);
    if (index !== undefined) names.set(index, name);
  }
  return names;
}

function readPart(parts: WordParts, place: string | undefined): XmlElement | undefined {
  const text = place === undefined ? undefined : parts.get(place);
  return text === undefined ? undefined : parseXml(text);
}

interface Notes {
  /** In the order of their first marks. */
  readonly taken: readonly XmlElement[];
  readonly take: RunContext['noteOf'];
}

/** Lines between text and footnotes are kept among them; no mark leads there. */
function createNotes(
  roots: Readonly<Record<'footnote' | 'endnote', XmlElement | undefined>>,
): Notes {
  const taken: XmlElement[] = [];
  const indexes = new Map<XmlElement, number>();
  const bodies = {
    footnote: indexById(childrenOf(roots.footnote, 'w:footnote')),
    endnote: indexById(childrenOf(roots.endnote, 'w:endnote')),
  };
  return {
    taken,
    take({ kind, id }) {
      const body = bodies[kind].get(id);
      if (body === undefined) return undefined;
      const index = indexes.get(body) ?? taken.push(body) - 1;
      indexes.set(body, index);
      return index;
    },
  };
}

function indexById(elements: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes['w:id'] ?? '', element]));
}

/** Paragraphs of a footnote are joined: a draft has one for each. A footnote that only another one names comes behind it. */
function readNotes(
  taken: readonly XmlElement[],
  names: ReadonlyMap<number, string>,
  context: ParagraphContext,
): readonly WordNote[] {
  const notes: WordNote[] = [];
  for (let index = 0; index < taken.length; index++) {
    const note = taken[index];
    const paragraphs =
      note === undefined ? [] : readParagraphs(note, { ...context, hasMarks: false });
    const items = paragraphs.flatMap((one, at): readonly WordItem[] =>
      at === 0 ? one.items : [plainRun(' '), ...one.items],
    );
    notes.push({ name: names.get(index) ?? '', items });
  }
  return notes;
}

/** Kept in a property of the file: `<property name="…"><vt:lpwstr>…</vt:lpwstr></property>`. */
function readFrontMatter(properties: XmlElement | undefined): string {
  const property = childrenOf(properties, 'custom:property').find(
    ({ attributes }) => attributes.name === FRONT_MATTER,
  );
  const text = property?.children[0]?.text.replace(/\r|_x000d_/gi, '').trim() ?? '';
  return /^---\n[\s\S]*\n---$/.test(text) ? text : '';
}
