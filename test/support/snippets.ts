/** Reads the snippets of `snippets/` and expands them as an editor does; judges no words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Notation } from '../../server/src/core';

export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
  readonly pieces: readonly SnippetPiece[];
}

/** Running text, or a place that the writer fills in. */
export type SnippetPiece = string | TabStop;

export interface TabStop {
  /** Equal numbers are filled in together; 0 is where the cursor ends. */
  readonly number: number;
  /** What stands there at first; `undefined` where the place repeats another one. */
  readonly initial: string | undefined;
  /** More than one for a choice. */
  readonly choices: readonly string[];
}

const SNIPPETS = fileURLToPath(new URL('../../snippets', import.meta.url));

/** The snippets of a notation in their order; throws on one that an editor would not understand. */
export function readSnippets(notation: Notation): readonly Snippet[] {
  const file = join(SNIPPETS, `${notation}.code-snippets`);
  const entries: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(entries).map(([name, entry]) => readSnippet(name, entry));
}

function readSnippet(name: string, entry: unknown): Snippet {
  if (typeof entry !== 'object' || entry === null) throw new Error(`${name} is no snippet.`);
  const { prefix, description, body }: Readonly<Record<string, unknown>> = { ...entry };
  const lines: readonly unknown[] = Array.isArray(body) ? body : [body];
  const areTexts = [prefix, description, ...lines].every((text) => typeof text === 'string');
  if (!areTexts) throw new Error(`${name} lacks prefix, description or body.`);
  const text = lines.join('\n');
  return {
    name,
    prefix: String(prefix),
    description: String(description),
    body: text,
    pieces: parseSnippet(text),
  };
}

/** `$1`, `${1}`, `${1:text}`, `${1|one,two|}`: the syntax that our snippets use. */
const TAB_STOP = /\$(?:(\d+)|\{(\d+)(?::((?:[^\\{}$]|\\.)*)|\|((?:[^\\{}|$]|\\.)+)\|)?\})/y;

/** Text and tab stops in order; throws where a `$` or a brace is not part of a whole tab stop. */
export function parseSnippet(body: string): readonly SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let text = '';
  let at = 0;
  while (at < body.length) {
    const character = body.charAt(at);
    TAB_STOP.lastIndex = at;
    const match = character === '$' ? TAB_STOP.exec(body) : null;
    if (match !== null) {
      pieces.push(text, readTabStop(match));
      text = '';
      at += match[0].length;
    } else if (character === '\\') {
      text += body.charAt(at + 1);
      at += 2;
    } else if (/[${}]/.test(character)) {
      throw new Error(`“${body.slice(at, at + 30)}” is no whole tab stop.`);
    } else {
      text += character;
      at++;
    }
  }
  return [...pieces, text].filter((piece) => piece !== '');
}

function readTabStop([, bare, number, initial, choices]: RegExpExecArray): TabStop {
  const options = choices?.split(/(?<!\\),/).map(withoutEscapes) ?? [];
  return {
    number: Number(bare ?? number),
    initial: initial === undefined ? options[0] : withoutEscapes(initial),
    choices: options,
  };
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/** The text after a writer has filled in every place: what `fill` makes of its first text. */
export function expandSnippet(
  { pieces }: Snippet,
  fill: (initial: string, choices: readonly string[]) => string = (initial) => initial,
): string {
  const values = new Map<number, string>();
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.initial === undefined) continue;
    if (!values.has(piece.number)) {
      values.set(piece.number, fill(piece.initial, piece.choices));
    }
  }
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : (values.get(piece.number) ?? '')))
    .join('');
}
