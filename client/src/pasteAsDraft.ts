/** Offers to paste published text into an empty draft as a draft. Plain pasting stays the usual way. */
import {
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  type Range,
  type TextDocument,
  version,
} from 'vscode';
import { beginsSummaryOfOpinion } from '../../server/src/core/syntax/documentName';
import type { Convert } from './conversion';

const PLAIN_TEXT = 'text/plain';
/** Older versions know the provider as a proposal, which they refuse. */
const FIRST_VERSION = [1, 97] as const;

export function registerPasteAsDraft(convert: Convert): Disposable {
  const register = languages.registerDocumentPasteEditProvider;
  const Edit = DocumentPasteEdit;
  const kinds = DocumentDropOrPasteEditKind;
  if (!isRecent() || register === undefined || Edit === undefined || kinds === undefined) {
    return Disposable.from();
  }
  const kind = kinds.Empty.append('opinionSummary', 'draft');
  return register(
    { language: 'opinion-summary' },
    {
      async provideDocumentPasteEdits(document, ranges, dataTransfer) {
        const text = await dataTransfer.get(PLAIN_TEXT)?.asString();
        if (text === undefined || !beginsSummaryOfOpinion(text)) return undefined;
        if (!isEmptyWithout(document, ranges)) return undefined;
        const converted = await convert('toDraft', { text });
        if (converted === null || converted.text === text) return undefined;
        const edit = new Edit(converted.text, 'Paste as Draft', kind);
        edit.yieldTo = [kinds.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: [PLAIN_TEXT] },
  );
}

function isRecent(): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > FIRST_VERSION[0] || (major === FIRST_VERSION[0] && minor >= FIRST_VERSION[1]);
}

/** True when nothing but front matter and comments stands outside of the ranges that the pasted text replaces. */
function isEmptyWithout(document: TextDocument, ranges: readonly Range[]): boolean {
  let text = document.getText();
  for (const range of [...ranges].sort((a, b) => b.start.compareTo(a.start))) {
    text = text.slice(0, document.offsetAt(range.start)) + text.slice(document.offsetAt(range.end));
  }
  const words = text.replace(/^---\r?\n.*?\r?\n---\s*/s, '').replace(/<!--.*?-->/gs, '');
  return words.trim() === '';
}
