/** Finds the words at which slots of an indication may begin, so that each is looked up once and not once for each slot. */
import { type IndicationWord, wordMap } from './indicationWords';

/** Indices of words, in order. */
export interface SlotStarts {
  /** `who`, `after` … */
  readonly restriction: number[];
  /** `with` and `to`, of `in combination with` and `in addition to`. */
  readonly partner: number[];
  /** `monotherapy`, `alone` */
  readonly monotherapy: number[];
  /** `as` */
  readonly role: number[];
  /** `first-line`, `prior` … */
  readonly line: number[];
  /** `see`, `refer` */
  readonly reference: number[];
}

const SLOT_OF_WORD: ReadonlyMap<string, keyof SlotStarts> = wordMap<keyof SlotStarts>([
  ['restriction', 'who whose whom when where despite after following unless'],
  ['partner', 'with to'],
  ['monotherapy', 'monotherapy alone'],
  ['role', 'as'],
  [
    'line',
    'first second third fourth first-line second-line third-line fourth-line later-line frontline front-line prior previous lines',
  ],
  ['reference', 'see refer'],
]);

export function findSlotStarts(words: readonly IndicationWord[]): SlotStarts {
  const starts: SlotStarts = {
    restriction: [],
    partner: [],
    monotherapy: [],
    role: [],
    line: [],
    reference: [],
  };
  for (let index = 0; index < words.length; index++) {
    const slot = SLOT_OF_WORD.get(words[index]?.text ?? '');
    if (slot !== undefined) starts[slot].push(index);
  }
  return starts;
}
