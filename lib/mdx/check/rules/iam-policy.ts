import type { Finding } from '../../../content/check/problem.ts'
import type { YamlPath } from '../../../content/check/yaml-file.ts'
import { readCode, type CodeData } from '../code-data.ts'
import { fieldsIn, isFields, type Fields } from '../../../content/check/data.ts'
import { nodesOf } from '../nodes.ts'
import type { NoteRule } from '../parsed-note.ts'

/**
 * JSON with `Statement` is an IAM policy, and so is every `…PolicyDocument` in a template.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const iamPolicy: NoteRule = function* ({ tree }) {
  for (const node of nodesOf(tree, 'code')) {
    const code = readCode(node)
    if (!code) continue
    if (node.lang === 'json' && isFields(code.value) && 'Statement' in code.value)
      yield* policy(code.value, [], code)
    for (const { key, value, path } of fieldsIn(code.value)) {
      if (key.endsWith('PolicyDocument') && isFields(value)) yield* policy(value, path, code)
    }
  }
}

function* policy(document: Fields, path: YamlPath, code: CodeData): Generator<Finding> {
  const { Version, Statement } = document
  if (Version !== '2012-10-17')
    yield {
      at: code.placeOf([...path, 'Version']),
      message: `정책의 Version이 2012-10-17이 아니다: ${String(Version ?? '(없음)')}`,
      fix: '이렇게 쓴다: "Version": "2012-10-17"',
    }
  const isList = Array.isArray(Statement) && Statement.length > 0
  for (const [index, statement] of (isList ? Statement : [Statement]).entries()) {
    const place = [...path, 'Statement', ...(isList ? [index] : [])]
    if (isFields(statement)) yield* statementFaults(statement, place, code)
    else yield { at: code.placeOf(place), message: '정책의 Statement가 비었다', fix: EXAMPLE }
  }
}

const EXAMPLE =
  '이렇게 쓴다: { "Effect": "Allow", "Action": "ec2:DescribeInstances", "Resource": "*" }'

function* statementFaults(
  statement: Fields,
  path: YamlPath,
  { placeOf }: CodeData,
): Generator<Finding> {
  const has = (...names: string[]) => names.filter((name) => name in statement).length
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny')
    yield {
      at: placeOf([...path, 'Effect']),
      message: `Effect는 Allow나 Deny다: ${String(statement.Effect ?? '(없음)')}`,
      fix: '이렇게 쓴다: "Effect": "Allow"',
    }
  if (has('Action', 'NotAction') !== 1)
    yield {
      at: placeOf(path),
      message: 'Action과 NotAction 가운데 하나만 있어야 한다',
      fix: EXAMPLE,
    }
  if (
    has('Resource', 'NotResource') > 1 ||
    has('Resource', 'NotResource', 'Principal', 'NotPrincipal') === 0
  )
    yield {
      at: placeOf(path),
      message: 'Resource(또는 NotResource)나 Principal이 없다',
      fix: EXAMPLE,
    }
}
