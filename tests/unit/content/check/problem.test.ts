import { expect, test } from 'vitest'
import { formatProblem, sortProblems, type Problem } from '../../../../lib/content/check/problem.ts'

const problem = (file: string, line: number, column: number, rule: string): Problem => ({
  file,
  line,
  column,
  rule,
  message: '제목에 링크 이름이 없다',
  fix: '이렇게 쓴다: ## 한도 [#limits]',
})

test('problems are in reading order: file, line and column as numbers, then rule', () => {
  const ordered = [
    problem('content/ec2/a.mdx', 2, 1, 'z'),
    problem('content/ec2/a.mdx', 10, 2, 'z'),
    problem('content/ec2/a.mdx', 10, 10, 'a'),
    problem('content/ec2/a.mdx', 10, 10, 'b'),
    problem('content/ec2/b.mdx', 1, 1, 'a'),
  ]
  expect(sortProblems(ordered.toReversed())).toEqual(ordered)
})

test('a problem is two lines: where, what and which rule; then what to write', () => {
  expect(formatProblem(problem('content/ec2/x.mdx', 12, 1, 'heading-anchor'))).toBe(
    'content/ec2/x.mdx:12:1  제목에 링크 이름이 없다  [heading-anchor]\n' +
      '  → 이렇게 쓴다: ## 한도 [#limits]',
  )
})
