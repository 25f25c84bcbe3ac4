/** The answer of a command that does nothing, and says why. */

export interface Refusal {
  readonly kind: 'refused';
  /** A sentence or two. */
  readonly message: string;
}

export function refuse(message: string): Refusal {
  return { kind: 'refused', message };
}
