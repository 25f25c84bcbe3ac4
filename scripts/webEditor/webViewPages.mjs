/** The pages that hold web views, such as the preview of a rule's page, for an editor that has one origin only. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where they stand in VS Code for the Web. */
export const WEB_VIEW_FOLDER = 'out/vs/workbench/contrib/webview/browser/pre/';

const PAGES = ['index.html', 'index-no-csp.html'];
const SCRIPT = /<script async type="module">([\s\S]*?)<\/script>/;
const HOST_IS_READ = 'const hostname = location.hostname;';

/**
 * VS Code gives each web view a host name of its own below a domain on the internet. Here they come from the server of
 * the window itself, which they have to accept; what a page lets run is told by the hash of its script. Answers texts by
 * address, where `web` is the folder that is served at `address`.
 */
export function writeWebViewPages(web, address) {
  return Object.fromEntries(
    PAGES.map((page) => {
      const text = readFileSync(join(web, WEB_VIEW_FOLDER, page), 'utf8');
      return [`${address}/${WEB_VIEW_FOLDER}${page}`, acceptOwnOrigin(text)];
    }),
  );
}

function acceptOwnOrigin(page) {
  const script = SCRIPT.exec(page)?.[1] ?? '';
  const accepting = script.replace(
    HOST_IS_READ,
    `if (parentOrigin === location.origin) return start(parentOrigin);\n${HOST_IS_READ}`,
  );
  return page.split(script).join(accepting).split(hash(script)).join(hash(accepting));
}

function hash(script) {
  return createHash('sha256').update(script).digest('base64');
}
