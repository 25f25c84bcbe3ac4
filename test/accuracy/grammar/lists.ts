/** How several things are written in a row. */

/** `a, b and c`. */
export function listOf(items: readonly string[], conjunction = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence that ends in a name: a name that ends in a stop gets no second one. */
export function endWith(sentence: string, name: string): string {
  return name.endsWith('.') ? `${sentence} ${name}` : `${sentence} ${name}.`;
}
