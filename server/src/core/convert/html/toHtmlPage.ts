/** A document as a page of its own: no script, nothing to load, fit to be printed. Without findings, as it is to be read. */
import type { Opinion } from '../../model/opinion';
import { escapeHtml } from './escape';
import { DOCUMENT_STYLE } from './style';
import { toHtml } from './toHtml';

/** The page may load nothing, whatever a browser makes of it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function toHtmlPage(opinion: Opinion): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(nameOf(opinion))}</title>`,
    `<style>\n${DOCUMENT_STYLE}</style>`,
    '</head>',
    `<body>\n${toHtml(opinion)}\n</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** `Zenquora: Summary of opinion (initial authorisation)`, as far as the document says. */
function nameOf({ title, productNames }: Opinion): string {
  const names = productNames.map(({ text }) => text).join(', ');
  return [names, title?.text ?? 'Summary of opinion'].filter((text) => text !== '').join(': ');
}
