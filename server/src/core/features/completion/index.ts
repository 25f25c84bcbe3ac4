/** Completion: what may stand at the cursor, judged by the words before it. One file for each kind of place. */
import type { Analysis } from '../../analysis/analyze';
import { completeAtcCode } from './atcCodes';
import { completeComment } from './comments';
import {
  type CompletionItem,
  type Completions,
  NO_COMPLETIONS,
  toPlainText,
} from './completionItem';
import { type CompletionPlace, readPlace } from './completionPlace';
import type { CompletionSources } from './completionSources';
import { completeFootnote } from './footnotes';
import { completeFrontMatter } from './frontMatter';
import { completeHolder } from './holders';
import { completeName } from './names';
import { completeParagraph } from './paragraphs';
import { completePlaceholder } from './placeholders';
import { completePresentation } from './presentations';
import { completeSpecies } from './species';

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
  completePlaceholder,
  completeFootnote,
  completeAtcCode,
  completeHolder,
  completePresentation,
  completeSpecies,
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
    if (completions === undefined) continue;
    const items = completions.items.filter((item) => changesText(item, analysis));
    return { ...completions, items };
  }
  return NO_COMPLETIONS;
}

/** False for what stands there already. */
function changesText({ insert, span, edits }: CompletionItem, { source }: Analysis): boolean {
  return edits.length > 0 || toPlainText(insert) !== source.slice(span.start, span.end);
}
