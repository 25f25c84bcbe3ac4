/** The last characters before a place of a text: `longest` of them, or all that there are. */
export function textBefore(text: string, at: number, longest: number): string {
  return text.slice(Math.max(0, at - longest), at);
}
