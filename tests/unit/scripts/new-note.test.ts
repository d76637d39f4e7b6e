import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/mdx/check/index.ts'
import { createNote } from '../../../scripts/new-note.ts'
import { FIXTURES } from '../case-files.ts'
import { withContent } from '../mdx/check/with-content.ts'

test('a new note passes the check, but not that of a release', async () => {
  await withContent([], async (root) => {
    expect(await createNote(root, 'vpc/route-tables')).toMatchObject({ made: true })
    expect(await checkContent(root)).toEqual([])
    const left = await checkContent(root, { release: true })
    expect(left.map(({ file, rule, line }) => `${file}:${line} ${rule}`)).toEqual([
      'content/links.txt:1 link-new',
      ...[4, 8, 16, 20, 24, 25, 26].map((line) => `content/vpc/route-tables.mdx:${line} unwritten`),
    ])
  })
})

test.each([
  { id: 'vpc/route-tables', service: 'vpc', line: '      - route-tables' },
  { id: 's3/1-zone', service: 's3', line: '    topics: [buckets, 1-zone]' },
])('$id is listed last in its service, whose file is otherwise as it was', async (expected) => {
  const { id, service, line } = expected
  await withContent([], async (root) => {
    await createNote(root, id)
    const path = `services/${service}.yaml`
    const before = (await readFile(join(FIXTURES, 'content', path), 'utf8')).split('\n')
    const after = (await readFile(join(root, path), 'utf8')).split('\n')
    expect(after.filter((other) => !before.includes(other))).toEqual([line])
    expect(before.filter((other) => !after.includes(other)).length).toBeLessThanOrEqual(1)
  })
})

test('a topic that its service lists already is not listed twice', async () => {
  const listed = {
    path: 'services/s3.yaml',
    diff: '-    topics: [buckets]\n+    topics: [acl, buckets]',
  }
  await withContent([listed], async (root) => {
    await createNote(root, 's3/acl')
    expect(await checkContent(root)).toEqual([])
  })
})

test.each([
  ['', '이렇게 쓴다: npm run new -- ec2/placement-groups'],
  ['vpc', '이렇게 쓴다: npm run new -- vpc/placement-groups'],
  ['VPC/Route_Tables', '이렇게 쓴다: npm run new -- vpc/route-tables'],
  ['vpc/라우팅', '이렇게 쓴다: npm run new -- vpc/placement-groups'],
  ['vpc/routes/main', '이렇게 쓴다: npm run new -- vpc/routes'],
  ['../outside', '이렇게 쓴다: npm run new -- ec2/outside'],
  ['vpc/a', '2~40자로 쓴다'],
  ['vpcs/route-tables', '이렇게 쓴다: vpc'],
  ['vpc/overview', '그 파일을 고치거나 다른 이름을 쓴다'],
])('%j is refused: %s', async (id, fix) => {
  await withContent([], async (root) => {
    const { made, message } = await createNote(root, id)
    expect(made).toBe(false)
    expect(message).toContain(`→ ${fix}`)
    const left = await checkContent(root, { release: true })
    expect(left.filter(({ rule }) => rule === 'unwritten')).toEqual([])
  })
})

test('a service file with a mistake in it is left alone', async () => {
  const diff = '-    topics: [buckets]\n+    topics: buckets'
  await withContent([{ path: 'services/s3.yaml', diff }], async (root) => {
    expect(await createNote(root, 's3/acl')).toEqual({
      made: false,
      message:
        '먼저 고칠 곳이 있는 파일이다: content/services/s3.yaml\n' +
        '  → 고칠 곳을 본다: npm run check:content',
    })
  })
})
