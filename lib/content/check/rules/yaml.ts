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
    // Half-read YAML would only repeat the syntax error in other words.
    if (yaml.value === undefined) continue
    for (const finding of checkFields(yaml, schema)) yield { file, ...finding }
  }
}
