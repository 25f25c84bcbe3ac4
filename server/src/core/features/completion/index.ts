/** Completion: what may stand at the cursor, judged by the words before it. One file for each kind of place. */
import type { Analysis } from '../../analysis/analyze';
import { completeAtcCode } from './atcCodes';
import { completeComment } from './comments';
import { type Completions, NO_COMPLETIONS } from './completionItem';
import { type CompletionPlace, readPlace } from './completionPlace';
import type { CompletionSources } from './completionSources';
import { completeFootnote } from './footnotes';
import { completeFrontMatter } from './frontMatter';
import { completeHolder } from './holders';
import { completeName } from './names';
import { completeParagraph } from './paragraphs';
import { completePresentation } from './presentations';

/** Answers `undefined` where the place is none of its own. */
export type Completer = (
  place: CompletionPlace,
  analysis: Analysis,
  sources: CompletionSources,
) => Completions | undefined;

/** The first that knows the place decides. */
const COMPLETERS: readonly Completer[] = [
  completeFrontMatter,
  completeComment,
  completeFootnote,
  completeAtcCode,
  completeHolder,
  completePresentation,
  completeParagraph,
  completeName,
];

/** `offset`: where the cursor stands. Never throws; answers nothing where nothing makes sense. */
export function findCompletions(
  analysis: Analysis,
  offset: number,
  sources: CompletionSources,
): Completions {
  const place = readPlace(analysis.tree, offset);
  for (const complete of COMPLETERS) {
    const completions = complete(place, analysis, sources);
    if (completions !== undefined) return completions;
  }
  return NO_COMPLETIONS;
}
