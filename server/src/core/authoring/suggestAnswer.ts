/** What another document of the same product answers to a question on a new draft. */
import type { Opinion } from '../model/opinion';

/** `undefined` where the document is of another product, or does not say. */
export function suggestAnswer(
  question: string,
  product: string,
  { productNames, commonNames, applicant }: Opinion,
): string | undefined {
  const wanted = product.trim().toLowerCase();
  if (!productNames.some(({ text }) => text.toLowerCase() === wanted)) return undefined;
  const answer =
    question === 'substance'
      ? commonNames.map(({ text }) => text).join(' / ')
      : question === 'holder'
        ? (applicant?.name?.text ?? '')
        : '';
  // A placeholder of a draft is no answer.
  return answer === '' || /[<>[\]{}]/.test(answer) ? undefined : answer;
}
