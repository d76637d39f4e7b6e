/** What an author reads when a field does not fit its schema. Zod's own Korean is in another tone. */
import type { z } from 'zod'
import { suggestName } from './nearest.ts'
import type { YamlPath } from './yaml-file.ts'

type Issue = z.core.$ZodIssue

/** What a schema says about one field: its example is what the fix tells the author to write. */
export interface FieldSchema {
  example?: string
  items?: FieldSchema
  properties?: Record<string, FieldSchema>
}

export function messageOf(issue: Issue): string {
  const name = pathText(issue.path)
  if (issue.input === undefined) return `빠진 항목: ${name}`
  if (issue.input === null && name) return `값이 빈 항목: ${name}`
  switch (issue.code) {
    case 'invalid_type':
      return `${name || '파일'}의 값은 ${TYPES[issue.expected] ?? issue.expected} 한다`
    case 'invalid_value':
      return `${name}에 쓸 수 없는 값: ${String(issue.input)}`
    case 'too_small':
      return `${name}의 값은 ${issue.minimum}${unitOf(issue.origin)} 이상이어야 한다`
    case 'too_big':
      return `${name}의 값은 ${issue.maximum}${unitOf(issue.origin)} 이하여야 한다${lengthOf(issue.input)}`
    default:
      return `${name}: ${issue.message}`
  }
}

const TYPES: Record<string, string> = {
  string: '글이어야',
  array: '목록이어야',
  object: '`이름: 값`의 묶음이어야',
  int: '정수여야',
  number: '숫자여야',
}

const unitOf = (origin: string): string => ({ string: '자', array: '개' })[origin] ?? ''

const lengthOf = (input: unknown): string =>
  typeof input === 'string' ? `(지금 ${input.trim().length}자)` : ''

/** @param json the whole schema, for its examples */
export function fixOf(issue: Issue, json: FieldSchema): string {
  const { input } = issue
  if (issue.code === 'invalid_value') return suggestName(String(input), issue.values.map(String))
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof input === 'number')
    return `이렇게 쓴다: '${input}'`
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof input === 'string')
    return `이렇게 쓴다: ${String(issue.path.at(-1))}: [${input}]`
  return `이렇게 쓴다: ${exampleOf(issue.path, json)}`
}

/** The example of a field, or of the nearest field around it that has one. */
function exampleOf(path: YamlPath, json: FieldSchema): string {
  for (let length = path.length; length > 0; length--) {
    const example = schemaAt(json, path.slice(0, length))?.example
    const key = path[length - 1]
    if (example) return typeof key === 'string' ? `${key}: ${example}` : `- ${example}`
  }
  const names = Object.keys(schemaAt(json, path)?.properties ?? json.properties ?? {})
  return names.map((name) => `${name}: …`).join(', ')
}

/** The part of a schema for the field at a path. */
export const schemaAt = (json: FieldSchema, path: YamlPath): FieldSchema | undefined =>
  path.reduce<FieldSchema | undefined>(
    (field, key) => (typeof key === 'number' ? field?.items : field?.properties?.[String(key)]),
    json,
  )

/** `sources[1].url`, counted from 1 as an author counts; `''` for the whole file. */
export const pathText = (path: YamlPath): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
