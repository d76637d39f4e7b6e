import { z } from 'zod'
import { fixOf, messageOf, pathText, schemaAt, type FieldSchema } from './field-texts.ts'
import { nearest } from './nearest.ts'
import type { Finding } from './problem.ts'
import type { YamlFile } from './yaml-file.ts'

/** Compares the values of a YAML file with a schema of lib/content/schema.ts. */
export function* checkFields(yaml: YamlFile, schema: z.ZodType): Generator<Finding> {
  const json = z.toJSONSchema(schema, { io: 'input' }) as FieldSchema
  const issues = schema.safeParse(yaml.value, { reportInput: true }).error?.issues ?? []
  // One mistake is said once: a mistyped name is not missing too, an empty text not also too short.
  const said = new Set<string>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const { key, names, meant } of unknownFields(issue, json)) {
      if (meant) said.add(pathText([...issue.path, meant]))
      yield {
        at: yaml.placeOfKey([...issue.path, key]),
        message: `모르는 항목: ${pathText([...issue.path, key])}`,
        fix: meant ? `이렇게 쓴다: ${meant}` : `지우거나 있는 항목으로 쓴다: ${names.join(', ')}`,
      }
    }
  }
  for (const issue of issues) {
    const name = pathText(issue.path)
    if (issue.code === 'unrecognized_keys' || said.has(name)) continue
    said.add(name)
    const at = yaml.placeOf(issue.input === undefined ? issue.path.slice(0, -1) : issue.path)
    yield { at, message: messageOf(issue), fix: fixOf(issue, json) }
  }
}

/** The unknown keys of a map, each with the one that was meant: a similar one that is not there. */
function unknownFields(issue: z.core.$ZodIssueUnrecognizedKeys, json: FieldSchema) {
  const names = Object.keys(schemaAt(json, issue.path)?.properties ?? {})
  const written = issue.input as Record<string, unknown>
  const absent = names.filter((name) => written[name] === undefined || written[name] === null)
  return issue.keys.map((key) => ({ key, names, meant: nearest(key, absent) }))
}
