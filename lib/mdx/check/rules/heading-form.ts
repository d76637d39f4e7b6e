import { nodesOf } from '../nodes.ts'
import type { NoteRule } from '../parsed-note.ts'
import { isSetext, placeOf, sourceOf } from '../source.ts'

/** Only `##` and `###`, and no `###` before the first `##`. */
export const headingLevel: NoteRule = function* ({ headings, text }) {
  let parent = false
  for (const { node, title } of headings) {
    const at = placeOf(node)
    const rest = sourceOf(node, text).replace(/^#+\s*/, '')
    if (node.depth === 1)
      yield {
        at,
        message: '본문에 H1은 쓰지 않는다. 노트의 제목이 H1이다',
        fix: `이렇게 쓴다: ## ${rest}`,
      }
    if (node.depth > 3)
      yield { at, message: `제목이 너무 깊다(H${node.depth})`, fix: `이렇게 쓴다: ### ${rest}` }
    if (node.depth === 3 && !parent)
      yield { at, message: '`##` 없이 `###`가 먼저 나온다', fix: `이렇게 쓴다: ## ${rest}` }
    if (!title) yield { at, message: '글이 없는 제목이다', fix: '절의 내용을 말하는 글을 쓴다' }
    parent ||= node.depth === 2
  }
}

/** A `---` line under a paragraph makes it a heading, which nobody means. */
export const headingSetext: NoteRule = function* ({ tree, text }) {
  for (const node of nodesOf(tree, 'heading')) {
    if (!isSetext(node, text)) continue
    yield {
      at: placeOf(node),
      message: '문단 바로 아래의 `---`나 `===` 줄이 문단을 제목으로 만든다',
      fix: '그 줄을 지우거나 사이에 빈 줄을 둔다. 제목이라면 `## 제목 [#anchor]`로 쓴다',
    }
  }
}

/** A heading inside something else is in no outline and in no section. */
export const headingNested: NoteRule = function* ({ tree, text }) {
  for (const node of nodesOf(tree, 'heading')) {
    if (tree.children.includes(node) || isSetext(node, text)) continue
    yield {
      at: placeOf(node),
      message: '목록, 인용, 컴포넌트 안에 제목이 있다',
      fix: '제목을 밖으로 꺼내거나 **굵은 글씨**로 쓴다',
    }
  }
}

const PLAIN = ['text', 'inlineCode', 'strong', 'emphasis']

/** A heading is a link to itself: another link or button in it could not be pressed. */
export const headingText: NoteRule = function* ({ headings }) {
  for (const { node } of headings) {
    const other = node.children.find(({ type }) => !PLAIN.includes(type))
    if (!other) continue
    yield {
      at: placeOf(other),
      message: '제목에는 글과 `코드`만 쓴다',
      fix: '링크, 용어, 그림은 절의 본문에 쓴다',
    }
  }
}
