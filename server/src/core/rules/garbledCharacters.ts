/** Characters as they look when UTF-8 was read as the encoding of Windows, which is how they are garbled in practice. */

/** What stands in summaries of opinion beside the letters and signs of ASCII. */
const RIGHT_CHARACTERS =
  '’‘“”–—•…·éèêëíïóòôöúüáàâäåæøçñßαβγδμΔµ°®©±²³¹¼½¾×™‰€≥≤→⁰⁴⁵⁶⁷⁸⁹\u00a0\u2009\u202f';

/** What Windows-1252 shows for the bytes 0x80 to 0x9f. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The right character for each garbled one: `’` for `â€™`, `µ` for `Âµ`. */
export const GARBLED_CHARACTERS: ReadonlyMap<string, string> = new Map(
  [...RIGHT_CHARACTERS].map((right) => [garble(right), right]),
);

function garble(character: string): string {
  return toUtf8(character.charCodeAt(0))
    .map((byte) => UPPER_CONTROLS.charAt(byte - 0x80) || String.fromCharCode(byte))
    .join('');
}

/** The bytes of a character above ASCII that is one UTF-16 unit. */
function toUtf8(code: number): readonly number[] {
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), last];
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), last];
}
