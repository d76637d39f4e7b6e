import type { Nodes } from 'mdast'
import type { Finding } from '../../../content/check/problem.ts'
import { componentsOf, type ComponentUse } from '../components.ts'
import { componentRule, VOCABULARY } from '../../vocabulary.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** Components stand where the page has a place for them, around what it can show. */
export const componentPlace: NoteRule = function* ({ tree }) {
  for (const use of componentsOf(tree)) {
    if (!use.rule) continue
    const at = placeOf(use.node)
    const fault = misplaced(use) ?? wrongContent(use)
    if (fault) yield { at, ...fault }
  }
}

type Fault = Omit<Finding, 'at'> | undefined

function misplaced({ node, name, rule, parent }: ComponentUse): Fault {
  const { inside, inline } = rule!
  if (inside && parent !== inside)
    return {
      message: `<${inside}> 바로 안에만 쓰는 컴포넌트다: <${name}>`,
      fix: `이렇게 쓴다: <${inside} …><${name} … /></${inside}>`,
    }
  if (!inside && !inline && node.type === 'mdxJsxTextElement')
    return {
      message: `문장 속에 쓸 수 없는 컴포넌트다: <${name}>`,
      fix: `앞뒤에 빈 줄을 두고 한 줄에 하나씩 쓴다: <${name}>, 내용, </${name}>`,
    }
  return undefined
}

function wrongContent({ node, name, rule }: ComponentUse): Fault {
  const { wrapsTable, content } = rule!
  const children: Nodes[] = node.children
  if (content === 'none' && children.length > 0)
    return {
      message: `안에 쓴 것이 보이지 않는 컴포넌트다: <${name}>`,
      fix: `안을 비우고 보일 글은 속성에 쓴다: <${name} … />`,
    }
  if (wrapsTable && (children.length !== 1 || children[0]!.type !== 'table'))
    return {
      message: `표 하나만 감싸는 컴포넌트다: <${name}>`,
      fix: '표의 앞뒤에 빈 줄을 두고, 표가 아닌 것은 밖으로 꺼낸다',
    }
  if (content === 'parts' && !children.every((child) => isPartOf(name, child)))
    return {
      message: `그림 조각만 담는 컴포넌트다: <${name}>`,
      fix: `이것만 남긴다: ${partsOf(name).join(', ')}`,
    }
  if (!content && children.length === 0)
    return { message: `내용이 없는 컴포넌트다: <${name}>`, fix: '내용을 쓰거나 지운다' }
  return undefined
}

const partsOf = (name: string): string[] =>
  Object.keys(VOCABULARY).filter((part) => componentRule(part)?.inside === name)

function isPartOf(name: string, node: Nodes): boolean {
  if (node.type === 'paragraph') return node.children.every((child) => isPartOf(name, child))
  if (node.type === 'text') return node.value.trim() === ''
  return 'name' in node && partsOf(name).includes(node.name ?? '')
}
