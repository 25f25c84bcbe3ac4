/** A document as a page of its own: no script, nothing to load, fit to be printed. Without findings, as it is to be read. */
import type { Opinion } from '../../model/opinion';
import { openHtmlPage } from '../../text/openHtmlPage';
import { buildFileTitle } from '../fileTitle';
import { escapeHtml } from './escape';
import { DOCUMENT_STYLE } from './style';
import { toHtml } from './toHtml';

export function toHtmlPage(opinion: Opinion): string {
  const head = openHtmlPage(escapeHtml(buildFileTitle(opinion)), DOCUMENT_STYLE);
  return `${head}\n${toHtml(opinion)}\n</body>\n</html>\n`;
}
