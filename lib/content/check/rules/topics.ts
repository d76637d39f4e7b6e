import { slugSchema } from '../../schema.ts'
import { nearest } from '../nearest.ts'
import { TOP } from '../problem.ts'
import type { Site } from '../site.ts'

/** A topic that a service file lists, but that has no note. */
export function* topicMissing({ folder, services, notes }: Site) {
  for (const { id, file, topics = [] } of services) {
    const listed = new Set(topics.map(({ topic }) => topic))
    const unlisted = topicsOf(id, notes).filter((topic) => !listed.has(topic))
    for (const { topic, at } of topics) {
      if (notes.has(`${id}/${topic}`)) continue
      const known = nearest(topic, unlisted)
      yield {
        file,
        at,
        message: `없는 노트다: ${folder}/${id}/${topic}.mdx`,
        fix: known ? `이렇게 쓴다: ${known}` : `노트를 만든다: npm run new -- ${id}/${topic}`,
      }
    }
  }
}

/** A topic that is listed twice, or under names that differ only by case. */
export function* topicRepeated({ services }: Site) {
  for (const { file, topics = [] } of services) {
    const seen = new Map<string, number>()
    for (const { topic, at } of topics) {
      const first = seen.get(topic.toLowerCase())
      if (first !== undefined)
        yield {
          file,
          at,
          message: `${first}줄에 이미 있는 노트다: ${topic}`,
          fix: '한 번만 적는다',
        }
      else seen.set(topic.toLowerCase(), at.line)
    }
  }
}

/** A note that its service file does not list: readers would not find it. */
export function* noteUnlisted({ services, notes }: Site) {
  for (const { id, file, topics } of services) {
    if (!topics) continue
    const listed = new Set(topics.map(({ topic }) => topic))
    for (const topic of topicsOf(id, notes)) {
      // A wrong file name is another rule's: it would be listed under its right one.
      if (listed.has(topic) || !slugSchema.safeParse(topic).success) continue
      yield {
        file: notes.get(`${id}/${topic}`)!.file,
        at: TOP,
        message: `${file}의 목록에 없는 노트다`,
        fix: `읽는 순서에 맞는 묶음의 topics에 적는다: ${topic}`,
      }
    }
  }
}

/** Two files whose addresses differ only by case: one of them on some disks and hosts. */
export function* noteRepeated({ notes }: Site) {
  const seen = new Map<string, string>()
  for (const { id, file } of notes.values()) {
    const first = seen.get(id.toLowerCase())
    if (first)
      yield {
        file,
        at: TOP,
        message: `대소문자만 다른 파일이 있다: ${first}`,
        fix: '한 파일로 합치거나 이름을 바꾼다',
      }
    else seen.set(id.toLowerCase(), file)
  }
}

const topicsOf = (service: string, notes: Site['notes']): string[] =>
  [...notes.keys()]
    .filter((id) => id.startsWith(`${service}/`))
    .map((id) => id.slice(service.length + 1))
