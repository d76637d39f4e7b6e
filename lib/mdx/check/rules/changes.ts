import { fieldOf } from '../../../content/check/data.ts'
import { noteSchema } from '../../../content/schema.ts'
import type { NoteRule } from '../parsed-note.ts'

/** Corrections of a note: a day each, for the feed knows them by it, and none after the last check. */
export const changes: NoteRule = function* ({ frontMatter }) {
  const written = fieldOf(frontMatter?.value, 'changes')
  const checked = fieldOf(frontMatter?.value, 'checked')
  const days = (Array.isArray(written) ? written : []).map((change) => fieldOf(change, 'date'))
  for (const [index, day] of days.entries()) {
    // What is no day is said by the rule of the fields.
    if (!isDay(day)) continue
    const at = frontMatter!.placeOf(['changes', index, 'date'])
    if (days.indexOf(day) < index)
      yield { at, message: `changes에 같은 날이 두 번 있다: ${day}`, fix: '한 항목의 글로 합친다' }
    else if (isDay(checked) && day > checked)
      yield {
        at,
        message: `확인한 날(${checked})보다 늦게 고쳤다: ${day}`,
        fix: `이렇게 쓴다: checked: ${day}`,
      }
  }
}

const isDay = (value: unknown): value is string => noteSchema.shape.checked.safeParse(value).success
