import { suggestName } from '../../../content/check/nearest.ts'
import { officialUrlSchema } from '../../../content/schema.ts'
import { componentsOf } from '../components.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** A correction rests on a page of AWS's own. */
export const correctionSource: NoteRule = function* ({ tree }) {
  for (const { node, name, attributes } of componentsOf(tree)) {
    const source = attributes.get('source')
    if (name !== 'Correction' || !source || officialUrlSchema.safeParse(source).success) continue
    yield {
      at: placeOf(node),
      message: `AWS의 공식 문서 주소가 아니다: ${source}`,
      fix: `이렇게 쓴다: source="${officialUrlSchema.meta()?.example}"`,
    }
  }
}

/** Terms are in the glossary; each is explained once in a note, for its card has an id on the page. */
export const termId: NoteRule = function* ({ tree }, { terms, allTermsKnown }) {
  const ids = terms.map(({ id }) => id)
  const seen = new Set<string>()
  for (const { node, name, attributes } of componentsOf(tree)) {
    const id = attributes.get('id')
    if (name !== 'Term' || !id) continue
    const at = placeOf(node)
    if (allTermsKnown && !ids.includes(id))
      yield { at, message: `용어집에 없는 용어다: ${id}`, fix: suggestName(id, ids) }
    else if (seen.has(id))
      yield { at, message: `이 노트에서 이미 설명한 용어다: ${id}`, fix: '<Term> 없이 글만 쓴다' }
    seen.add(id)
  }
}
