import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resourceSpecification } from '../../../../../lib/mdx/check/cloudformation/specification.ts'
import { fieldFaults } from '../../../../../lib/mdx/check/cloudformation/values.ts'

const bucket = resourceSpecification('AWS::S3::Bucket')!

/** Names of real properties, so that chance gets below the first level. */
const name = fc.oneof(
  fc.constantFrom(
    ...['BucketName', 'Tags', 'LifecycleConfiguration', 'Rules', 'Status', 'Transitions'],
    ...['Fn::If', 'Ref', 'Fn::Transform', 'constructor', '__proto__'],
  ),
  fc.string({ maxLength: 3 }),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.oneof(fc.string({ maxLength: 3 }), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
}))

test('any properties get messages that say what and where', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value, { maxKeys: 4 }), (properties) => {
      for (const { path, message, fix } of fieldFaults(properties, bucket, ['Properties'])) {
        expect(path.length).toBeGreaterThan(0)
        expect(`${message} ${fix}`).not.toMatch(/undefined|\[object/)
      }
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['a field of the prototype is not a property', { constructor: {} }, ['constructor']],
  ['each choice of Fn::If is of the type', { Tags: { 'Fn::If': ['A', [], 'b'] } }, [2]],
  ['each item of a list is of its type', { Tags: [{ Key: 'a', Value: 1 }, 'b'] }, [1]],
])('%s', (_, properties, steps) => {
  const faults = [...fieldFaults(properties, bucket, [])]
  expect(faults.map(({ path }) => path.at(-1))).toEqual(steps)
})
