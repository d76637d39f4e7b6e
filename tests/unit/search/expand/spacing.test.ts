import { expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'ec2/placement-groups', title: '배치 그룹', titleEn: 'Placement Groups' },
    { id: 'asg/overview', title: '오토스케일링', titleEn: 'CloudFront' },
    { id: 'ec2/termination', title: '종료 방지', lead: '삭제를 막는다.' },
  ],
})

test.each([
  ['배치그룹', 'ec2/placement-groups', 'written together'],
  ['배치그룹을', 'ec2/placement-groups', 'with a particle'],
  ['placementgroup', 'ec2/placement-groups', 'in English'],
  ['오토 스케일링', 'asg/overview', 'written apart'],
  ['cloud front', 'asg/overview', 'a product name written apart'],
  ['종료방지하려다가는', 'ec2/termination', 'an ending we do not know'],
])('%s finds %s: %s', (query, expected) => {
  expect(noteIds(searcher, query)).toEqual([expected])
})

test('a word of strangers is not cut until something fits', () => {
  expect(noteIds(searcher, '종합병원')).toEqual([])
  expect(noteIds(searcher, 'cloudburst')).toEqual([])
})
