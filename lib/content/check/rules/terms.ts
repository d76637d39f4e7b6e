import { notePath } from '../../routes.ts'
import type { Site, TermEntry } from '../site.ts'
import { addressesOf, brokenTarget } from '../targets.ts'

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
          message: `${field}가 같은 용어가 이미 있다(${first.file}:${first.placeOf(field).line}): ${term[field]}`,
          fix: '한 항목으로 합친다. 다른 것이라면 이름을 구별한다',
        }
    }
  }
}

/** A term that sends the reader to a note or section that does not exist. */
export function* termNote(site: Site) {
  const addresses = addressesOf(site)
  for (const term of site.terms) {
    const broken = term.note && brokenTarget(notePath(term.note), addresses)
    if (!broken) continue
    const fix = broken.fix.replaceAll(/: \/(\S+?)\/(#\S+)?$/g, ': note: $1$2')
    yield { file: term.file, at: term.placeOf('note'), message: broken.message, fix }
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
