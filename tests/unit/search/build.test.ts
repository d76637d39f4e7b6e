import { expect, test } from 'vitest'
import { termsOf } from '../../../lib/search/analyzer.ts'
import { readPostings } from '../../../lib/search/postings.ts'
import { filesOf } from './content.ts'

const files = filesOf({
  notes: [
    {
      id: 'ec2/placement-groups',
      title: '배치 그룹',
      aliases: ['스프레드'],
      lead: '배치 그룹은 간격을 정한다.',
      sections: { spread: ['분산', '분산은 스프레드라고도 한다. 랙을 나눈다.'] },
    },
    { id: 'ec2/ami', title: 'AMI', lead: '간격과 관계없다.' },
  ],
  terms: [{ ko: 'AMI', en: 'Amazon Machine Image', acronym: 'AMI', note: 'ec2/ami' }],
})

test('the body holds every term of a text at its section, but those of the titles above it', () => {
  expect(Object.fromEntries(readPostings(files.body))).toMatchObject({
    간격: [0, 2],
    스프레드: [1],
    랙: [1],
  })
  const terms = readPostings(files.body).map(([term]) => term)
  for (const term of termsOf('배치 그룹 분산')) expect(terms).not.toContain(term)
})

test('the body says how many documents it has', () => {
  expect(files.body.count).toBe(3)
})

test('texts stand by note, in the order of its sections', () => {
  expect(files.texts.get('ec2/placement-groups')).toEqual([
    '배치 그룹은 간격을 정한다.',
    '분산은 스프레드라고도 한다. 랙을 나눈다.',
  ])
})

test('a glossary entry has each of its names once', () => {
  expect(files.glossary.terms).toEqual([
    { names: ['AMI', 'Amazon Machine Image'], note: 'ec2/ami' },
  ])
})
