/** `workspace/executeCommand` for Word documents: a draft of one, and one of a document. Nothing is written. */
import { fromWord, hasWords, toWord } from '../../core/index';
import { fromBase64, toBase64 } from '../base64';
import { fieldOf } from '../fieldOf';
import { type Refusal, refuse } from '../refusal';
import type { Session } from '../session';
import { type ConvertedText, readDocument } from './convert';

/** The argument of the command that makes a draft. */
export interface WordToImport {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Its bytes, in base 64. */
  readonly content: string;
}

export interface WordContent {
  /** Its bytes, in base 64. */
  readonly content: string;
  /** Sentences on what Word does not say, or says otherwise. */
  readonly problems: readonly string[];
}

/** Takes `WordToImport`; `problems` tell what was left out. */
export async function runFromWord(
  session: Session,
  [argument]: readonly unknown[],
): Promise<({ readonly kind: 'draft' } & ConvertedText) | Refusal> {
  const [file, content] = ['file', 'content'].map((name) => fieldOf(argument, name));
  if (typeof file !== 'string' || typeof content !== 'string') return refuse('Which document?');
  const bytes = fromBase64(content);
  const word = await session.host.loadWordFiles().catch(() => undefined);
  if (bytes === undefined || word === undefined) return refuse(`${file} cannot be read here.`);
  const { document, remarks, problem } = word.read(bytes);
  if (problem !== undefined) return refuse(`${file}: ${problem.message} ${problem.remedy}`);
  if (!hasWords(document)) return refuse(`${file}: The document holds no words.`);
  return { kind: 'draft', text: fromWord(document), problems: remarks };
}

/** Takes the address of a document; `null` where there is no summary of opinion. */
export async function runToWord(
  session: Session,
  [source]: readonly unknown[],
): Promise<WordContent | null> {
  const opinion = await readDocument(session, source);
  if (opinion === undefined) return null;
  const { write } = await session.host.loadWordFiles();
  const { document, problems } = toWord(opinion);
  return {
    content: toBase64(write(document)),
    problems: problems.map(({ message }) => message),
  };
}
