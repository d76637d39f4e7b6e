import { describe, expect, test } from 'vitest'
import { searcherOf, searchWithTexts, textsOf, type ContentOfTest } from './content.ts'

const content: ContentOfTest = {
  notes: [
    {
      id: 'ec2/ami',
      title: '이미지와 서버',
      lead: '서버의 이미지에는 파일과 설정이 담긴다.',
      sections: { create: ['이미지 생성', '서버 이미지를 만든다.'] },
      questions: { '': ['이미지에는 무엇이 담기나'] },
    },
    {
      id: 'ec2/no-reboot',
      title: '서버 이미지, 재부팅 없이',
      lead: '서버를 멈추지 않는 이미지다.',
      sections: {
        how: ['방법', '재부팅을 하지 않는다.'],
        risk: ['위험', '이미지의 파일이 온전하지 않다.'],
      },
      questions: {
        how: ['서버를 켜 둔 채로 이미지를 떠도 되나'],
        risk: ['뜬 이미지 속 파일이 상할 수 있나'],
      },
    },
    {
      id: 'ec2/backup',
      title: '서버 이미지 백업',
      lead: '서버 이미지의 사본을 밤마다 남겨 두는 방법이다.',
    },
    { id: 'ec2/network', title: '네트워크', lead: '주소를 다룬다.' },
  ],
}
const searcher = searcherOf(content)
const hitsFor = searchWithTexts(content)
const idsOf = (query: string, isHere: (id: string) => boolean = () => true): string[] =>
  searcher
    .search(query)
    .withTexts((id) => (isHere(id) ? textsOf(content, id) : undefined))
    .map(({ id }) => id)

describe('when the texts are here, a sentence leads to', () => {
  test.each([
    [
      '서버를 켜 둔 채로 이미지 떠도 되나요',
      'ec2/no-reboot',
      'the note with a question most like it, before the one that has its nouns',
    ],
    [
      '서버 이미지 사본을 밤마다 남겨 두는 방법',
      'ec2/backup',
      'the note whose section says it alike, whatever the endings',
    ],
    [
      '서버 이미지 만들기 전에 할 것',
      'ec2/ami',
      'the note the index knows, where nothing is asked so',
    ],
  ])('%s: %s, %s', (query, expected) => {
    expect(idsOf(query)[0]).toBe(expected)
  })

  test('the section that answers the question', () => {
    const hits = hitsFor('뜬 서버 이미지 속에 파일이 상할 수도 있나')
    expect(hits[0]!.sections[0]).toMatchObject({
      href: '/ec2/no-reboot/#risk',
      question: '뜬 이미지 속 파일이 상할 수 있나',
    })
  })

  test('no question that has little to do with it', () => {
    const hits = hitsFor('서버 이미지를 밤마다 남겨 두는 것')
    expect(hits.flatMap(({ sections }) => sections.map(({ question }) => question))).toEqual(
      hits.flatMap(({ sections }) => sections.map(() => undefined)),
    )
  })
})

describe('of two notes that know the same names, a sentence leads to', () => {
  /** Both have the words of the query in their names, and no question quite like it. */
  const among = (asked: string[], others: string[]) =>
    searchWithTexts({
      notes: [
        { id: 'ec2/other', title: '서버 요금', lead: '요금을 다룬다.', questions: { '': others } },
        { id: 'ec2/meant', title: '서버 요금', lead: '요금을 다룬다.', questions: { '': asked } },
        { id: 'ec2/network', title: '네트워크', lead: '주소를 다룬다.' },
      ],
    })('꺼 놓은 서버도 요금이 계속 나가나요')[0]!.id

  test('the one where more readers speak so', () => {
    const asked = ['잠시 꺼 놓은 것', '밤에 꺼 놓은 것', '오래 꺼 놓은 것']
    const others = ['잠시 꺼 놓은 것', '밤에 켜 두는 것', '오래 켜 두는 것']
    expect(among(asked, others)).toBe('ec2/meant')
  })

  test('the one whose section has more of it in its questions together', () => {
    expect(among(['꺼 놓은 것', '돈이 계속 나가나'], ['꺼 놓은 것', '꺼 놓은 곳'])).toBe(
      'ec2/meant',
    )
  })
})

test('before all the texts of a sentence are here, the order is that of the index', () => {
  const query = '서버를 켜 둔 채로 이미지 떠도 되나요'
  const byIndex = searcher.search(query).notes.map(({ id }) => id)
  expect(byIndex[0]).toBe('ec2/ami')
  expect(idsOf(query, (id) => id !== 'ec2/ami')).toEqual(byIndex)
})

test('a sentence says whose texts it needs', () => {
  const { compared, notes } = searcher.search('서버를 켜 둔 채로 이미지 떠도 되나요')
  expect(compared).toEqual(notes.slice(0, 5).map(({ id }) => id))
})

test('a name that was typed is no matter for questions', () => {
  expect(idsOf('서버 이미지, 재부팅 없이')[0]).toBe('ec2/no-reboot')
})

test('no note is lost or doubled by the second stage', () => {
  const query = '서버를 켜 둔 채로 이미지 떠도 되나요'
  const byIndex = searcher.search(query).notes.map(({ id }) => id)
  expect(idsOf(query).toSorted()).toEqual(byIndex.toSorted())
})

test('a sentence of nothing but signs and one letter harms nothing', () => {
  for (const query of [
    '서버 ! ? . - 가',
    '이미지 a b c d',
    '서버 이미지 \u{1f600} \u{1f600} \u{1f600}',
  ])
    expect(() => idsOf(query)).not.toThrow()
})
