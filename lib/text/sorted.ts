/**
 * Position of the first item whose key is not before another, in the order of JavaScript's string comparison;
 * the length of the list when there is none.
 * @param items in the order of their keys
 */
export function firstNotBefore<Item>(
  items: readonly Item[],
  key: string,
  keyOf: (item: Item) => string,
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyOf(items[middle]!) < key) low = middle + 1
    else high = middle
  }
  return low
}
