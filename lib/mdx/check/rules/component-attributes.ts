import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { nearest, suggestName } from '../../../content/check/nearest.ts'
import type { Finding } from '../../../content/check/problem.ts'
import { ATTRIBUTE_VALUES, type AttributeValues } from '../../vocabulary.ts'
import { componentsOf, type ComponentUse } from '../components.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** Attributes are those of the vocabulary, written as text, with values that make sense. */
export const componentAttributes: NoteRule = function* ({ tree }) {
  for (const use of componentsOf(tree)) {
    if (!use.rule) continue
    yield* missing(use)
    const seen = new Set<string>()
    for (const attribute of use.node.attributes) {
      const at = placeOf(attribute)
      const isNamed = attribute.type === 'mdxJsxAttribute'
      const fault = isNamed
        ? (nameFault(attribute, use, seen) ?? valueFault(attribute, use))
        : SPREAD
      if (fault) yield { at, ...fault }
    }
  }
}

type Fault = Pick<Finding, 'message' | 'fix'> | undefined

const SPREAD: Fault = { message: '속성을 식으로 썼다: {…}', fix: '속성마다 이름="값" 꼴로 쓴다' }

const knownTo = ({ rule }: ComponentUse): string[] => [...rule!.required, ...(rule!.optional ?? [])]

function* missing(use: ComponentUse): Generator<Finding> {
  const { node, name, rule } = use
  const written = node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' ? a.name : []))
  const absent = rule!.required.filter((required) => !written.includes(required))
  const unknown = written.filter((other) => !knownTo(use).includes(other))
  for (const required of absent) {
    // A mistyped name is reported as such, once.
    if (unknown.some((other) => nearest(other, absent) === required)) continue
    yield {
      at: placeOf(node),
      message: `<${name}>에 빠진 속성: ${required}`,
      fix: `이렇게 쓴다: ${required}="${exampleOf(valuesOf(name, required))}"`,
    }
  }
}

function nameFault({ name }: MdxJsxAttribute, use: ComponentUse, seen: Set<string>): Fault {
  const known = knownTo(use)
  if (!known.includes(name)) {
    const fix = known.length > 0 ? suggestName(name, known) : '속성 없이 쓴다'
    return { message: `<${use.name}>에 없는 속성: ${name}`, fix }
  }
  if (seen.has(name)) return { message: `두 번 쓴 속성: ${name}`, fix: '하나를 지운다' }
  seen.add(name)
  return undefined
}

const MARKDOWN = /`|\*\*|\]\(/

function valueFault({ name, value }: MdxJsxAttribute, use: ComponentUse): Fault {
  const values = valuesOf(use.name, name)
  const write = (text: string) => `이렇게 쓴다: ${name}="${text}"`
  if (typeof value === 'object' && value)
    return {
      message: `속성의 값을 식으로 썼다: ${name}={…}`,
      fix: write(literal(value.value) ?? exampleOf(values)),
    }
  if (!value?.trim()) return { message: `값이 없는 속성: ${name}`, fix: write(exampleOf(values)) }
  if (MARKDOWN.test(value))
    return {
      message: `속성의 Markdown은 글자 그대로 보인다: ${name}`,
      fix: write(value.replace(/`|\*\*|\[|\]\([^)]*\)/g, '')),
    }
  if (!values || accepts(values, value)) return undefined
  const fix = 'pattern' in values ? write(values.example) : suggestName(value, values)
  return { message: `${name}에 쓸 수 없는 값: ${value}`, fix }
}

const valuesOf = (component: string, attribute: string): AttributeValues | undefined =>
  ATTRIBUTE_VALUES[`${component}.${attribute}`] ?? ATTRIBUTE_VALUES[attribute]

const accepts = (values: AttributeValues, value: string): boolean =>
  'pattern' in values ? values.pattern.test(value) : values.includes(value)

function exampleOf(values: AttributeValues | undefined): string {
  if (!values) return '…'
  return 'pattern' in values ? values.example : values[0]!
}

/** The text of an expression that is only a number or a string. */
const literal = (expression: string): string | undefined =>
  /^\s*(?:(\d+)|'([^'"]*)'|"([^'"]*)")\s*$/.exec(expression)?.slice(1).find(Boolean)
