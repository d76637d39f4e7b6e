import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Mention, Reading } from './mentions.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const ADDRESS = /^(href|src|action|formaction|poster|cite|data|manifest)$/
const SRCSET = /^(srcset|imagesrcset)$/

/** Reads a page of HTML as those do who come to it: browsers, chat tools, search engines. */
export function readPage(html: string): Reading {
  const elements = [...elementsOf(parse(html))]
  return {
    mentions: elements.flatMap((element) => [
      ...element.attrs.flatMap(({ name, value }) => fromAttribute(element, name, value)),
      ...fromData(element),
    ]),
    ids: new Set(elements.flatMap(({ attrs }) => attrs.filter(isId).map(({ value }) => value))),
  }
}

const isId = ({ name }: { name: string }) => name === 'id'

function* elementsOf(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node
  if ('content' in node) yield* elementsOf(node.content) // of a <template>
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

function fromAttribute(element: Element, name: string, value: string): Mention[] {
  const where = `<${element.tagName}${kindOf(element)} ${name}>`
  const mention = (address: string | undefined) => (address ? [{ where, address }] : [])
  if (ADDRESS.test(name)) return [{ where, address: value.trim() }]
  if (SRCSET.test(name))
    return value.split(',').flatMap((part) => mention(part.trim().split(' ')[0]))
  if (name === 'content') return mention(inMeta(value))
  // What an island is told: its address has to be as right as a link.
  if (name.startsWith('data-') && /^(\/|https?:)/.test(value)) return mention(value)
  return []
}

/** Tells elements of one name apart. */
function kindOf({ attrs }: Element): string {
  const kind = attrs.find(({ name }) => /^(rel|property|name)$/.test(name))
  return kind ? ` ${kind.name}="${kind.value}"` : ''
}

/** An absolute address, or that of a refresh: `0; url=/ec2/ami/`. */
const inMeta = (content: string): string | undefined =>
  /^\d+\s*[;,]\s*url=["']?([^"']+)/i.exec(content)?.[1] ?? /^https?:\S+$/.exec(content)?.[0]

/** Addresses in structured data. */
function fromData(element: Element): Mention[] {
  const [text] = element.childNodes
  const isData = element.attrs.some(({ value }) => value === 'application/ld+json')
  if (!isData || !text || !tree.isTextNode(text)) return []
  const mentions: Mention[] = []
  JSON.parse(text.value, (key, value: unknown) => {
    // Ours are absolute; a name of a term may begin with a slash: /var/log/cfn-init.log.
    if (typeof value === 'string' && /^https?:/.test(value))
      // The fragment of an identifier names a thing, and no place on a page.
      mentions.push({
        where: `JSON-LD ${key}`,
        address: key === '@id' ? value.split('#')[0]! : value,
      })
    return value
  })
  return mentions
}
