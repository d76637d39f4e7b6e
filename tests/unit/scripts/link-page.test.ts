import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { homePreview } from '@/lib/content/preview'
import { LEAD_ON, renderLinkPage } from '@/scripts/link-page'

const html = renderLinkPage({
  preview: {
    ...homePreview(),
    page: 'ec2/ami/limits',
    title: 'AMI › "한도" & <값>',
    description: '크기는 <64TiB다.',
  },
  address: '/ec2/image/',
  canonical: '/ec2/ami/',
  href: '/ec2/ami/#limits',
  fragments: [{ anchor: 'price', target: '/ec2/' }],
})

test('texts are escaped wherever they stand', () => {
  expect(html).toContain('<title>AMI › &quot;한도&quot; &amp; &lt;값&gt; | ')
  expect(html).toContain('content="크기는 &lt;64TiB다."')
  expect(html).not.toMatch(/<값>|<64TiB/)
})

test('search engines are sent to the note, and chat tools are not', () => {
  expect(html).toMatch(/<link rel="canonical" href="http[^"]+\/ec2\/ami\/">/)
  expect(html).toMatch(/property="og:url" content="http[^"]+\/ec2\/image\/"/)
  expect(html).not.toContain('noindex')
  // Slack gives up a preview for a refresh in the head.
  expect(html.slice(0, html.indexOf('</head>'))).not.toContain('refresh')
})

test('the security policy allows the one script of the page', () => {
  const script = /<script>(.*)<\/script>/.exec(html)![1]!
  expect(script).toBe(LEAD_ON)
  const hash = createHash('sha256').update(script).digest('base64')
  expect(html).toContain(`script-src 'sha256-${hash}'`)
})

test('without scripts it leads to the same place', () => {
  expect(html).toContain(
    '<noscript><meta http-equiv="refresh" content="0;url=/ec2/ami/#limits"></noscript>',
  )
})

describe('with scripts, the fragment of an old page', () => {
  /** Runs the script on the links of the page. */
  function leadOn(hash: string): string {
    const links = [...html.matchAll(/<a (?:id="([^"]*)" )?href="([^"]*)"/g)].map(
      ([, id, href]) => ({
        id,
        href: href!,
      }),
    )
    let target: unknown
    const location = { hash, replace: (to: unknown) => (target = to) }
    const getElementById = (id: string) => links.find((link) => link.id === id) ?? null
    new Function('location', 'document', LEAD_ON)(location, { getElementById, links })
    return (target as { href: string }).href
  }

  test.each([
    ['', '/ec2/ami/#limits', 'none: where the page leads'],
    ['#price', '/ec2/', 'where that fragment moved'],
    ['#never', '/ec2/ami/#limits', 'unknown: where the page leads'],
  ])('%j leads to %s (%s)', (hash, target) => {
    expect(leadOn(hash)).toBe(target)
  })
})
