import type { Range } from '../text/normalize.ts'

/**
 * A Latin run is indexed whole and in its parts, so that `InsufficientInstanceCapacity` is found by
 * "insufficient capacity" and `deregistration_delay.timeout_seconds` by "deregistration delay".
 */

/** Longer runs are ARNs and URLs: nobody types them whole, and their parts say enough. */
const LONGEST_WHOLE = 48
const SHORTEST_PART = 2

/** Whether a run has a term of its own, besides those of its parts. */
export const hasWhole = (run: string): boolean =>
  run.length <= LONGEST_WHOLE && !SAMPLE_ID.test(run)

/** The made-up ids of code samples: `i-0123456789abcdef0`, `123456789012`. */
const SAMPLE_ID = /(^|[-/:_])(?=[a-f]*\d)[0-9a-f]{8,}$/i

const PLAIN = /^([A-Z]?[a-z]+|[A-Z]+|\d+)$/

/** Parts of a run other than the run itself, as ranges in it. Empty when it is one plain word. */
export function partsOf(run: string): Range[] {
  if (PLAIN.test(run)) return []
  const pieces = splitAtConnectors(run)
  const all = pieces.flatMap((piece) => [piece, ...splitPiece(run, piece)])
  return all.filter(({ start, end }) => {
    const length = end - start
    return length >= SHORTEST_PART && length < run.length && hasWhole(run.slice(start, end))
  })
}

/** A full stop or comma between digits belongs to the number: `99.99`, `1,000`, `10.0.0.0`. */
const PIECE = /(?:[^-_.:/@+#&',]|(?<=\d)[.,](?=\d))+/g

const splitAtConnectors = (run: string): Range[] => rangesOf(run, PIECE, 0)

function splitPiece(run: string, { start, end }: Range): Range[] {
  const piece = run.slice(start, end)
  const amount = /^(\d+(?:\.\d+)?)([a-zµ]+)$/i.exec(piece)
  if (amount) {
    const middle = start + amount[1]!.length
    return [
      { start, end: middle },
      { start: middle, end },
    ]
  }
  return splitHumps(piece, start)
}

const HUMP = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g
const SHORTEST_HUMP = 2

/**
 * The words of a camel-case name. Names with a one-letter hump (`IPv4`) or with digits after a short word
 * (`ec2`, `m7gn`), and numbers, are words of their own.
 */
function splitHumps(piece: string, offset: number): Range[] {
  const humps = rangesOf(piece, HUMP, offset)
  const isWord = humps.some(({ start, end }) => end - start < SHORTEST_HUMP)
  const isName = /^([a-z]{1,3}\d|[^a-z]+$)/i.test(piece)
  return humps.length < 2 || isWord || isName ? [] : humps
}

const rangesOf = (text: string, pattern: RegExp, offset: number): Range[] =>
  Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: offset + index,
    end: offset + index + match.length,
  }))

/** Plain words whose last s is no plural. */
const NOT_PLURAL = new Set(['https', 'always', 'alias', 'canvas', 'kubernetes', 'redis', 'jenkins'])

/**
 * The term of a Latin run or part: lower case, without thousands separators, and without the plural s of a
 * plain word (D. Harman, "How Effective Is Suffixing?", 1991: the S-stemmer), so that "launch template"
 * finds "Launch Templates".
 */
export function latinTerm(text: string): string {
  const lower = text.toLowerCase()
  const term = lower.includes(',') ? lower.replace(/(?<=\d),(?=\d{3})/g, '') : lower
  if (!/^[a-z]{5,}$/.test(term) || NOT_PLURAL.has(term)) return term
  if (/[^ae]ies$/.test(term)) return `${term.slice(0, -3)}y`
  return /[^uis]s$/.test(term) ? term.slice(0, -1) : term
}
