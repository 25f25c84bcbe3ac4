/** The beginning of an HTML file that can be read and printed anywhere: no script, nothing to load, nothing to send. */

/** The page may load nothing, whatever a browser makes of it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Everything up to the words of the page, without a line end behind it. `title` is escaped already. */
export function openHtmlPage(title: string, style: string): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>\n${style}</style>`,
    '</head>',
    '<body>',
  ].join('\n');
}
