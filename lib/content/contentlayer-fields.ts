import { defineNestedType, type FieldDefs } from 'contentlayer2/source-files'
import { z } from 'zod'

interface JsonSchema {
  type?: string
  format?: string
  title?: string
  enum?: string[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
}

/**
 * Contentlayer's field definitions of a schema, so that both are written once (lib/content/schema.ts).
 * Contentlayer knows types and presence; ranges and patterns are checked before it runs (lib/content/check).
 */
export function contentlayerFields(schema: z.ZodType): FieldDefs {
  return fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema)
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema): FieldDefs {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      { ...fieldOf(name, property), required: required.includes(name) },
    ]),
  ) as FieldDefs
}

function fieldOf(name: string, property: JsonSchema): object {
  if (property.type === 'array') return { type: 'list', of: fieldOf(name, property.items ?? {}) }
  if (property.type === 'object') return nestedType(name, property)
  if (property.enum) return { type: 'enum', options: property.enum }
  if (property.format === 'date') return { type: 'date' }
  if (property.type === 'integer') return { type: 'number' }
  if (property.type === 'string') return { type: 'string' }
  throw new Error(
    `lib/content/schema.ts: Contentlayer has no field type for "${name}" (${property.type})`,
  )
}

const nestedType = (name: string, schema: JsonSchema) =>
  defineNestedType(() => ({ name: schema.title ?? name, fields: fieldsOf(schema) }))
