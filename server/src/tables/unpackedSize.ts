/** Tells how large the files of a zip archive are once they are unpacked, from its directory. Unpacks nothing. */

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;

/** In bytes, as the archive says itself; 0 where it has no directory that can be read. */
export function findUnpackedSize(archive: Uint8Array): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end < 0) return 0;
  let place = view.getUint32(end + 16, true);
  let size = 0;
  while (place + ENTRY_LENGTH <= view.byteLength && view.getUint32(place, true) === ENTRY) {
    size += view.getUint32(place + 24, true);
    const lengths = [28, 30, 32].map((field) => view.getUint16(place + field, true));
    place += lengths.reduce((sum, length) => sum + length, ENTRY_LENGTH);
  }
  return size;
}

/** Where the end of the directory begins, looked for from the end of the archive; negative where there is none. */
function findEnd(view: DataView): number {
  let place = view.byteLength - END_LENGTH;
  while (place >= 0 && view.getUint32(place, true) !== END_OF_DIRECTORY) place--;
  return place;
}
