import { z } from 'zod'
import { compact } from '../../../text/normalize.ts'
import { fieldOf } from '../data.ts'
import { suggestName } from '../nearest.ts'
import type { NoteEntry, Site } from '../site.ts'
import type { YamlPath } from '../yaml-file.ts'

/** More tolerant than lib/content/schema.ts: a wrong question must not hide what is wrong with the others. */
const lenientGroup = z.object({
  section: z.string().optional().catch(undefined),
  ask: z.array(z.string().catch('')).catch([]),
})
const lenientGroups = z.array(lenientGroup.catch({ ask: [] })).catch([])

const groupsOf = ({ frontMatter }: NoteEntry) =>
  lenientGroups.parse(fieldOf(frontMatter?.value, 'questions')).map(({ section, ask }, index) => ({
    section,
    ask,
    placeOf: (...path: YamlPath) => frontMatter!.placeOf(['questions', index, ...path]),
  }))

/** Questions that a section answers which does not exist. */
export function* questionSection({ notes }: Site) {
  for (const note of notes.values()) {
    for (const { section, placeOf } of groupsOf(note)) {
      if (!section || !note.anchors || note.anchors.has(section)) continue
      yield {
        file: note.file,
        at: placeOf('section'),
        message: `이 노트에 없는 링크 이름이다: ${section}`,
        fix: suggestName(section, [...note.anchors]),
      }
    }
  }
}

/** A question that two places claim to answer: the search could not tell which. */
export function* questionRepeated({ notes }: Site) {
  const seen = new Map<string, string>()
  for (const note of notes.values()) {
    const questions = groupsOf(note).flatMap(({ ask, placeOf }) =>
      ask.map((question, index) => ({ question, at: placeOf('ask', index) })),
    )
    for (const { question, at } of questions) {
      if (!question) continue
      const first = seen.get(compact(question))
      if (first)
        yield {
          file: note.file,
          at,
          message: `같은 물음이 이미 있다(${first}): ${question}`,
          fix: '가장 잘 답하는 절에 하나만 남긴다',
        }
      else seen.set(compact(question), `${note.file}:${at.line}`)
    }
  }
}
