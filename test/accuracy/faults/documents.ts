/** What kind of document it is, as far as it decides whether a fault can occur in it. */
import type { AccuracyDocument, SentenceRole } from '../document';

export type IsFit = (document: AccuracyDocument) => boolean;

export const isHuman: IsFit = ({ subject }) => subject.profile.startsWith('human');
export const isVeterinary: IsFit = (document) => !isHuman(document);
export const isInitial: IsFit = ({ subject }) => subject.profile.endsWith('-initial');
export const isHumanInitial: IsFit = both(isHuman, isInitial);
export const isHumanPost: IsFit = ({ subject }) => subject.profile === 'human-post-authorisation';
export const isVeterinaryInitial: IsFit = ({ subject }) => subject.profile === 'veterinary-initial';
export const isWhole: IsFit = (document) => document.isWhole;
/** A medicine in its own right, which has no reference product. */
export const isOriginal: IsFit = ({ subject }) => subject.reference === undefined;

export function both(...conditions: readonly IsFit[]): IsFit {
  return (document) => conditions.every((isFit) => isFit(document));
}

/** The sentences of a part in a row. */
export function textOf({ blocks }: AccuracyDocument, role: SentenceRole): string {
  const sentences = blocks.flatMap((block) => block.sentences);
  return sentences.flatMap((one) => (one.role === role ? [one.text] : [])).join(' ');
}
