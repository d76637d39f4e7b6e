import { tooLong } from '../../../content/check/rules/address-length.ts'
import { TOP } from '../../../content/check/problem.ts'
import { MAX_ADDRESS_LENGTH, notePath, sectionPagePath } from '../../../content/routes.ts'
import { pathOf } from '../../../content/site.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** The addresses of a note and of its sections fit a line of a chat. */
export const addressLength: NoteRule = function* ({ id, headings }) {
  const topic = id.split('/')[1]!
  const page = pathOf(notePath(id))
  if (page.length > MAX_ADDRESS_LENGTH) {
    yield { at: TOP, ...tooLong(page, '파일 이름을', topic.length) }
    return
  }
  for (const { node, anchor } of headings) {
    const address = pathOf(sectionPagePath(id, anchor ?? ''))
    if (!anchor || address.length <= MAX_ADDRESS_LENGTH) continue
    yield { at: placeOf(node), ...tooLong(address, '링크 이름을', anchor.length) }
  }
}
