import { describe, expect, test } from 'vitest'
import type { Searcher, SearchResults } from '../../../lib/search/searcher.ts'
import { answerOf } from '../../../lib/search/answer.ts'
import type { NoteTexts } from '../../../lib/search/files.ts'
import { filesOf, searcherOf, type ContentOfTest } from './content.ts'

/** Numbers below 1 that are the same every time (T. Ettinger's mulberry32): 100,000 queries a library makes too slowly. */
function randomOf(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

const WORDS =
  '배치 그룹 인스턴스 로드 밸런서 한도 요금 권한 정책 볼륨 스냅샷 암호화 대상 추적 수명 주기 후크 상태 확인 종료 보호 예약 용량 오류 자동 복구 서브넷 라우팅 게이트웨이 함수 동시성 배포 고르기 만들기 켜기'.split(
    ' ',
  )
const LATIN =
  'EC2 ELB AMI CloudFormation InsufficientInstanceCapacity X-Forwarded-For deregistration_delay.timeout_seconds AWS::AccountId m7gn.4xlarge HTTP 504 placement group instance capacity target tracking'.split(
    ' ',
  )

/** About 30 notes and 50 glossary entries, of words at random. */
function corpusOf(random: () => number): { searcher: Searcher; texts: Map<string, NoteTexts> } {
  const pick = (words: string[]) => words[Math.floor(random() * words.length)]!
  const some = (count: number) =>
    Array.from({ length: count }, () => pick(random() < 0.7 ? WORDS : LATIN))
  const content: ContentOfTest = {
    notes: Array.from({ length: 30 }, (_, n) => ({
      id: `${pick(['ec2', 'elb', 'asg'])}/note-${n}`,
      title: some(2).join(' '),
      titleEn: pick(LATIN),
      aliases: some(2),
      lead: some(30).join(' '),
      sections: {
        a: [some(2).join(' '), some(40).join('을 ')],
        b: [pick(WORDS), some(40).join(' ')],
      },
      questions: { a: [`${some(3).join('을 ')} 하려면`], '': [some(4).join(' ')] },
    })),
    terms: Array.from({ length: 50 }, (_, n) => ({
      ko: some(2).join(' '),
      en: `${pick(LATIN)} ${n}`,
      aliases: some(1),
      misspellings: some(1).map((word) => `${word}으`),
    })),
  }
  return { searcher: searcherOf(content), texts: filesOf(content).texts }
}

/** What queries are made of: a few characters each, at random, and any number of them. */
const at = (random: () => number, from: number, to: number) =>
  String.fromCharCode(from + Math.floor(random() * (to - from + 1)))
const ATOMS: ((random: () => number) => string)[] = [
  (random) => WORDS[Math.floor(random() * WORDS.length)]!,
  (random) => LATIN[Math.floor(random() * LATIN.length)]!,
  (random) => WORDS[Math.floor(random() * WORDS.length)]!.normalize('NFD'),
  (random) => at(random, 0xac00, 0xd7a3),
  (random) => at(random, 0x3131, 0x3163),
  (random) => at(random, 0x1100, 0x11ff),
  (random) => at(random, 0x61, 0x7a),
  (random) => at(random, 0x20, 0x7e),
  (random) => at(random, 0x30, 0x39),
  (random) => at(random, 0, 0x1f),
  (random) => at(random, 0x300, 0x36f),
  (random) => at(random, 0xd800, 0xdfff),
  (random) => at(random, 0xff01, 0xff5e),
  (random) => at(random, 0, 0xffff),
  () => '\u200b\u200d\ufeff\u00ad',
  () => '\u202e\u2066\u200f',
  () => '👨‍👩‍👧🇰🇷',
  () => ' ',
  () => '<img src=x onerror=alert(1)>&amp;</script>',
  () => '(a+)+$.*?[^\\]{9}|\\1(?<=',
  (random) => ['__proto__', 'constructor', 'toString'][Math.floor(random() * 3)]!,
  () => "'; DROP TABLE--",
]

function queryOf(random: () => number): string {
  const length = 1 + Math.floor(random() * random() * 9)
  let query = ''
  for (let n = 0; n < length; n++) {
    const atom = ATOMS[Math.floor(random() * ATOMS.length)]!(random)
    query += random() < 0.05 ? atom.repeat(1 + Math.floor(random() * 30)) : atom
  }
  return query
}

/** What is wrong with the results of a query. */
function problemsOf({ notes, reading, suggestions, alternatives }: SearchResults): string[] {
  const problems: string[] = []
  const check = (isRight: boolean, problem: string) => isRight || problems.push(problem)
  check(notes.length <= 10, 'too many notes')
  check(new Set(notes.map(({ id }) => id)).size === notes.length, 'a note twice')
  for (const { id, title, service, sections } of notes) {
    check(Boolean(id && title && service), 'a note without its names')
    check(sections.length >= 1 && sections.length <= 3, 'no or too many sections')
    for (const { href, position } of sections) {
      check(href.startsWith(`/${id}/`), `an address elsewhere: ${href}`)
      check(position >= 0 && position <= 2, 'a section that is not there')
    }
  }
  check(reading === undefined || typeof reading === 'string', 'no reading')
  check(suggestions.length <= 3 && (notes.length === 0 || suggestions.length === 0), 'suggestions')
  check(
    alternatives.flat().every((term) => typeof term === 'string' && term !== ''),
    'no terms',
  )
  return problems
}

const { searcher, texts } = corpusOf(randomOf(1))

/** What is wrong with what is shown of the results once the texts are here. */
function problemsOfAnswer(results: SearchResults): string[] {
  const { notes } = answerOf(results, (id) => texts.get(id))
  const ids = new Set(notes.map(({ id }) => id))
  if (results.notes.length !== notes.length || !results.notes.every(({ id }) => ids.has(id)))
    return ['other notes with the texts']
  const isShown = notes.every(({ id, sections }) =>
    sections.every(({ snippet = [] }) => {
      const shown = snippet.map(({ text }) => text).join('')
      const said = shown.replace(/^… | …$/g, '')
      return texts.get(id)!.sections.some((text) => text.includes(said))
    }),
  )
  return isShown ? [] : ['a snippet that the note does not say']
}

describe('any string is a query', () => {
  test.each([
    ['', 'nothing'],
    ['   \n\t', 'spaces'],
    ['\ud800배치\udc00', 'lone surrogates'],
    ['배치 '.repeat(5_000), '20,000 characters'],
    ['가'.repeat(10_000), 'one word of 10,000 syllables'],
    ['a'.repeat(10_000), 'one word of 10,000 letters'],
    ['dkssud'.repeat(2_000), 'one word on the wrong keyboard'],
    ['ㅂㅊ'.repeat(5_000), '10,000 consonants'],
    ['ㅏ'.repeat(10_000), '10,000 vowels'],
    ['ㅂㅊ '.repeat(3_000), 'many initials'],
    ['가'.normalize('NFD').repeat(5_000), 'decomposed Hangul'],
    [`a${'\u0301'.repeat(10_000)}`, 'one letter with 10,000 marks'],
    ['a-'.repeat(5_000), 'one identifier of 5,000 parts'],
    ['1.'.repeat(5_000), 'one number of 5,000 groups'],
    ['뷁쒧뀕쒱뺅 '.repeat(2_000), 'strangers'],
    [Array.from({ length: 60 }, (_, n) => `instnc${n}x`).join(' '), 'many slips'],
    [
      Array.from({ length: 60 }, (_, n) => `qocl${n}`).join(' '),
      'many pieces on the wrong keyboard',
    ],
    ['.*+?^${}()|[]\\', 'syntax of regular expressions'],
    ['(a+)+$'.repeat(50), 'a pattern that backtracks'],
    ['<script>alert(1)</script>', 'markup'],
    ['__proto__ constructor toString', 'names of object properties'],
    ['💣🇰🇷👨‍👩‍👧', 'emoji'],
    ['\u202e\u0000\ufeff', 'controls'],
  ])('%.40j gives an answer soon: %s', (query) => {
    const started = performance.now()
    const results = searcher.search(query)
    expect(problemsOf(results)).toEqual([])
    expect(problemsOfAnswer(results)).toEqual([])
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('the same every time, and nothing stays behind', () => {
    const random = randomOf(2)
    const queries = Array.from({ length: 200 }, () => queryOf(random))
    const answers = () => JSON.stringify(queries.map((query) => searcher.search(query)))
    const before = answers()
    expect(answers()).toBe(before)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('100,000 of them', { timeout: 300_000 }, () => {
    const random = randomOf(3)
    const milliseconds = new Float64Array(100_000)
    let slowest = { query: '', milliseconds: 0 }
    const wrong: [string, string[]][] = []
    for (let n = 0; n < milliseconds.length; n++) {
      const query = queryOf(random)
      const started = performance.now()
      const results = searcher.search(query, { literal: n % 3 === 0 })
      const problems = problemsOf(results)
      milliseconds[n] = performance.now() - started
      if (n % 20 === 0) problems.push(...problemsOfAnswer(results))
      if (milliseconds[n]! > slowest.milliseconds)
        slowest = { query, milliseconds: milliseconds[n]! }
      if (problems.length > 0) wrong.push([query, problems])
    }
    milliseconds.sort()
    const [p50, p99, p100] = [0.5, 0.99, 1].map((share) =>
      milliseconds[Math.ceil(share * milliseconds.length) - 1]!.toFixed(2),
    )
    const total = milliseconds.reduce((sum, one) => sum + one, 0)
    console.info(
      `100,000 queries: ${(total / 1_000).toFixed(1)} s; ms p50 ${p50}, p99 ${p99}, p100 ${p100} (wanted: 50)`,
      `\nslowest: ${JSON.stringify(slowest.query.slice(0, 200))}`,
    )
    expect(wrong).toEqual([])
    // Once more, because the machine may have been busy with something else.
    const started = performance.now()
    searcher.search(slowest.query)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
