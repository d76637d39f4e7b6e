import type { YamlPath } from '../../content/check/yaml-file.ts'
import { fieldsIn, isFields, type Fields } from '../../content/check/data.ts'

/** A name in a template that stands for something else in it. */
export interface Reference {
  name: string
  /** Parameters cannot be meant: only resources have attributes and an order. */
  resourceOnly: boolean
  path: YamlPath
}

/** Names used by Ref, Fn::GetAtt, Fn::Sub and DependsOn. */
export function* referencesOf(template: Fields): Generator<Reference> {
  for (const { key, value, path } of fieldsIn(template)) {
    for (const { name, resourceOnly } of namesIn(key, value, path))
      yield { name, resourceOnly, path }
  }
}

function namesIn(key: string, value: unknown, path: YamlPath): Omit<Reference, 'path'>[] {
  if (key === 'Ref' && typeof value === 'string') return [{ name: value, resourceOnly: false }]
  if (key === 'Fn::GetAtt') return attributeOf(Array.isArray(value) ? value[0] : value)
  if (key === 'Fn::Sub') return substitutionsIn(value)
  if (key === 'DependsOn' && path.length === 3)
    return [value]
      .flat()
      .flatMap((name) => (typeof name === 'string' ? [{ name, resourceOnly: true }] : []))
  return []
}

/** `Web.Arn` is an attribute of the resource `Web`. */
const attributeOf = (value: unknown): Omit<Reference, 'path'>[] =>
  typeof value === 'string' ? [{ name: value.split('.')[0]!, resourceOnly: true }] : []

/** `${Name}` and `${Name.Attribute}`, but not `${!Literal}` nor what the second argument defines. */
function substitutionsIn(value: unknown): Omit<Reference, 'path'>[] {
  const [text, defined] = Array.isArray(value) ? (value as unknown[]) : [value]
  if (typeof text !== 'string') return []
  return [...text.matchAll(/\$\{([^!}][^}]*)\}/g)]
    .map(([, name]) => name!.trim())
    .filter((name) => !(isFields(defined) && name in defined))
    .flatMap((name) => (name.includes('.') ? attributeOf(name) : [{ name, resourceOnly: false }]))
}
