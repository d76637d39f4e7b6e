import { describe, expect, test } from 'vitest'
import { bestSections, noteIds, searcherOf, type ContentOfTest } from './content.ts'

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
    ['AZ마다 7대', ['ec2/placement-groups', 'ec2/launch-troubleshooting'], 'all words before some'],
    ['health check', ['elb/health-checks'], 'the English title, in the singular'],
    ['김치찌개', [], 'what no note has'],
    ['김치찌개 끓이는 법 그룹', [], 'one common word among strangers is an accident'],
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
    ['배치 그룹 500개', ['/ec2/placement-groups/#limits'], 'a fact leads to its paragraph'],
    ['용량 부족', ['/ec2/launch-troubleshooting/#capacity'], 'a heading leads to its section'],
  ])('%s leads to %j: %s', (query, expected) => {
    expect(bestSections(searcher, query)).toEqual(expected)
  })
})
