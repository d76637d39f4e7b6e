import type { Range } from './normalize.ts'

export type Script = 'hangul' | 'latin' | 'other'

/** A stretch of one script. A Latin run is a word, a number, or an identifier with its connectors. */
export interface Run extends Range {
  script: Script
  text: string
  /** No space stands between this run and the one before, as between `EC2` and `를`. */
  attached: boolean
}

/** `X-Forwarded-For`, `0.0.0.0/0`, `AWS::AccountId`, `1,000`: letters and digits with what joins them. */
const LATIN = String.raw`[a-z\dµ\u00c0-\u024f]+(?:(?:[-_.:/@+#&']{1,3}|(?<=\d),(?=\d{3}))[a-z\dµ\u00c0-\u024f]+)*`
const HANGUL = '[가-힣ㄱ-ㅎㅏ-ㅣ]+'
const RUN = new RegExp(
  `(?<hangul>${HANGUL})|(?<latin>${LATIN})|\\p{L}+?(?=${HANGUL}|[a-z\\d]|\\P{L}|$)`,
  'giu',
)

/** Splits a normalised text into runs; spaces and punctuation between them are left out. */
export function splitRuns(text: string): Run[] {
  const runs: Run[] = []
  let previousEnd = -1
  for (const match of text.matchAll(RUN)) {
    const start = match.index
    const end = start + match[0].length
    const attached = previousEnd >= 0 && !/\s/.test(text.slice(previousEnd, start))
    runs.push({ script: scriptOf(match.groups!), text: match[0], start, end, attached })
    previousEnd = end
  }
  return runs
}

const scriptOf = (groups: Record<string, string | undefined>): Script =>
  groups.hangul ? 'hangul' : groups.latin ? 'latin' : 'other'
