/** Tells where the benefits or the opinion statement and the indication give the same age in different units: “calves from 10 days of age” and “calves from 10 weeks of age”. */
import type { Opinion, Part, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { ProseSpan } from '../text/span';
import { report, type Tell } from './rule';

/** Whom, how many, and of what; the words behind the unit tell that it is an age. */
const AGE =
  /\b([a-z]+) (?:aged )?(?:from )?(?:at least )?(?:the age of )?(\d{1,3}) (day|week|month|year)s?(?: of age| and older| or older|(?<=the age of \d{1,3} [a-z]{3,6}))\b/g;

interface Age extends ProseSpan {
  /** `calves 10` */
  readonly figure: string;
  readonly unit: string;
}

export function checkAgeUnits(opinion: Opinion, tell: Tell): void {
  const { statement } = opinion;
  compareAges(opinion, opinion.part('benefits'), 'The benefits speak', tell);
  // A change may name the age of patients who are new.
  const intended = statement?.action === 'granting' ? statement.intendedUse : undefined;
  compareAges(opinion, intended, 'The opinion statement speaks', tell);
}

function compareAges(
  { indication, tree }: Opinion,
  place: Part | Passage | undefined,
  who: string,
  tell: Tell,
): void {
  const body = indication?.body;
  if (place === undefined || body === undefined) return;
  const told = findAges(tree.prose.text, place.prose);
  if (told.length === 0) return;
  const full = findAges(tree.prose.text, body.prose);
  const firsts = new Map([...full].reverse().map((age) => [age.figure, age]));
  const given = new Set(full.map(nameOf));
  for (const age of told) {
    const other = firsts.get(age.figure);
    if (other === undefined || given.has(nameOf(age))) continue;
    tellUnits(who, buildPassage(tree.prose, age), buildPassage(tree.prose, other), tell);
    return;
  }
}

function nameOf({ figure, unit }: Age): string {
  return `${figure} ${unit}`;
}

function tellUnits(who: string, { text, span }: Passage, full: Passage, tell: Tell): void {
  const message = `${who} of “${text}”, the indication of “${full.text}”.`;
  const related = [{ span: full.span, message: `The indication reads “${full.text}”.` }];
  tell(report(span, message, [], { related }));
}

function findAges(text: string, { from, to }: ProseSpan): readonly Age[] {
  return Array.from(text.slice(from, to).matchAll(AGE), (match) => {
    const [words, whom = '', figure = '', unit = ''] = match;
    const start = from + match.index;
    return { from: start, to: start + words.length, figure: `${whom} ${figure}`, unit };
  });
}
