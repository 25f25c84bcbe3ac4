/** Begins a draft, step by step: from the answers so far to the next question and to the draft as far as it is known. */
import type { Profile } from '../model/opinion';
import { isSlotName } from '../packs/slots';
import type { StandardSentences } from '../packs/standardSentences';
import { type Checked, checkModifiers, checkValue, completeModifiers } from './draftFacts';
import { buildDraftForm } from './draftForm';
import { type DraftQuestion, type DraftTemplate, findQuestions, readKind } from './draftQuestions';
import { listOtherNames, toFileName } from './fileNames';
import { describeUnknownSlots, type FilledTemplate, fillTemplate } from './fillTemplate';

/**
 * By the names of questions and slots: `{ kind: 'human-initial', modifiers: ['orphan'], product: 'Zenquora' }`. An answer
 * that is not there is still to be asked for; an empty one is not known, and becomes a placeholder.
 */
export type DraftAnswers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface DraftStep {
  /** The next question, or the one whose answer is wrong; `undefined` when nothing is left to ask. */
  readonly question: DraftQuestion | undefined;
  /** 1-based place of the question among all that will be asked, as far as that is known. */
  readonly step: number;
  readonly steps: number;
  /** What is wrong with an answer: a sentence or two. */
  readonly problem: string | undefined;
  /** Once the kind is known and while no answer is wrong. */
  readonly draft: NewDraft | undefined;
}

export interface NewDraft extends FilledTemplate {
  /** `zenquora.opinion.md` */
  readonly fileName: string;
  /** For where that name is taken, in the order in which to try them: `zenquora-2.opinion.md` … */
  readonly otherNames: readonly string[];
  /** What the writer of the template should know: sentences. */
  readonly remarks: readonly string[];
}

/** Never throws; answers to questions that are not asked for this kind of draft are passed over. */
export function beginDraft(
  answers: DraftAnswers,
  standard: StandardSentences,
  templates: readonly DraftTemplate[],
): DraftStep {
  const kind = typeof answers.kind === 'string' ? answers.kind : undefined;
  const { profile, template } = readKind(kind ?? '', templates);
  const words = toList(answers.modifiers);
  const questions = findQuestions(templates, profile, template, new Set(words));
  const steps = questions.length;
  const at = (name: string): Pick<DraftStep, 'question' | 'step' | 'steps'> => {
    const index = questions.findIndex((question) => question.name === name);
    return { question: questions[index], step: index + 1, steps };
  };
  const wrong = (name: string, problem: string): DraftStep => ({
    ...at(name),
    problem,
    draft: undefined,
  });
  if (profile === undefined && template === undefined) {
    const problem = kind === undefined ? undefined : `There is no “${kind}” to begin with.`;
    return { ...at('kind'), problem, draft: undefined };
  }
  const modifiers = checkModifiers(profile === undefined ? [] : words, profile);
  if (modifiers.problem !== undefined) return wrong('modifiers', modifiers.problem);
  const values = new Map<string, string>();
  for (const [name, text] of Object.entries(answers)) {
    if (typeof text !== 'string' || !isSlotName(name)) continue;
    const checked = checkAnswer(name, text, profile, questions);
    if (checked.problem !== undefined) return wrong(name, checked.problem);
    if (checked.value !== '') values.set(name, checked.value);
  }
  const facts = { profile, modifiers: completeModifiers(modifiers.value, profile, values), values };
  const form = template?.text ?? buildDraftForm(facts, standard);
  const next = questions.find(({ name }) => answers[name] === undefined);
  const fileName = toFileName(values.get('product'));
  const otherNames = listOtherNames(fileName, profile);
  return {
    ...(next === undefined ? { question: undefined, step: steps, steps } : at(next.name)),
    problem: undefined,
    draft: {
      ...fillTemplate(form, facts),
      fileName,
      otherNames,
      remarks: template === undefined ? [] : describeUnknownSlots(template.name, template.text),
    },
  };
}

function checkAnswer(
  name: string,
  text: string,
  profile: Profile | undefined,
  questions: readonly DraftQuestion[],
): Checked<string> {
  const question = questions.find((one) => one.name === name);
  return question?.isRequired === true && text.trim() === ''
    ? { problem: `${question.title} is needed.` }
    : checkValue(name, text, profile);
}

function toList(answer: DraftAnswers[string]): readonly string[] {
  if (answer === undefined || answer === '') return [];
  return typeof answer === 'string' ? [answer] : answer;
}
