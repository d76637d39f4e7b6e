import { describe, expect, test } from 'vitest'
import type { SearchOptions } from '../../../lib/search/searcher.ts'
import {
  bestSections,
  noteIds,
  searcherOf,
  searchWithTexts,
  type ContentOfTest,
} from './content.ts'

/** A small EC2 and ELB, in reading order. */
const content: ContentOfTest = {
  services: [
    { id: 'ec2', title: 'EC2', titleEn: 'Elastic Compute Cloud', aliases: ['이씨투'] },
    { id: 'elb', title: 'ELB', titleEn: 'Elastic Load Balancing', aliases: ['로드 밸런서'] },
  ],
  notes: [
    {
      id: 'ec2/overview',
      title: 'EC2 개요',
      lead: '가상 서버를 빌린다.',
      sections: { pricing: ['요금', '켜 둔 시간만큼 낸다.'] },
    },
    {
      id: 'ec2/placement-groups',
      title: '배치 그룹',
      titleEn: 'Placement Groups',
      aliases: ['클러스터 배치 그룹'],
      lead: 'EC2 인스턴스의 간격을 정한다.',
      sections: {
        spread: ['분산', '랙마다 한 대씩 놓는다. AZ마다 7대까지다.'],
        limits: ['한도', '계정마다 500개다.'],
      },
    },
    {
      id: 'ec2/launch-troubleshooting',
      title: '인스턴스 시작 문제',
      lead: '시작하지 못하는 까닭.',
      sections: {
        capacity: [
          '용량 부족(InsufficientInstanceCapacity)',
          'AZ에 자리가 없다. 배치 그룹도 본다.',
        ],
        quota: ['한도 초과', '할당량을 늘린다.'],
      },
    },
    {
      id: 'elb/overview',
      title: 'ELB 개요',
      lead: 'EC2 앞에서 요청을 나눈다.',
    },
    {
      id: 'elb/health-checks',
      title: '상태 확인',
      titleEn: 'Health Checks',
      lead: '대상이 응답하는지 묻는다.',
      sections: { codes: ['응답 코드', 'HTTP 504가 나오면 시간이 지났다는 뜻이다.'] },
    },
  ],
}
const searcher = searcherOf(content)

describe('notes', () => {
  test.each([
    [
      'EC2',
      ['ec2/overview', 'ec2/placement-groups', 'elb/overview'],
      'the bare name of a service leads to its front, then to notes that mention it',
    ],
    [
      '로드 밸런서',
      ['elb/overview'],
      'so does another name of it; the rest of the service is far below',
    ],
    [
      '배치 그룹',
      ['ec2/placement-groups', 'ec2/launch-troubleshooting'],
      'the note of that name before a note that mentions it',
    ],
    [
      'ec2 배치 그룹',
      ['ec2/placement-groups', 'ec2/launch-troubleshooting'],
      'the name of the service does not outrank the specific words',
    ],
    [
      '배치 그룹 한도',
      ['ec2/placement-groups', 'ec2/launch-troubleshooting'],
      'all words in one note, one of them its heading',
    ],
    [
      '한도',
      ['ec2/placement-groups', 'ec2/launch-troubleshooting'],
      'a heading that is the word before a heading that has it',
    ],
    ['insufficient capacity', ['ec2/launch-troubleshooting'], 'the parts of an identifier'],
    ['HTTP 504', ['elb/health-checks'], 'a number in the text'],
    ['504', ['elb/health-checks'], 'alone as well'],
    ['AZ마다 7대', ['ec2/placement-groups'], 'a note with the commoner word alone is no answer'],
    ['health check', ['elb/health-checks'], 'the English title, in the singular'],
    ['김치찌개', [], 'what no note has'],
    ['김치찌개 그룹 끓이기', [], 'one common word among strangers is an accident'],
    ['된장찌개 한도', [], 'a noun that no note has is what the query is about'],
    ['kimchi health', [], 'in English as well'],
    ['kimchi 배치 그룹', ['ec2/placement-groups'], 'but not beside a whole name of several words'],
    [
      '어제까지 멀쩡하던 배치 그룹이 왜 이러나',
      ['ec2/placement-groups', 'ec2/launch-troubleshooting'],
      'but in a sentence strangers are fillers, and a note that says little of it may answer too',
    ],
  ])('%s finds %j: %s', (query, expected) => {
    expect(noteIds(searcher, query)).toEqual(expected)
  })
})

