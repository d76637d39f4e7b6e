import leven from 'leven'

/**
 * The candidate that an author most likely meant.
 * @returns `undefined` when more than a third of the letters would have to change
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.ceil(written.length / 3) + 1
  for (const candidate of candidates) {
    const distance = leven(written.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** The fix for a name that does not exist: the nearest one, else all there are. */
export function suggestName(written: string, candidates: Iterable<string>): string {
  const names = [...candidates]
  const name = nearest(written, names)
  if (name) return `이렇게 쓴다: ${name}`
  return names.length > 0 ? `쓸 수 있는 값: ${names.join(', ')}` : '아직 쓸 수 있는 값이 없다'
}
