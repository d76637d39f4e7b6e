/** `npm run new -- ec2/my-topic`: a note to fill in, listed in its service. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseDocument } from 'yaml'
import { suggestName } from '../lib/content/check/nearest.ts'
import type { Site } from '../lib/content/check/site.ts'
import { slugOf } from '../lib/content/check/slug.ts'
import { noteSchema, serviceSchema, slugSchema } from '../lib/content/schema.ts'
import { readSite } from '../lib/mdx/check/read-site.ts'
import { UNWRITTEN } from '../lib/mdx/check/rules/unwritten.ts'

/** What the author reads: what was made, or why not and what to do instead. */
interface Outcome {
  made: boolean
  message: string
}

/**
 * Makes a note that passes the check of a note being written, but not that of a release.
 * @param root the content folder
 * @param id `<service>/<topic>`, whatever the author typed
 */
export async function createNote(root: string, id: string): Promise<Outcome> {
  const { site } = await readSite(root)
  const refusal = refuse(id, site)
  if (refusal) return { made: false, message: refusal }
  const [service = '', topic = ''] = id.split('/')
  const path = join(root, `${id}.mdx`)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, skeleton(topic, relatedTo(service, site)), { flag: 'wx' })
  await listTopic(join(root, `services/${service}.yaml`), topic)
  const message =
    `${site.folder}/${id}.mdx를 만들었다. services/${service}.yaml에서 읽는 순서에 맞게 옮긴다.\n` +
    `"${UNWRITTEN}"를 모두 내용으로 바꾸고 확인한다: npm run check:content -- --release`
  return { made: true, message }
}

function refuse(id: string, { folder, services, notes }: Site): string | undefined {
  const [service = '', topic = '', ...rest] = id.split('/')
  const isSlug = (part: string) => slugSchema.safeParse(part).success
  if (!isSlug(service) || !isSlug(topic) || rest.length > 0)
    return (
      `노트의 id는 서비스/주제 꼴이고 ASCII 소문자, 숫자, 하이픈만 쓴다: ${id || '(없음)'}\n` +
      `  → 이렇게 쓴다: npm run new -- ${slugOf(service) || 'ec2'}/${slugOf(topic) || 'placement-groups'}`
    )
  if (!noteSchema.shape.title.safeParse(titleOf(topic)).success)
    return `주제의 이름이 너무 짧거나 길다: ${topic}\n  → 2~40자로 쓴다`
  const known = services.find((candidate) => candidate.id === service)
  if (!known) {
    const ids = services.map((candidate) => candidate.id)
    return `${folder}/services에 없는 서비스다: ${service}\n  → ${suggestName(service, ids)}`
  }
  if (!known.yaml.complete || !serviceSchema.safeParse(known.yaml.value).success)
    return `먼저 고칠 곳이 있는 파일이다: ${known.file}\n  → 고칠 곳을 본다: npm run check:content`
  if (notes.has(id))
    return `이미 있는 노트다: ${folder}/${id}.mdx\n  → 그 파일을 고치거나 다른 이름을 쓴다`
  return undefined
}

/** The note before this one in reading order, else any other; a site's first note has none. */
function relatedTo(service: string, { services, notes }: Site): string {
  const listed = services.find(({ id }) => id === service)?.topics ?? []
  const siblings = listed.map(({ topic }) => `${service}/${topic}`).reverse()
  return [...siblings, ...notes.keys()].find((id) => notes.has(id)) ?? ''
}

/** Adds the topic to the last group; the rest of the file keeps its comments and its form. */
async function listTopic(path: string, topic: string): Promise<void> {
  const document = parseDocument(await readFile(path, 'utf8'))
  const { groups } = serviceSchema.parse(document.toJS())
  if (groups.some(({ topics }) => topics.includes(topic))) return
  document.addIn(['groups', groups.length - 1, 'topics'], topic)
  await writeFile(path, document.toString({ flowCollectionPadding: false, lineWidth: 100 }))
}

const titleOf = (topic: string): string =>
  topic
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')

const skeleton = (topic: string, related: string): string => `---
title: ${titleOf(topic)}
titleEn: ${titleOf(topic)}
summary: ${UNWRITTEN} 독자가 무엇을 알게 되는지 한 문장으로 쓴다.
exams: [SOA-C03]
aliases: ['${topic.replaceAll('-', ' ')}']
questions:
  - ask: ['${UNWRITTEN} 독자가 문장으로 칠 물음을 절마다 쓴다']
sources:
  - title: AWS Documentation
    url: https://docs.aws.amazon.com/
checked: ${new Date().toISOString().slice(0, 10)}
related: [${related}]
---

${UNWRITTEN} 무엇이고 언제 고르는지 두 문장으로 쓴다.

## 작동 방식 [#how-it-works]

${UNWRITTEN} 먼저 답하고, 그다음 이유를 쓴다. 한도와 비교는 표로 쓴다.

## 정리 [#takeaway]

- ${UNWRITTEN} 따로 떼어 읽어도 뜻이 서는 첫째 줄을 쓴다.
- ${UNWRITTEN} 시험이 묻는 수나 기준을 둘째 줄에 쓴다.
- ${UNWRITTEN} 자주 틀리는 것을 셋째 줄에 쓴다.
`

if (process.argv[1]?.endsWith('new-note.ts')) {
  const { made, message } = await createNote(resolve('content'), process.argv[2] ?? '')
  console.log(message)
  process.exitCode = made ? 0 : 1
}
