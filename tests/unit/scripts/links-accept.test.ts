import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/mdx/check/index.ts'
import { acceptLinks } from '../../../scripts/links-accept.ts'
import { withContent } from '../mdx/check/with-content.ts'

const listOf = (root: string) => readFile(join(root, 'links.txt'), 'utf8')

test('all addresses are recorded once, and the release has nothing to add', async () => {
  await withContent([], async (root) => {
    const { added } = await acceptLinks(root)
    expect(added).toContain('/vpc/subnets/#reserved')
    expect(added).toContain('/glossary/network/#subnet')
    expect(await checkContent(root, { release: true })).toEqual([])
    expect((await acceptLinks(root)).added).toEqual([])
  })
})

test('aliases stay as their author wrote them', async () => {
  const alias = { path: 'links.txt', diff: '+/s3/old/ -> /s3/buckets/\n+/s3/older/ -> 없음' }
  await withContent([alias], async (root) => {
    await acceptLinks(root)
    expect(await listOf(root)).toContain('\n/s3/old/ -> /s3/buckets/\n/s3/older/ -> 없음\n')
  })
})

test('nothing is recorded while an address is lost: what is new may be its new name', async () => {
  const renamed = { path: 's3/buckets.mdx', diff: '-## 이름 [#name]\n+## 이름 [#naming]' }
  await withContent([renamed], async (root) => {
    const before = '/s3/buckets/\n/s3/buckets/#name\n'
    await writeFile(join(root, 'links.txt'), before)
    const { added, problems } = await acceptLinks(root)
    expect(added).toEqual([])
    expect(problems.map(({ rule }) => rule)).toEqual(['link-lost'])
    expect(await listOf(root)).toBe(before)
  })
})
