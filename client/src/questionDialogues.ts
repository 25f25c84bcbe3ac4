/** One question of several in a dialogue of VS Code, with its place among them and a way back. */
import {
  type InputBox,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  window,
} from 'vscode';
import type { DraftQuestion, DraftStep } from '../../server/src/core';

/** The answer of a writer who wants to see the question before. */
export const BACK = Symbol('back');

type Answer = string | readonly string[];
interface Option extends QuickPickItem {
  readonly value: string;
}

/**
 * `undefined` when the writer gives up. `before`: what stands there at first; `check` says what is wrong with an answer.
 */
export function askStep(
  question: DraftQuestion,
  { step, steps }: DraftStep,
  before: Answer | undefined,
  check: (answer: Answer) => Promise<string | undefined>,
): Promise<Answer | typeof BACK | undefined> {
  const dialogue = question.kind === 'text' ? window.createInputBox() : createList(question);
  dialogue.title = `New Summary of Opinion: ${question.title}`;
  dialogue.step = step;
  dialogue.totalSteps = steps;
  dialogue.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  dialogue.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const end = (answer: Answer | typeof BACK | undefined): void => {
      resolve(answer);
      dialogue.dispose();
    };
    const offer = async (answer: Answer | undefined, tell: (problem: string) => void) => {
      if (answer === undefined) return;
      dialogue.busy = true;
      const problem = await check(answer);
      dialogue.busy = false;
      if (problem === undefined) end(answer);
      else tell(problem);
    };
    dialogue.onDidTriggerButton(() => end(BACK));
    dialogue.onDidHide(() => end(undefined));
    if ('items' in dialogue) listen(dialogue, question, before, check, offer);
    else listenToWords(dialogue, question, before, check, offer);
    dialogue.show();
  });
}

type Offer = (answer: Answer | undefined, tell: (problem: string) => void) => Promise<void>;

function createList({ kind, options }: DraftQuestion): QuickPick<Option> {
  const list = window.createQuickPick<Option>();
  list.items = options.map(({ value, label, detail }) => ({ value, label, description: detail }));
  list.canSelectMany = kind === 'several';
  return list;
}

function listen(
  list: QuickPick<Option>,
  { kind, prompt }: DraftQuestion,
  before: Answer | undefined,
  check: (answer: Answer) => Promise<string | undefined>,
  offer: Offer,
): void {
  const isBefore = ({ value }: Option): boolean =>
    typeof before === 'string' ? value === before : before?.includes(value) === true;
  list.placeholder = prompt;
  if (kind === 'several') list.selectedItems = list.items.filter(isBefore);
  else if (before !== undefined) list.activeItems = list.items.filter(isBefore);
  const { title } = list;
  // A list has no place for messages; its title is what is read.
  const tell = (problem: string | undefined): void => {
    list.title = problem ?? title;
  };
  list.onDidAccept(() => {
    const meant = kind === 'several' ? findMeant(list) : [];
    const values = new Set([...list.selectedItems, ...meant].map(({ value }) => value));
    void offer(kind === 'several' ? [...values] : [...values][0], tell);
  });
  if (kind !== 'several') return;
  list.onDidChangeSelection(async (selected) => {
    const problem = await check(selected.map(({ value }) => value));
    // Answers to what has changed since say nothing.
    if (selected === list.selectedItems) tell(problem);
  });
}

/** Who types “orphan” and presses Enter means the row that is left, ticked or not; VS Code makes it active only when a key leads to it. */
function findMeant({ value, items, activeItems }: QuickPick<Option>): readonly Option[] {
  const words = value.trim().toLowerCase();
  if (words === '') return [];
  if (activeItems.length > 0) return activeItems;
  const left = items.filter(({ label }) => label.toLowerCase().includes(words));
  return left.length === 1 ? left : [];
}

function listenToWords(
  box: InputBox,
  { prompt, suggestion, isRequired }: DraftQuestion,
  before: Answer | undefined,
  check: (answer: Answer) => Promise<string | undefined>,
  offer: Offer,
): void {
  box.prompt = prompt;
  box.placeholder = isRequired ? '' : 'Enter alone: to be filled in later';
  box.value = typeof before === 'string' ? before : suggestion;
  const tell = (problem: string | undefined): void => {
    box.validationMessage = problem;
  };
  box.onDidAccept(() => void offer(box.value, tell));
  box.onDidChangeValue(async (value) => {
    const problem = await check(value);
    // Answers to what has changed since say nothing.
    if (value === box.value) tell(problem);
  });
}
