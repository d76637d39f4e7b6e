import { fieldOf } from '../../../content/check/data.ts'
import { suggestName } from '../../../content/check/nearest.ts'
import { movedNote } from '../../../content/links.ts'
import type { NoteRule } from '../parsed-note.ts'

/** Notes to read next: others, each once, all of which exist. */
export const related: NoteRule = function* ({ id, frontMatter }, { notes, links }) {
  const written = fieldOf(frontMatter?.value, 'related')
  const ids: unknown[] = Array.isArray(written) ? written : []
  const others = [...notes.keys()].filter((other) => other !== id && !ids.includes(other))
  for (const [index, other] of ids.entries()) {
    if (typeof other !== 'string') continue
    const at = frontMatter!.placeOf(['related', index])
    if (other === id)
      yield { at, message: 'related에 자기 자신이 있다', fix: '함께 읽을 다른 노트를 적는다' }
    else if (ids.indexOf(other) < index)
      yield { at, message: `related에 두 번 적었다: ${other}`, fix: '하나를 뺀다' }
    else if (!notes.has(other)) {
      const moved = movedNote(other, links.links)
      yield {
        at,
        message: `related에 없는 노트를 적었다: ${other}`,
        fix: moved ? `이렇게 쓴다: ${moved}` : suggestName(other, others),
      }
    }
  }
}
