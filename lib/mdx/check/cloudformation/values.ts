import type { PropertyType } from '@aws-cdk/service-spec-types'
import { isFields, type Fields } from '../../../content/check/data.ts'
import { nearest } from '../../../content/check/nearest.ts'
import type { YamlPath } from '../../../content/check/yaml-file.ts'
import { exampleOf, fits, KINDS } from './kinds.ts'
import { isObjectType, shapeOf, type Shape } from './specification.ts'
import { isComputed, isFunction } from './template.ts'

/** What is wrong in a value, at a path from the top of its template. */
export interface Fault {
  path: YamlPath
  message: string
  fix: string
}

/** What CloudFormation would refuse in the value of a property. */
export function* valueFaults(value: unknown, type: PropertyType, path: YamlPath): Generator<Fault> {
  const choices = choicesOf(value)
  for (const [index, choice] of choices.entries())
    yield* valueFaults(choice, type, [...path, 'Fn::If', index + 1])
  if (choices.length > 0 || isComputed(value)) return
  const types = type.type === 'union' ? type.types : [type]
  const fitting = types.filter((one) => fits(value, one))
  if (fitting.length === 0) yield mismatch(value, types, path)
  // Of several types that fit at first sight, the one with the fewest faults was meant.
  const faults = fitting.map((one) => [...faultsInside(value, one, path)])
  yield* faults.toSorted((a, b) => a.length - b.length)[0] ?? []
}

/** What CloudFormation would refuse in the fields of an object. */
export function* fieldFaults(value: Fields, shape: Shape, path: YamlPath): Generator<Fault> {
  const { name, properties, open } = shape
  const names = Object.keys(properties)
  const fields = Object.keys(value).filter((field) => !isFunction(field))
  const unknown = open ? [] : fields.filter((field) => !names.includes(field))
  for (const field of fields)
    if (names.includes(field))
      yield* valueFaults(value[field], properties[field]!.type, [...path, field])
  for (const field of unknown)
    yield {
      path: [...path, field],
      message: `${name}에 없는 속성이다: ${field}`,
      fix: suggest(field, names),
    }
  // Fn::Transform and Fn::ForEach beside other fields add more of them.
  if (fields.length < Object.keys(value).length) return
  // A misspelt field is there already.
  const meant = unknown.map((field) => nearest(field, names))
  for (const field of names)
    if (properties[field]!.required && !(field in value) && !meant.includes(field))
      yield {
        path,
        message: `${name}에 꼭 있어야 하는 속성이 없다: ${field}`,
        fix: `이렇게 쓴다: ${field}: ${exampleOf(properties[field]!.type)}`,
      }
}

/** What Fn::If chooses from. */
const choicesOf = (value: unknown): unknown[] => {
  const choice = isFields(value) ? value['Fn::If'] : undefined
  return Array.isArray(choice) ? choice.slice(1) : []
}

function* faultsInside(value: unknown, type: PropertyType, path: YamlPath): Generator<Fault> {
  if (type.type === 'array' && Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* valueFaults(item, type.element, [...path, index])
  else if (type.type === 'map' && isFields(value))
    for (const [key, item] of Object.entries(value))
      yield* isFunction(key) ? [] : valueFaults(item, type.element, [...path, key])
  else if (isObjectType(type) && isFields(value)) yield* fieldFaults(value, shapeOf(type), path)
  else yield* notAllowed(value, type, path)
}

function* notAllowed(value: unknown, type: PropertyType, path: YamlPath): Generator<Fault> {
  const allowed = 'allowedValues' in type ? type.allowedValues?.map(String) : undefined
  if (!allowed || allowed.includes(String(value))) return
  yield {
    path,
    message: `${nameAt(path)}에 쓸 수 없는 값이다: ${written(value)}`,
    fix: suggest(String(value), allowed),
  }
}

function mismatch(value: unknown, types: PropertyType[], path: YamlPath): Fault {
  const kinds = [...new Set(types.map(({ type }) => KINDS[type]))].join(', ')
  const example = exampleOf(types[0]!, value)
  return {
    path,
    message: `${nameAt(path)}의 값이 맞지 않는다: ${written(value)}(${kinds}만 쓴다)`,
    fix: `이렇게 쓴다: ${typeof path.at(-1) === 'number' ? example : `${nameAt(path)}: ${example}`}`,
  }
}

/** A value in a message, which has one line. */
const written = (value: unknown): string =>
  Array.isArray(value)
    ? '목록'
    : isFields(value)
      ? '객체'
      : String(value ?? '없음').replace(/\n[^]+/, '…')

/** The property that a path leads to, or into the list of. */
const nameAt = (path: YamlPath): string =>
  String(path.findLast((step) => typeof step === 'string' && !isFunction(step)))

/** More names than this do not help in a message. */
const MANY = 40

/** The fix for a name that the specification does not have. */
export function suggest(writtenName: string, names: string[]): string {
  const name = nearest(writtenName, names)
  if (name) return `이렇게 쓴다: ${name}`
  if (names.length > MANY) return 'CloudFormation Template Reference에서 맞는 이름을 찾아 쓴다'
  return names.length > 0 ? `쓸 수 있는 값: ${names.join(', ')}` : '지운다'
}
