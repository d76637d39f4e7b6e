import { expect, test } from 'vitest'
import { openSearchDescription } from '../../../lib/content/open-search.ts'
import { valuesOf } from '../../xml.ts'

const valuesAt = (xpath: string) =>
  valuesOf(openSearchDescription(), xpath, { o: 'http://a9.com/-/spec/opensearch/1.1/' })

/** https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
test('the description has what OpenSearch 1.1 demands', () => {
  const [shortName] = valuesAt('/o:OpenSearchDescription/o:ShortName')
  expect(shortName!.length).toBeGreaterThan(0)
  expect(shortName!.length).toBeLessThanOrEqual(16)
  const [description] = valuesAt('/o:OpenSearchDescription/o:Description')
  expect(description!.length).toBeGreaterThan(0)
  expect(description!.length).toBeLessThanOrEqual(1024)
  expect(valuesAt('//o:Url[@type="text/html"]')).toHaveLength(1)
})

test('a browser that fills in its words comes to the search page with these words', () => {
  const [template] = valuesAt('//o:Url[@type="text/html"]/@template')
  const url = new URL(template!.replace('{searchTerms}', encodeURIComponent('배치 그룹')))
  expect(url.pathname).toBe('/search/')
  expect(url.searchParams.get('q')).toBe('배치 그룹')
})
