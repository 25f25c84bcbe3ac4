/** Bytes as letters, which messages between client and server can hold. */

const PIECE = 0x8000;

/** In pieces, since a function takes so many arguments only. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}

/** `undefined` for what is no base 64. */
export function fromBase64(content: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
