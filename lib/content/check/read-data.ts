import { z } from 'zod'
import type { ServiceEntry, TermEntry } from './site.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

const text = z.string().catch('')
const texts = z.array(text).catch([])

/** Tolerant forms of lib/content/schema.ts: one wrong field must not hide what others point at. */
const lenientService = z
  .object({ groups: z.array(z.object({ topics: texts }).catch({ topics: [] })).catch([]) })
  .catch({ groups: [] })
const lenientTerm = z.object({
  id: text,
  ko: text,
  en: text,
  aliases: texts,
  misspellings: texts,
  note: text,
})
const lenientGlossary = z
  .object({ terms: z.array(lenientTerm.catch(lenientTerm.parse({}))).catch([]) })
  .catch({ terms: [] })

/** Reads the index entry of `content/services/<id>.yaml`. */
export function readService(id: string, file: string, yaml: YamlFile): ServiceEntry {
  const { groups } = lenientService.parse(yaml.value)
  const topics = groups.flatMap((group, groupIndex) =>
    group.topics.map((topic, index) => ({
      topic,
      at: yaml.placeOf(['groups', groupIndex, 'topics', index]),
    })),
  )
  return { id, file, yaml, topics }
}

/**
 * Reads a glossary file. A list without `terms:` above it is one mistake, which is reported as such;
 * its terms are read all the same, as if the line were there.
 */
export function readGlossary(text: string): YamlFile {
  const yaml = readYaml(text)
  if (!Array.isArray(yaml.value)) return yaml
  const repaired = readYaml(`terms:\n${text}`, 0)
  const finding = {
    at: yaml.placeOf([]),
    message: '용어 목록 위에 `terms:`가 없다',
    fix: '목록 바로 위에 이 한 줄을 쓴다: terms:',
  }
  return { ...repaired, errors: [finding, ...repaired.errors] }
}

/** Reads the index entries of the terms of a glossary file. */
export function readTerms(file: string, yaml: YamlFile): TermEntry[] {
  return lenientGlossary.parse(yaml.value).terms.map((term, index) => ({
    ...term,
    file,
    placeOf: (field, item) =>
      yaml.placeOf(['terms', index, field, ...(item === undefined ? [] : [item])]),
  }))
}
