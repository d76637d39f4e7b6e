import type { NoteRule } from '../parsed-note.ts'

/** What `npm run new` writes where an author has to. */
export const UNWRITTEN = '(아직 쓰지 않았다)'

/** A skeleton is no mistake while a note is being written, but it is never released. */
export const unwritten: NoteRule = function* ({ text }) {
  for (const [index, line] of text.split('\n').entries()) {
    const column = line.indexOf(UNWRITTEN) + 1
    if (column === 0) continue
    yield {
      at: { line: index + 1, column },
      message: '아직 쓰지 않은 곳이다',
      fix: `${UNWRITTEN}부터 그 줄의 끝까지를 내용으로 바꾼다`,
    }
  }
}
