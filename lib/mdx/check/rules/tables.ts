import { nodesOf } from '../nodes.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** Cells beyond the header would vanish, and missing ones would be empty. */
export const tableCells: NoteRule = function* ({ tree }) {
  for (const { children: rows } of nodesOf(tree, 'table')) {
    const columns = rows[0]?.children.length ?? 0
    for (const row of rows) {
      const cells = row.children.length
      if (cells === columns) continue
      yield {
        at: placeOf(row),
        message: `머리행은 ${columns}칸인데 이 줄은 ${cells}칸이다`,
        fix: cells > columns ? '칸을 줄인다. 글자 `|`는 `\\|`로 쓴다' : '빈칸이라도 `| |`로 쓴다',
      }
    }
  }
}
