/** The title in the properties of a file that is made of a document. */
import type { Opinion } from '../model/opinion';

/** `Zenquora: Summary of opinion (initial authorisation)`, as far as the document says. */
export function buildFileTitle({ title, productNames }: Opinion): string {
  const names = productNames.map(({ text }) => text).join(', ');
  return [names, title?.text ?? 'Summary of opinion'].filter((text) => text !== '').join(': ');
}
