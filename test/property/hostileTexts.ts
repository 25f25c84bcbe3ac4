/** Documents of the size that is asked for, each made to set some rule or reader working more than its length is worth. */
import { readExamplePairs } from '../support/exampleDocuments';

export interface HostileText {
  readonly name: string;
  /** So long that a square of it takes longer than all the rest. */
  readonly size: number;
  fill(size: number): string;
}

const DRAFTS = new Map(
  readExamplePairs('clean').map(({ name, draft }) => [name, draft.text.replace(/\u00a0/g, ' ')]),
);
const INITIAL = DRAFTS.get('human-initial') ?? '';
const POST = DRAFTS.get('human-post-new-indication') ?? '';

/** Five letters for each number. */
export function spell(index: number): string {
  return [4, 3, 2, 1, 0]
    .map((place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26)))
    .join('');
}

function name(index: number): string {
  const small = spell(index);
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/** Pieces one after another up to the size. */
function run(piece: (index: number) => string, size: number): string {
  let text = '';
  for (let index = 0; text.length < size; index++) text += piece(index);
  return text;
}

/** Puts a run in the place of words of an example, which must have them. */
function replace(text: string, words: string, by: string): string {
  if (!text.includes(words)) throw new Error(`The example does not say “${words}”.`);
  return text.replace(words, () => by);
}

/** Behind the sentence on the mechanism. */
function inMechanism(by: string): string {
  return replace(INITIAL, 'This slows', `${by}This slows`);
}

/** In the statement, and in the indication. */
function inBoth(stated: string, full: string): string {
  const text = replace(INITIAL, 'adults with medullary', `adults with ${stated}medullary`);
  return replace(text, 'who require systemic therapy.', `who require systemic therapy ${full}.`);
}

export const HOSTILE_TEXTS: readonly HostileText[] = [
  {
    name: 'a company with a long name of misspelt words',
    size: 6000,
    fill: (size) => replace(INITIAL, 'Halvorsen', `Halvorsen ${run(() => 'tumor ', size)}`),
  },
  {
    name: 'a product name without end',
    size: 6000,
    fill: (size) =>
      replace(INITIAL, '## Lumivexa', `## Lumivexa ${run((index) => `${name(index)}x `, size)}`),
  },
  {
    name: 'names of products without end',
    size: 12_000,
    fill: (size) =>
      replace(INITIAL, '## Lumivexa', `## ${run((index) => `${name(index)}, `, size)}Lumivexa`),
  },
  {
    name: 'many bodies with one label, and marks without one',
    size: 12_000,
    fill: (size) =>
      replace(INITIAL, 'opinion[^1]', `opinion[^1]${run((index) => `[^a${index % 200}]`, 1400)}`) +
      run((index) => `[^z]: Xa ${index}\n\n`, size),
  },
  {
    name: 'marks without a body in the statement',
    size: 50_000,
    fill: (size) =>
      inBoth(
        run((index) => `word[^q${index}] `, size),
        '',
      ),
  },
  {
    name: 'marks that lead to the wrong footnotes in the wrong order',
    size: 25_000,
    fill(size) {
      const most = Math.floor(size / 60);
      return (
        inMechanism(run((index) => `a hybrid medicine[^${most + 1 - index}] `, size / 2)) +
        run((index) => `[^${most + 1 - index}]: An orphan designation\n\n`, size / 2)
      );
    },
  },
  {
    name: 'footnotes that lost their marks, in a text of many marks',
    size: 50_000,
    fill: (size) =>
      inMechanism(run(() => 'w[^1] ', size / 2)) +
      run((index) => `[^u${index}]: An orphan designation\n\n`, size / 2),
  },
  {
    name: 'marks with high numbers without a body, and bodies with low ones',
    size: 15_000,
    fill: (size) =>
      inMechanism(run((index) => `w[^${5000 + index}] `, size / 2)) +
      run((index) => `[^${2 + index}]: Xa\n\n`, size / 2),
  },
  {
    name: 'footnotes that contradict a long statement',
    size: 6000,
    fill: (size) =>
      inBoth(
        run((index) => `${spell(index)}abcdefgh `, size / 2),
        '',
      ) + run((index) => `\n[^x${index}]: A conditional marketing authorisation\n`, size / 2),
  },
  {
    name: 'findings inside of a long one',
    size: 12_000,
    fill: (size) => `${INITIAL}\n\n${run(() => 'the. ', size)}\n`,
  },
  {
    name: 'different kinds in the statement and the indication',
    size: 12_000,
    fill: (size) =>
      inBoth(
        run((index) => `A${spell(index).slice(-3).toUpperCase()}-positive `, size / 2),
        run((index) => `B${spell(index).slice(-3).toUpperCase()}-positive `, size / 2),
      ),
  },
  {
    name: 'partners of a combination',
    size: 25_000,
    fill: (size) =>
      inBoth(
        run((index) => `in combination with ${spell(index)}bcd `, size / 2),
        run(() => 'x yy zzz ', size / 2),
      ),
  },
  {
    name: 'clauses on patients',
    size: 50_000,
    fill: (size) =>
      inBoth(
        '',
        run(() => 'patients who is ', size),
      ),
  },
  {
    name: 'items of a list in the indication',
    size: 150_000,
    fill: (size) => inBoth('', `:\n${run(() => '> - have x y z\n', size)}`),
  },
  {
    name: 'small headings in the indication',
    size: 150_000,
    fill: (size) =>
      replace(
        POST,
        '> Urothelial carcinoma\n',
        `> Urothelial carcinoma\n>\n${run(() => '> Plaque psoriasis\n>\n', size)}`,
      ),
  },
  {
    name: 'substances of another document',
    size: 25_000,
    fill: (size) => inMechanism(run((index) => `${name(index)}tinib blocks the receptor. `, size)),
  },
  {
    name: 'labels of codes',
    size: 50_000,
    fill: (size) => inMechanism(run(() => '(ATC codes: L01EX41) ', size)),
  },
  {
    name: 'ages in different units',
    size: 100_000,
    fill: (size) =>
      replace(
        inBoth(
          '',
          run(() => 'calves 10 days of age ', size / 2),
        ),
        'as observed in',
        `as ${run(() => 'calves 10 days of age ', size / 2)}observed in`,
      ),
  },
  {
    name: 'comments without an end before one that has one',
    size: 300_000,
    fill: (size) => `${INITIAL}\n${run(() => '<!-- a\n\n', size)}<!-- b -->\n`,
  },
  {
    name: 'unused rules in a comment',
    size: 100_000,
    fill: (size) =>
      `${INITIAL}\n<!-- opinion-summary-ignore ${run(() => 'title-missing, ', size)}title-missing: so it is -->\n\ntext\n`,
  },
];
