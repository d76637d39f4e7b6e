import { fieldOf, fieldsIn, isFields } from '../../../content/check/data.ts'
import type { YamlPath } from '../../../content/check/yaml-file.ts'
import { entriesOf, type Template } from './template.ts'

/** A name in a template that stands for something else in it. */
export interface Reference {
  name: string
  /** `value` is a parameter or a resource; only resources have attributes and an order. */
  to: 'value' | 'resource' | 'condition'
  /** What is asked of the resource: `Arn` in `!GetAtt Web.Arn`. */
  attribute?: string
  path: YamlPath
}

type Named = Omit<Reference, 'path'>

/** Names used by Ref, Fn::GetAtt, Fn::Sub, Fn::If, DependsOn and Condition. */
export function* referencesOf(template: Template): Generator<Reference> {
  for (const { key, value, path } of fieldsIn(template.value))
    for (const named of namedBy(key, value)) yield { ...named, path }
  for (const { value, path } of entriesOf(template, 'Resources')) {
    yield* strings(fieldOf(value, 'DependsOn'), 'resource', [...path, 'DependsOn'])
    yield* strings(fieldOf(value, 'Condition'), 'condition', [...path, 'Condition'])
  }
  for (const { value, path } of entriesOf(template, 'Outputs'))
    yield* strings(fieldOf(value, 'Condition'), 'condition', [...path, 'Condition'])
  // Elsewhere `Condition` is a field like any other, such as that of an IAM policy.
  for (const { key, value, path } of fieldsIn(template.value.Conditions, ['Conditions']))
    if (key === 'Condition') yield* strings(value, 'condition', path)
}

const strings = (value: unknown, to: Reference['to'], path: YamlPath): Reference[] =>
  [value].flat().flatMap((name) => (typeof name === 'string' ? [{ name, to, path }] : []))

function namedBy(key: string, value: unknown): Named[] {
  const [first, second] = Array.isArray(value) ? (value as unknown[]) : [value]
  if (typeof first !== 'string') return []
  if (key === 'Ref') return [{ name: first, to: 'value' }]
  if (key === 'Fn::If') return [{ name: first, to: 'condition' }]
  if (key === 'Fn::GetAtt')
    return [attributeOf(typeof second === 'string' ? `${first}.${second}` : first)]
  if (key === 'Fn::Sub') return substitutionsIn(first, second)
  return []
}

/** `Web.Arn` is an attribute of the resource `Web`. */
function attributeOf(text: string): Named {
  const [name = '', ...attribute] = text.split('.')
  return { name, to: 'resource', ...(attribute.length > 0 && { attribute: attribute.join('.') }) }
}

/** `${Name}` and `${Name.Attribute}`, but not `${!Literal}` nor what the second argument defines. */
const substitutionsIn = (text: string, defined: unknown): Named[] =>
  [...text.matchAll(/\$\{([^!}][^}]*)\}/g)]
    .map(([, name]) => name!.trim())
    .filter((name) => !(isFields(defined) && name in defined))
    .map((name) => (name.includes('.') ? attributeOf(name) : { name, to: 'value' }))
