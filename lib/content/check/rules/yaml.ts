import { checkFields } from '../fields.ts'
import type { Site } from '../site.ts'

/** YAML that cannot be read, or not as meant. */
export function* yamlSyntax({ yaml: all }: Site) {
  for (const { file, yaml } of all) {
    for (const error of yaml.errors) yield { file, ...error }
  }
}

/** Fields of front matter, services and glossary: lib/content/schema.ts. */
export function* fields({ yaml: all }: Site) {
  for (const { file, yaml, schema } of all) {
    // What is missing from half-read YAML says nothing that its syntax error does not.
    if (!yaml.complete) continue
    for (const finding of checkFields(yaml, schema)) yield { file, ...finding }
  }
}
