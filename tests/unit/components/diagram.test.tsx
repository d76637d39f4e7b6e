import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Arrow, Box, Diagram, Frame } from '@/components/diagram/diagram'
import { headAt } from '@/components/diagram/geometry'
import { labelPlace, pointsOf } from '@/lib/mdx/diagram'

describe('a drawing', () => {
  const html = renderToStaticMarkup(
    <Diagram width="200" height="100" label="상자에서 영역으로">
      <Arrow path="10,10 100,10" text="읽기" />
      <Frame x="50" y="0" w="100" h="100" text="영역" />
      <Box x="0" y="0" w="40" h="20" text="상자" sub="작은 글" />
    </Diagram>,
  )

  test('says what it shows to those who cannot see it', () => {
    expect(html).toContain('role="img" aria-label="상자에서 영역으로"')
  })

  test('draws frames first, so that none hides the arrow leading into it', () => {
    expect(html.indexOf('영역</text>')).toBeLessThan(html.indexOf('<polyline'))
  })

  test('uses no inline style, which the pages forbid', () => {
    expect(html).not.toContain('style=')
  })
})

describe('an arrow', () => {
  test('ends in a head that points along its last segment', () => {
    expect(headAt([0, 0], [10, 0])).toBe('10.0,0.0 2.0,4.0 2.0,-4.0')
    expect(headAt([5, 0], [5, 10])).toBe('5.0,10.0 1.0,2.0 9.0,2.0')
  })

  test('has its label beside the middle of its longest segment', () => {
    expect(labelPlace(pointsOf('0,0 10,0 10,40'))).toEqual({ x: 16, y: 24, anchor: 'start' })
    expect(labelPlace(pointsOf('0,0 60,0 60,40'))).toEqual({ x: 30, y: -6, anchor: 'middle' })
  })
})
