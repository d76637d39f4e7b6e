import type { Root } from 'mdast'
import { isFields, type Fields } from '../../../content/check/data.ts'
import type { YamlPath } from '../../../content/check/yaml-file.ts'
import { readCode, type CodeData } from '../code-data.ts'
import { nodesOf } from '../nodes.ts'

/** A CloudFormation template in a code block of a note. */
export interface Template extends CodeData {
  value: Fields
}

/** A resource, output or whatever else a section of a template defines. */
export interface Entry {
  /** Inside `Fn::ForEach` it holds the identifier of the loop: `${Name}Queue`. */
  id: string
  /** What was written for it, good or bad. */
  value: unknown
  path: YamlPath
}

/** JSON and YAML with `Resources` are CloudFormation templates that a reader may deploy. */
export function* templatesIn(tree: Root): Generator<Template> {
  for (const node of nodesOf(tree, 'code')) {
    const code = readCode(node)
    if (code && isFields(code.value) && 'Resources' in code.value)
      yield { ...code, value: code.value }
  }
}

/** What a section such as `Resources` defines, in loops too. */
export const entriesOf = ({ value }: Template, section: string): Entry[] => [
  ...entriesIn(value[section], [section]),
]

function* entriesIn(section: unknown, path: YamlPath): Generator<Entry> {
  if (!isFields(section)) return
  for (const [id, value] of Object.entries(section)) {
    // A loop is a list of its identifier, the values it takes, and what is repeated.
    if (isLoop(id) && Array.isArray(value)) yield* entriesIn(value[2], [...path, id, 2])
    else if (!isFunction(id)) yield { id, value, path: [...path, id] }
  }
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy.html */
export const SERVERLESS = 'AWS::Serverless-2016-10-31'

/** The names of the macros that rewrite a template before CloudFormation reads it. */
export const transformsOf = ({ value }: Template): string[] =>
  [value.Transform].flat().filter((name) => typeof name === 'string')

/** Whether the author's own macro rewrites the template: it may read what CloudFormation does not. */
export const hasOwnMacro = (template: Template): boolean =>
  transformsOf(template).some((name) => !name.startsWith('AWS::'))

/** Whether a name is an id, or one that a loop makes of it: `OrderQueue` of `${Name}Queue`. */
export function isNameOf(name: string, id: string): boolean {
  const parts = id.split(/[$&]\{[^}]*\}/)
  const made = parts.length > 1 && name.startsWith(parts[0]!) && name.endsWith(parts.at(-1)!)
  return name === id || made
}

/** Whether a field calls an intrinsic function by its long name. */
export const isFunction = (field: string): boolean => field.startsWith('Fn::')

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html */
export const isLoop = (field: string): boolean => field.startsWith('Fn::ForEach::')

/** Whether a value is known only at deployment: `!Ref`, `Fn::…`, `{{resolve:…}}`, or in a loop. */
export function isComputed(value: unknown): boolean {
  if (typeof value === 'string') return /\{\{resolve:|[$&]\{/.test(value)
  const [field, ...others] = isFields(value) ? Object.keys(value) : []
  return field !== undefined && others.length === 0 && (field === 'Ref' || isFunction(field))
}
