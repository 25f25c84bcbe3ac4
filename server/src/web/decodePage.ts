/** The bytes of a web page as text: in the encoding that its first bytes or its `<meta>` name, else UTF-8, else that of Windows. */

/** Browsers look that far for it. */
const BEGINNING = 1024;
const NAMED = /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i;

export function decodePage(bytes: Uint8Array): string {
  const encoding = findEncoding(bytes);
  return decode(bytes, encoding) ?? decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252') ?? '';
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const beginning = String.fromCharCode(...bytes.subarray(0, BEGINNING));
  const named = NAMED.exec(beginning)?.[1] ?? 'utf-8';
  // What can be read so far has one byte for each letter.
  return /^utf-?16/i.test(named) ? 'utf-8' : named;
}

/** Without a byte order mark; `undefined` where the bytes have another encoding, or it is unknown. */
function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withSignsOfWindows(text) : text;
  } catch {
    return undefined;
  }
}

/** What Windows has in the place of control characters, from 80 to 9F; some versions of Node.js leave those. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_SIGN = 0x80;

function withSignsOfWindows(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - FIRST_SIGN] ?? sign);
}