describe('sections of the best note', () => {
  test.each([
    ['배치 그룹', ['/ec2/placement-groups/'], 'a name leads to the top'],
    [
      '분산 배치 그룹',
      ['/ec2/placement-groups/#spread'],
      'the rest of the query chooses the section',
    ],
    ['용량 부족', ['/ec2/launch-troubleshooting/#capacity'], 'a heading leads to its section'],
  ])('%s leads to %j: %s', (query, expected) => {
    expect(bestSections(searcher, query)).toEqual(expected)
  })
})

describe('the same word in different places', () => {
  /** In the reverse of the order that is expected, so that the order of the site explains nothing. */
  const places = searcherOf({
    notes: [
      { id: 'a/body', title: '하나', lead: '후크를 부른다.' },
      { id: 'a/summary', title: '영', summary: '후크를 설명한다.' },
      { id: 'a/part', title: '수명 주기 후크', lead: '부른다.' },
      { id: 'a/heading', title: '둘', sections: { hook: ['후크', '부른다.'] } },
      { id: 'a/alias', title: '셋', aliases: ['후크'] },
      { id: 'a/title', title: '후크', lead: '부른다.' },
      ...['넷', '다섯', '여섯'].map((title, n) => ({ id: `b/${n}`, title, lead: '부른다.' })),
    ],
  })

  test('title, other name, heading, part of a title, summary, text', () => {
    expect(noteIds(places, '후크')).toEqual([
      'a/title',
      'a/alias',
      'a/heading',
      'a/part',
      'a/summary',
      'a/body',
    ])
  })
})

describe('words of a query against each other', () => {
  const filler = Array.from({ length: 8 }, (_, n) => ({ id: `ec2/f${n}`, title: `기타${n}호` }))
  const searcher = searcherOf({
    notes: [
      { id: 'ec2/common', title: '인스턴스', lead: '인스턴스다.' },
      { id: 'ec2/rare', title: '랙', lead: '랙이다.' },
      { id: 'ec2/some', title: '디스크', lead: '볼륨의 삭제를 다룬다.' },
      { id: 'ec2/one', title: '버킷', sections: { a: ['공유와 태그를 켜고 끄기', '콘솔'] } },
      { id: 'ec2/all', title: '스냅샷', lead: '볼륨, 삭제, 공유를 다룬다.' },
      ...filler.map((note) => ({ ...note, lead: '인스턴스를 쓴다.' })),
    ],
  })

  test.each([
    ['인스턴스 랙', 'ec2/rare', 'a rare word weighs more than a common one'],
    ['볼륨 공유', 'ec2/all', 'all words in a text before one of them in a heading'],
    ['볼륨 삭제 공유', 'ec2/all', 'all words before some of them in the same place'],
    ['볼륨 삭제', 'ec2/some', 'the order of the site when both have all'],
  ])('%s leads to %s: %s', (query, expected) => {
    expect(noteIds(searcher, query)[0]).toBe(expected)
  })
})

describe('guesses', () => {
  const searcher = searcherOf({
    notes: [
      { id: 'a/near', title: '그룻' },
      { id: 'a/typed', title: '하나', lead: '그릇을 닦는다.' },
      { id: 'b/long', title: '배치 그룹' },
      { id: 'b/word', title: '배치' },
      { id: 'c/english', title: '스택', titleEn: 'Deregistration Delay', lead: '접수를 받는다.' },
      { id: 'd/text', title: '기타', lead: '서울과 부산을 다룬다.' },
    ],
  })

  test.each([
    ['그릇', ['a/typed'], 'what stands in a text is not corrected to what stands in a title'],
    ['ㅂㅊ', ['b/word', 'b/long'], 'the whole name before a part of one'],
    ['배', ['b/word', 'b/long'], 'the shorter completion first'],
    ['디레지스트레이션', ['c/english'], 'a guess by sound, where it is all there is'],
    ['디레지스트레이션 환불', [], 'and nothing beside a word that means nothing'],
    ['토익 접수', [], 'no more than a mention in passing'],
    ['서울 부산', ['d/text'], 'two mentions are an answer'],
    ['서울 부산 토익', [], 'but not beside a word that means nothing'],
    ['토익 배치 그룹', ['b/long'], 'but a name that was typed is a name'],
  ])('%s finds %j: %s', (query, expected) => {
    expect(noteIds(searcher, query)).toEqual(expected)
  })
})

