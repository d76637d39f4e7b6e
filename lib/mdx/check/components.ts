import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { componentRule, type ComponentRule } from '../vocabulary.ts'

/** A component as an author used it. */
export interface ComponentUse {
  node: MdxJsxFlowElement | MdxJsxTextElement
  /** `''` for `<>`. */
  name: string
  /** `undefined` when there is no such component. */
  rule: ComponentRule | undefined
  /** The component it stands directly in; a paragraph between them does not count. */
  parent: string | undefined
  /** The attributes that have a value in quotes. */
  attributes: ReadonlyMap<string, string>
}

/** All components below a node, in the order of the text. */
export function* componentsOf(node: Nodes, parent?: string): Generator<ComponentUse> {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') {
      const name = child.name ?? ''
      yield {
        node: child,
        name,
        rule: componentRule(name),
        parent,
        attributes: attributesOf(child),
      }
      yield* componentsOf(child, name)
    } else {
      yield* componentsOf(child, child.type === 'paragraph' ? parent : undefined)
    }
  }
}

function attributesOf({ attributes }: ComponentUse['node']): ReadonlyMap<string, string> {
  return new Map(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
}
