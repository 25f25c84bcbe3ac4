/** Tells where the benefits speak of another number of earlier treatments than the indication. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { readNumber } from '../text/numberWords';
import type { ProseSpan } from '../text/span';
import { report, type Tell } from './rule';

/** `at least three prior therapies`: the words before and behind the figure tell that the same is counted. */
const EARLIER =
  /\b((?:at least|more than) )?(one|two|three|four|five|[1-5])( or more)? ((?:prior|previous) (?:lines of )?(?:systemic )?)(therap|treatment|regimen|line)(?:y|ies|s)?\b/gi;

interface EarlierTherapies extends ProseSpan {
  readonly figure: number | undefined;
  /** All words but the figure. */
  readonly counted: string;
}

/** “At least three prior therapies” in the one and “at least four” in the other. */
export function checkTherapies(opinion: Opinion, tell: Tell): void {
  const found = findOtherFigure(opinion);
  if (found === undefined) return;
  const { benefits, full } = found;
  tell(
    report(
      benefits.span,
      `The benefits speak of “${benefits.text}”, the indication of “${full.text}”.`,
      [],
      {
        // What was studied may be more than what is approved.
        severityAtMost: 'info',
        related: [{ span: full.span, message: `The indication reads “${full.text}”.` }],
      },
    ),
  );
}

/** The earlier treatments of the benefits, and those of the only sentence of the indication, where only their figures differ. */
function findOtherFigure(
  opinion: Opinion,
): { readonly benefits: Passage; readonly full: Passage } | undefined {
  const { statement, indication, tree } = opinion;
  const benefits = opinion.part('benefits');
  const [only, another] = indication?.sentences ?? [];
  if (benefits === undefined || only === undefined || another !== undefined) return undefined;
  if (statement?.action !== 'granting') return undefined;
  const told = findEarlier(tree.prose.text, benefits.prose);
  const [first] = told;
  if (first === undefined) return undefined;
  const full = findEarlier(tree.prose.text, only.prose);
  const other = full.find(({ counted }) => counted === first.counted);
  const isShared = full.some(({ figure }) => told.some((one) => one.figure === figure));
  if (other === undefined || isShared) return undefined;
  return { benefits: buildPassage(tree.prose, first), full: buildPassage(tree.prose, other) };
}

function findEarlier(text: string, { from, to }: ProseSpan): readonly EarlierTherapies[] {
  const part = text.slice(from, to);
  if (!/\bpr(?:ior|evious)\b/.test(part)) return [];
  return Array.from(part.matchAll(EARLIER), (match) => {
    const [words, least = '', figure = '', more = '', kind = '', noun = ''] = match;
    const start = from + match.index;
    return {
      from: start,
      to: start + words.length,
      figure: readNumber(figure),
      counted: `${least}${more} ${kind}${noun}`.toLowerCase(),
    };
  });
}
