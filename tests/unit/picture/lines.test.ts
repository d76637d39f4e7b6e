import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balancedLines, clampedLines, type Setting } from '../../../lib/picture/lines.ts'

/** Hangul is twice as wide as the rest, as in a terminal. */
const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (/[가-힣]/.test(char) ? 2 : 1), 0)
const setting = (width: number, maxLines: number, breaksWords = false): Setting => ({
  widthOf,
  width,
  maxLines,
  breaksWords,
})

describe('lines of a title', () => {
  test.each([
    ['one line where it fits', '배치 그룹', 20, ['배치 그룹']],
    ['lines of even width', '여러 종류에 있는 속성', 16, ['여러 종류에', '있는 속성']],
    ['no syllable left alone', '잃어도 되는 대수', 14, ['잃어도', '되는 대수']],
    ['a dependent noun with its verb', '다시 시작할 수 없다', 14, ['다시', '시작할 수 없다']],
    [
      'a dependent noun only with what precedes',
      '종료할 때 지워지는 볼륨',
      18,
      ['종료할 때', '지워지는 볼륨'],
    ],
    ['a syllable with what follows', '인스턴스를 켜 둔 시간', 14, ['인스턴스를', '켜 둔 시간']],
    [
      'a clause to its end',
      '가까이 모을지, 서로 떼어 둘지',
      18,
      ['가까이 모을지,', '서로 떼어 둘지'],
    ],
    ['words whole', 'InsufficientInstanceCapacity', 20, undefined],
    ['nothing of what needs more lines', '하나 둘셋 넷다섯 여섯', 8, undefined],
  ])('keep %s', (_, text, width, lines) => {
    expect(balancedLines(text, setting(width, 2))).toEqual(lines)
  })
})

describe('words wider than a line', () => {
  test.each([
    ['InsufficientInstanceCapacity', ['Insufficient', 'InstanceCapacity']],
    ['AWS::CloudFormation::Init', ['AWS::Cloud', 'Formation::Init']],
    ['UPDATE_ROLLBACK_FAILED', ['UPDATE_', 'ROLLBACK_FAILED']],
    ['abcdefghijklmnopqrstuvwxyz', ['abcdefghijklm', 'nopqrstuvwxyz']],
  ])('%s breaks into %j', (text, lines) => {
    expect(balancedLines(text, setting(18, 3, true))).toEqual(lines)
  })
})

describe('a statement', () => {
  test.each([
    ['stays whole where it fits', '가나다 라마바.', 20, 1, ['가나다 라마바.']],
    ['ends after a word', '가나다 라마바 사아자차', 16, 1, ['가나다 라마바…']],
    [
      'ends without the punctuation before its end',
      '가나다 라마바, 사아자차',
      16,
      1,
      ['가나다 라마바…'],
    ],
    [
      'fills its lines',
      '가나다 라마바 사아자 차카타 파하',
      14,
      2,
      ['가나다 라마바', '사아자 차카타…'],
    ],
  ])('%s', (_, text, width, maxLines, lines) => {
    expect(clampedLines(text, setting(width, maxLines, true))).toEqual(lines)
  })
})

test('any text is set in its lines, none too wide, and loses nothing but its end', () => {
  const word = fc.stringMatching(/^[가-힣a-zA-Z_:.]{1,24}$/)
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 4, max: 60 }),
      (words, width) => {
        const text = words.join(' ')
        const lines = clampedLines(text, setting(width, 3, true))
        expect(lines.length).toBeGreaterThan(0)
        expect(lines.length).toBeLessThanOrEqual(3)
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
        const shown = lines.join('').replaceAll(' ', '').replace(/…$/, '')
        expect(text.replaceAll(' ', '').startsWith(shown)).toBe(true)
      },
    ),
  )
})
