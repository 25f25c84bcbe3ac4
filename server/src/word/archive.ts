/** Unpacks the parts of a Word file that hold its words, and packs those of a new one. */
import { strToU8, unzipSync, zipSync } from 'fflate/browser';

/** A part of a file, by its place: `word/document.xml`. */
export type WordParts = ReadonlyMap<string, string>;

/** The words of a summary of opinion are some 100 kB; pictures are not unpacked. */
const MOST_BYTES = 30 * 1024 * 1024;
/** How files begin that Word has encrypted, and those of the time before archives. */
const ENCRYPTED = [0xd0, 0xcf, 0x11, 0xe0];
/** The same file is the same bytes, whenever it is written. */
const NO_TIME = '1980-01-01T00:00:00';

/** Entries of an archive may claim any size, and may all lead to one place. */
const MOST_PARTS = 300;

/** Throws for what is no archive, and for one that unpacks to more than a document has. */
export function unpackParts(file: Uint8Array): WordParts {
  if (ENCRYPTED.every((byte, index) => file[index] === byte)) {
    throw new Error('it has a password, or is of the old kind, .doc');
  }
  let [unpacked, packed, count] = [0, 0, 0];
  const files = unzipSync(file, {
    filter({ name, size, originalSize }) {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      unpacked += originalSize;
      packed += size;
      if (unpacked > MOST_BYTES) throw new Error('it unpacks to more than 30 MB of text');
      if (++count > MOST_PARTS || packed > file.length) throw new Error('it has too many parts');
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
