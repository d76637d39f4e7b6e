/**
 * `npm run bench:search -- FILE`: how well the built index answers a file of queries,
 * `[{ q, class, want: [note ids], anchor_hint? }]`. Queries for notes that do not exist are counted apart.
 * - `--misses` prints each query whose first hit is not right.
 * - `--no-aliases` takes the aliases of the wanted notes and of their glossary entries out of the index.
 * - `--notes 1500` fills the index with changed copies of the notes: for the times and the weight.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { getNotes } from '../lib/content/catalog.ts'
import { termsOf } from '../lib/search/analyzer.ts'
import { completeSearcher, type NoteHit } from '../lib/search/searcher.ts'
import { compact } from '../lib/text/normalize.ts'
import { builtIndex, indexOfSize, indexWithoutAliases } from './search-indexes.ts'

interface Query {
  q: string
  class: string
  /** Empty when nothing should be found. */
  want: string[]
  anchor_hint?: string
}

interface Outcome extends Query {
  hits: NoteHit[]
  /** Place of the first wanted note, from 1; 0 when it is not among the hits. */
  place: number
  milliseconds: number
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    'no-aliases': { type: 'boolean', default: false },
    notes: { type: 'string' },
  },
})
if (!positionals[0])
  throw new Error('npm run bench:search -- <queries.json> [--misses] [--no-aliases] [--notes N]')
const queries = JSON.parse(readFileSync(positionals[0], 'utf8')) as Query[]

const { index, textsOf } = values['no-aliases']
  ? indexWithoutAliases(new Set(queries.flatMap(({ want }) => want)))
  : values.notes
    ? indexOfSize(Number(values.notes))
    : builtIndex()
const searcher = completeSearcher({
  names: JSON.parse(index.names),
  glossary: JSON.parse(index.glossary),
  body: JSON.parse(index.body),
})

const written = new Set(getNotes().map(({ id }) => id))
const isAnswerable = ({ want }: Query) => want.length === 0 || want.some((id) => written.has(id))
const outcomes = queries.filter(isAnswerable).map(run)

const classes = [...new Set(outcomes.map((outcome) => outcome.class))]
console.table(
  Object.fromEntries(
    [
      ...classes.map((name) => [name, outcomes.filter((o) => o.class === name)] as const),
      ['all', outcomes] as const,
    ].map(([name, group]) => [name, measure(group)]),
  ),
)
console.log(
  `${queries.length - outcomes.length} of ${queries.length} queries skipped: their notes do not exist`,
)
const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
const quantile = (share: number) => times[Math.floor(share * (times.length - 1))]?.toFixed(2)
console.log(`p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms`)
const sizes = Object.entries(index).map(([name, text]) => [name, gzipSync(text).length] as const)
console.log(
  `index gzip: ${sizes.map(([name, size]) => `${name} ${size}`).join(', ')}, all ${sizes.reduce((sum, [, size]) => sum + size, 0)} bytes`,
)
if (values.misses) for (const outcome of outcomes) printMiss(outcome)

function run(query: Query): Outcome {
  searcher.search(query.q) // The first run pays for compiling and sorting.
  const start = performance.now()
  const results = searcher.search(query.q)
  const milliseconds = performance.now() - start
  // As the reader sees them once the texts are here.
  const hits = results.withTexts(textsOf)
  return {
    ...query,
    hits,
    place: hits.findIndex(({ id }) => query.want.includes(id)) + 1,
    milliseconds,
  }
}

function measure(group: Outcome[]) {
  const wanted = group.filter(({ want }) => want.length > 0)
  const garbage = group.filter(({ want }) => want.length === 0)
  const hinted = wanted.filter(({ anchor_hint }) => anchor_hint)
  const share = (part: number, whole: Outcome[]) =>
    whole.length === 0 ? '–' : (part / whole.length).toFixed(2)
  return {
    queries: group.length,
    'R@1': share(wanted.filter(({ place }) => place === 1).length, wanted),
    'R@5': share(wanted.filter(({ place }) => place > 0 && place <= 5).length, wanted),
    'MRR@10': share(
      wanted.reduce((sum, { place }) => sum + (place > 0 && place <= 10 ? 1 / place : 0), 0),
      wanted,
    ),
    zero: share(wanted.filter(({ hits }) => hits.length === 0).length, wanted),
    FP: share(garbage.filter(({ hits }) => hits.length > 0).length, garbage),
    'anchor@1': share(hinted.filter(isHinted).length, hinted),
  }
}

/** The hint is a heading of another text: half of its words are enough. */
function isHinted({ hits, anchor_hint = '' }: Outcome): boolean {
  const section = hits[0]?.sections[0]
  if (!section) return false
  const shown = compact(section.title + section.href)
  const words = termsOf(anchor_hint)
  return words.filter((word) => shown.includes(compact(word))).length >= words.length / 2
}

function printMiss(outcome: Outcome): void {
  const { q, want, hits, place, anchor_hint } = outcome
  const isRight =
    want.length === 0 ? hits.length === 0 : place === 1 && (!anchor_hint || isHinted(outcome))
  if (isRight) return
  const found = hits.slice(0, 3).map(({ id, sections }) => sections[0]?.href ?? id)
  console.log(
    `[${outcome.class}] ${q}: want ${want.join(' ') || 'nothing'}${anchor_hint ? ` (${anchor_hint})` : ''}, place ${place}, found ${found.join(' ')}`,
  )
}
