import { nearest } from '../../../content/check/nearest.ts'
import { nodesOf } from '../nodes.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** Images are files of ours, with words for readers who cannot see them. */
export const image: NoteRule = function* ({ tree }, { publicFiles }) {
  for (const node of nodesOf(tree, 'image')) {
    const at = placeOf(node)
    const known = nearest(node.url, publicFiles)
    if (!publicFiles.has(node.url))
      yield {
        at,
        message: `public에 없는 그림이다: ${node.url}`,
        fix: known ? `이렇게 쓴다: ${known}` : '파일을 public에 두거나 <Diagram>으로 그린다',
      }
    if (!node.alt)
      yield {
        at,
        message: '설명이 없는 그림이다',
        fix: `이렇게 쓴다: ![그림이 말하는 것](${node.url})`,
      }
  }
}
