import { expect, test } from 'vitest'
import { ANALYZER_VERSION } from '../../../lib/search/analyzer.ts'
import { readGlossary, readNotes } from '../../../lib/search/columns.ts'
import { filesOf } from './content.ts'

const files = filesOf({
  services: [{ id: 'ec2', title: 'EC2', titleEn: 'Elastic Compute Cloud', aliases: ['이씨투'] }],
  notes: [
    {
      id: 'ec2/placement-groups',
      title: '배치 그룹',
      titleEn: 'Placement Groups',
      aliases: ['스프레드'],
      exams: ['SAA-C03'],
      lead: '배치 그룹은 간격을 정한다.',
      sections: { spread: ['분산', '랙을 나눈다.'] },
    },
    { id: 'ec2/ami', title: 'AMI', lead: '간격과 관계없다.' },
  ],
  terms: [
    { ko: 'AMI', en: 'Amazon Machine Image', acronym: 'AMI', note: 'ec2/ami' },
    { ko: '분산', en: 'Spread', note: 'ec2/placement-groups#spread', misspellings: ['스프래드'] },
    { ko: '랙', en: 'Rack' },
    { ko: '존', en: 'Zone', note: 'ec2/unknown' },
  ],
})

test('names are those of services, notes and sections', () => {
  expect(files.names.analyzer).toBe(ANALYZER_VERSION)
  expect(files.names.services).toEqual([
    { id: 'ec2', names: ['EC2', 'Elastic Compute Cloud', '이씨투'] },
  ])
  expect(readNotes(files.names)).toEqual([
    {
      id: 'ec2/placement-groups',
      titles: ['배치 그룹', 'Placement Groups'],
      aliases: ['스프레드'],
      exams: ['SAA-C03'],
      sections: [['spread', '분산']],
    },
    { id: 'ec2/ami', titles: ['AMI'], aliases: [], exams: [], sections: [] },
  ])
})

test('a glossary entry has the document that explains it, each of its names once, and misspellings', () => {
  expect(readGlossary(files.glossary)).toEqual([
    [-1, ['랙', 'Rack'], []],
    [-1, ['존', 'Zone'], []],
    [1, ['분산', 'Spread'], ['스프래드']],
    [2, ['AMI', 'Amazon Machine Image'], []],
  ])
})

test('a name that differs by case and spaces alone stands once, with a hyphen it is one word more', () => {
  const { names, glossary } = filesOf({
    notes: [
      {
        id: 'ec2/user-data',
        title: '사용자 데이터',
        aliases: ['UserData', '유저데이터', 'cloud-init'],
      },
    ],
    terms: [
      {
        ko: '사용자 데이터',
        en: 'User Data',
        aliases: ['UserData', 'user-data', '유저 데이터'],
        note: 'ec2/user-data',
      },
    ],
  })
  expect(readGlossary(glossary)).toEqual([
    [0, ['사용자 데이터', '유저 데이터', 'User Data', 'user-data'], []],
  ])
  expect(readNotes(names)[0]!.aliases, 'nor where the glossary says it of the same note').toEqual([
    'cloud-init',
  ])
})

test('the body says how many notes it has', () => {
  expect(files.body.count).toBe(2)
})

test('texts stand by note, in the order of its sections', () => {
  expect(files.texts.get('ec2/placement-groups')).toEqual({
    sections: ['배치 그룹은 간격을 정한다.', '랙을 나눈다.'],
    readers: { questions: [[], []], phrases: [[], []] },
  })
})
