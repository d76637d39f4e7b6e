import { describe, expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'ec2/instances', title: '인스턴스', titleEn: 'Instance' },
    { id: 'cfn/overview', title: '스택', titleEn: 'CloudFormation' },
    { id: 'elb/overview', title: '로드 밸런서', lead: 'port 8443에서 기다린다.' },
    { id: 'iam/access', title: '권한', titleEn: 'Access' },
    { id: 'iam/accept', title: '수락', lead: 'excess, SSM' },
    { id: 'ec2/placement-groups', title: '배치 그룹' },
    { id: 'ec2/badges', title: '배지그룹' },
    { id: 'cfn/stack-policy', title: '스택 정책', titleEn: 'Stack Policy' },
    { id: 'iam/policy', title: '정책', titleEn: 'Policy', lead: 'stuck' },
    { id: 'ec2/agent', title: '에이전트', titleEn: 'Metric Agent' },
    { id: 'ssm/session-manager', title: '세션 매니저', titleEn: 'Session Manager' },
    { id: 'cfn/sections', title: '섹션', lead: 'ALB Session' },
    { id: 'elb/nlb', title: 'NLB Session' },
    { id: 'asg/cooldown', title: '쿨다운', titleEn: 'Cooldown' },
    { id: 'ec2/cold', title: '차가운 것', titleEn: 'Cold' },
    { id: 'ec2/own', title: '자기 것', titleEn: 'Own' },
    { id: 'cfn/depends-on', title: '의존', titleEn: 'Depends On' },
    { id: 'elb/balancer', title: '나누기', titleEn: 'Load Balancer' },
  ],
})

describe('corrected', () => {
  test.each([
    ['인스탄스', 'ec2/instances', 'a wrong vowel'],
    ['인스턴슈', 'ec2/instances', 'the key beside the right one'],
    ['읺스턴스', 'ec2/instances', 'a key too many in a syllable'],
    ['instnace', 'ec2/instances', 'two keys in the wrong order'],
    ['cloudfromation', 'cfn/overview', 'in a long word'],
    ['cluodfromation', 'cfn/overview', 'twice'],
    ['로드벨런서', 'elb/overview', 'in a name written without its space'],
    ['acces ', 'iam/access', 'what could be a plural'],
    ['skack policy', 'cfn/stack-policy', 'a short word, by the name it stands in'],
    ['metric agnet', 'ec2/agent', 'with two keys in the wrong order'],
    ['coldown', 'asg/cooldown', 'though two other words make it up'],
    ['depnds on', 'cfn/depends-on', 'though its s looks like a plural'],
    ['lod balancer', 'elb/balancer', 'however short, where a whole name has it'],
    ['섹션 매니저', 'ssm/session-manager', 'a slip that makes another known word, by the name'],
  ])('%s finds %s: %s', (query, expected) => {
    expect(noteIds(searcher, query)[0]).toBe(expected)
  })
})

test.each([
  ['섹션 매니저', '세션 매니저'],
  ['lod balancer', 'load balancer'],
])('%s is read as %s', (query, expected) => {
  expect(searcher.search(query).reading).toBe(expected)
})

describe('left alone', () => {
  test.each([
    ['8444', 'a number is another number'],
    ['pot', 'a short word is another word'],
    ['ssn', 'even with the key beside the right one'],
    ['installer', 'too many slips'],
    ['skack', 'a short word that no other word explains'],
    ['쿠버네티스', 'nothing is near'],
  ])('%s: %s', (query) => {
    expect(noteIds(searcher, query)).toEqual([])
  })

  test('a word that the index has, however near another one is', () => {
    expect(noteIds(searcher, 'excess')).toEqual(['iam/accept'])
    expect(searcher.search('excess')).not.toHaveProperty('reading')
  })

  test('an acronym beside a known word', () => {
    expect(noteIds(searcher, 'alb session')[0]).toBe('cfn/sections')
    expect(searcher.search('alb session')).not.toHaveProperty('reading')
  })

  test('and one that is known with a space', () => {
    expect(noteIds(searcher, '배치그룹')).toEqual(['ec2/placement-groups'])
  })
})
