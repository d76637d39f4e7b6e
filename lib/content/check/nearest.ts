import leven from 'leven'

/**
 * The candidate that an author most likely meant.
 * @returns `undefined` when more than a third of the letters would have to change
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let leastCost = Math.ceil(written.length / 3) + 1
  for (const candidate of candidates) {
    const distance = leven(written.toLowerCase(), candidate.toLowerCase())
    // Swapped letters are more likely than missing ones, so that equal lengths win a tie.
    const cost = distance + Math.abs(written.length - candidate.length) / 100
    // A name that shares no letter is not nearer for being short.
    if (cost < leastCost && distance < candidate.length) [best, leastCost] = [candidate, cost]
  }
  return best
}

/** More names than this are a list nobody reads in an error message. */
const MANY = 20

/** The fix for a name that does not exist: the nearest one, else all there are. */
export function suggestName(written: string, names: readonly string[]): string {
  const name = nearest(written, names)
  if (name) return `이렇게 쓴다: ${name}`
  if (names.length === 0 || names.length > MANY)
    return '비슷한 이름이 없다. 있는 것을 쓰거나 새로 만든다'
  return `쓸 수 있는 값: ${names.join(', ')}`
}
