import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { EXAM_CODES } from '../../../lib/content/exams.ts'
import type { Card } from '../../../lib/content/preview.ts'
import { drawCard } from '../../../lib/picture/card.ts'
import { toPng } from '../../../lib/picture/png.ts'

const card = (fields: Partial<Card> = {}): Card => ({
  trail: ['EC2', '배치 그룹'],
  title: '클러스터',
  titleEn: '',
  statement: '클러스터 그룹의 인스턴스끼리는 단일 플로우가 최대 10Gbps까지 나온다.',
  exams: ['SOA-C03', 'SAA-C03'],
  ...fields,
})

/** The schema allows a title of 40 characters and an English name of 80. */
const LONGEST = card({
  trail: ['CloudFormation', '확률·총괄·뺄셈을 '.repeat(4).trim()],
  title: '롤백까지 실패했을 때 빠뜨린 값을 찾아 고치는 순서와 흔한 까닭'.padEnd(40, '가'),
  titleEn: 'Continue Update Rollback '.repeat(3).trim(),
  statement: '쾌활한 엔지니어가 괜찮은 값을 뽑아 퀵 스타트 템플릿에 넣고 확인한다. '.repeat(9),
  exams: EXAM_CODES,
})

const CARDS: [string, Card][] = [
  ['a section', card()],
  ['a note', card({ trail: ['EC2'], titleEn: 'Placement Groups' })],
  ['a service', card({ trail: [], title: 'EC2', exams: [] })],
  ['an identifier', card({ title: 'AWS::CloudFormation::WaitConditionHandle' })],
  ['an identifier of all a title may have', card({ title: 'W'.repeat(40) })],
  ['the longest words', LONGEST],
]

describe('the picture of', () => {
  test.each(CARDS)('%s is a PNG of 1200x630 below 30 KiB', async (_, content) => {
    const png = await toPng(drawCard(content))
    const { format, width, height } = await sharp(png).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
    expect(png.length).toBeLessThan(30 * 1024)
  })

  test.each(CARDS)('%s stays inside its margins', async (_, content) => {
    const png = await toPng(drawCard(content))
    for (const left of [0, 1140]) {
      const margin = await sharp(png).extract({ left, top: 20, width: 60, height: 610 }).toBuffer()
      const { channels } = await sharp(margin).stats()
      for (const { min, max } of channels) expect(min).toBe(max)
    }
  })
})

test('the same words give the same bytes, and other words others', async () => {
  const first = await toPng(drawCard(card()))
  expect((await toPng(drawCard(card()))).equals(first)).toBe(true)
  for (const change of [
    { title: '분산' },
    { statement: '다르다.' },
    { exams: [] },
    { trail: ['EC2'] },
  ])
    expect((await toPng(drawCard(card(change)))).equals(first), JSON.stringify(change)).toBe(false)
})

test('a picture holds outlines only, so that it needs no font of the machine', () => {
  expect(drawCard(card())).not.toMatch(/<text|font-family/)
})

test('a character that the font lacks is an error, and no empty box', () => {
  expect(() => drawCard(card({ statement: '漢字를 쓴다.' }))).toThrow(
    '그림 글꼴에 "漢" 글자가 없다',
  )
})

test('a title without end is an error, and no cut title', () => {
  expect(() => drawCard(card({ title: '끝없는 제목 '.repeat(30) }))).toThrow('제목을 줄인다')
})
