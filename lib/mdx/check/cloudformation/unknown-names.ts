import { fieldsIn, isFields } from '../../../content/check/data.ts'
import { suggestName } from '../../../content/check/nearest.ts'
import type { Finding } from '../../../content/check/problem.ts'
import { referencesOf, type Reference } from './references.ts'
import { entriesOf, isComputed, isFunction, isLoop, isNameOf, type Template } from './template.ts'

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
const PSEUDO_PARAMETERS =
  'AccountId NotificationARNs NoValue Partition Region StackId StackName URLSuffix'
    .split(' ')
    .map((name) => `AWS::${name}`)

/** The names in a template that lead to nothing in it. */
export function* unknownNames(template: Template): Generator<Finding> {
  yield* references(template)
  yield* mappings(template)
}

const MISSING: Record<Reference['to'], string> = {
  value: '템플릿에 없는 매개변수나 리소스다',
  resource: '템플릿에 없는 리소스다',
  condition: '템플릿에 없는 조건이다',
}

function* references(template: Template): Generator<Finding> {
  const idsIn = (section: string) => entriesOf(template, section).map(({ id }) => id)
  const resources = idsIn('Resources')
  const known = {
    value: [...idsIn('Parameters'), ...loopNames(template), ...resources, ...PSEUDO_PARAMETERS],
    resource: resources,
    condition: idsIn('Conditions'),
  }
  for (const { name, to, path } of referencesOf(template)) {
    // A transform such as SAM makes resources whose names begin with those of the template.
    const generated =
      to !== 'condition' &&
      'Transform' in template.value &&
      resources.some((id) => name.startsWith(id))
    if (generated || known[to].some((id) => isNameOf(name, id))) continue
    yield {
      at: template.placeOf(path),
      message: `${MISSING[to]}: ${name}`,
      fix: suggestName(name, known[to]),
    }
  }
}

/** The identifiers of loops, which Ref and Fn::Sub read like parameters. */
const loopNames = ({ value: template }: Template): string[] =>
  [...fieldsIn(template)].flatMap(({ key, value }) =>
    isLoop(key) && Array.isArray(value) && typeof value[0] === 'string' ? [value[0]] : [],
  )

/** `Fn::FindInMap: [mapping, key, key in it, DefaultValue]` */
function* mappings(template: Template): Generator<Finding> {
  for (const { key, value, path } of fieldsIn(template.value)) {
    if (key !== 'Fn::FindInMap' || !Array.isArray(value)) continue
    // With a default, a missing key is no mistake.
    const steps: unknown[] = value.slice(0, value.length > 3 ? 1 : 3)
    const missing = missingStep(steps, template.value.Mappings)
    if (!missing) continue
    const { index, name, known } = missing
    yield {
      at: template.placeOf([...path, index]),
      message: `${index === 0 ? '템플릿에 없는 매핑이다' : '매핑에 없는 키다'}: ${name}`,
      fix: suggestName(name, known),
    }
  }
}

/** The first of some keys, each inside the one before, that is not there; a computed one may be any. */
function missingStep(steps: unknown[], top: unknown) {
  let maps = [top].filter(isFields)
  for (const [index, step] of steps.entries()) {
    const known = [...new Set(maps.flatMap((map) => Object.keys(map)))]
    if (known.some(isFunction)) return undefined
    const name = typeof step === 'object' || isComputed(step) ? undefined : String(step)
    if (name !== undefined && !known.includes(name)) return { index, name, known }
    const chosen = name === undefined ? known : [name]
    maps = maps.flatMap((map) => chosen.map((key) => map[key])).filter(isFields)
  }
  return undefined
}
