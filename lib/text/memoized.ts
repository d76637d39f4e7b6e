/**
 * The same function, which works out each text once. Texts say the same words again and again: of what is analysed
 * when the search opens, three words in four were there before.
 */
export function memoized<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = read(text)
    known.set(text, result)
    return result
  }
}

/** The same for what is read of an object that does not change, as long as there is the object. */
export function memoizedFor<Key extends object, Result>(
  read: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, Result>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const result = read(key)
    known.set(key, result)
    return result
  }
}
