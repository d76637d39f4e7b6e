import { expect, test } from 'vitest'
import { z } from 'zod'
import { contentlayerFields } from '../../../lib/content/contentlayer-fields.ts'

test.each([
  { of: 'text', schema: z.string(), field: { type: 'string' } },
  { of: 'a pattern', schema: z.string().regex(/^a/), field: { type: 'string' } },
  { of: 'a choice', schema: z.enum(['a', 'b']), field: { type: 'enum', options: ['a', 'b'] } },
  { of: 'a day', schema: z.iso.date(), field: { type: 'date' } },
  { of: 'a number', schema: z.int().min(1), field: { type: 'number' } },
  { of: 'a list', schema: z.array(z.string()), field: { type: 'list', of: { type: 'string' } } },
  {
    of: 'a list of choices',
    schema: z.array(z.enum(['a'])),
    field: { type: 'list', of: { type: 'enum', options: ['a'] } },
  },
])('the Contentlayer field of $of', ({ schema, field }) => {
  expect(contentlayerFields(z.object({ name: schema }))).toMatchObject({ name: field })
})

test('a field is required unless the schema has a default or makes it optional', () => {
  const schema = z.object({ a: z.string(), b: z.string().optional(), c: z.string().default('') })
  expect(contentlayerFields(schema)).toMatchObject({
    a: { required: true },
    b: { required: false },
    c: { required: false },
  })
})

test('a list of objects becomes a nested type with the title of its schema', () => {
  const source = z
    .object({ url: z.string(), title: z.string().optional() })
    .meta({ title: 'Source' })
  const { sources } = contentlayerFields(z.object({ sources: z.array(source) })) as Record<
    string,
    { type: string; of: { def: () => unknown } }
  >
  expect(sources!.type).toBe('list')
  expect(sources!.of.def()).toMatchObject({
    name: 'Source',
    fields: { url: { type: 'string', required: true }, title: { type: 'string', required: false } },
  })
})

test('what Contentlayer has no field for is refused by name', () => {
  const schema = z.object({ flag: z.boolean() })
  expect(() => contentlayerFields(schema)).toThrow(/lib\/content\/schema\.ts.*"flag" \(boolean\)/)
})
