/** Tells how large the files of a zip archive are once they are unpacked, from its directory. Unpacks nothing. */

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;

/** In bytes, as the archive says itself; 0 where it has no directory that can be read. */
export function findUnpackedSize(archive: Buffer): number {
  const end = archive.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + END_LENGTH > archive.length) return 0;
  let place = archive.readUInt32LE(end + 16);
  let size = 0;
  while (place + ENTRY_LENGTH <= archive.length && archive.readUInt32LE(place) === ENTRY) {
    size += archive.readUInt32LE(place + 24);
    const lengths = [28, 30, 32].map((field) => archive.readUInt16LE(place + field));
    place += lengths.reduce((sum, length) => sum + length, ENTRY_LENGTH);
  }
  return size;
}
