/** “Mark as New” and “Mark as Removed”: toggles `**` and `~~` around the selection, or the word at the cursor. */
import { commands, Disposable, Range, type TextDocument, type TextEditor, window } from 'vscode';
import { findWords, isMarked, mark, unmark } from './toggleMark';

export function registerMarking(): Disposable {
  return Disposable.from(
    commands.registerCommand('opinionSummary.markNew', () => toggle('**')),
    commands.registerCommand('opinionSummary.markRemoved', () => toggle('~~')),
  );
}

async function toggle(sign: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'opinion-summary') return;
  const places = findPlaces(editor);
  const turnOff = places.every(({ text, start, end }) => isMarked(text, start, end, sign));
  const changed: Range[] = [];
  await editor.edit((edit) => {
    for (const { line, text, start, end } of places) {
      if (!turnOff && isMarked(text, start, end, sign)) continue;
      const change = turnOff ? unmark(text, start, end, sign) : mark(text, start, end, sign);
      if (change === undefined) continue;
      const range = new Range(line, change.start, line, change.end);
      // Two selections in the same marked words: one change at a time.
      if (changed.some((other) => other.intersection(range)?.isEmpty === false)) continue;
      changed.push(range);
      edit.replace(range, change.text);
    }
  });
}

/** Words on one line. */
interface Place {
  readonly line: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph is marked by itself, therefore each line is. */
function findPlaces({ document, selections }: TextEditor): readonly Place[] {
  return selections.flatMap((selection) => {
    const word = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : undefined;
    return findLines(document, word ?? selection);
  });
}

function findLines(document: TextDocument, { start, end }: Range): readonly Place[] {
  const places: Place[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const { text } = document.lineAt(line);
    const from = line === start.line ? start.character : 0;
    const to = line === end.line ? end.character : text.length;
    const words = findWords(text, from, to);
    if (words !== undefined) places.push({ line, text, ...words });
  }
  return places;
}
