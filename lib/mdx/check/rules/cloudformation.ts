import { fieldsIn, isFields } from '../../../content/check/data.ts'
import { suggestName } from '../../../content/check/nearest.ts'
import type { Finding } from '../../../content/check/problem.ts'
import { FUNCTIONS } from '../cloudformation/tags.ts'
import {
  entriesOf,
  hasOwnMacro,
  isFunction,
  isLoop,
  SERVERLESS,
  templatesIn,
  transformsOf,
  type Template,
} from '../cloudformation/template.ts'
import { unknownNames } from '../cloudformation/unknown-names.ts'
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

/** A template has the parts that CloudFormation reads, and every name in it leads somewhere. */
export const cloudFormation: NoteRule = function* ({ tree }) {
  for (const template of templatesIn(tree)) {
    yield* sections(template)
    if (!hasOwnMacro(template)) yield* resourceFields(template)
    yield* functions(template)
    yield* unknownNames(template)
  }
}

function* sections(template: Template): Generator<Finding> {
  const { value, placeOf, placeOfKey } = template
  const known = transformsOf(template).includes(SERVERLESS) ? [...SECTIONS, 'Globals'] : SECTIONS
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue
    yield {
      at: placeOfKey([name]),
      message: `템플릿에 없는 구역이다: ${name}`,
      fix: suggestName(name, known),
    }
  }
  if (isFields(value.Resources)) return
  yield {
    at: placeOf(['Resources']),
    message: 'Resources가 비었다',
    fix: '리소스를 하나 이상 쓴다',
  }
}

function* resourceFields(template: Template): Generator<Finding> {
  for (const { value, path } of entriesOf(template, 'Resources')) {
    for (const field of isFields(value) ? Object.keys(value) : []) {
      if (RESOURCE_FIELDS.includes(field)) continue
      yield {
        at: template.placeOfKey([...path, field]),
        message: `리소스에 없는 항목이다: ${field}`,
        fix: suggestName(field, RESOURCE_FIELDS),
      }
    }
  }
}

function* functions(template: Template): Generator<Finding> {
  for (const { key, path } of fieldsIn(template.value)) {
    if (!isFunction(key) || isLoop(key) || FUNCTIONS.includes(key)) continue
    yield {
      at: template.placeOfKey(path),
      message: `CloudFormation에 없는 함수다: ${key}`,
      fix: suggestName(key, FUNCTIONS),
    }
  }
}
