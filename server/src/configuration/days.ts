/** The day on which accepted findings are judged and entries are dated. */

/** In UTC, so that it is the same for all who share a repository: `2026-11-25`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
