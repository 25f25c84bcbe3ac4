/** `workspace/executeCommand` for conversion: a document in the other notation, as text; nothing is written. */
import {
  notationOf,
  type Opinion,
  parseDocument,
  readOpinion,
  toDraft,
  toPublished,
} from '../../core/index';
import { fieldOf } from '../fieldOf';
import { findNotation, type Session } from '../session';
import { nameOfUri } from '../uris';

export interface ConvertedText {
  readonly text: string;
  /** Sentences on what the other notation cannot say. */
  readonly problems: readonly string[];
}

/** Takes the address of a document, or `{ text }`; `null` where there is no summary of opinion. */
export async function runToDraft(
  session: Session,
  args: readonly unknown[],
): Promise<ConvertedText | null> {
  const opinion = await readDocument(session, args[0]);
  return opinion === undefined ? null : { text: toDraft(opinion), problems: [] };
}

export async function runToPublished(
  session: Session,
  args: readonly unknown[],
): Promise<ConvertedText | null> {
  const opinion = await readDocument(session, args[0]);
  if (opinion === undefined) return null;
  const { text, problems } = toPublished(opinion);
  return { text, problems: problems.map(({ message }) => message) };
}

/** `source`: the address of a document, or `{ text }`; `undefined` where there is no summary of opinion. */
export async function readDocument(
  session: Session,
  source: unknown,
): Promise<Opinion | undefined> {
  const text = fieldOf(source, 'text');
  if (typeof text === 'string') return readSummary(text, '');
  if (typeof source !== 'string') return undefined;
  const open = session.findOpen(source);
  const notation = open === undefined ? undefined : findNotation(open);
  if (open !== undefined && notation !== undefined) {
    return readOpinion(parseDocument(open.getText(), notation));
  }
  const stored = await session.readText(source);
  return stored.kind === 'text' ? readSummary(stored.text, nameOfUri(source)) : undefined;
}

function readSummary(text: string, name: string): Opinion | undefined {
  const opinion = readOpinion(parseDocument(text, notationOf(name, text)));
  return opinion.kind === 'other' ? undefined : opinion;
}
