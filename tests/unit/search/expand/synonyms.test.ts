import { expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'elb/overview', title: 'ELB 개요', lead: '로드 밸런서는 요청을 나눈다.' },
    { id: 'ec2/hibernate', title: '최대 절전', lead: '메모리를 디스크에 적는다.' },
    {
      id: 'ec2/tenancy',
      title: '테넌시',
      sections: { host: ['전용 호스트', '서버를 통째로 쓴다.'] },
    },
    { id: 'ec2/other', title: '다른 노트', lead: 'Dedicated 이야기와 host 이야기.' },
  ],
  terms: [
    { ko: '로드 밸런서', en: 'Load Balancer', acronym: 'LB', aliases: ['부하 분산기'] },
    { ko: '최대 절전', en: 'Hibernation', aliases: ['하이버네이션'], misspellings: ['최대 절젼'] },
    { ko: '전용 호스트', en: 'Dedicated Host', note: 'ec2/tenancy#host' },
  ],
})

test.each([
  ['load balancer', 'elb/overview', 'English for the Korean of the note'],
  ['LB', 'elb/overview', 'the acronym'],
  ['부하 분산기의', 'elb/overview', 'another name, with its particle'],
  ['부하분산기', 'elb/overview', 'without its space'],
  ['하이버네이션', 'ec2/hibernate', 'the English word in Hangul'],
  ['최대 절젼', 'ec2/hibernate', 'a known misspelling'],
  ['전용 호스트', 'ec2/tenancy', 'the term itself'],
  ['dedicated host', 'ec2/tenancy', 'its name before the same words apart'],
])('%s finds %s: %s', (query, expected) => {
  expect(noteIds(searcher, query)[0]).toBe(expected)
})

test('a term leads to the section that the glossary names', () => {
  expect(searcher.search('dedicated host').notes[0]!.sections[0]!.href).toBe('/ec2/tenancy/#host')
})

test('nothing leads to a misspelling', () => {
  const terms = searcher.search('hibernation').alternatives.flat()
  expect(terms).toContain('절전')
  expect(terms).not.toContain('절젼')
})

test('a synonym comes after the word that was typed', () => {
  const both = searcherOf({
    notes: [
      { id: 'a/ko', title: '하나', lead: '탄력적' },
      { id: 'a/en', title: '둘', lead: 'elastic' },
    ],
    terms: [{ ko: '탄력적', en: 'elastic' }],
  })
  expect(noteIds(both, 'elastic')).toEqual(['a/en', 'a/ko'])
  expect(noteIds(both, '탄력적')).toEqual(['a/ko', 'a/en'])
})
