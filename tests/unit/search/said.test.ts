import { describe, expect, test } from 'vitest'
import { searcherOf, searchWithTexts, type ContentOfTest } from './content.ts'

const LONG = '볼륨은 디스크다. '.repeat(3)
const content: ContentOfTest = {
  notes: [
    {
      id: 'ec2/ebs',
      title: 'EBS 볼륨',
      titleEn: 'Block Storage',
      aliases: ['공용 창고', 'VolumeInUse'],
      lead: '디스크를 붙인다.',
      sections: {
        types: ['유형', `${LONG} 처리량은 다른 절에서 다룬다. 500개까지 붙인다.`],
        throughput: ['성능', '처리량, 처리량, 그리고 처리량. 성능은 처리량이다.'],
        errors: [
          '문제',
          '공용 창고, BlockStorage, block storage. VolumeInUse라면 떼어 낸다. 처리량과 무관하다.',
        ],
        takeaway: ['정리', '처리량 처리량 처리량 처리량 처리량 처리량.'],
      },
    },
    ...Array.from({ length: 6 }, (_, n) => ({
      id: `ec2/n${n}`,
      title: `다른 노트 ${n}`,
      lead: '처리량도 본다. 볼륨을 쓴다. 공용 창고다. in use',
    })),
  ],
}
const searcher = searcherOf(content)
const hitsFor = searchWithTexts(content)

function sectionsFor(query: string): string[] {
  return hitsFor(query)
    .find(({ id }) => id === 'ec2/ebs')!
    .sections.map(({ href }) => href)
}

describe('with the texts of a note, the best section is', () => {
  test.each([
    ['볼륨 처리량', '/ec2/ebs/#throughput', 'the one that says the word most often'],
    ['볼륨 500개', '/ec2/ebs/#types', 'the one that states a fact'],
    ['볼륨 VolumeInUse', '/ec2/ebs/#errors', 'the one with an identifier as a whole'],
    [
      '볼륨 유형 처리량',
      '/ec2/ebs/#types',
      'the one whose heading was typed, although it says less',
    ],
    ['볼륨', '/ec2/ebs/', 'the lead, when nothing but the note was named'],
    ['block storage', '/ec2/ebs/', 'by its English title too, whatever says it'],
    ['공용 창고', '/ec2/ebs/#errors', 'the one that says another name of the note'],
    ['VolumeInUse', '/ec2/ebs/#errors', 'even if that is an error'],
  ])('%s: %s, %s', (query, expected) => {
    expect(sectionsFor(query)[0]).toBe(expected)
  })

  test('the one of which readers say so, for more than one word', () => {
    const asked = {
      ...content.notes[0]!,
      questions: { types: ['붙이는 처리량을 얼마나 고르나', '처리량을 나중에 고르나'] },
      phrases: { types: ['처리량 고르기', '처리량 선택'] },
    }
    const first = searchWithTexts({ notes: [asked, ...content.notes.slice(1)] })
    expect(sectionsFor('볼륨 처리량')[0]).toBe('/ec2/ebs/#throughput')
    expect(first('볼륨 처리량 고르기')[0]!.sections[0]!.href).toBe('/ec2/ebs/#types')
  })

  test('not the takeaway, which only repeats', () => {
    expect(sectionsFor('볼륨 처리량')[0]).not.toBe('/ec2/ebs/#takeaway')
  })
})

test('the note stays what it is', () => {
  const results = searcher.search('볼륨 처리량')
  const hit = results.notes[0]!
  const { sections, ...rest } = hitsFor('볼륨 처리량')[0]!
  expect(sections.length).toBeGreaterThan(0)
  expect(rest).toEqual({ id: hit.id, title: hit.title, service: hit.service, exams: hit.exams })
})

test('texts that do not belong to the note change nothing', () => {
  const results = searcher.search('볼륨')
  const others = { sections: ['다른 노트'], readers: { questions: [[]], phrases: [[]] } }
  expect(results.withTexts(() => others)).toEqual(results.notes)
})
