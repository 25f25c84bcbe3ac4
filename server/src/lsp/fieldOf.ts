/** Looks into values that a client sent, of which nothing is known. */

/** A field of something that a client sent. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
