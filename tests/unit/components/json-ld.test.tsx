import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from '../../../components/json-ld'

test('a text of the data cannot end the script, and is read as it was', () => {
  const name = '</script><script>alert(1)</script>'
  const html = renderToStaticMarkup(
    <JsonLd data={{ '@context': 'https://schema.org', '@type': 'WebSite', name }} />,
  )
  expect(html.match(/<\/?script/g)).toHaveLength(2)
  const json = /<script[^>]*>(.*)<\/script>/.exec(html)![1]!
  expect((JSON.parse(json) as { name: string }).name).toBe(name)
})
