/** The page of an address that only stands for another: it has a preview of its own and leads on at once. */
import { createHash } from 'node:crypto'
import { previewImage, type Preview } from '../lib/content/preview.ts'
import { absoluteUrl, SITE } from '../lib/content/site.ts'
import type { MovedFragment } from './moves.ts'

export interface LinkPage {
  preview: Preview
  /** Its own address. */
  address: string
  /** The page it stands for, or a part of: what search engines should index instead. */
  canonical: string
  /** Where it leads. */
  href: string
  /** Where the fragments of an old page lead. */
  fragments: MovedFragment[]
}

/**
 * Replaces this page in the history, so that "back" leaves the note for where the reader came from. Runs
 * below the links: the first is where the page leads, the others are known by their ids.
 */
export const LEAD_ON =
  'location.replace(document.getElementById(location.hash.slice(1))||document.links[0])'

const HASH = createHash('sha256').update(LEAD_ON).digest('base64')
const CONTENT_SECURITY_POLICY = `default-src 'none'; script-src 'sha256-${HASH}'`

/**
 * - No `noindex`: Google advises against it beside a canonical address, because it drops the page before
 *   its links count for the note. Canonical and redirect both name the note instead.
 *   https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
 * - `og:url` is this page: Facebook would show the preview of the page that it names.
 *   https://developers.facebook.com/docs/sharing/webmasters/getting-started/versioned-link
 * - The refresh stands in the body, though HTML wants it in the head (and has browsers process it wherever
 *   it is inserted): there, Slack has given up a preview for it
 *   (https://github.com/divinevideo/divine-web/pull/357). In `noscript`, so that it does not race
 *   the script. Browsers replace the page for it too (HTML, "shared declarative refresh steps").
 */
export function renderLinkPage(page: LinkPage): string {
  const { preview, href, fragments } = page
  const image = previewImage(preview)
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<title>${escape(preview.title)} | ${SITE.name}</title>
${[
  named('viewport', 'width=device-width, initial-scale=1'),
  named('color-scheme', 'light dark'),
  named('description', preview.description),
  property('og:type', 'article'),
  property('og:locale', 'ko_KR'),
  property('og:site_name', SITE.name),
  property('og:title', preview.title),
  property('og:description', preview.description),
  property('og:url', absoluteUrl(page.address)),
  property('og:image', image.url),
  property('og:image:width', String(image.width)),
  property('og:image:height', String(image.height)),
  property('og:image:alt', image.alt),
  named('twitter:card', 'summary_large_image'),
].join('\n')}
<link rel="canonical" href="${escape(absoluteUrl(page.canonical))}">
</head>
<body>
<p><a href="${escape(href)}">${escape(preview.title)}</a></p>
${fragments
  .map(({ anchor, target }) => `<p><a id="${anchor}" href="${escape(target)}">#${anchor}</a></p>\n`)
  .join('')}<script>${LEAD_ON}</script>
<noscript><meta http-equiv="refresh" content="0;url=${escape(href)}"></noscript>
</body>
</html>
`
}

const named = (name: string, content: string) =>
  `<meta name="${name}" content="${escape(content)}">`
const property = (name: string, content: string) =>
  `<meta property="${name}" content="${escape(content)}">`

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
