/** Makes words of a document safe to stand in HTML: they are shown, never obeyed. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/**
 * Characters that HTML may not hold, halves of surrogate pairs, and the marks that turn the direction of writing, which
 * would show words in another order than they are written in.
 */
const UNSHOWABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** For text and for attributes in double quotes; each character that cannot be shown becomes one U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(UNSHOWABLE, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
