import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { crawl } from '../../crawl/crawl.ts'

const HOME = new URL('https://notes.dev/n/')

/** A site without a fault, with each kind of file that names addresses. */
const SITE: Record<string, string> = {
  'index.html': `
    <link rel=canonical href=https://notes.dev/n/><link rel=icon href="/n/icon.svg?v=1">
    <meta property=og:image content=https://notes.dev/n/og/home.png>
    <script type=module src=/n/js/main.js></script>
    <script type=application/ld+json>
      {"@id": "https://notes.dev/n/#site", "url": "https://notes.dev/n/ec2/#limits",
       "target": "https://notes.dev/n/search/?q={search_term_string}", "license": "https://other.dev/"}
    </script>
    <a href=#main>본문</a><main id=main data-files=/n/texts/>
    <a href=ec2/#%ED%95%9C%EB%8F%84>한도</a> <a href=/n/ec2/#limits:~:text=5%EA%B0%9C>5개</a>
    <a href=https://other.dev/gone>밖</a> <a href=mailto:a@notes.dev>편지</a> <a href=#top>위로</a>
    <img srcset="/n/og/home.png 1x, /n/og/home.png 2x"><form action=/n/search/></form>`,
  '404.html': '<a href=#main>본문</a><main id=main></main><a href=/n/>홈</a>',
  'ec2/index.html': '<h2 id=limits>한도</h2><h2 id=한도>한도</h2>',
  'ec2/limits/index.html': '<meta http-equiv=refresh content="0; url=/n/ec2/#limits">',
  'search/index.html': '',
  'ec2.md': '[EC2](https://notes.dev/n/ec2/#limits)\n\n    curl https://notes.dev/n/none/\n',
  'llms.txt': '- [EC2](/n/ec2.md): 서버',
  'robots.txt': 'Sitemap: https://notes.dev/n/sitemap.xml',
  'sitemap.xml': '<urlset xmlns="http://ns.dev"><loc>https://notes.dev/n/ec2/?a=1&amp;b=2</loc>',
  'feed.xml': '<feed><link rel="self" href="/n/feed.xml"/>',
  'manifest.webmanifest': '{"start_url": ".", "icons": [{"src": "icon.svg"}]}',
  'main.css': 'a { background: url(icon.svg) }',
  'js/main.js': 'import("./chunk.js")',
  'js/chunk.js': '',
  'icon.svg': '',
  'og/home.png': '',
  'texts/ec2.json': '',
}

/** @param changes files by path; they replace those of the site */
function faultsWith(changes: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'crawl-'))
  try {
    for (const [path, text] of Object.entries({ ...SITE, ...changes })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return crawl(folder, HOME).faults
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a site whose addresses all lead somewhere has no fault', () => {
  expect(faultsWith({})).toEqual([])
})

test.each([
  ['a page that is not there', 'a.html', '<a href=/n/gone/>', '<a href> /n/gone/: no such file'],
  ['an address without the folder', 'a.html', '<a href=/ec2/>', '<a href> /ec2/: not below /n/'],
  ['a detour', 'a.html', '<a href=/n/ec2>', '<a href> /n/ec2: needs a slash at its end'],
  ['a detour to home', 'a.html', '<a href=/n>', '<a href> /n: needs a slash at its end'],
  ['no place on the page', 'a.html', '<a href=#x>', '<a href> #x: no element has the id "x"'],
  [
    'no place on another page',
    'a.html',
    '<a href=ec2/#x>',
    '<a href> ec2/#x: no element has the id "x"',
  ],
  ['a broken escape', 'a.html', '<a href=#%E0>', '<a href> #%E0: malformed escape'],
  ['no address at all', 'a.html', '<a href=https://>', '<a href> https://: no address'],
  ['a capital', 'a.html', '<img src=/n/Icon.svg>', '<img src> /n/Icon.svg: no such file'],
  [
    'one picture of several',
    'a.html',
    '<img srcset="icon.svg, b.svg 2x">',
    '<img srcset> b.svg: no such file',
  ],
  ['a form', 'a.html', '<form action=/search/>', '<form action> /search/: not below /n/'],
  [
    'a preview',
    'a.html',
    '<meta property=og:image content=https://notes.dev/og/a.png>',
    '<meta property="og:image" content> https://notes.dev/og/a.png: not below /n/',
  ],
  [
    'a refresh',
    'a.html',
    `<meta http-equiv=refresh content="0;URL='/n/b/'">`,
    '<meta content> /n/b/: no such file',
  ],
  ['what an island is told', 'a.html', '<p data-x=/t/>', '<p data-x> /t/: not below /n/'],
  ['a link in a template', 'a.html', '<template><a href=/b/>', '<a href> /b/: not below /n/'],
  [
    'structured data',
    'a.html',
    '<script type=application/ld+json>{"a": [{"item": "https://notes.dev/n/b/"}]}</script>',
    'JSON-LD item https://notes.dev/n/b/: no such file',
  ],
  [
    'a relative address on the page for unknown addresses',
    '404.html',
    '<a href=ec2/>',
    '<a href> ec2/: depends on the address asked for',
  ],
  ['a Markdown copy', 'a.md', '![그림](/a.png)', 'image /a.png: not below /n/'],
  ['llms.txt', 'llms.txt', '- [가](/n/b.md)', 'link /n/b.md: no such file'],
  [
    'robots.txt',
    'robots.txt',
    'Sitemap: https://notes.dev/s.xml',
    'text https://notes.dev/s.xml: not below /n/',
  ],
  [
    'a sitemap',
    'sitemap.xml',
    '<loc>https://notes.dev/n/b/</loc>',
    'text https://notes.dev/n/b/: no such file',
  ],
  ['a feed', 'feed.xml', '<link href="/n/b/"/>', 'attribute /n/b/: no such file'],
  [
    'a manifest',
    'manifest.webmanifest',
    '{"icons": [{"src": "b.png"}]}',
    'src b.png: no such file',
  ],
  ['a style sheet', 'main.css', 'a { background: url("b.svg") }', 'url() b.svg: no such file'],
  ['a module', 'js/main.js', 'import"./b.js"', 'import ./b.js: no such file'],
])('%s that leads nowhere is named with its file and element', (_, file, text, fault) => {
  expect(faultsWith({ [file]: text })).toEqual([`${file}: ${fault}`])
})

test('what is wrong on many pages is one line', () => {
  const pages = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.html`, '<a href=/x/>']))
  expect(faultsWith(pages)).toEqual(['a.html and 2 more: <a href> /x/: not below /n/'])
})
