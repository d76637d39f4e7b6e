import { describe, expect, test } from 'vitest'
import { isFormOf, rootOf } from '../../../lib/text/roots.ts'

describe('forms of one word have one root', () => {
  test.each([
    ['choosing', 'choose'],
    ['reservation', 'reserve'],
    ['deployments', 'deploy'],
    ['configured', 'configure'],
    ['prices', 'pricing'],
  ])('%s and %s', (form, other) => {
    expect(rootOf(form)).toBe(rootOf(other))
  })

  test.each(['role', 'rule', 'order', 'idle'])('a short word is its own root: %s', (word) => {
    expect(rootOf(word)).toBe(word)
  })
})

test('a word is a form of a root that an ending follows, and nothing else', () => {
  expect(isFormOf('protect', 'protection')).toBe(true)
  expect(isFormOf('optimiz', 'optimizes')).toBe(true)
  expect(isFormOf('inter', 'interface')).toBe(false)
  expect(isFormOf('rul', 'rules'), 'too short for a root').toBe(false)
})