describe('filters', () => {
  const searcher = searcherOf({
    notes: [
      { id: 'ec2/a', title: '한도', exams: ['SAA-C03'] },
      { id: 'ec2/b', title: '할당', lead: '한도를 본다.', exams: ['SAA-C03', 'SOA-C03'] },
      { id: 'ec2x/c', title: '다른 것', lead: '한도를 본다.', exams: ['SOA-C03'] },
    ],
  })

  test.each<[SearchOptions, string[], string]>([
    [{}, ['ec2/a', 'ec2/b', 'ec2x/c'], 'all'],
    [{ service: 'ec2' }, ['ec2/a', 'ec2/b'], 'one service, and not one whose name begins so'],
    [{ exam: 'SOA-C03' }, ['ec2/b', 'ec2x/c'], 'one exam'],
    [{ service: 'ec2', exam: 'SOA-C03' }, ['ec2/b'], 'both'],
    [{ service: 'ec2x', exam: 'SAA-C03' }, [], 'none left'],
    [{ service: '__proto__' }, [], 'a service that is none'],
  ])('%j leaves %j: %s', (options, expected) => {
    expect(noteIds(searcher, '한도', options)).toEqual(expected)
  })
})

describe('words of many notes', () => {
  const mentions = (count: number, text: string) =>
    Array.from({ length: count }, (_, n) => ({ id: `x/${n}`, title: `노트 ${n}`, lead: text }))

  test('a name is rare, though its words stand in many texts', () => {
    const searcher = searcherOf({
      notes: [
        { id: 'a/restart', title: '하나', lead: '재시작한다. 실행한다.' },
        { id: 'a/user-data', title: '사용자 데이터', lead: '부팅할 때 실행한다.' },
        ...mentions(8, '사용자를 본다. 데이터를 센다. 실행한다.'),
      ],
    })
    expect(noteIds(searcher, '사용자 데이터 재시작 실행')[0]).toBe('a/user-data')
  })

  test('a note that says a common word again and again comes before one that mentions it', () => {
    const searcher = searcherOf({
      notes: [
        ...mentions(4, '처리량을 잰다.'),
        { id: 'a/often', title: '하나', lead: '처리량, '.repeat(3) },
        { id: 'a/throughout', title: '둘', lead: '처리량, '.repeat(8) },
      ],
    })
    expect(noteIds(searcher, '처리량').slice(0, 2)).toEqual(['a/throughout', 'a/often'])
  })

  test('and so is who is called by one of them, when no word is a stranger', () => {
    const searcher = searcherOf({
      notes: [
        { id: 'a/cooldown', title: '쿨다운' },
        { id: 'a/period', title: '하나', lead: '피리어드를 센다.' },
        ...mentions(9, '쿨다운을 본다.'),
      ],
    })
    expect(noteIds(searcher, '쿨다운 피리어드')).toContain('a/cooldown')
  })

  test('who has most of the words is an answer, however rare the one is that is missing', () => {
    const searcher = searcherOf({
      notes: [
        { id: 'a/groups', title: '리소스 그룹', lead: '골라 담는다.' },
        { id: 'a/bundle', title: '하나', lead: '묶음이다.' },
        ...mentions(9, '리소스를 본다. 그룹을 센다.'),
      ],
    })
    expect(noteIds(searcher, '리소스 그룹 묶음')).toContain('a/groups')
  })
})

test('of a note that is also called as one of its sections is, that section comes first, whatever others say', () => {
  const options = {
    id: 'ec2/options',
    title: '구매 옵션',
    aliases: ['예약 인스턴스'],
    sections: {
      capacity: ['용량 예약', '예약과 인스턴스를 잇는다. '.repeat(9)] as [string, string],
      reserved: ['예약 인스턴스', '할인한다.'] as [string, string],
    },
  }
  const [hit] = searchWithTexts({ notes: [options] })('예약 인스턴스')
  expect(hit!.sections[0]!.href).toBe('/ec2/options/#reserved')
})
