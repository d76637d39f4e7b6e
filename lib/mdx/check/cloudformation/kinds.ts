import type { PropertyType } from '@aws-cdk/service-spec-types'
import { isFields } from '../../../content/check/data.ts'
import { isObjectType, shapeOf } from './specification.ts'

/** What an author calls the types of values. */
export const KINDS: Record<PropertyType['type'], string> = {
  string: '문자열',
  'date-time': '문자열',
  integer: '정수',
  number: '숫자',
  boolean: 'true나 false',
  array: '목록',
  map: '객체',
  ref: '객체',
  tag: '객체',
  json: 'JSON',
  null: '빈 값',
  union: '여러 유형',
}

/**
 * Whether a value is of a type at first sight, without looking inside. As CloudFormation does,
 * `80` may be a string and `'80'` a number. A union has to be taken apart before.
 */
export function fits(value: unknown, { type }: PropertyType): boolean {
  if (value === null) return type === 'null'
  if (type === 'json') return true
  if (type === 'array') return Array.isArray(value)
  if (type === 'map' || type === 'ref' || type === 'tag') return isFields(value)
  if (typeof value === 'object') return false
  if (type === 'boolean') return /^(true|false)$/i.test(String(value))
  if (type === 'integer') return Number.isInteger(numberOf(value))
  if (type === 'number') return Number.isFinite(numberOf(value))
  return true
}

const numberOf = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim()) ? Number(value) : NaN

/** A value to write instead of one that does not fit. */
export function exampleOf(type: PropertyType, misfit?: unknown): string {
  if (type.type === 'union') return exampleOf(type.types[0]!, misfit)
  if (type.type === 'array') {
    const isItem = typeof misfit === 'string' && /^.+$/.test(misfit)
    return `[${isItem ? misfit : exampleOf(type.element)}]`
  }
  if (isObjectType(type)) {
    const fields = Object.entries(shapeOf(type).properties)
    const [name = '이름'] = fields.find(([, { required }]) => required) ?? fields[0] ?? []
    return `{ ${name}: … }`
  }
  if ('allowedValues' in type && type.allowedValues) return String(type.allowedValues[0])
  return EXAMPLES[type.type]
}

const EXAMPLES = {
  string: '문자열',
  'date-time': '2026-11-21T00:00:00Z',
  integer: '1',
  number: '0.5',
  boolean: 'true',
  map: '{ 이름: … }',
  json: '{ 이름: … }',
  null: 'null',
}
