import { expect, test } from 'vitest'
import { KnownNames } from '../../../lib/search/known-names.ts'

const names = new KnownNames()
names.add(['배치 그룹', '오토 스케일링 그룹', 'EC2 인스턴스 종류', '배포'])

/** What some initials find: `!` is a whole name, `…` a word that is not finished. */
const found = (initials: string) =>
  names
    .byInitials(initials)
    .map(({ part, isComplete }) => part.text + (part.isWhole ? '!' : '') + (isComplete ? '' : '…'))
    .sort()

test.each([
  ['ㅂㅊㄱㄹ', ['배치 그룹!'], 'a whole name'],
  ['ㅂㅊ', ['배치'], 'its first word'],
  ['ㅂㅊㄱ', ['배치 그룹!…'], 'a name whose last word is not finished'],
  ['ㄱㄹ', ['그룹', '그룹'], 'the last word of two names'],
  ['ㅅㅋㅇㄹㄱㄹ', ['스케일링 그룹'], 'words from the middle of a name on'],
  ['ㅇㅅㅌㅅㅈㄹ', ['인스턴스 종류'], 'words after a Latin one, which has no initials'],
  ['ㅂ', ['배치…', '배포!…'], 'all that begins so'],
  ['ㅊㄱ', [], 'a word is typed from its beginning'],
  ['ㅎㅎ', [], 'nothing begins so'],
])('%s finds %j: %s', (initials, expected) => {
  expect(found(initials)).toEqual(expected)
})

test('a part of a name has the terms that find it', () => {
  expect(names.byInitials('ㅅㅋㅇㄹㄱㄹ')[0]!.part.terms).toEqual(['스케일링', '그룹'])
})

test('names that come later are found too, and each name is known once', () => {
  const growing = new KnownNames()
  growing.add(['배치'])
  expect(growing.byInitials('ㅌㄱ')).toEqual([])
  growing.add(['태그', '배치'])
  expect(growing.byInitials('ㅌㄱ')).toHaveLength(1)
  expect([...growing]).toEqual(['배치', '태그'])
  expect([...growing.terms()]).toEqual(['배치', '태그'])
})

test('the companions of words are those that stand with one of them in a name', () => {
  const some = new KnownNames()
  some.add(['Stack Policy', 'Scaling Policy', '스택 정책', 'Nested Stack'])
  expect([...some.companionsOf(['policy'])].sort()).toEqual(['policy', 'scaling', 'stack'])
  expect([...some.companionsOf(['그룹'])]).toEqual([])
})

test.each([
  [['배치', '그룹'], true, 'a whole name'],
  [['그룹', '스케일링'], true, 'some of its words, in any order'],
  [['배치', '스케일링'], false, 'words of two names'],
  [['묶음|그룹', '배치'], true, 'a word by another name'],
  [['오토+스케일링', '그룹'], true, 'a word that is two in the name'],
  [['오토+배치', '그룹'], false, 'and needs both'],
  [['', '배치'], false, 'a word that means nothing'],
])('%j stand together: %s, %s', (typed, expected) => {
  const words = typed.map((word) =>
    word.split('|').flatMap((terms) => (terms ? [terms.split('+')] : [])),
  )
  expect(names.haveTogether(words)).toBe(expected)
})
