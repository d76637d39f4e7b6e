/**
 * How far apart two sequences of keys are, in slips of the fingers (F. Damerau, "A Technique for Computer
 * Detection and Correction of Spelling Errors", 1964): a wrong key, a key too many or too few, two keys in the
 * wrong order. Slips that fingers make more easily cost less than 1.
 */

const NEIGHBOUR_COST = 0.7
const SHIFT_COST = 0.4
const DOUBLED_COST = 0.6
const SWAPPED_COST = 0.9

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Keys that touch: beside each other, or on two rows, each of which begins half a key further right. */
const neighbours = new Set<string>()
for (const [row, keys] of ROWS.entries()) {
  for (const [column, key] of [...keys].entries()) {
    const touching = [keys[column + 1], ROWS[row + 1]?.[column], ROWS[row + 1]?.[column - 1]]
    for (const other of touching) if (other) neighbours.add(key + other).add(other + key)
  }
}

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0
  if (a.toLowerCase() === b.toLowerCase()) return SHIFT_COST
  return neighbours.has(a + b) ? NEIGHBOUR_COST : 1
}

/**
 * The cheapest series of slips from one sequence of keys to the other; `Infinity` when it costs more than
 * `limit`. Optimal string alignment: no key is changed twice.
 */
export function slipDistance(from: string, to: string, limit: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  let leastOfLast = 0
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= to.length; column++) {
      const cost = Math.min(
        last[column - 1]! + substitutionCost(from[row - 1]!, to[column - 1]!),
        last[column]! + (from[row - 1] === from[row - 2] ? DOUBLED_COST : 1),
        current[column - 1]! + (to[column - 1] === to[column - 2] ? DOUBLED_COST : 1),
        isSwapped(from, row, to, column) ? beforeLast[column - 2]! + SWAPPED_COST : Infinity,
      )
      current.push(cost)
      if (cost < least) least = cost
    }
    // A swap reaches back two rows.
    if (least > limit && leastOfLast > limit) return Infinity
    leastOfLast = least
    beforeLast = last
    last = current
  }
  return last[to.length]! <= limit ? last[to.length]! : Infinity
}

const isSwapped = (from: string, row: number, to: string, column: number): boolean =>
  row > 1 &&
  column > 1 &&
  from[row - 1] === to[column - 2] &&
  from[row - 2] === to[column - 1] &&
  from[row - 1] !== from[row - 2]
