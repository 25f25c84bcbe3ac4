/** `opinion-summary format`: lays out drafts as the editor does, or names those that are laid out otherwise. */
import { applyEdits, formatDraft, notationOf, parseDocument, plural } from '../../core/index';
import { createConfigurationFinder } from '../configurationFiles';
import { encodeText, writeWholeFile } from '../nodeFiles';
import type { CommandContext } from './commandContext';
import { describeFault, readDocument, STANDARD_INPUT } from './documentLinter';
import { type FoundDocuments, findDocuments } from './findDocuments';
import { createFindIgnored } from './findIgnored';
import type { FormatCommandOptions } from './formatOptions';
import { createProblemList, type ProblemList } from './problemList';
import { toDisplayPath, toPrintableLine } from './problems';

/** What becomes of a document; a change is not written with `--check`. */
type Outcome = 'changed' | 'tidy' | 'published';

/** Answers the exit code. */
export async function runFormat(
  options: FormatCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { workingFolder } = context;
  const problems = createProblemList(context);
  const finder = createConfigurationFinder(workingFolder, undefined);
  const found = await findDocuments(options.paths, workingFolder, createFindIgnored(finder));
  for (const file of finder.found) problems.addPlaced(file.problems);
  for (const problem of found.problems) problems.add(problem);
  const outcomes: Outcome[] = [];
  for (const document of found.documents) {
    try {
      const outcome = formatDocument(document, options, problems, workingFolder);
      if (outcome !== undefined) outcomes.push(outcome);
    } catch (error) {
      problems.add({ path: document.path, ...describeFault('Laying out the draft failed', error) });
    }
  }
  for (const folder of found.doubtfulFolders) problems.addEmptyFolder(folder);
  const writesText = options.paths.includes('-') && !options.isCheck;
  if (outcomes.length > 0 && !writesText) {
    process.stdout.write(`${describeOutcomes(outcomes, options.isCheck)}\n`);
  }
  if (problems.texts.length > 0) return 2;
  return options.isCheck && outcomes.includes('changed') ? 1 : 0;
}

/** `undefined` for what cannot be read or written, and for what is no document. */
function formatDocument(
  document: FoundDocuments['documents'][number],
  { isCheck, layout, stdinFilename }: FormatCommandOptions,
  problems: ProblemList,
  workingFolder: string,
): Outcome | undefined {
  const { path } = document;
  const name = path === '-' ? (stdinFilename ?? STANDARD_INPUT) : path;
  const { value: file, problem: unread } = readDocument(document);
  if (unread !== undefined) problems.add({ path, ...unread });
  if (file === 'unwanted') problems.addUnwanted([path]);
  if (file === undefined || file === 'unwanted') return undefined;
  const tree = parseDocument(file.text, notationOf(name, file.text));
  const text = applyEdits(file.text, formatDraft(tree, layout));
  const isPublished = tree.notation === 'published';
  const isChanged = text !== file.text;
  const shown = toPrintableLine(toDisplayPath(name, workingFolder));
  const written = encodeText({ ...file, text });
  if (path === '-' && !isCheck) {
    process.stdout.write(written);
    if (isPublished) problems.note(`${shown}: ${PUBLISHED}`);
  } else if (isChanged) {
    const unwritten = isCheck ? undefined : writeWholeFile(path, written, file);
    if (unwritten !== undefined) {
      problems.add({ path, ...unwritten });
      return undefined;
    }
    process.stdout.write(`${shown}\n`);
  }
  return isPublished ? 'published' : isChanged ? 'changed' : 'tidy';
}

const PUBLISHED = 'The text stays as it is: only drafts are laid out.';

/** One line: `✎ 2 drafts laid out. ✔ 1 draft laid out already.` */
function describeOutcomes(outcomes: readonly Outcome[], isCheck: boolean): string {
  const numberOf = (wanted: Outcome): number =>
    outcomes.filter((outcome) => outcome === wanted).length;
  const [changed, tidy, published] = [numberOf('changed'), numberOf('tidy'), numberOf('published')];
  const stays = published === 1 ? 'stays as it is' : 'stay as they are';
  return [
    changed > 0 ? `✎ ${plural(changed, 'draft')} ${isCheck ? 'to lay out' : 'laid out'}.` : '',
    tidy > 0 ? `✔ ${plural(tidy, 'draft')} laid out already.` : '',
    published > 0 ? `${plural(published, 'text')} ${stays}: only drafts are laid out.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
