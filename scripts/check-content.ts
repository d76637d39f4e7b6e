/**
 * Reports every mistake in `content/` at once; exits with 1 when there are any.
 * With `--release`, what `npm run new` left to write is a mistake too.
 */
import { resolve } from 'node:path'
import { formatProblem } from '../lib/content/check/problem.ts'
import { checkSite } from '../lib/mdx/check/index.ts'
import { readSite } from '../lib/mdx/check/read-site.ts'

const content = await readSite(resolve('content'))
const problems = checkSite(content, { release: process.argv.includes('--release') })

if (problems.length > 0) {
  const files = new Set(problems.map(({ file }) => file))
  console.log(problems.map(formatProblem).join('\n'))
  console.log(`\n고칠 곳이 ${problems.length}개 있다(파일 ${files.size}개)`)
  process.exitCode = 1
} else {
  const { services, notes, terms } = content.site
  console.log(
    `서비스 ${services.length}개, 노트 ${notes.size}개, 용어 ${terms.length}개: 고칠 곳이 없다`,
  )
}
