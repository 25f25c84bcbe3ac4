/** Words of a document or of a pack inside of Markdown: they stay words, whatever characters they hold. */

/** Escapes everything that Markdown or HTML could take for more than text; one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|~>-]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\s+/g, ' ');
}

/** Blanks, line ends, control characters and those that turn the direction of writing. */
const UNSEEN = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** Escapes what could become emphasis, code, a link, a picture, a heading or a list; paragraphs stay paragraphs. */
export function escapeParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => escapeParagraph(paragraph.replace(UNSEEN, ' ').trim()))
    .join('\n\n');
}

function escapeParagraph(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
