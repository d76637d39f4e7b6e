import { nodesOf } from '../nodes.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf, sourceOf } from '../source.ts'

/** What is struck through is a Correction, with what is right and its source. */
export const strikethrough: NoteRule = function* ({ tree, text }) {
  const deletions = nodesOf(tree, 'delete')
  const unclosed = nodesOf(tree, 'text').filter((node) => node.value.includes('~~'))
  for (const node of [...deletions, ...unclosed]) {
    const claim = sourceOf(node, text).replace(/~~|"/g, '').trim().slice(0, 40)
    yield {
      at: placeOf(node),
      message: '`~~`로 취소선을 긋지 않는다',
      fix: `이렇게 쓴다: <Correction claim="${claim}" right="맞는 말" source="https://docs.aws.amazon.com/…" />`,
    }
  }
}

/** Asterisks that a reader would see: emphasis that did not close, or a pattern that is code. */
export const emphasis: NoteRule = function* ({ tree }) {
  for (const node of nodesOf(tree, 'text')) {
    if (!node.value.includes('**')) continue
    yield {
      at: placeOf(node),
      message: '닫히지 않은 `**`가 글에 그대로 보인다',
      fix: '`**` 안쪽에 빈칸이 없게 쓴다: **굵게**. 별표 자체라면 `코드`로 쓴다',
    }
  }
}

/** Footnotes bring a heading of their own, which is in no outline. */
export const footnote: NoteRule = function* ({ tree }) {
  for (const node of nodesOf(tree, 'footnoteReference', 'footnoteDefinition'))
    yield {
      at: placeOf(node),
      message: '각주는 쓰지 않는다',
      fix: '본문에 풀어 쓰거나 앞머리의 sources에 적는다',
    }
}

/** A note is prose: nothing in it is computed. */
export const noCode: NoteRule = function* ({ tree, text }) {
  for (const node of nodesOf(tree, 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression')) {
    const isModule = node.type === 'mdxjsEsm'
    yield {
      at: placeOf(node),
      message: isModule ? 'import와 export는 쓸 수 없다' : '글 속에 `{ }`를 그대로 썼다',
      fix: isModule
        ? '그 줄을 지운다. 컴포넌트는 부르지 않고 쓴다'
        : `이렇게 쓴다: \`${sourceOf(node, text)}\`. 주석이라면 지운다`,
    }
  }
}
