import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

type NodeOf<Type extends string> = Extract<Nodes, { type: Type }>

/** All nodes of some types, in the order of the text. */
export function nodesOf<Type extends Nodes['type']>(tree: Root, ...types: Type[]): NodeOf<Type>[] {
  const found: NodeOf<Type>[] = []
  visit(tree, (node) => {
    if ((types as string[]).includes(node.type)) found.push(node as NodeOf<Type>)
  })
  return found
}
