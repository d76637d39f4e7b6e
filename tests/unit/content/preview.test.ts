import { describe, expect, test } from 'vitest'
import {
  allPreviews,
  homePreview,
  notePreview,
  previewImage,
  sectionPreview,
  servicePreview,
} from '../../../lib/content/preview.ts'
import { SITE_URL } from '../../../lib/content/site.ts'
import type { Note, Section, Service } from '../../../lib/content/types.ts'

const section = (title: string, statement = '', anchor = 'a'): Section => ({
  anchor,
  depth: anchor ? 2 : 0,
  title,
  text: '',
  statement,
})
const note = {
  id: 'ec2/placement-groups',
  title: '배치 그룹',
  titleEn: 'Placement Groups',
  summary: '간격을 정하는 설정이다.',
  exams: ['SAA-C03'],
  sections: [section('', '도입이다.', ''), section('클러스터', '빠르다.', 'cluster')],
} as unknown as Note
const service: Service = {
  id: 'ec2',
  title: 'EC2',
  titleEn: 'Elastic Compute Cloud',
  summary: '가상 서버다.',
  aliases: [],
  order: 1,
  groups: [{ title: '기본', notes: [note] }],
}

describe('pages with a preview', () => {
  test('are the home page, services, notes and the sections with a heading', () => {
    const pages = allPreviews([service]).map(({ page }) => page)
    expect(pages).toEqual(['', 'ec2', 'ec2/placement-groups', 'ec2/placement-groups/cluster'])
  })

  test('are told apart by their titles', () => {
    const titles = [
      servicePreview(service).title,
      notePreview(note, service).title,
      sectionPreview(note, note.sections[1]!, service).title,
    ]
    expect(titles).toEqual([
      'EC2 (Elastic Compute Cloud)',
      '배치 그룹 · EC2',
      '배치 그룹 › 클러스터 · EC2',
    ])
  })
})

test('a section says its own first statement, and one without prose what its note is about', () => {
  const said = (statement: string) =>
    sectionPreview(note, section('문제', statement), service).description
  expect(said('용량이 없다.')).toBe('용량이 없다.')
  expect(said('')).toBe('간격을 정하는 설정이다.')
})

test.each([
  ['용량 부족(InsufficientInstanceCapacity)', '용량 부족', 'InsufficientInstanceCapacity'],
  ['AMI 고르기(퀵 스타트, Marketplace)', 'AMI 고르기', '퀵 스타트, Marketplace'],
  ['Permission denied (publickey)', 'Permission denied (publickey)', ''],
  ['실패 처리(DLQ)와 대상', '실패 처리(DLQ)와 대상', ''],
  ['클러스터', '클러스터', ''],
])('the picture of %j has the title %j and below it %j', (heading, title, titleEn) => {
  expect(sectionPreview(note, section(heading), service).card).toMatchObject({ title, titleEn })
})

test('the picture of a note has its English name, unless that is its title', () => {
  const english = (title: string, titleEn: string) =>
    notePreview({ ...note, title, titleEn }, service).card.titleEn
  expect(english('배치 그룹', 'Placement Groups')).toBe('Placement Groups')
  expect(english('Application Load Balancer(ALB)', 'Application Load Balancer')).toBe('ALB')
  expect(english('Inventory', 'inventory')).toBe('')
})

test('an image has an absolute address, its size and the words that say where it belongs', () => {
  expect(previewImage(sectionPreview(note, note.sections[1]!, service))).toEqual({
    url: `${SITE_URL}/og/ec2/placement-groups/cluster.png`,
    width: 1200,
    height: 630,
    alt: 'EC2 › 배치 그룹 › 클러스터',
  })
  expect(previewImage(homePreview()).url).toBe(`${SITE_URL}/og/home.png`)
})
