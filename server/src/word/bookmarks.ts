/** Finds the footnotes at bookmarks, to which further marks refer, before anything else is read: a reference may come first. */
import type { XmlElement } from './xml';

/** A footnote or endnote by its id in the file. */
export interface NoteId {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** A bookmark around many marks means none of them. */
const MOST_OPEN = 20;

export function findBookmarks(body: XmlElement): ReadonlyMap<string, NoteId> {
  const found = new Map<string, NoteId>();
  const open = new Map<string, string>();
  const visit = ({ name, attributes, children }: XmlElement): void => {
    const id = attributes['w:id'] ?? '';
    const kind = KINDS.get(name);
    if (kind !== undefined) for (const bookmark of open.values()) found.set(bookmark, { kind, id });
    if (name === 'w:bookmarkEnd') open.delete(id);
    if (name === 'w:bookmarkStart') {
      const [oldest] = open.keys();
      if (open.size >= MOST_OPEN && oldest !== undefined) open.delete(oldest);
      open.set(id, attributes['w:name'] ?? '');
    }
    children.forEach(visit);
  };
  visit(body);
  return found;
}

const KINDS: ReadonlyMap<string, NoteId['kind']> = new Map([
  ['w:footnoteReference', 'footnote'],
  ['w:endnoteReference', 'endnote'],
]);
