import { slugOf } from '../../../content/check/slug.ts'
import { slugSchema } from '../../../content/schema.ts'
import { withoutAnchorMark } from '../../anchor.ts'
import type { NoteHeading, NoteRule, ParsedNote } from '../parsed-note.ts'
import { placeOf, sourceOf } from '../source.ts'

/** Every heading has an anchor of its author's: links to it outlive its rewording. */
export const headingAnchor: NoteRule = function* (note) {
  const seen = new Map<string, number>()
  for (const heading of note.headings) {
    const { node, anchor } = heading
    const at = placeOf(node)
    const message = faultOf(anchor, seen)
    if (message) yield { at, message, fix: `이렇게 쓴다: ${withAnchor(heading, note)}` }
    else seen.set(anchor!, at.line)
  }
}

function faultOf(
  anchor: string | undefined,
  seen: ReadonlyMap<string, number>,
): string | undefined {
  if (anchor === undefined) return '제목에 링크 이름이 없다'
  if (!slugSchema.safeParse(anchor).success)
    return `링크 이름은 ASCII 소문자, 숫자, 하이픈만 쓴다: [#${anchor}]`
  if (seen.has(anchor)) return `${seen.get(anchor)}줄에 이미 있는 링크 이름이다: [#${anchor}]`
  return undefined
}

const withAnchor = (heading: NoteHeading, { anchors, text }: ParsedNote): string =>
  `${withoutAnchorMark(sourceOf(heading.node, text))} [#${suggestAnchor(heading, anchors)}]`

/** Anchors that most notes use. */
const CUSTOMARY: [title: RegExp, anchor: string][] = [
  [/^정리$/, 'takeaway'],
  [/한도|제약|할당량/, 'limits'],
  [/문제|오류/, 'problems'],
  [/비교|차이/, 'comparison'],
  [/시험/, 'exam'],
]

function suggestAnchor(
  { title, anchor = '', number }: NoteHeading,
  taken: ReadonlySet<string>,
): string {
  const customary = CUSTOMARY.find(([pattern]) => pattern.test(title))?.[1] ?? ''
  const candidates = [slugOf(anchor), slugOf(title), customary, `section-${number}`]
  return candidates.find((slug) => slug && !taken.has(slug)) ?? `section-${number}-2`
}
