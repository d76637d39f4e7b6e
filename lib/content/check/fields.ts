import { z } from 'zod'
import { nearest, suggestName } from './nearest.ts'
import type { Finding } from './problem.ts'
import type { YamlFile, YamlPath } from './yaml-file.ts'

type Issue = z.core.$ZodIssue

/** What a schema says about one field: its example is what the fix tells the author to write. */
interface FieldSchema {
  example?: string
  items?: FieldSchema
  properties?: Record<string, FieldSchema>
}

/** Compares the values of a YAML file with a schema of lib/content/schema.ts. */
export function* checkFields(yaml: YamlFile, schema: z.ZodType): Generator<Finding> {
  const json = z.toJSONSchema(schema, { io: 'input' }) as FieldSchema
  const issues = schema.safeParse(yaml.value, { reportInput: true }).error?.issues ?? []
  const mistyped = new Set<string>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const known = Object.keys(fieldAt(json, issue.path)?.properties ?? {})
    for (const key of issue.keys) {
      const path = [...issue.path, key]
      mistyped.add(pathText([...issue.path, nearest(key, known) ?? '']))
      yield {
        at: yaml.placeOfKey(path),
        message: `모르는 항목: ${pathText(path)}`,
        fix: suggestName(key, known),
      }
    }
  }
  const seen = new Set<string>()
  for (const issue of issues) {
    const name = pathText(issue.path)
    if (issue.code === 'unrecognized_keys' || seen.has(name)) continue
    seen.add(name)
    if (issue.input === undefined && mistyped.has(name)) continue
    const at = issue.input === undefined ? yaml.placeOf(issue.path.slice(0, -1)) : yaml.placeOf(issue.path)
    yield { at, message: messageOf(issue), fix: fixOf(issue, json) }
  }
}

function messageOf(issue: Issue): string {
  const name = pathText(issue.path)
  if (issue.input === undefined) return `빠진 항목: ${name}`
  if (issue.input === null) return `값이 빈 항목: ${name}`
  switch (issue.code) {
    case 'invalid_type':
      return `${name}의 값은 ${TYPES[issue.expected] ?? issue.expected} 한다`
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

function fixOf(issue: Issue, json: FieldSchema): string {
  if (issue.code === 'invalid_value') return suggestName(String(issue.input), issue.values.map(String))
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number')
    return `이렇게 쓴다: '${issue.input}'`
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof issue.input === 'string')
    return `이렇게 쓴다: ${String(issue.path.at(-1))}: [${issue.input}]`
  return `이렇게 쓴다: ${exampleOf(issue.path, json)}`
}

/** The example of the field, or of the nearest field around it that has one. */
function exampleOf(path: YamlPath, json: FieldSchema): string {
  for (let length = path.length; length > 0; length--) {
    const example = fieldAt(json, path.slice(0, length))?.example
    const key = path[length - 1]
    if (example) return typeof key === 'string' ? `${key}: ${example}` : `- ${example}`
  }
  return Object.entries(json.properties ?? {})
    .map(([name, field]) => `${name}: ${field.example ?? '…'}`)
    .join(', ')
}

function fieldAt(json: FieldSchema, path: YamlPath): FieldSchema | undefined {
  return path.reduce<FieldSchema | undefined>(
    (field, key) => (typeof key === 'number' ? field?.items : field?.properties?.[String(key)]),
    json,
  )
}

/** `sources[0].url`, counted from 1 as an author counts. */
const pathText = (path: YamlPath): string =>
  path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('').replace(/^\./, '')
