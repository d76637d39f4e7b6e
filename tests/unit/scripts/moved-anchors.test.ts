import { expect, test } from 'vitest'
import { addMovedAnchors } from '@/scripts/moved-anchors'

const PAGE =
  '<!DOCTYPE html><html><head></head><body><main><h1>AMI</h1><h2 id="new"><a href="#new">한도</a></h2></main></body></html>'

test.each([
  {
    what: 'in what took its place',
    target: 'new',
    html: '<h2 id="new"><span id="old"></span><a href="#new">한도</a></h2>',
  },
  {
    what: 'at the top, when only the page is left',
    target: '',
    html: '<h1><span id="old"></span>AMI</h1>',
  },
  {
    what: 'at the end, with a link, when it is on another page',
    target: { href: '/ec2/#x', title: 'A & B' },
    html: '</h2><p id="old">옮긴 글: <a href="/ec2/#x">A &amp; B</a></p></main>',
  },
])('an old fragment lands $what', ({ target, html }) => {
  const page = addMovedAnchors('page', PAGE, [{ anchor: 'old', target }])
  expect(page).toContain(html)
  expect(page.match(/id="old"/g)).toHaveLength(1)
})

test('a page without the new place is an error that names it', () => {
  const marks = [{ anchor: 'old', target: 'nowhere' }]
  expect(() => addMovedAnchors('out/ec2/ami/index.html', PAGE, marks)).toThrow(
    'out/ec2/ami/index.html: no id="nowhere"',
  )
})
