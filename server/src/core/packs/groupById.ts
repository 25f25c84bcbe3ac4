/** Groups what has an id by it: a pack may have thousands of entries, and each is asked for by its id. */

export function groupById<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(idOf(item));
    if (group === undefined) groups.set(idOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
