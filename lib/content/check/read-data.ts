import { z } from 'zod'
import { serviceSchema } from '../schema.ts'
import { fieldOf } from './data.ts'
import type { ServiceEntry, TermEntry } from './site.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** Reads the index entry of `content/services/<id>.yaml`. */
export function readService(id: string, file: string, yaml: YamlFile): ServiceEntry {
  const groups = serviceSchema.shape.groups.safeParse(fieldOf(yaml.value, 'groups'))
  const topics = groups.data?.flatMap((group, groupIndex) =>
    group.topics.map((topic, index) => ({
      topic,
      at: yaml.placeOf(['groups', groupIndex, 'topics', index]),
    })),
  )
  return { id, file, yaml, topics: yaml.complete ? topics : undefined }
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

const word = z.string().catch('')
const words = z.array(word).catch([])
/** More tolerant than lib/content/schema.ts: a wrong field must not hide what notes point at. */
const lenientTerm = z.object({
  id: word,
  ko: word,
  en: word,
  acronym: word,
  aliases: words,
  misspellings: words,
  note: word,
})
const lenientTerms = z.array(lenientTerm.catch(lenientTerm.parse({}))).catch([])

/** Reads the index entries of the terms of `content/glossary/<subject>.yaml`. */
export function readTerms(subject: string, file: string, yaml: YamlFile): TermEntry[] {
  return lenientTerms.parse(fieldOf(yaml.value, 'terms')).map((term, index) => ({
    ...term,
    subject,
    file,
    placeOf: (...path) => yaml.placeOf(['terms', index, ...path]),
  }))
}
