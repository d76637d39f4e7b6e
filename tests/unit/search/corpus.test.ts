import { describe, expect, test } from 'vitest'
import { Corpus } from '../../../lib/search/corpus.ts'
import { IndexError } from '../../../lib/search/files.ts'
import { readGlossary } from '../../../lib/search/columns.ts'
import { filesOf } from './content.ts'

const { names, glossary, body } = filesOf({
  services: [
    { id: 'ec2', title: 'EC2', titleEn: 'Elastic Compute Cloud', aliases: ['이씨투'] },
    { id: 'elb', title: 'ELB', titleEn: 'Elastic Load Balancing', aliases: [] },
  ],
  notes: [
    { id: 'ec2/overview', title: 'EC2 개요', exams: ['SAA-C03', 'CLF-C02'] },
    {
      id: 'ec2/scaling',
      title: '조정',
      exams: ['SOA-C03', 'SAA-C03'],
      sections: { target: ['대상 추적(Target Tracking)', '지표를 목표에 맞춘다.'] },
    },
  ],
  terms: [
    { ko: '대상 추적', en: 'TTS', note: 'ec2/scaling#target' },
    { ko: '오토스케일링', en: 'Auto Scaling', note: 'ec2/scaling' },
  ],
})

test('the front of a service has the names of the service', () => {
  const [front, other] = new Corpus(names).notes
  expect(front!.titles).toEqual([['ec2', '개요'], ['ec2'], ['elastic', 'compute', 'cloud']])
  expect(front!.aliases).toContainEqual(['이씨투'])
  expect(other!.titles).toEqual([['조정']])
})

test('a heading in two languages is known by each of them', () => {
  const { names: ofSection } = new Corpus(names).documents[2]!
  expect(ofSection).toEqual([
    ['대상', '추적', 'target', 'tracking'],
    ['대상', '추적'],
    ['target', 'tracking'],
  ])
})

test('glossary names go to the note or the section that explains', () => {
  const corpus = new Corpus(names)
  corpus.addGlossary(readGlossary(glossary))
  expect(corpus.documents[2]!.names).toContainEqual(['tts'])
  expect(corpus.notes[1]!.aliases).toContainEqual(['오토스케일링'])
})

test('filters are all services in the order of the site, and the exams in the order in which notes name them', () => {
  expect(new Corpus(names).filters).toEqual({
    services: [
      { id: 'ec2', title: 'EC2' },
      { id: 'elb', title: 'ELB' },
    ],
    exams: ['SAA-C03', 'CLF-C02', 'SOA-C03'],
  })
})

describe('refused', () => {
  test.each([
    [
      'names of a note without its service',
      () => new Corpus({ ...names, services: names.services.slice(1) }),
      'names: no service ec2 for ec2/overview',
    ],
    [
      'a glossary of more documents',
      () => new Corpus(names).addGlossary([[3, ['AMI']]]),
      'glossary: it points to documents that do not exist',
    ],
    [
      'a body of other notes',
      () => new Corpus(names).addBody({ ...body, count: 4 }),
      'body: 4 notes, names: 2',
    ],
    [
      'a body of other names',
      () => {
        const [title, ...titles] = names.notes.titles
        const notes = {
          ...names.notes,
          titles: [`${title} 격리 추적 조회 예약 목록 한도 요금 이전 복원`, ...titles],
        }
        new Corpus({ ...names, notes }).addBody(body)
      },
      'body: ',
    ],
  ])('%s', (_, read, message) => {
    expect(read).toThrow(IndexError)
    expect(read).toThrow(message)
  })

  test('a body leaves a corpus as it was', () => {
    const corpus = new Corpus(names)
    const before = [...corpus.vocabulary]
    expect(() => corpus.addBody({ ...body, mentions: '!' })).toThrow()
    expect([...corpus.vocabulary]).toEqual(before)
    corpus.addBody(body)
    // At the lead of the second note.
    expect(corpus.documentsWith('지표')('mention')).toEqual([1])
  })
})

test('a term of the glossary that texts say is found in both, whichever of their files comes first', () => {
  const said = filesOf({
    notes: [
      { id: 'ec2/ami', title: '이미지', lead: '서버를 복제한다.' },
      { id: 'ec2/scaling', title: '조정' },
    ],
    terms: [{ ko: '복제', en: 'copy', note: 'ec2/scaling' }],
  })
  const glossaryFirst = new Corpus(said.names)
  glossaryFirst.addGlossary(readGlossary(said.glossary))
  glossaryFirst.addBody(said.body)
  const bodyFirst = new Corpus(said.names)
  bodyFirst.addBody(said.body)
  bodyFirst.addGlossary(readGlossary(said.glossary))
  for (const corpus of [glossaryFirst, bodyFirst]) {
    expect(corpus.documentsWith('복제')('mention')).toEqual([0])
    expect(corpus.documentsWith('복제')('glossary')).toEqual([1])
  }
})
