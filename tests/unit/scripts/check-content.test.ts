import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { acceptLinks } from '../../../scripts/links-accept.ts'
import { withContent } from '../mdx/check/with-content.ts'

/** Runs the command in a folder that holds `content/`. */
const check = (root: string, ...options: string[]) =>
  spawnSync(resolve('node_modules/.bin/tsx'), [resolve('scripts/check-content.ts'), ...options], {
    cwd: dirname(root),
    encoding: 'utf8',
  })

test('valid content ends with 0 and one line that counts it', async () => {
  await withContent([], async (root) => {
    await acceptLinks(root)
    const { status, stdout } = check(root, '--release')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^서비스 2개, 노트 \d+개, 용어 \d+개: 고칠 곳이 없다\n$/)
  })
})

test('mistakes in several files are reported in one run, which ends with 1', async () => {
  const changes = [
    { path: 's3/Buckets2.mdx', diff: '+---\n+title: 글\n+---' },
    { path: 'vpc/한글.mdx', diff: '+글' },
  ]
  await withContent(changes, async (root) => {
    const { status, stdout } = check(root)
    expect(status).toBe(1)
    expect(stdout).toContain('content/s3/Buckets2.mdx:')
    expect(stdout).toContain('content/vpc/한글.mdx:')
    expect(stdout).toMatch(/고칠 곳이 \d+개 있다\(파일 \d+개\)\n$/)
  })
})
