/** Asks questions one after another in a terminal. Knows nothing of drafts but the shape of their questions. */
import { createInterface } from 'node:readline/promises';
import type { DraftAnswers, DraftQuestion, DraftStep } from '../../core/index';

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks until nothing is left to ask; a wrong answer is asked for again. Answers `undefined` when the writer ends it, with
 * Ctrl+C or Ctrl+D. `begin` answers the next question.
 */
export async function askInTerminal(
  given: DraftAnswers,
  begin: (answers: DraftAnswers) => DraftStep,
  { input, output }: Terminal,
): Promise<DraftAnswers | undefined> {
  const lines = createInterface({ input, output });
  // A question that nobody will answer never settles by itself.
  const closed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  const answers = { ...given };
  let asked = '';
  for (;;) {
    const { question, problem, step, steps } = begin(answers);
    if (problem !== undefined) output.write(`  ${problem}\n`);
    if (question === undefined) break;
    if (question.name !== asked) output.write(describeQuestion(question, step, steps));
    asked = question.name;
    const line = await Promise.race([lines.question(toPrompt(question)), closed]);
    if (line === undefined) return undefined;
    const answer = readAnswer(line.trim(), question);
    if (answer === undefined) output.write('  Write numbers from the list.\n');
    else answers[question.name] = answer;
  }
  lines.close();
  return answers;
}

function describeQuestion(
  { title, prompt, options }: DraftQuestion,
  step: number,
  steps: number,
): string {
  const list = options.map(({ label, detail }, index) => {
    const more = detail === '' ? '' : ` – ${detail}`;
    return `  ${String(index + 1).padStart(2)}  ${label}${more}\n`;
  });
  return `\n${step}/${steps} ${title}. ${prompt}\n${list.join('')}`;
}

function toPrompt({ kind, isRequired }: DraftQuestion): string {
  if (kind === 'one') return 'Number: ';
  if (kind === 'several') return 'Numbers, or Enter for none: ';
  return isRequired ? '> ' : '(Enter: later) > ';
}

/** `undefined` for numbers that are not in the list. */
function readAnswer(
  line: string,
  { kind, options }: DraftQuestion,
): string | readonly string[] | undefined {
  if (kind === 'text') return line;
  const words = line.split(/[\s,;]+/).filter((word) => word !== '');
  const values = words.map((word) => (/^\d+$/.test(word) ? options[Number(word) - 1] : undefined));
  const chosen = values.flatMap((option) => (option === undefined ? [] : [option.value]));
  if (chosen.length < values.length) return undefined;
  if (kind === 'several') return chosen;
  return chosen.length === 1 ? chosen[0] : undefined;
}
