/** How the words before a code are written: `ATC code` or `ATCvet code`. Shared by the rules about codes. */

/** `ATC`, its letters exchanged, and `code` alone, which stands for a label where a code follows. */
const LABEL = /^(?:(?:atc|act|tac|cat|tca|cta)(?:vet)?(?:codes?)?|codes?)$/;

/**
 * The label in its right form, or undefined for words that are not known as a label, such as
 * `Anatomical Therapeutic Chemical (ATC) code`.
 */
export function canonicalAtcLabel(written: string, isVeterinary: boolean): string | undefined {
  if (written.includes(')')) return undefined;
  const letters = written.toLowerCase().replace(/[^a-z]/g, '');
  if (!LABEL.test(letters)) return undefined;
  return `ATC${isVeterinary ? 'vet' : ''} code${letters.endsWith('s') ? 's' : ''}`;
}
