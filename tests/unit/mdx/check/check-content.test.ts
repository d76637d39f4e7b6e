import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../../../lib/content/check/problem.ts'
import { checkContent } from '../../../../lib/mdx/check/index.ts'
import { NOTE_RULES, SITE_RULES } from '../../../../lib/mdx/check/rules/index.ts'
import { blockOf, FIXTURES, readCaseFiles, type Case } from '../../case-files.ts'
import { withContent } from './with-content.ts'

const report = async (root: string) => (await checkContent(root)).map(formatProblem).join('\n')

/** The `diff` blocks of a case; each names the file it changes. */
const changesOf = ({ blocks }: Case) =>
  blocks
    .filter(({ lang }) => lang === 'diff')
    .map(({ meta, value }) => ({ path: meta!, diff: value }))

const caseFiles = readCaseFiles('check')

for (const { file, cases } of caseFiles) {
  describe(file, () => {
    test.each(cases)('$name', async (example) => {
      expect(await withContent(changesOf(example), report)).toBe(blockOf(example, 'text'))
    })
  })
}

test('the base content of the cases has no problems', async () => {
  expect(await report(join(FIXTURES, 'content'))).toBe('')
})

test(
  'the content of this site has no problems and nothing left to write',
  { timeout: 60_000 },
  async () => {
    const problems = await checkContent(resolve('content'), { release: true })
    expect(problems.map(formatProblem).join('\n')).toBe('')
  },
)

test('every rule has a case', () => {
  const said = caseFiles.flatMap(({ cases }) => cases.map((c) => blockOf(c, 'text'))).join('\n')
  const ids = [...Object.keys(SITE_RULES), ...Object.keys(NOTE_RULES), 'mdx-syntax']
  expect(ids.filter((id) => !said.includes(`[${id}]`))).toEqual([])
})
