/** Unpacks the parts of a Word file that hold its words, and packs those of a new one. */
import { strToU8, unzipSync, zipSync } from 'fflate/browser';

/** A part of a file, by its place: `word/document.xml`. */
export type WordParts = ReadonlyMap<string, string>;

/** The words of a summary of opinion are some 100 kB; pictures are not unpacked. */
const MOST_BYTES = 30 * 1024 * 1024;
/** The same file is the same bytes, whenever it is written. */
const NO_TIME = '1980-01-01T00:00:00';

/** Throws for what is no archive, and for one that unpacks to more than a document has. */
export function unpackParts(file: Uint8Array): WordParts {
  let size = 0;
  const files = unzipSync(file, {
    filter({ name, originalSize }) {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      size += originalSize;
      if (size > MOST_BYTES) throw new Error('it unpacks to more than 30 MB of text');
      return true;
    },
  });
  return new Map(
    Object.entries(files).map(([name, bytes]) => [name.replace(/^\//, ''), decode(bytes)]),
  );
}

/** UTF-8 or UTF-16, as its first bytes say. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

export function packParts(parts: WordParts): Uint8Array {
  const files = Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: NO_TIME });
}
