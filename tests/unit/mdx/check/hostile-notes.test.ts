import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSite } from '../../../../lib/mdx/check/index.ts'
import { parseNote } from '../../../../lib/mdx/check/parsed-note.ts'
import { readSite } from '../../../../lib/mdx/check/read-site.ts'
import { FIXTURES } from '../../case-files.ts'

const { site } = await readSite(join(FIXTURES, 'content'))

/** Beginnings and ends of everything a rule looks at, so that chance puts them together wrongly. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '---\n',
      'title: ',
      '## ',
      '# ',
      ' [#a]',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '| a | b |\n| - | - |\n',
    ],
    ...[
      '[',
      '](',
      '/vpc/',
      '#',
      ')',
      '![',
      'http:',
      '~~',
      '**',
      '`',
      '{',
      '}',
      '[^1]',
      '\\',
      '&lt;',
    ],
    ...[
      '<Figure caption="a">',
      '</Figure>',
      '<Diagram width="9" height="9" label="a">',
      '</Diagram>',
    ],
    ...[
      '<Box x="1" y="1" w="9" h="9" text="글" />',
      '<Arrow path="1,1" />',
      '<Term id="subnet">',
      '</Term>',
    ],
    ...[
      '```json\n',
      '```yaml\n',
      '```\n',
      '{"Statement": [',
      'Resources:\n  A: ',
      '!Sub ${',
      'import a',
      '섭넷',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

test('no note makes the check throw, and each problem has its place in the note', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('')
      const lines = text.split(/\r\n|[\n\r]/).length
      const notes = [parseNote('content/vpc/x.mdx', 'vpc/x', text)]
      for (const { file, line, column, message, fix } of checkSite({ site, notes }, {})) {
        expect(file).toBe('content/vpc/x.mdx')
        expect(line).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(lines + 1)
        expect(column).toBeGreaterThan(0)
        expect(message).not.toMatch(/undefined|NaN/)
        expect(fix).not.toMatch(/undefined|NaN/)
      }
    }),
    { numRuns: 500 },
  )
})
