import type { RootContent } from 'mdast'
import { TOP } from '../../../content/check/problem.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** A heading with nothing to say. */
export const sectionEmpty: NoteRule = function* ({ headings }) {
  for (const [index, { node, title, content }] of headings.entries()) {
    const next = headings[index + 1]
    if (content.length > 0 || (next && next.node.depth > node.depth)) continue
    yield {
      at: placeOf(node),
      message: `내용이 없는 절이다: ${title}`,
      fix: '내용을 쓰거나 제목을 지운다',
    }
  }
}

/** A note answers at once: it begins with a paragraph. */
export const leadMissing: NoteRule = function* ({ tree }) {
  const first = tree.children.find(({ type }) => type !== 'yaml')
  if (first && first.type !== 'heading') return
  yield {
    at: first ? placeOf(first) : TOP,
    message: '도입이 없다',
    fix: '첫 제목 앞에 무엇이고 언제 고르는지 두 문장을 쓴다',
  }
}

/** A note ends with its takeaway: three to seven lines. */
export const takeaway: NoteRule = function* ({ tree, headings }) {
  const found = headings.find(({ anchor }) => anchor === 'takeaway')
  const fix = '노트의 끝에 쓴다: ## 정리 [#takeaway] 아래에 세 줄에서 일곱 줄의 목록'
  if (!found) {
    const at = tree.position ? { line: tree.position.end.line, column: 1 } : TOP
    yield { at, message: '정리가 없다', fix }
    return
  }
  const at = placeOf(found.node)
  if (found.title !== '정리' || found.node.depth !== 2)
    yield { at, message: '[#takeaway]는 정리의 이름이다', fix: '이렇게 쓴다: ## 정리 [#takeaway]' }
  if (found !== headings.at(-1))
    yield { at, message: '정리 뒤에 다른 절이 있다', fix: '정리를 맨 끝으로 옮긴다' }
  else if (!isTakeawayList(found.content))
    yield {
      at,
      message: '정리는 세 줄에서 일곱 줄의 목록 하나다',
      fix: '`- `로 시작하는 줄을 3~7개 쓰고, 다른 것은 앞의 절로 옮긴다',
    }
}

function isTakeawayList([list, ...rest]: RootContent[]): boolean {
  if (list?.type !== 'list' || rest.length > 0) return false
  return list.children.length >= 3 && list.children.length <= 7
}
