import { fieldOf, isFields } from '../../../content/check/data.ts'
import { nearest } from '../../../content/check/nearest.ts'
import type { Finding } from '../../../content/check/problem.ts'
import { referencesOf } from '../cloudformation/references.ts'
import {
  hasAttribute,
  resourceSpecification,
  resourceTypes,
  type ResourceSpecification,
} from '../cloudformation/specification.ts'
import {
  entriesOf,
  hasOwnMacro,
  isComputed,
  isNameOf,
  SERVERLESS,
  templatesIn,
  transformsOf,
  type Entry,
  type Template,
} from '../cloudformation/template.ts'
import { fieldFaults, suggest } from '../cloudformation/values.ts'
import type { NoteRule } from '../parsed-note.ts'

/** Each resource is what the specification of CloudFormation says of its type. */
export const cloudFormationResource: NoteRule = function* ({ tree }) {
  for (const template of templatesIn(tree)) {
    if (hasOwnMacro(template)) continue
    for (const entry of entriesOf(template, 'Resources')) {
      const specification = resourceSpecification(fieldOf(entry.value, 'Type'))
      if (specification) yield* properties(entry, specification, template)
      else yield* unknownType(entry, template)
    }
    yield* attributes(template)
  }
}

function* unknownType({ id, value, path }: Entry, template: Template): Generator<Finding> {
  const type = fieldOf(value, 'Type')
  const at = template.placeOf([...path, 'Type'])
  if (!String(type).startsWith('AWS::Serverless::')) {
    const name = nearest(String(type), resourceTypes()) ?? 'AWS::EC2::Instance'
    yield {
      at,
      message: `${id}의 Type이 리소스 유형이 아니다: ${String(type ?? '(없음)')}`,
      fix: `이렇게 쓴다: Type: ${name}`,
    }
  } else if (!transformsOf(template).includes(SERVERLESS)) {
    yield {
      at,
      message: `SAM 변환이 없으면 쓸 수 없는 유형이다: ${String(type)}`,
      fix: `템플릿의 맨 위에 쓴다: Transform: ${SERVERLESS}`,
    }
  }
}

function* properties(
  { id, value, path }: Entry,
  specification: ResourceSpecification,
  template: Template,
): Generator<Finding> {
  const written = fieldOf(value, 'Properties')
  if (written !== undefined && !isFields(written)) {
    yield {
      at: template.placeOf([...path, 'Properties']),
      message: `${id}의 Properties가 객체가 아니다`,
      fix: '속성을 한 줄에 하나씩 쓰고, 속성이 없으면 Properties를 지운다',
    }
    return
  }
  const from = written ? [...path, 'Properties'] : path
  for (const { path, ...fault } of fieldFaults(written ?? {}, specification, from))
    yield { at: template.placeOfKey(path), ...fault }
}

function* attributes(template: Template): Generator<Finding> {
  const resources = entriesOf(template, 'Resources')
  for (const { name, attribute, path } of referencesOf(template)) {
    if (!attribute || isComputed(attribute)) continue
    const resource = resources.find(({ id }) => isNameOf(name, id))
    const specification = resourceSpecification(fieldOf(resource?.value, 'Type'))
    if (!specification || hasAttribute(specification, attribute)) continue
    yield {
      at: template.placeOf(path),
      message: `${specification.name}에서 GetAtt로 얻을 수 없는 값이다: ${attribute}`,
      fix: suggest(attribute, Object.keys(specification.attributes)),
    }
  }
}
