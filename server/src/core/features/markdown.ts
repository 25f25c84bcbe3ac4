/** Words of a document inside of Markdown: they stay words, whatever characters they hold. */

/** Escapes everything that Markdown or HTML could take for more than text; one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|~>-]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\s+/g, ' ');
}
