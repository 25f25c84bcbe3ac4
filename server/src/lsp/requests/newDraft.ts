/** `workspace/executeCommand` that begins a new document: the next question, and the draft as far as it is known. */
import {
  beginDraft,
  type DraftAnswers,
  type DraftStep,
  type DraftTemplate,
  PROFILES,
  suggestAnswer,
} from '../../core/index';
import { fieldOf } from '../fieldOf';
import { type Session, toStoredDocument } from '../session';
import { joinUri, nameOfUri, relativeUri } from '../uris';

/** The argument of the command; whatever is not as it should be is passed over. */
export interface NewDraftArgument {
  /** Address of the folder in which the document will stand; without it the first folder of the workspace. */
  readonly folder?: string | undefined;
  readonly answers: DraftAnswers;
}

export async function runNewDraft(session: Session, args: readonly unknown[]): Promise<DraftStep> {
  const [argument] = args;
  const named = fieldOf(argument, 'folder');
  const folder = typeof named === 'string' ? named : (session.folders[0]?.uri ?? '');
  const place = joinUri(folder, 'new.opinion.md');
  const answers = readAnswers(fieldOf(argument, 'answers'));
  const { ruleSet } = await session.configurations.rulesOf(place, []);
  const isProfile = PROFILES.some((profile) => profile === answers.kind);
  const templates = isProfile ? [] : await readTemplates(session, place);
  const step = beginDraft(answers, ruleSet.standard, templates);
  return addSuggestion(session, folder, answers.product, step);
}

/** What the document that has the name of the draft's file, or an open one, says of the product is offered as the answer. */
async function addSuggestion(
  session: Session,
  folder: string,
  product: DraftAnswers[string],
  step: DraftStep,
): Promise<DraftStep> {
  const { question, draft } = step;
  if (question === undefined || draft === undefined || typeof product !== 'string') return step;
  if (question.name !== 'substance' && question.name !== 'holder') return step;
  const stored = joinUri(folder, draft.fileName);
  for (const uri of [stored, ...session.documents.all().map((document) => document.uri)]) {
    const file = await session.readText(uri);
    if (file.kind !== 'text') continue;
    const opinion = session.opinionOf(toStoredDocument(uri, file.text));
    const suggestion = opinion && suggestAnswer(question.name, product, opinion);
    if (suggestion === undefined) continue;
    const prompt = `${question.prompt} The answer is that of ${nameOfUri(uri)}.`;
    return { ...step, question: { ...question, prompt, suggestion } };
  }
  return step;
}

function readAnswers(sent: unknown): DraftAnswers {
  if (typeof sent !== 'object' || sent === null) return {};
  const answers: Record<string, string | readonly string[]> = {};
  for (const [name, answer] of Object.entries(sent)) {
    if (typeof answer === 'string') answers[name] = answer;
    else if (Array.isArray(answer)) answers[name] = answer.map(String);
  }
  return answers;
}

/** The drafts of the folder that the configuration names, in the order of their names; unreadable ones are passed over. */
async function readTemplates(
  { configurations, host, readText }: Session,
  place: string,
): Promise<readonly DraftTemplate[]> {
  const folder = await configurations.templatesOf(place);
  if (folder === undefined) return [];
  const templates: DraftTemplate[] = [];
  for await (const { uri } of host.findDocuments(folder)) {
    const name = /^(.+)\.opinion\.md$/i.exec(relativeUri(folder, uri) ?? '')?.[1];
    const file = name === undefined ? undefined : await readText(uri);
    if (name !== undefined && file?.kind === 'text') templates.push({ name, text: file.text });
  }
  return templates;
}
