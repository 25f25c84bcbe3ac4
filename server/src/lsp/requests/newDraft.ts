/** `workspace/executeCommand` that begins a new document: the next question, and the draft as far as it is known. */
import {
  beginDraft,
  type DraftAnswers,
  type DraftStep,
  type DraftTemplate,
  PROFILES,
} from '../../core/index';
import { fieldOf } from '../fieldOf';
import type { Session } from '../session';
import { joinUri, relativeUri } from '../uris';

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
  return beginDraft(answers, ruleSet.standard, templates);
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
