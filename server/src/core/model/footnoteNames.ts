/** What the footnotes of the form are called in messages and menus. */
import type { FootnoteKind } from './opinion';

interface FootnoteName {
  /** Before “footnote”: `the orphan footnote`. */
  readonly short: string;
  /** Behind “footnote on”: `the footnote on the orphan designation`. */
  readonly subject: string;
}

export const FOOTNOTE_NAMES: Readonly<Record<FootnoteKind, FootnoteName>> = {
  'commission-decision': { short: 'Commission decision', subject: 'the Commission decision' },
  conditional: {
    short: 'conditional authorisation',
    subject: 'a conditional marketing authorisation',
  },
  'exceptional-circumstances': {
    short: 'exceptional circumstances',
    subject: 'exceptional circumstances',
  },
  orphan: { short: 'orphan', subject: 'the orphan designation' },
  'new-text': { short: 'new text', subject: 'new and removed text' },
  appeal: { short: 'appeal', subject: 'the re-examination of the opinion' },
};
