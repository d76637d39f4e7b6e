import { suggestName } from '../../../content/check/nearest.ts'
import type { Finding } from '../../../content/check/problem.ts'
import { referencesOf } from '../cloudformation-references.ts'
import { readCode, type CodeData } from '../code-data.ts'
import { isFields, type Fields } from '../../../content/check/data.ts'
import { nodesOf } from '../nodes.ts'
import type { NoteRule } from '../parsed-note.ts'

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html */
const SECTIONS =
  'AWSTemplateFormatVersion Description Metadata Parameters Rules Mappings Conditions Transform Resources Outputs'.split(
    ' ',
  )

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html */
const RESOURCE_FIELDS =
  'Type Properties DependsOn Condition Metadata CreationPolicy UpdatePolicy UpdateReplacePolicy DeletionPolicy'.split(
    ' ',
  )

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
const PSEUDO_PARAMETERS =
  'AccountId NotificationARNs NoValue Partition Region StackId StackName URLSuffix'
    .split(' ')
    .map((name) => `AWS::${name}`)

const TYPE = /^(AWS::\w+::\w+|Custom::[\w@-]+)$/

/** JSON and YAML with `Resources` are CloudFormation templates that a reader may deploy. */
export const cloudFormation: NoteRule = function* ({ tree }) {
  for (const node of nodesOf(tree, 'code')) {
    const code = readCode(node)
    if (!code || !isFields(code.value) || !('Resources' in code.value)) continue
    yield* sections(code.value, code)
    yield* resources(code.value.Resources, code)
    yield* references(code.value, code)
  }
}

function* sections(template: Fields, { placeOfKey }: CodeData): Generator<Finding> {
  for (const name of Object.keys(template)) {
    if (SECTIONS.includes(name)) continue
    yield {
      at: placeOfKey([name]),
      message: `템플릿에 없는 구역이다: ${name}`,
      fix: suggestName(name, SECTIONS),
    }
  }
}

function* resources(all: unknown, { placeOf, placeOfKey }: CodeData): Generator<Finding> {
  if (!isFields(all)) {
    yield {
      at: placeOf(['Resources']),
      message: 'Resources가 비었다',
      fix: '리소스를 하나 이상 쓴다',
    }
    return
  }
  for (const [id, resource] of Object.entries(all)) {
    if (id.startsWith('Fn::')) continue
    const type = isFields(resource) ? resource.Type : undefined
    if (typeof type !== 'string' || !TYPE.test(type))
      yield {
        at: placeOf(['Resources', id, 'Type']),
        message: `${id}의 Type이 리소스 유형이 아니다: ${String(type ?? '(없음)')}`,
        fix: '이렇게 쓴다: Type: AWS::EC2::Instance',
      }
    for (const field of isFields(resource) ? Object.keys(resource) : []) {
      if (RESOURCE_FIELDS.includes(field)) continue
      yield {
        at: placeOfKey(['Resources', id, field]),
        message: `리소스에 없는 항목이다: ${field}`,
        fix: suggestName(field, RESOURCE_FIELDS),
      }
    }
  }
}

function* references(template: Fields, { placeOf }: CodeData): Generator<Finding> {
  const resources = Object.keys(isFields(template.Resources) ? template.Resources : {})
  const parameters = Object.keys(isFields(template.Parameters) ? template.Parameters : {})
  const everything = [...parameters, ...resources, ...PSEUDO_PARAMETERS]
  for (const { name, resourceOnly, path } of referencesOf(template)) {
    const known = resourceOnly ? resources : everything
    // A transform such as SAM makes resources whose names begin with those of the template.
    const generated = 'Transform' in template && resources.some((id) => name.startsWith(id))
    if (known.includes(name) || generated) continue
    const what = resourceOnly ? '리소스' : '매개변수나 리소스'
    yield {
      at: placeOf(path),
      message: `템플릿에 없는 ${what}다: ${name}`,
      fix: suggestName(name, known),
    }
  }
}
