import { movedNote } from '../../links.ts'
import { suggestName } from '../nearest.ts'
import type { Site, TermEntry } from '../site.ts'

/** Two terms that would be one entry of the glossary. */
export function* termRepeated({ terms }: Site) {
  for (const field of ['id', 'ko', 'en'] as const) {
    const seen = new Map<string, TermEntry>()
    for (const term of terms) {
      const key = term[field].normalize().toLowerCase()
      const first = seen.get(key)
      if (!first) seen.set(key, term)
      else if (key)
        yield {
          file: term.file,
          at: term.placeOf(field),
          message: `같은 ${field}의 용어가 이미 있다(${first.file}:${first.placeOf(field).line}): ${term[field]}`,
          fix: '한 항목으로 합친다. 다른 것이라면 이름을 구별한다',
        }
    }
  }
}

/** A term that sends the reader to a note or section that does not exist. */
export function* termNote({ terms, notes, links: { links } }: Site) {
  for (const term of terms) {
    if (!term.note) continue
    const [id = '', anchor = ''] = term.note.split('#')
    const note = notes.get(id)
    const where = { file: term.file, at: term.placeOf('note') }
    const moved = movedNote(term.note, links)
    const suggest = (name: string, names: string[]) =>
      moved ? `이렇게 쓴다: ${moved}` : suggestName(name, names)
    if (!note) {
      yield { ...where, message: `없는 노트다: ${id}`, fix: suggest(id, [...notes.keys()]) }
    } else if (anchor && note.anchors && !note.anchors.has(anchor)) {
      const places = Array.from(note.anchors, (name) => `${id}#${name}`)
      const message = `${id}에 없는 링크 이름이다: #${anchor}`
      yield { ...where, message, fix: suggest(term.note, places) }
    }
  }
}

/** A wrong spelling that stands in a right word: each note with that word would fail. */
export function* termMisspelling({ terms }: Site) {
  const words = terms.flatMap(({ ko, en, aliases }) => [ko, en, ...aliases])
  for (const term of terms) {
    for (const [index, misspelling] of term.misspellings.entries()) {
      const word = words.find((candidate) => candidate.includes(misspelling))
      if (!misspelling || !word) continue
      yield {
        file: term.file,
        at: term.placeOf('misspellings', index),
        message: `바른 말에 들어 있는 글은 오타로 쓸 수 없다: ${misspelling}(${word})`,
        fix: 'misspellings에서 빼거나 aliases로 옮긴다',
      }
    }
  }
}
