import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

const DECLARATION = {
  type: 'instruction',
  name: 'xml',
  value: 'version="1.0" encoding="utf-8"',
} as const

/** The text of an XML document, in UTF-8. */
export const writeXml = (root: Element): string =>
  toXml([DECLARATION, root], { closeEmptyElements: true })
    // The library leaves it in texts, where XML forbids it (https://www.w3.org/TR/xml/#syntax).
    .replaceAll(']]>', ']]&gt;')
