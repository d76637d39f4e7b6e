import type { YamlPath } from './yaml-file.ts'

/** A JSON or YAML value that has named fields. */
export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of a value that may be anything; `undefined` when there is none. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isFields(value) ? value[name] : undefined

/** All fields in a value, at any depth, with their paths. */
export function* fieldsIn(
  value: unknown,
  path: YamlPath = [],
): Generator<{ key: string; value: unknown; path: YamlPath }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* fieldsIn(item, [...path, index])
  } else if (isFields(value)) {
    for (const [key, field] of Object.entries(value)) {
      yield { key, value: field, path: [...path, key] }
      yield* fieldsIn(field, [...path, key])
    }
  }
}
