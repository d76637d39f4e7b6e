import { describe, expect, test } from 'vitest'
import { isIdentifier } from '../../../lib/search/literal.ts'
import { searcherOf, searchWithTexts, type ContentOfTest } from './content.ts'

test.each([
  ['ServiceTimeout', true],
  ['proxy_protocol_v2.enabled', true],
  ['modify-instance-placement', true],
  ['AWS::AccountId', true],
  ['s3:ObjectCreated', true],
  ['timeout', false],
  ['Lambda', false],
  ['service timeout', false],
  ['배치-그룹', false],
  ['', false],
])('%j is one identifier: %s', (query, expected) => {
  expect(isIdentifier(query)).toBe(expected)
})

describe('when the texts are here, an identifier leads to', () => {
  const content: ContentOfTest = {
    notes: [
      { id: 'a/parts', title: 'Service Timeout 정하기', lead: 'timeout of a service' },
      {
        id: 'a/whole',
        title: '하나',
        lead: '이것저것이다.',
        sections: {
          first: ['첫째', 'service, timeout'],
          second: ['둘째', 'ServiceTimeout을 둔다.'],
        },
      },
      { id: 'a/named', title: '둘', aliases: ['StackTimeout'], lead: '이름만 그렇다.' },
      {
        id: 'a/states',
        title: '셋',
        sections: {
          table: ['Stack, Failed', 'STACK_FAILED, stack, failed, STACK_FAILED'],
          repair: ['STACK_FAILED: 다시 시작해서 이어 가기', '다시 시작한다.'],
        },
      },
      { id: 'a/other', title: '넷', lead: 'Stack, Timeout. 그리고 StackTimeout' },
    ],
  }
  const searcher = searcherOf(content)
  const hitsFor = searchWithTexts(content)

  test('the note that has it whole, before one that has its parts', () => {
    expect(searcher.search('ServiceTimeout').notes[0]!.id).toBe('a/parts')
    expect(hitsFor('ServiceTimeout')[0]!.id).toBe('a/whole')
  })

  test('the section that has it', () => {
    const hit = hitsFor('ServiceTimeout').find(({ id }) => id === 'a/whole')!
    expect(hit.sections[0]!.href).toBe('/a/whole/#second')
  })

  test('the section whose heading has it, before one that says it more often', () => {
    expect(searcher.search('STACK_FAILED').notes[0]!.id).toBe('a/states')
    expect(hitsFor('STACK_FAILED')[0]!.sections[0]!.href).toBe('/a/states/#repair')
  })

  test('the note that is called so, though its text does not say it', () => {
    expect(hitsFor('StackTimeout')[0]!.id).toBe('a/named')
  })
})
