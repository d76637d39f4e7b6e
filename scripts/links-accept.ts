/** `npm run links:accept`: records new pages and anchors in content/links.txt, to last. */
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { formatProblem, type Problem } from '../lib/content/check/problem.ts'
import { unlisted } from '../lib/content/check/rules/links-last.ts'
import { LINKS_FILE, writeLinks } from '../lib/content/links.ts'
import { checkSite } from '../lib/mdx/check/index.ts'
import { readSite } from '../lib/mdx/check/read-site.ts'

/**
 * Adds to the list what is published and not in it; no line is changed or lost.
 * @returns the new addresses, or the problems for which nothing was written: while a note cannot be read
 * or an address is lost, what looks new may be what was renamed
 */
export async function acceptLinks(root: string): Promise<{ added: string[]; problems: Problem[] }> {
  const content = await readSite(root)
  const problems = checkSite(content)
  if (problems.length > 0) return { added: [], problems }
  const { links, addresses } = content.site
  const added = unlisted(links.links, addresses)
  const all = [...links.links, ...added.map((address) => ({ address, target: undefined }))]
  await writeFile(join(root, LINKS_FILE), writeLinks(all))
  return { added, problems }
}

if (process.argv[1]?.endsWith('links-accept.ts')) {
  const { added, problems } = await acceptLinks(resolve('content'))
  for (const address of added) console.log(`+ ${address}`)
  if (problems.length > 0) {
    console.log(problems.map(formatProblem).join('\n'))
    console.log(`\n먼저 고칠 곳이 ${problems.length}개 있다: 목록은 그대로 두었다`)
    process.exitCode = 1
  } else console.log(`새 주소 ${added.length}개를 content/${LINKS_FILE}에 더했다`)
}
